<?php
/** What the data editor asks for: /wp-json/rmi-widgets/v1/… WordPress checks the nonce, each route the capability. */

namespace RmiWidgets;

use WP_Error;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_routes' );

function register_routes(): void {
	$editors        = function (): bool {
		return current_user_can( capability() );
	};
	$administrators = function (): bool {
		return current_user_can( 'manage_options' );
	};
	$route          = function ( string $path, string $method, string $callback, callable $who ): void {
		register_rest_route(
			'rmi-widgets/v1',
			$path,
			array(
				'methods'             => $method,
				'callback'            => __NAMESPACE__ . "\\$callback",
				'permission_callback' => $who,
			)
		);
	};
	$route( '/data', 'GET', 'read_data', $editors );
	$route( '/data', 'PUT', 'write_data', $editors );
	$route( '/versions', 'GET', 'list_versions', $editors );
	$route( '/versions/(?P<revision>\d{1,9})', 'GET', 'read_version', $editors );
	$route( '/versions/(?P<revision>\d{1,9})/restore', 'POST', 'restore_version', $editors );
	$route( '/settings', 'PUT', 'write_settings', $administrators );
}

/** The facts as they are: JSON texts, so that nothing is lost on the way. */
function read_data(): WP_REST_Response {
	$revision = current_revision();
	$files    = $revision ? files_of( $revision ) : shipped_files();
	return data_response( $revision, array_filter( (array) $files, __NAMESPACE__ . '\is_fact', ARRAY_FILTER_USE_KEY ) );
}

/** @return int|WP_Error|WP_REST_Response */
function write_data( WP_REST_Request $request ) {
	$base  = base_of( $request );
	$body  = $request->get_json_params();
	$files = checked_files( $body['files'] ?? null );
	$texts = checked_texts( $body['texts'] ?? null );
	foreach ( array( $base, $files, $texts ) as $part ) {
		if ( is_wp_error( $part ) ) {
			return $part;
		}
	}
	$note     = isset( $body['note'] ) && is_string( $body['note'] ) ? sanitize_text_field( $body['note'] ) : '';
	$revision = save( $base, array_merge( $files, $texts ), mb_substr( $note, 0, 200 ) );
	return is_wp_error( $revision ) ? $revision : data_response( $revision );
}

function list_versions(): WP_REST_Response {
	return new WP_REST_Response( versions() );
}

/** @return WP_Error|WP_REST_Response */
function read_version( WP_REST_Request $request ) {
	$files = files_of( (int) $request['revision'] );
	if ( null === $files ) {
		return no_version();
	}
	return data_response( (int) $request['revision'], array_filter( $files, __NAMESPACE__ . '\is_fact', ARRAY_FILTER_USE_KEY ) );
}

/** @return WP_Error|WP_REST_Response */
function restore_version( WP_REST_Request $request ) {
	$base  = base_of( $request );
	$old   = (int) $request['revision'];
	$files = files_of( $old );
	if ( is_wp_error( $base ) || null === $files ) {
		return is_wp_error( $base ) ? $base : no_version();
	}
	/* translators: %d: number of a version */
	$revision = save( $base, $files, sprintf( __( 'Version %d restored', 'rmi-widgets' ), $old ) );
	return is_wp_error( $revision ) ? $revision : data_response( $revision );
}

/** @return WP_Error|WP_REST_Response */
function write_settings( WP_REST_Request $request ) {
	$body     = $request->get_json_params();
	$settings = checked_settings( $body );
	$texts    = checked_texts( $body['texts'] ?? null );
	if ( is_wp_error( $texts ) ) {
		return $texts;
	}
	// While the facts are another city's, the texts are, too; ours come back with our own file.
	$files = '' === $settings['address'] ? (array) files_of( current_revision() ) : $texts;
	if ( ! publish( $files ) ) {
		return not_saved();
	}
	remove_others( 'texts', array_keys( $files ) );
	update_option( SETTINGS, $settings );
	return new WP_REST_Response( $settings );
}

/**
 * The revision the sender has seen; without it nothing is saved.
 *
 * @return int|WP_Error
 */
function base_of( WP_REST_Request $request ) {
	if ( preg_match( '/^"(\d{1,9})"$/D', (string) $request->get_header( 'if_match' ), $found ) ) {
		return (int) $found[1];
	}
	return new WP_Error( 'rmi_widgets_no_revision', __( 'It is not said which version the change began from.', 'rmi-widgets' ), array( 'status' => 428 ) );
}

function no_version(): WP_Error {
	return new WP_Error( 'rmi_widgets_no_version', __( 'This version is not kept any more.', 'rmi-widgets' ), array( 'status' => 404 ) );
}

/** Fallback texts follow from the facts. */
function is_fact( string $name ): bool {
	return 0 !== strpos( $name, 'texts/' );
}

/** @param array<string, string> $files */
function data_response( int $revision, array $files = array() ): WP_REST_Response {
	$response = new WP_REST_Response(
		array(
			'revision' => $revision,
			'files'    => (object) $files,
		)
	);
	$response->header( 'ETag', "\"$revision\"" );
	return $response;
}

/** @return array<string, string> the example that the plugin brings along */
function shipped_files(): array {
	$folder = dirname( FILE ) . '/web/data/';
	$files  = array( DATA_FILE => (string) file_get_contents( $folder . DATA_FILE ) );
	foreach ( (array) glob( $folder . 'translations/*.json' ) as $file ) {
		$files[ 'translations/' . basename( $file ) ] = (string) file_get_contents( $file );
	}
	return $files;
}
