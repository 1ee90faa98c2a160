import type { Language } from '../http/language.js';

/** The language of the terminal, chosen as the command line does. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^(id|in)(_|$|\.)/i.test(locale) ? 'id' : 'en';
}
