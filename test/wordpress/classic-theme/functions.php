<?php
// What themes were before there were blocks: one widget area, and the editor of that time.
add_action(
	'widgets_init',
	function () {
		register_sidebar( array( 'id' => 'beside', 'name' => 'Beside' ) );
	}
);
add_filter( 'use_block_editor_for_post', '__return_false' );
