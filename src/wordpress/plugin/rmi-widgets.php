<?php
/**
 * Plugin Name: Contacts & Opening Hours (rmi-widgets)
 * Description: Contacts and opening hours of a public office: a block, a shortcode, and one data file behind them.
 * Version: 0.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: rmi-widgets
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: rmi-widgets
 * Domain Path: /languages
 */

namespace RmiWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const FILE    = __FILE__;

foreach ( array( 'language', 'settings', 'files', 'check', 'versions', 'save', 'rest', 'texts', 'widget', 'reader', 'block', 'page' ) as $part ) {
	require __DIR__ . "/includes/$part.php";
}
