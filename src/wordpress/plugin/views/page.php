<?php
/** The page "Contacts & Hours"; its script is src/wordpress/page. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

$rmi_site    = page_settings();
$rmi_own     = has_own_data();
$rmi_foreign = '' !== $rmi_site['settings']['address'];
$rmi_editor  = dirname( FILE ) . '/web/editor/index.html';
?>
<div class="wrap" id="rmi-widgets" data-wordpress="<?php echo esc_attr( (string) wp_json_encode( $rmi_site ) ); ?>">
	<h1><?php esc_html_e( 'Contacts & Hours', 'rmi-widgets' ); ?></h1>
	<div id="rmi-notice" aria-live="polite"></div>
	<noscript><div class="notice notice-error"><p><?php esc_html_e( 'This page needs JavaScript.', 'rmi-widgets' ); ?></p></div></noscript>
	<?php
	if ( ! $rmi_own && ! $rmi_foreign ) {
		require __DIR__ . '/start.php';
	}
	if ( $rmi_foreign ) {
		?>
		<div class="notice notice-info inline"><p>
			<?php
			/* translators: %s: an address */
			echo esc_html( sprintf( __( 'The facts come from another file, and are changed there: %s', 'rmi-widgets' ), $rmi_site['settings']['address'] ) );
			?>
		</p></div>
		<?php
	} elseif ( is_readable( $rmi_editor ) ) {
		printf(
			'<iframe class="rmi-editor" src="%s" title="%s" data-wordpress="%s"></iframe>',
			esc_url( plugins_url( 'web/editor/index.html', FILE ) ),
			esc_attr__( 'Data editor', 'rmi-widgets' ),
			esc_attr( (string) wp_json_encode( $rmi_site ) )
		);
	}
	if ( ! $rmi_foreign ) {
		echo '<div id="rmi-record">';
		require __DIR__ . '/files.php';
		require __DIR__ . '/versions.php';
		echo '</div>';
	}
	if ( current_user_can( 'manage_options' ) ) {
		require __DIR__ . '/settings.php';
	}
	?>
</div>
