<?php
/** What an administrator sets for the whole site. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

$rmi_themes = array(
	''         => __( 'plain', 'rmi-widgets' ),
	'card'     => __( 'Card', 'rmi-widgets' ),
	'contrast' => __( 'Contrast', 'rmi-widgets' ),
);
?>
<section id="rmi-settings">
	<h2><?php esc_html_e( 'For the whole site', 'rmi-widgets' ); ?></h2>
	<form data-rmi-action="settings">
		<table class="form-table" role="presentation">
			<tr>
				<th scope="row"><label for="rmi-theme"><?php esc_html_e( 'Look', 'rmi-widgets' ); ?></label></th>
				<td>
					<select id="rmi-theme" name="theme">
						<?php foreach ( $rmi_themes as $rmi_theme => $rmi_title ) { ?>
						<option value="<?php echo esc_attr( $rmi_theme ); ?>" <?php selected( $rmi_site['settings']['theme'], $rmi_theme ); ?>><?php echo esc_html( $rmi_title ); ?></option>
						<?php } ?>
					</select>
				</td>
			</tr>
			<tr>
				<th scope="row" id="rmi-languages-label"><?php esc_html_e( 'Languages', 'rmi-widgets' ); ?></th>
				<td>
					<?php // The script fills it in: it knows the languages and their names. ?>
					<fieldset id="rmi-languages" aria-labelledby="rmi-languages-label" aria-describedby="rmi-languages-help"></fieldset>
					<p class="description" id="rmi-languages-help"><?php esc_html_e( 'Readers and authors are offered these. None chosen: all.', 'rmi-widgets' ); ?></p>
				</td>
			</tr>
			<tr>
				<th scope="row"><label for="rmi-address"><?php esc_html_e( 'Another city’s data file', 'rmi-widgets' ); ?></label></th>
				<td>
					<input type="url" class="regular-text code" id="rmi-address" name="address" value="<?php echo esc_attr( $rmi_site['settings']['address'] ); ?>" placeholder="https://" aria-describedby="rmi-address-help" />
					<p class="description" id="rmi-address-help"><?php esc_html_e( 'Its address, if others look after the facts. Readers’ browsers then ask that server. Empty: your own file.', 'rmi-widgets' ); ?></p>
				</td>
			</tr>
		</table>
		<p><button class="button button-primary"><?php esc_html_e( 'Save settings', 'rmi-widgets' ); ?></button></p>
	</form>
</section>
