<?php
/** The script: once a page, and only where a widget is. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_head', __NAMESPACE__ . '\print_script', 9 );
add_action( 'wp_footer', __NAMESPACE__ . '\print_script', 9 );

/** Says that there is a widget on this page. */
function need_script(): void {
	script_state( 'needed' );
}

/** In the head where it is known by then, as with a block theme; else at the end. */
function print_script(): void {
	if ( doing_action( 'wp_head' ) && shows_widget() ) {
		need_script();
	}
	if ( 'needed' !== script_state() ) {
		return;
	}
	script_state( 'printed' );
	printf( "<link rel=\"rmi-data\" href=\"%s\" />\n", esc_url( data_address() ) );
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => plugins_url( 'web/rmi.js', FILE ) . '?ver=' . VERSION,
			'id'   => 'rmi-widgets-js',
		)
	);
}

function script_state( string $next = '' ): string {
	static $state = '';
	$state        = 'printed' === $state || '' === $next ? $state : $next;
	return $state;
}

function shows_widget(): bool {
	$post = is_singular() ? get_post() : null;
	return $post && ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) );
}
