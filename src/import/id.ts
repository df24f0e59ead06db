import slugify from '@sindresorhus/slugify';

/** An id that is not taken yet: `bianka-gaertner` for "Bianka Gärtner", `bianka-gaertner-2` for another of that name. */
export function idFrom(name: string, taken: ReadonlySet<string>): string {
  const stem =
    slugify(name, { decamelize: false, customReplacements: [['&', ' und ']] }).replace(/[^a-z0-9-]/g, '') || 'eintrag';
  let id = stem;
  for (let i = 2; taken.has(id); i++) id = `${stem}-${i}`;
  return id;
}
