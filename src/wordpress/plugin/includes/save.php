<?php
/** Saving: checked, never over somebody else's change, all or nothing. */

namespace RmiWidgets;

use WP_Error;

defined( 'ABSPATH' ) || exit;

/**
 * @param int                   $base  the revision that the change began from
 * @param array<string, string> $files JSON texts by name, checked
 * @return int|WP_Error the new revision
 */
function save( int $base, array $files, string $note ) {
	if ( current_revision() !== $base ) {
		return conflict( 412 );
	}
	$revision = $base + 1;
	if ( ! claim( $revision, $files ) ) {
		return conflict( 409 );
	}
	if ( ! publish( $files ) ) {
		delete_option( VERSION_ . $revision );
		return not_saved();
	}
	remember( $revision, $note );
	remove_others( 'translations', array_keys( $files ) );
	remove_others( 'texts', array_keys( $files ) );
	return $revision;
}

function conflict( int $status ): WP_Error {
	$newest  = versions()[0] ?? array( 'revision' => 0, 'who' => '' );
	$message = '' === $newest['who']
		? __( 'Somebody else has saved meanwhile.', 'rmi-widgets' )
		/* translators: %s: name of a person */
		: sprintf( __( '%s has saved meanwhile.', 'rmi-widgets' ), $newest['who'] );
	return new WP_Error(
		'rmi_widgets_conflict',
		$message,
		array(
			'status'   => $status,
			'revision' => $newest['revision'],
		)
	);
}

function not_saved(): WP_Error {
	$message = __( 'The files could not be written to the uploads folder. Nothing was changed.', 'rmi-widgets' );
	return new WP_Error( 'rmi_widgets_not_saved', $message, array( 'status' => 500 ) );
}
