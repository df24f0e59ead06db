<?php
/** The block, and the shortcode for the classic editor and page builders. */

namespace RmiWidgets;

use WP_Block_Type_Registry;

defined( 'ABSPATH' ) || exit;

const BLOCK     = 'rmi-widgets/widget';
const SHORTCODE = 'rmi';

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpt' );

function register(): void {
	$packages = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-shortcode' );
	wp_register_script( 'rmi-widgets-block', plugins_url( 'block.js', FILE ), $packages, VERSION, true );
	wp_set_script_translations( 'rmi-widgets-block', 'rmi-widgets', dirname( FILE ) . '/languages' );
	register_block_type( dirname( FILE ) . '/block.json', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
}

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\tell_block' );

/** What the block has to know of this site. */
function tell_block(): void {
	$site = array(
		'script'    => plugins_url( 'web/rmi.js', FILE ) . '?ver=' . VERSION,
		'themes'    => plugins_url( 'themes/', FILE ),
		'data'      => data_address(),
		'texts'     => texts_addresses(),
		'lang'      => get_bloginfo( 'language' ),
		'theme'     => settings()['theme'],
		'languages' => settings()['languages'],
	);
	wp_add_inline_script( 'rmi-widgets-block', 'window.rmiWidgets = ' . wp_json_encode( $site ) . ';', 'before' );
}

/** @param array<string, mixed> $attributes */
function render_block( array $attributes, string $content = '' ): string {
	$widget = widget_name( $attributes['widget'] ?? '' );
	if ( '' === $widget ) {
		return $content;
	}
	$theme = theme_class( is_string( $attributes['theme'] ?? null ) ? $attributes['theme'] : '' );
	$saved = preg_match( '#^\s*<div[^>]*>(.*)</div>\s*$#s', $content, $found ) ? $found[1] : '';
	return widget_html( $widget, attributes_of( $attributes ), get_block_wrapper_attributes( array( 'class' => $theme ) ), $saved );
}

/** @param array<string, string>|string $given */
function render_shortcode( $given ): string {
	$given  = is_array( $given ) ? $given : array();
	$widget = widget_name( $given['widget'] ?? '' );
	if ( '' === $widget ) {
		return current_user_can( 'edit_posts' ) ? esc_html( slip( $given['widget'] ?? '' ) ) : '';
	}
	$theme = theme_class( $given['theme'] ?? '' );
	return widget_html( $widget, attributes_of( $given ), '' === $theme ? '' : 'class="' . esc_attr( $theme ) . '"' );
}

/** For those who write, where a shortcode names what there is not. */
function slip( string $widget ): string {
	/* translators: 1: a word that is wrong, 2: the words that are right */
	$text = __( '[rmi]: there is no widget “%1$s”; there are: %2$s.', 'rmi-widgets' );
	return sprintf( $text, $widget, implode( ', ', widget_names() ) );
}

/** @param mixed $given */
function widget_name( $given ): string {
	$name = is_string( $given ) ? preg_replace( '/^rmi-/', '', $given ) : '';
	return in_array( $name, widget_names(), true ) ? $name : '';
}

/** @return string[] the names in block.json, which are those of custom-elements.json */
function widget_names(): array {
	return block_attributes()['widget']['enum'] ?? array();
}

/** @return string[] */
function attribute_names(): array {
	$names = array();
	foreach ( block_attributes() as $name => $attribute ) {
		if ( ! empty( $attribute['ofWidget'] ) ) {
			$names[] = $name;
		}
	}
	return $names;
}

/** @return array<string, array<string, mixed>> */
function block_attributes(): array {
	$block = WP_Block_Type_Registry::get_instance()->get_registered( BLOCK );
	return $block && is_array( $block->attributes ) ? $block->attributes : array();
}

/**
 * @param string[] $blocks
 * @return string[]
 */
function allow_in_excerpt( array $blocks ): array {
	return array_merge( $blocks, array( BLOCK ) );
}
