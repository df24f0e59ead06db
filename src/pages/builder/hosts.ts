/** Where a snippet goes. */
export const HOSTS = ['html', 'wordpress', 'typo3', 'drupal', 'joomla', 'frame', 'react', 'vue'] as const;
export type Host = (typeof HOSTS)[number];

/** What is called the same in every language; the others have a text, `host.…`. */
export const PROPER_NAMES: Readonly<Partial<Record<Host, string>>> = {
  html: 'HTML',
  wordpress: 'WordPress',
  typo3: 'TYPO3',
  drupal: 'Drupal',
  joomla: 'Joomla',
  react: 'React',
  vue: 'Vue',
};
