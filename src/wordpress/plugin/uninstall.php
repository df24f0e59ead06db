<?php
/** Leaves nothing. WordPress has asked before: whether the plugin "and its data" are to be deleted. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( function (): void {
	global $wpdb;
	$sites = is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( get_current_blog_id() );
	foreach ( $sites as $site ) {
		if ( is_multisite() ) {
			switch_to_blog( $site );
		}
		// phpcs:ignore WordPress.DB -- there is no other way to ask for all options of a name.
		foreach ( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'rmi\_widgets\_%'" ) as $name ) {
			delete_option( $name );
		}
		$folder = wp_upload_dir( null, false )['basedir'] . '/rmi-widgets';
		foreach ( array( "$folder/translations", "$folder/texts", $folder ) as $part ) {
			array_map( 'wp_delete_file', array_filter( (array) glob( "$part/{,.}*", GLOB_BRACE ), 'is_file' ) );
			if ( is_dir( $part ) ) {
				rmdir( $part );
			}
		}
		if ( is_multisite() ) {
			restore_current_blog();
		}
	}
} )();
