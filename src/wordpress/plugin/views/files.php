<?php
/** Upload and download. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;
?>
<section id="rmi-files">
	<h2><?php esc_html_e( 'Upload and download', 'rmi-widgets' ); ?></h2>
	<form data-rmi-action="upload">
		<p>
			<label for="rmi-upload"><?php esc_html_e( 'Data file, with or without its translations', 'rmi-widgets' ); ?></label><br />
			<input type="file" id="rmi-upload" accept=".json,.zip" multiple required aria-describedby="rmi-upload-help" />
		</p>
		<p class="description" id="rmi-upload-help"><?php esc_html_e( 'rmi.json, and translations like tr.json; or all of them as one zip file. It is looked at before it replaces anything.', 'rmi-widgets' ); ?></p>
		<p>
			<button class="button button-primary"><?php esc_html_e( 'Upload', 'rmi-widgets' ); ?></button>
			<button type="button" class="button" data-rmi-action="download" data-revision="0"><?php esc_html_e( 'Download everything', 'rmi-widgets' ); ?></button>
		</p>
	</form>
</section>
