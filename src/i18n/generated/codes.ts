export const sourceLocale = `de`;
export const targetLocales = [`en`] as const;
