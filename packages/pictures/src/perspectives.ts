import { type Label, rational, toNumber } from '@berimbang/engine';
import { drawPerspectives } from './perspectives-drawing.js';
import { type PerspectiveRow, planOf, scoreText, shareText } from './perspectives-plan.js';
import type { Drawing } from './picture.js';
import { drawable, type Results } from './results.js';
import * as say from './words.js';

/** The scores of the perspectives with their weights and what each adds to the whole. */
export function perspectivesPicture(results: Results): readonly Drawing[] {
  const plan = planOf(results);
  if (plan === null) return [];
  const { rows, whole, decimals } = plan;
  const scored = rows.filter(({ found }) => drawable(found) !== null);
  const sorted = [...scored].sort((a, b) => (drawable(b.found) ?? 0) - (drawable(a.found) ?? 0));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined) return [];
  const valued = (row: PerspectiveRow): say.Named => ({ label: row.label, value: results.text(row.found, decimals) });
  const most = [...scored].sort(
    (a, b) => toNumber(b.contribution ?? rational(0)) - toNumber(a.contribution ?? rational(0)),
  )[0];
  const adds = most?.contribution ?? null;
  const weighted = rows.some(({ weight }) => weight !== null);
  const classed = rows.some(({ category }) => category !== null);
  const share = (row: PerspectiveRow): Label => (row.weight === null ? say.both('') : shareText(row.weight));
  return [
    {
      id: 'perspectives',
      kind: 'perspectives',
      title: say.WORDS.perspectives,
      finding: say.perspectivesFound(
        valued(highest),
        valued(lowest),
        rows.length - scored.length,
        most === undefined || adds === null || scored.length < 2
          ? null
          : { label: most.label, value: say.amount(adds, 2) },
      ),
      nodes: [
        ...rows.flatMap(({ found }) => (found === null ? [] : [found.address])),
        ...(whole === null ? [] : [whole.address]),
      ],
      data: {
        head: [
          say.WORDS.perspective,
          ...(weighted ? [say.WORDS.weight] : []),
          say.WORDS.score,
          ...(weighted ? [say.WORDS.contribution] : []),
          ...(classed ? [say.WORDS.category] : []),
        ],
        rows: rows.map((row) => [
          row.label,
          ...(weighted ? [share(row)] : []),
          scoreText(results, row, decimals),
          ...(weighted ? [row.contribution === null ? say.both('') : say.amount(row.contribution, 2)] : []),
          ...(classed ? [row.category === null ? say.both('') : results.text(row.category)] : []),
        ]),
      },
      draw: (sheet) => drawPerspectives(sheet, results, plan),
    },
  ];
}
