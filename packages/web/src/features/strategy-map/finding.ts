import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { said, useLanguage } from '../../lib/language.js';
import type { StrategyMap } from './api.js';

/** What can be seen on a map, as a sentence. */
export function useFinding({ objectives, lanes, legend }: StrategyMap): string {
  const language = useLanguage();
  const { t } = useLingui();
  if (objectives.length === 0)
    return lanes.length === 0
      ? t`Strategy map`
      : t`Strategy map: ${plural(lanes.length, { one: '# perspective', other: '# perspectives' })}`;
  const all = plural(objectives.length, { one: '# strategic objective', other: '# strategic objectives' });
  const found = new Set(objectives.map(({ status }) => (status === null ? '' : said(status.word, language))));
  const [only = ''] = found;
  if (objectives.length > 1 && found.size === 1 && only !== '') return t`All ${all}: ${only}`;
  const parts = legend
    .map(({ word }) => ({
      word: said(word, language),
      count: objectives.filter(({ status }) => status !== null && said(status.word, language) === said(word, language))
        .length,
    }))
    .filter(({ count }) => count > 0)
    .map((own) => `${own.count} ${own.word}`)
    .join(', ');
  return parts === '' ? t`Strategy map: ${all}` : t`${all}: ${parts}`;
}
