<?php
/** The first start: the plugin shows its example until there is something of one's own. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;
?>
<section class="card rmi-start">
	<h2><?php esc_html_e( 'How do you want to begin?', 'rmi-widgets' ); ?></h2>
	<p><?php esc_html_e( 'Until you decide, the widgets show the example that comes with the plugin.', 'rmi-widgets' ); ?></p>
	<ul>
		<li>
			<button type="button" class="button button-primary" data-rmi-action="example"><?php esc_html_e( 'Begin with the example', 'rmi-widgets' ); ?></button>
			<?php esc_html_e( 'A copy that you change to your own office.', 'rmi-widgets' ); ?>
		</li>
		<li>
			<a class="button" href="#rmi-files"><?php esc_html_e( 'Upload a file', 'rmi-widgets' ); ?></a>
			<?php esc_html_e( 'You have a data file already.', 'rmi-widgets' ); ?>
		</li>
		<?php if ( current_user_can( 'manage_options' ) ) { ?>
		<li>
			<a class="button" href="#rmi-settings"><?php esc_html_e( 'Use another city’s file', 'rmi-widgets' ); ?></a>
			<?php esc_html_e( 'You know the address of a data file that others look after.', 'rmi-widgets' ); ?>
		</li>
		<?php } ?>
	</ul>
</section>
