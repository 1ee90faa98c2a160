/** A name that the engine takes as one unit. */
const ATOM = /^(?:1|%|[A-Za-z\u00C0-\u024F_][\w\u00C0-\u024F-]*)(?:\^-?\d{1,2})?$/;
const LONGEST = 80;

/** Whether a text is a unit that a file may have: names between `*` and `/`. */
export function isUnitCode(text: string): boolean {
  return text.length <= LONGEST && text.split(/[*/]/).every((part) => ATOM.test(part.trim()));
}

/**
 * The code of a unit that people write in several words: an underscore stands for the space and for the mark between thousands, and
 * before a digit that begins it, so that `per 100.000` is a name as `day` is. What has other signs stands as it is.
 */
export function unitCode(text: string): string {
  if (ATOM.test(text)) return text;
  const joined = text.replaceAll(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '_').replaceAll(/\s+/g, '_');
  const code = /^\d/.test(joined) ? `_${joined}` : joined;
  return ATOM.test(code) ? code : text;
}

/** What `unitCode` was made of, with the mark of a language between thousands. */
export function textOfCode(code: string, language: 'id' | 'en'): string {
  return code
    .replace(/^_/, '')
    .replaceAll(/(?<=\d)_(?=\d{3}(?!\d))/g, language === 'id' ? '.' : ',')
    .replaceAll('_', ' ');
}
