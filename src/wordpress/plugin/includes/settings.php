<?php
/** What an administrator may set. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'rmi_widgets_settings';
const THEMES   = array( 'card', 'contrast' );

/** @return array{address: string, theme: string, languages: string} languages with spaces between them, none for all */
function settings(): array {
	$settings = get_option( SETTINGS );
	return array_merge( array( 'address' => '', 'theme' => '', 'languages' => '' ), is_array( $settings ) ? $settings : array() );
}

/**
 * @param mixed $given
 * @return array{address: string, theme: string, languages: string}
 */
function checked_settings( $given ): array {
	$given = is_array( $given ) ? $given : array();
	$text  = function ( string $name ) use ( $given ): string {
		return isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
	};
	$theme = $text( 'theme' );
	return array(
		'address'   => esc_url_raw( $text( 'address' ), array( 'https', 'http' ) ),
		'theme'     => in_array( $theme, THEMES, true ) ? $theme : '',
		'languages' => implode( ' ', preg_grep( '/^' . LANGUAGE . '$/D', explode( ' ', $text( 'languages' ) ) ) ),
	);
}

/** Who may change facts: editors and administrators, unless a site says otherwise. */
function capability(): string {
	return (string) apply_filters( 'rmi_widgets_capability', 'edit_others_posts' );
}
