<?php
/** The versions of the data: the last 20, with who and when. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

const VERSIONS = 'rmi_widgets_versions';
const VERSION_ = 'rmi_widgets_version_';
const KEPT     = 20;

/** @return array<int, array{revision: int, when: int, who: string, note: string}> newest first */
function versions(): array {
	$versions = get_option( VERSIONS );
	return is_array( $versions ) ? $versions : array();
}

/** The number of the version that the site shows; 0 while it has none of its own. */
function current_revision(): int {
	return versions()[0]['revision'] ?? 0;
}

/** @return array<string, string>|null JSON texts by name */
function files_of( int $revision ): ?array {
	return content_of( (string) get_option( VERSION_ . $revision ) )['files'] ?? null;
}

/** @return array{claimed: int, files: array<string, string>}|null */
function content_of( string $json ): ?array {
	$content = json_decode( $json, true );
	return is_array( $content ) && isset( $content['claimed'], $content['files'] ) ? $content : null;
}

/**
 * Takes a revision number. Of two who save at the same time one gets it: the database allows a name once.
 *
 * @param array<string, string> $files
 */
function claim( int $revision, array $files ): bool {
	global $wpdb;
	$name = VERSION_ . $revision;
	$old  = (string) get_option( $name );
	if ( '' !== $old && time() - ( content_of( $old )['claimed'] ?? 0 ) > MINUTE_IN_SECONDS ) {
		// Whoever took it never finished. Only that claim goes, not one that somebody makes meanwhile.
		// phpcs:ignore WordPress.DB -- delete_option() does not look at the value.
		$wpdb->delete( $wpdb->options, array( 'option_name' => $name, 'option_value' => $old ) );
	}
	$content = wp_json_encode( array( 'claimed' => time(), 'files' => $files ) );
	$insert  = "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no')";
	// phpcs:ignore WordPress.DB -- add_option() writes over what is there already.
	$is_ours = 1 === $wpdb->query( $wpdb->prepare( $insert, $name, $content ) );
	wp_cache_delete( $name, 'options' );
	wp_cache_delete( 'notoptions', 'options' );
	return $is_ours;
}

function remember( int $revision, string $note ): void {
	$version  = array(
		'revision' => $revision,
		'when'     => time(),
		'who'      => wp_get_current_user()->display_name,
		'note'     => $note,
	);
	$versions = array_merge( array( $version ), versions() );
	foreach ( array_slice( $versions, KEPT ) as $old ) {
		delete_option( VERSION_ . $old['revision'] );
	}
	update_option( VERSIONS, array_slice( $versions, 0, KEPT ), false );
}
