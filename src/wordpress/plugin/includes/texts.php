<?php
/** What stands in a widget until, or unless, its script runs. The browser made it when the data was saved. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

/** What a text may consist of: words, lines and links. */
const ALLOWED = array(
	'strong' => array(),
	'br'     => array(),
	'bdi'    => array( 'dir' => true ),
	'span'   => array( 'lang' => true, 'dir' => true ),
	'time'   => array( 'datetime' => true ),
	'a'      => array( 'href' => true, 'lang' => true, 'dir' => true ),
);

function clean( string $html ): string {
	return wp_kses( $html, ALLOWED, array( 'http', 'https', 'tel', 'mailto' ) );
}

/**
 * The text of a widget, in the language asked for, else in the one nearest to it. Empty where the facts have nothing of the kind
 * (any more); null where there are no texts at all.
 *
 * @param array<string, string> $attributes
 * @return array{html: string, lang: string, dir: string}|null
 */
function text_of( string $widget, array $attributes ): ?array {
	$lang    = strtolower( $attributes['lang'] ?? get_bloginfo( 'language' ) );
	$content = texts_in( $lang ) ?? texts_in( strtok( $lang, '-' ) ) ?? texts_in( 'default' );
	if ( null === $content ) {
		return null;
	}
	$key = $widget;
	foreach ( array( 'contact', 'location' ) as $name ) {
		$key = isset( $attributes[ $name ] ) ? "$widget?$name={$attributes[ $name ]}" : $key;
	}
	$text = $content['texts'][ $key ] ?? '';
	return array( 'html' => is_string( $text ) ? clean( $text ) : '', 'lang' => $content['lang'], 'dir' => $content['dir'] );
}

/** @return array{lang: string, dir: string, texts: array<string, string>}|null */
function texts_in( string $language ): ?array {
	static $read = array();
	$file        = texts_folder() . "$language.json";
	if ( ! preg_match( '/^' . LANGUAGE . '$|^default$/D', $language ) || ! is_readable( $file ) ) {
		return null;
	}
	$read[ $file ] = $read[ $file ] ?? json_decode( (string) file_get_contents( $file ), true );
	return is_array( $read[ $file ] ) && isset( $read[ $file ]['texts'] ) ? $read[ $file ] : null;
}
