export type Language = 'id' | 'en';

/** The caller's language: of `id` and `en` the one that the header Accept-Language puts first, Indonesian by default. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((text) => /^\s*q=([\d.]+)$/.exec(text)?.[1]).find((text) => text !== undefined);
      return {
        language: tag.trim().slice(0, 2).toLowerCase(),
        weight: quality === undefined ? 1 : Number(quality),
        order,
      };
    })
    .filter(({ language, weight }) => (language === 'id' || language === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  return wanted[0]?.language === 'en' ? 'en' : 'id';
}
