<?php
/** The public files: in uploads, where every page may read them; before there are any, those of the plugin. */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

const DATA_FILE = 'rmi.json';

/** Headers for Apache; stories/wordpress.md has the same for nginx. */
const HTACCESS = '# Facts for everybody: other pages may read them, and ask again after five minutes.
<IfModule mod_mime.c>
AddType application/json .json
</IfModule>
<IfModule mod_headers.c>
Header set Access-Control-Allow-Origin "*"
Header set Cross-Origin-Resource-Policy "cross-origin"
Header set X-Content-Type-Options "nosniff"
Header set Cache-Control "public, max-age=300, stale-if-error=604800"
</IfModule>
';

function folder(): string {
	return wp_upload_dir( null, false )['basedir'] . '/rmi-widgets';
}

function has_own_data(): bool {
	return current_revision() > 0;
}

/** Address of the data file that the widgets of this site read. */
function data_address(): string {
	$address = settings()['address'];
	if ( '' !== $address ) {
		return $address;
	}
	return has_own_data() ? own_address() . DATA_FILE : plugins_url( 'web/data/' . DATA_FILE, FILE );
}

function own_address(): string {
	return set_url_scheme( wp_upload_dir( null, false )['baseurl'] . '/rmi-widgets/' );
}

/** Where the fallback texts of that file lie. */
function texts_folder(): string {
	return uses_own_texts() ? folder() . '/texts/' : dirname( FILE ) . '/texts/';
}

/** @return array<string, string> by language */
function texts_addresses(): array {
	$folder    = uses_own_texts() ? own_address() . 'texts/' : plugins_url( 'texts/', FILE );
	$addresses = array();
	foreach ( (array) glob( texts_folder() . '*.json' ) as $file ) {
		// With the time of the file, so that no cache hands out the texts before.
		$addresses[ basename( $file, '.json' ) ] = $folder . basename( $file ) . '?ver=' . filemtime( $file );
	}
	return $addresses;
}

function uses_own_texts(): bool {
	return has_own_data() || '' !== settings()['address'];
}

/**
 * Writes all files or none.
 *
 * @param array<string, string> $files content by name; the names have been checked
 * @return bool whether they are there
 */
function publish( array $files ): bool {
	$folder  = folder();
	$written = array();
	$files[ '.htaccess' ] = HTACCESS;
	foreach ( $files as $name => $content ) {
		$temporary = "$folder/$name." . wp_generate_password( 12, false ) . '.tmp';
		if ( ! wp_mkdir_p( dirname( $temporary ) ) || strlen( $content ) !== @file_put_contents( $temporary, $content ) ) {
			array_map( 'wp_delete_file', array_merge( array_keys( $written ), array( $temporary ) ) );
			return false;
		}
		$written[ $temporary ] = "$folder/$name";
	}
	foreach ( $written as $temporary => $file ) {
		chmod( $temporary, 0644 );
		// Whoever reads meanwhile gets the file before or the file after, never a part.
		if ( ! rename( $temporary, $file ) ) {
			return false;
		}
	}
	return true;
}

/**
 * Takes away what the new version has not got.
 *
 * @param string   $part "translations" or "texts"
 * @param string[] $kept names
 */
function remove_others( string $part, array $kept ): void {
	foreach ( (array) glob( folder() . "/$part/*.json" ) as $file ) {
		if ( ! in_array( "$part/" . basename( $file ), $kept, true ) ) {
			wp_delete_file( $file );
		}
	}
}
