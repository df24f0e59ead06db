<?php
/** A widget as HTML, for the block and the shortcode. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

/** The widgets in which readers choose a language. */
const WITH_LANGUAGES = array( 'department', 'language-switcher' );

/**
 * What a block or a shortcode says, as far as there is such a thing.
 *
 * @param mixed $given
 * @return array<string, string>
 */
function attributes_of( $given ): array {
	$attributes = array();
	foreach ( (array) $given as $name => $value ) {
		if ( in_array( $name, attribute_names(), true ) && is_scalar( $value ) && '' !== (string) $value ) {
			$attributes[ $name ] = true === $value ? 'true' : (string) $value;
		}
	}
	return $attributes;
}

/**
 * @param array<string, string> $attributes what `attributes_of` returned
 * @param string                $wrapper    attributes of the element, escaped
 * @param string                $saved      text to show where we have none, as it was saved with the post
 */
function widget_html( string $widget, array $attributes, string $wrapper = '', string $saved = '' ): string {
	$text = text_of( $widget, $attributes );
	$html = $text ? in_its_language( $text, $attributes ) : clean( $saved );
	if ( is_feed() ) {
		return "<p>$html</p>";
	}
	need_script();
	$lang = $attributes['lang'] ?? '';
	unset( $attributes['lang'] );
	$attributes += attributes_of_site( $widget );
	$written = trim( $wrapper . ' data-rmi="' . esc_attr( $widget ) . '"' );
	foreach ( $attributes as $name => $value ) {
		$written .= ' data-rmi-' . esc_attr( $name ) . '="' . esc_attr( $value ) . '"';
	}
	if ( '' !== $lang ) {
		$written .= ' lang="' . esc_attr( $lang ) . '" dir="' . ( $text['dir'] ?? 'auto' ) . '"';
	}
	return "<div $written>$html</div>";
}

/**
 * What the site says where a block says nothing.
 *
 * @return array<string, string>
 */
function attributes_of_site( string $widget ): array {
	$languages = settings()['languages'];
	return '' !== $languages && in_array( $widget, WITH_LANGUAGES, true ) ? array( 'languages' => $languages ) : array();
}

/** @param array{html: string, lang: string, dir: string} $text */
function in_its_language( array $text, array $attributes ): string {
	$expected = strtok( $attributes['lang'] ?? get_bloginfo( 'language' ), '-' );
	if ( strtok( $text['lang'], '-' ) === $expected ) {
		return $text['html'];
	}
	return sprintf( '<span lang="%s" dir="%s">%s</span>', esc_attr( $text['lang'] ), esc_attr( $text['dir'] ), $text['html'] );
}

/** The look: the one chosen here, else the site's. */
function theme_class( string $theme ): string {
	$theme = '' === $theme ? settings()['theme'] : $theme;
	if ( ! in_array( $theme, THEMES, true ) ) {
		return '';
	}
	wp_enqueue_style( "rmi-widgets-$theme", plugins_url( "themes/$theme.css", FILE ), array(), VERSION );
	return "rmi-theme-$theme";
}
