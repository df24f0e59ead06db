/** Makes a first formatter and lets it go. It costs a slow phone a tenth of a second, all later ones next to nothing. */
export const warm = (): unknown => Intl.DateTimeFormat();
