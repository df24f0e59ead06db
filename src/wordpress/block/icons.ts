/** One icon for each widget, of 24 by 24, as WordPress draws its own. */
import { createElement, type Node } from '@wordpress/element';

const PATHS: Readonly<Record<string, string>> = {
  aims: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  'contact-card':
    'M3 5h18v14H3zm1.5 1.5v11h15v-11zM8.5 8.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM5.5 16a3 3 0 0 1 6 0zM14 9h4v1.5h-4zm0 4h4v1.5h-4z',
  'contact-list': 'M6 5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm0 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm4-6.5h10V8H10zm0 8h10V16H10z',
  department: 'M5 4h14v16h-5.5v-4h-3v4H5zm1.5 1.5v13H9v-4h6v4h2.5v-13zM8.5 8h2v2h-2zm5 0h2v2h-2z',
  'focus-areas': 'm12 4 2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.7L7 19l1.1-5.5L4 9.7 9.6 9z',
  'language-switcher':
    'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 1.5c-1 0-2.2 2.7-2.2 6.5s1.2 6.5 2.2 6.5 2.2-2.7 2.2-6.500S13 5.5 12 5.500zM4.5 11.250h15v1.500h-15z',
  location:
    'M12 3a6 6 0 0 1 6 6c0 4-6 12-6 12S6 13 6 9a6 6 0 0 1 6-6zm0 1.5A4.5 4.5 0 0 0 7.5 9c0 2.2 2.7 6.7 4.5 9.3 1.8-2.6 4.5-7.1 4.5-9.300A4.5 4.5 0 0 0 12 4.500zM12 7a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  notice:
    'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM11.25 11h1.5v5h-1.5zm0-3h1.5v1.5h-1.5z',
  offices: 'M9 5h6v2h5v12H4V7h5zm1.5 1.500V7h3v-.5zM5.5 8.500v3h13v-3zm0 4.500v4.500h13V13h-5v1.500h-3V13z',
  'open-status': 'M5 4h10v16H5zm1.5 1.500v13h7v-13zM16.5 6 20 7.500v9L16.5 18zM11 11h1.500v2H11z',
  'opening-hours':
    'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 1.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM11.25 7.500h1.500v4.200l3 1.7-.7 1.3-3.8-2.200z',
  overview: 'M4 5h16v1.500H4zm0 4h16v1.500H4zm0 4h16v1.500H4zm0 4h10v1.500H4z',
  representation: 'M4 6h16v10h-8l-4 4v-4H4zm1.5 1.500v7h4v2l2-2h7v-7zM8 10h8v1.500H8z',
  signpost:
    'M11.25 3h1.500v2H18l2.5 2.500L18 10h-5.250v1.500H19v5h-6.250V21h-1.500v-4.500H6L3.5 14 6 11.500h5.250V10H5V5h6.250zM6.5 6.500v2h11l1-1-1-1zm.1 6.5-1 1 1 1h10.900v-2z',
  'work-areas':
    'M4 4h7v7H4zm1.5 1.500v4h4v-4zM13 4h7v7h-7zm1.5 1.500v4h4v-4zM4 13h7v7H4zm1.5 1.500v4h4v-4zM13 13h7v7h-7zm1.5 1.500v4h4v-4z',
};

export const icon = (widget: string): Node =>
  createElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 24 24', width: 24, height: 24 },
    createElement('path', { d: PATHS[widget] ?? PATHS['contact-card'], fillRule: 'evenodd' }),
  );
