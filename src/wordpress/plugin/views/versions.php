<?php
/** The versions before: who, when, and back to them. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

if ( ! $rmi_own ) {
	return;
}
$rmi_format = get_option( 'date_format' ) . ', ' . get_option( 'time_format' );
?>
<section id="rmi-versions">
	<h2><?php esc_html_e( 'Versions', 'rmi-widgets' ); ?></h2>
	<table class="wp-list-table widefat striped">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'No.', 'rmi-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Saved', 'rmi-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'By', 'rmi-widgets' ); ?></th>
				<th scope="col"><?php esc_html_e( 'What', 'rmi-widgets' ); ?></th>
				<th scope="col"><span class="screen-reader-text"><?php esc_html_e( 'Actions', 'rmi-widgets' ); ?></span></th>
			</tr>
		</thead>
		<tbody>
			<?php foreach ( versions() as $rmi_index => $rmi_version ) { ?>
			<tr>
				<th scope="row"><?php echo (int) $rmi_version['revision']; ?></th>
				<td><?php echo esc_html( (string) wp_date( $rmi_format, $rmi_version['when'] ) ); ?></td>
				<td><?php echo esc_html( $rmi_version['who'] ); ?></td>
				<td><?php echo esc_html( $rmi_version['note'] ); ?></td>
				<td>
					<?php if ( $rmi_index > 0 ) { ?>
					<button type="button" class="button" data-rmi-action="restore" data-revision="<?php echo (int) $rmi_version['revision']; ?>"><?php esc_html_e( 'Restore', 'rmi-widgets' ); ?></button>
					<?php } else { ?>
					<strong><?php esc_html_e( 'shown now', 'rmi-widgets' ); ?></strong>
					<?php } ?>
					<button type="button" class="button-link" data-rmi-action="download" data-revision="<?php echo (int) $rmi_version['revision']; ?>"><?php esc_html_e( 'Download', 'rmi-widgets' ); ?></button>
				</td>
			</tr>
			<?php } ?>
		</tbody>
	</table>
	<p class="description">
		<?php
		/* translators: %d: a number */
		echo esc_html( sprintf( __( 'The last %d versions are kept.', 'rmi-widgets' ), KEPT ) );
		?>
	</p>
</section>
