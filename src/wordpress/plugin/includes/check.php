<?php
/** What is looked at before anything is written. The parser in the browser decides the rest. */

namespace RmiWidgets;

use WP_Error;

defined( 'ABSPATH' ) || exit;

const MOST_BYTES = 5 * MB_IN_BYTES;
const LANGUAGE   = '[a-z]{2,3}(?:-[a-z0-9]{2,8})*';

/**
 * @param mixed $files JSON texts by name: rmi.json and translations/<language>.json
 * @return array<string, string>|WP_Error
 */
function checked_files( $files ) {
	if ( ! is_array( $files ) || ! isset( $files[ DATA_FILE ] ) ) {
		return refused( __( 'There is no data file among what was sent.', 'rmi-widgets' ) );
	}
	foreach ( $files as $name => $text ) {
		$name = (string) $name;
		if ( DATA_FILE !== $name && ! preg_match( '#^translations/' . LANGUAGE . '\.json$#D', $name ) ) {
			/* translators: %s: name of a file */
			return refused( sprintf( __( '“%s” is no name of a data file or a translation.', 'rmi-widgets' ), $name ) );
		}
		$reason = is_string( $text ) ? fault_of( $name, $text ) : __( 'It is no text.', 'rmi-widgets' );
		if ( '' !== $reason ) {
			return refused( "$name: $reason" );
		}
	}
	return $files;
}

/** Why a file is refused, or nothing. */
function fault_of( string $name, string $text ): string {
	if ( strlen( $text ) > MOST_BYTES ) {
		return __( 'The file is larger than 5 MB.', 'rmi-widgets' );
	}
	$json = json_decode( $text, false, 64 );
	if ( ! is_object( $json ) ) {
		return __( 'The file is no JSON object.', 'rmi-widgets' );
	}
	if ( DATA_FILE === $name ) {
		$has_shape = isset( $json->organization, $json->contacts ) && is_object( $json->organization ) && is_array( $json->contacts );
		return $has_shape ? '' : __( 'The file is no data file: it has no organization and no contacts.', 'rmi-widgets' );
	}
	foreach ( get_object_vars( $json ) as $entry ) {
		if ( ! is_object( $entry ) ) {
			return __( 'The file is no translation.', 'rmi-widgets' );
		}
	}
	return '';
}

/**
 * @param mixed $texts by language: { lang, dir, texts: { "contact-card?contact=meier": "…" } }
 * @return array<string, string>|WP_Error JSON texts by name
 */
function checked_texts( $texts ) {
	$files = array();
	foreach ( is_array( $texts ) ? $texts : array() as $language => $content ) {
		$has_shape = preg_match( '/^(default|' . LANGUAGE . ')$/D', (string) $language )
			&& is_array( $content ) && isset( $content['texts'], $content['lang'], $content['dir'] )
			&& is_array( $content['texts'] ) && is_string( $content['lang'] )
			&& count( $content['texts'] ) === count( array_filter( $content['texts'], 'is_string' ) );
		if ( ! $has_shape ) {
			return refused( __( 'The texts for readers without script are not what they should be.', 'rmi-widgets' ) );
		}
		$content = array(
			'lang'  => $content['lang'],
			'dir'   => 'rtl' === $content['dir'] ? 'rtl' : 'ltr',
			'texts' => (object) array_map( __NAMESPACE__ . '\clean', $content['texts'] ),
		);
		$json = wp_json_encode( $content, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
		if ( ! is_string( $json ) || strlen( $json ) > MOST_BYTES ) {
			return refused( __( 'The texts for readers without script are not what they should be.', 'rmi-widgets' ) );
		}
		$files[ "texts/$language.json" ] = $json;
	}
	return $files;
}

function refused( string $reason ): WP_Error {
	return new WP_Error( 'rmi_widgets_refused', $reason, array( 'status' => 400 ) );
}
