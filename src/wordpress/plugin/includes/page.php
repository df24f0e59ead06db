<?php
/** The page "Contacts & Hours" in the menu. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'rmi-widgets';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\link_page' );

function add_page(): void {
	$title = __( 'Contacts & Hours', 'rmi-widgets' );
	$hook  = add_menu_page( $title, $title, capability(), PAGE, __NAMESPACE__ . '\show_page', 'dashicons-clock', 26 );
	add_action( "load-$hook", __NAMESPACE__ . '\load_page' );
}

/**
 * @param string[] $links
 * @return string[]
 */
function link_page( array $links ): array {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'admin.php?page=' . PAGE ) ), esc_html__( 'Edit data', 'rmi-widgets' ) );
	return array_merge( array( $link ), $links );
}

function load_page(): void {
	add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\enqueue_page' );
}

function enqueue_page(): void {
	wp_enqueue_script( 'rmi-widgets-page', plugins_url( 'page.js', FILE ), array( 'wp-i18n' ), VERSION, true );
	wp_set_script_translations( 'rmi-widgets-page', 'rmi-widgets', dirname( FILE ) . '/languages' );
	wp_enqueue_style( 'rmi-widgets-page', plugins_url( 'page.css', FILE ), array(), VERSION );
}

/** What the script of the page, and the editor in its frame, have to know. */
function page_settings(): array {
	return array(
		'root'         => esc_url_raw( rest_url( 'rmi-widgets/v1/' ) ),
		'nonce'        => wp_create_nonce( 'wp_rest' ),
		'nonceAddress' => admin_url( 'admin-ajax.php?action=rest-nonce' ),
		'site'         => home_url( '/' ),
		'texts'        => plugins_url( 'texts.js', FILE ) . '?ver=' . VERSION,
		'lang'         => substr( get_user_locale(), 0, 2 ),
		'revision'     => current_revision(),
		'settings'     => settings(),
	);
}

function show_page(): void {
	if ( ! current_user_can( capability() ) ) {
		wp_die( esc_html__( 'You are not allowed to change contacts and hours.', 'rmi-widgets' ), 403 );
	}
	require __DIR__ . '/../views/page.php';
}
