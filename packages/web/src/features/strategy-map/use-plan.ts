import type { MapHead, MapPlan } from '@berimbang/pictures';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { dateText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Membership } from '../../lib/session.js';
import type { StrategyMap } from './api.js';
import { measuredOf } from './card-face.js';

/** Texts of a map in the language of the screen: for the layout on the screen, and for the picture that is exported and printed. */
export function usePlan(
  map: StrategyMap,
  organisation: Membership,
): { readonly plan: MapPlan; readonly head: MapHead } {
  const language = useLanguage();
  const { t } = useLingui();
  return useMemo(() => {
    const text = (both: Parameters<typeof said>[0]): string => said(both, language);
    const shown = (figure: StrategyMap['objectives'][number]['figure']): string | null =>
      figure === null ? null : figure.kind === 'number' ? text(figure.text) : null;
    // As in the cards on the screen: of an objective that counts some of its indicators, how many.
    const partsText = (measured: number, of: number): string =>
      measured > 0 && measured < of
        ? t`${measured} of ${of} indicators`
        : plural(of, { one: '# indicator', other: '# indicators' });
    const codes = new Map(map.objectives.map(({ id, code }) => [code, id]));
    const plan: MapPlan = {
      lanes: map.lanes.map(({ code, label, weight, figure, counted }) => {
        const share = weight === null ? null : text(weight);
        const [some, all] = [counted?.with ?? 0, counted?.of ?? 0];
        return {
          id: code,
          name: text(label),
          weight: share === null ? null : t`weight ${share}`,
          value: shown(figure),
          note: some < all ? t`${some} of ${all}` : null,
        };
      }),
      cards: [
        ...map.objectives.map(({ id, perspective, code, label, status, figure, end, indicators }) => ({
          id,
          lane: perspective,
          code,
          name: text(label),
          tone: status?.tone ?? 'none',
          word: status === null ? null : text(status.word),
          value: shown(figure),
          parts: partsText(measuredOf({ indicators }), indicators.length),
          end,
        })),
        ...map.measures.map(({ code, perspective, label, status, figure, end }) => ({
          id: code,
          lane: perspective,
          code: '',
          name: text(label),
          tone: status?.tone ?? 'none',
          word:
            status === null
              ? figure?.kind === 'number' || figure === null
                ? null
                : text(figure.text)
              : text(status.word),
          value: shown(figure),
          parts: null,
          end,
        })),
      ],
      links: map.links.flatMap(({ id, from, to }) => {
        const [cause, effect] = [codes.get(from), codes.get(to)];
        return cause === undefined || effect === undefined ? [] : [{ id, from: cause, to: effect }];
      }),
    };
    const title = map.period === null ? text(map.title) : `${text(map.title)}, ${text(map.periodName)}`;
    const day = map.lockedAt === null ? null : dateText(map.lockedAt, language);
    const head: MapHead = {
      title: t`Strategy map: ${title}`,
      about: [text(organisation.name), ...(day === null ? [] : [t`locked on ${day}`])].join(' · '),
      whole:
        map.whole === null
          ? null
          : {
              name: text(map.whole.name),
              value: text(map.whole.figure.text),
              word: map.whole.status === null ? null : text(map.whole.status.word),
            },
      legend: map.legend.map(({ tone, word, range }) => ({
        tone,
        text: range === null ? text(word) : `${text(word)} ${text(range)}`,
      })),
      target: map.target === null ? null : { at: map.target.at, text: text(map.target.text) },
      language,
    };
    return { plan, head };
  }, [map, organisation, language, t]);
}
