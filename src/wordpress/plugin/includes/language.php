<?php
/** The plugin's own words, in German and English. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\load_words', 1 );
add_filter( 'plugin_locale', __NAMESPACE__ . '\german_for_all', 10, 2 );
add_filter( 'load_script_translation_file', __NAMESPACE__ . '\german_script_for_all', 10, 3 );

function load_words(): void {
	load_plugin_textdomain( 'rmi-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}

/** WordPress has a German for Austria, for Switzerland and a formal one; ours is good for all of them. */
function german_for_all( string $locale, string $domain ): string {
	return 'rmi-widgets' === $domain && 0 === strpos( $locale, 'de_' ) ? 'de_DE' : $locale;
}

/** @param string|false $file */
function german_script_for_all( $file, string $handle, string $domain ) {
	return 'rmi-widgets' === $domain && is_string( $file ) ? preg_replace( '/-de_\w+-/', '-de_DE-', $file ) : $file;
}
