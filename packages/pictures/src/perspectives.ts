import {
  divide,
  type Label,
  multiply,
  type NodeDefinition,
  type Rational,
  rational,
  subtract,
  toNumber,
} from '@berimbang/engine';
import { edgeDecimals, shapeOf, textOf } from './band-ruler.js';
import type { Drawing } from './picture.js';
import { drawable, type Found, type Results } from './results.js';
import { BODY, round, type Sheet, scale, type Tone } from './sheet.js';
import { textWidth } from './text.js';
import * as say from './words.js';

interface Row {
  readonly label: Label;
  readonly found: Found | null;
  readonly category: Found | null;
  readonly tone: Tone;
  readonly weight: Rational | null;
  readonly contribution: Rational | null;
}

interface Plan {
  readonly rows: readonly Row[];
  readonly whole: Found | null;
  /** Where bars start. */
  readonly base: number;
  readonly baseText: Label | null;
  readonly cap: Rational | null;
  readonly decimals: number;
}

/** The scores of the perspectives with their weights and what each adds to the whole. */
export function perspectivesPicture(results: Results): readonly Drawing[] {
  const plan = planOf(results);
  if (plan === null) return [];
  const { rows, whole, decimals } = plan;
  const scored = rows.filter(({ found }) => drawable(found) !== null);
  const sorted = [...scored].sort((a, b) => (drawable(b.found) ?? 0) - (drawable(a.found) ?? 0));
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  if (highest === undefined || lowest === undefined) return [];
  const valued = (row: Row): say.Named => ({ label: row.label, value: results.text(row.found, decimals) });
  const most = [...scored].sort(
    (a, b) => toNumber(b.contribution ?? rational(0)) - toNumber(a.contribution ?? rational(0)),
  )[0];
  const adds = most?.contribution ?? null;
  const weighted = rows.some(({ weight }) => weight !== null);
  const classed = rows.some(({ category }) => category !== null);
  const share = (row: Row): Label => (row.weight === null ? say.both('') : shareText(row.weight));
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
      draw: (sheet) => draw(sheet, results, plan),
    },
  ];
}

function scoreText(results: Results, row: Row, decimals: number): Label {
  return row.found === null ? say.WORDS.noScore : results.text(row.found, decimals);
}

export function shareText(weight: Rational): Label {
  const percent = multiply(weight, rational(100));
  return say.amount(percent, Math.min(edgeDecimals([percent]), 2), '%');
}

function planOf(results: Results): Plan | null {
  const { model, nodes } = results.evaluation.graph;
  const wholeNode = nodes.find(({ definition }) => definition.overall === true)?.definition;
  const entries = model.perspectives.map(({ code, label }) => ({
    code,
    label,
    name: scoreName(results, code, wholeNode),
  }));
  if (!entries.some(({ name }) => name !== null)) return null;
  const weights = entries.map(({ code, name }) => (name === null ? null : weightOf(results, wholeNode, code, name)));
  const scores = entries.map(({ name }) => (name === null ? null : results.find(name)));
  const counted = weights.filter((weight, i) => weight !== null && scores[i]?.cell.kind === 'number');
  const all = counted.reduce<Rational>(
    (sum, weight) => (weight === null ? sum : subtract(sum, { n: -weight.n, d: weight.d })),
    rational(0),
  );
  const whole = wholeNode === undefined ? null : results.find(wholeNode.id);
  const index = nodes.some(({ definition }) => definition.kind === 'achievement');
  const numbers = scores.flatMap((found) => drawable(found) ?? []);
  const top = Math.max(...numbers, 0);
  // A score of achievement stands against its target; any other score against its own zero.
  const base = index && top > 20 ? 100 : 0;
  const rows = entries.map(({ label, name }, i): Row => {
    const found = scores[i] ?? null;
    const weight = weights[i] ?? null;
    const normal = weight === null || all.n === 0n ? null : divide(weight, all);
    const bands = name === null ? null : results.bandsOf(name);
    const category = bands === null ? null : results.find(bands.node);
    const code = category?.cell.kind === 'category' ? category.cell.code : null;
    const step = name === null ? undefined : results.stepsOf(name, true).find((own) => own.code === code);
    const value = drawable(found);
    const plain: Tone = base === 0 || value === null ? 'none' : value >= base ? 'green' : 'yellow';
    return {
      label,
      found,
      category,
      tone: step?.tone ?? plain,
      weight: normal,
      contribution:
        normal === null || found?.cell.kind !== 'number' || whole?.cell.kind !== 'number'
          ? null
          : multiply(normal, found.cell.value),
    };
  });
  return {
    rows,
    whole,
    base,
    baseText: base === 100 ? say.targetAt(say.amount(rational(100), 0)) : null,
    cap: base === 100 ? capOf(results) : null,
    decimals: results.common(scores),
  };
}

/** The node with the score of a perspective: the block's own, or the part of the whole that measures it. */
function scoreName(results: Results, code: string, whole: NodeDefinition | undefined): string | null {
  const own = `perspective.${code}.score`;
  if (results.column(own) !== undefined) return own;
  if (whole?.kind !== 'combine') return null;
  const parts = (whole.parts ?? []).filter(({ node }) => results.definition(node)?.perspective === code);
  return parts.length === 1 ? (parts[0]?.node ?? null) : null;
}

function weightOf(results: Results, whole: NodeDefinition | undefined, code: string, name: string): Rational | null {
  if (whole?.kind !== 'combine') return null;
  if (whole.weights !== undefined) {
    const found = results.find(whole.weights, { [whole.over ?? 'perspective']: code });
    return found?.cell.kind === 'number' ? found.cell.value : null;
  }
  const part = whole.parts?.find(({ node }) => node === name);
  if (part === undefined || part.deduct === true) return null;
  if (part.weightFrom !== undefined) {
    const found = results.find(part.weightFrom);
    return found?.cell.kind === 'number' ? found.cell.value : null;
  }
  return part.weight ?? (whole.parts?.every(({ weight }) => weight === undefined) ? rational(1) : null);
}

/** The largest index that an achievement of the scorecard may have. */
function capOf(results: Results): Rational | null {
  for (const { definition } of results.evaluation.graph.nodes) {
    if (definition.kind !== 'achievement' || definition.cap === undefined) continue;
    const { cap } = definition;
    if (typeof cap !== 'string') return cap;
    const value = results.number(cap);
    if (value !== null) return value;
  }
  return null;
}

function draw(sheet: Sheet, results: Results, { rows, whole, base, baseText, cap, decimals }: Plan): void {
  const weighted = rows.some(({ weight }) => weight !== null);
  const adds = rows.some(({ contribution }) => contribution !== null);
  const classed = rows.some(({ category }) => category !== null);
  const { narrow, width } = sheet;
  const values = rows.flatMap(({ found }) => drawable(found) ?? []);
  const figures = rows.map((row) => sheet.say(scoreText(results, row, decimals)));
  const valueWidth = Math.max(...figures.map((text) => textWidth(text, 16, 600)), 40);
  const addWidth = adds && !narrow ? 86 : 0;
  const bandWidth = classed ? (narrow ? 0 : 110) : 0;
  const left = narrow ? 0 : Math.min(210, width * 0.26);
  const right = width - valueWidth - addWidth - bandWidth - 18;
  const ends = endsFor(values, base, cap === null ? null : toNumber(cap));
  const x = scale(ends, [left + 4, right - 6]);
  const thickest = Math.max(...rows.map(({ weight }) => (weight === null ? 0 : toNumber(weight))), 0);
  const rowHeight = narrow ? 62 : 48;
  const valueAt = right + valueWidth + 14;
  const top = 30;
  sheet.spread(0, [
    ...(baseText === null
      ? []
      : [{ x: x(base), text: sheet.say(baseText), room: 120, style: { fill: 'ink-3' as const } }]),
  ]);
  if (cap !== null)
    sheet.spread(0, [
      {
        x: x(toNumber(cap)),
        text: sheet.say(say.capAt(say.amount(cap, edgeDecimals([cap])))),
        room: 120,
        style: { fill: 'ink-3' },
      },
    ]);
  if (!narrow) {
    sheet.text(valueAt, 8, sheet.say(say.WORDS.score), { fill: 'ink-3', align: 'right' });
    if (adds) sheet.text(valueAt + addWidth, 8, sheet.say(say.WORDS.contribution), { fill: 'ink-3', align: 'right' });
    if (classed) sheet.text(valueAt + addWidth + 14, 8, sheet.say(say.WORDS.category), { fill: 'ink-3' });
  }
  let y = top;
  for (const [i, row] of rows.entries()) {
    const label = sheet.say(row.label);
    const weight = row.weight === null ? '' : sheet.say(say.weightOf(shareText(row.weight)));
    const category = row.category === null ? '' : sheet.say(results.text(row.category));
    const thick = row.weight === null || thickest === 0 ? 16 : Math.max(4, (toNumber(row.weight) / thickest) * 24);
    let height = rowHeight;
    if (narrow) {
      const used = sheet.paragraph(0, y, label, right - 4, { size: BODY, weight: 600, fill: 'ink' });
      const notes = [weight, category].filter((part) => part !== '').join(' · ');
      const more = notes === '' ? 0 : sheet.paragraph(0, y + used, notes, right - 4, { fill: 'ink-3' });
      const bar = y + used + more + 16;
      drawBar(sheet, x, row, base, bar, thick);
      sheet.text(width, y + 9, figures[i] ?? '', {
        size: row.found?.cell.kind === 'number' ? 16 : 13,
        weight: 600,
        fill: 'ink',
        align: 'right',
      });
      if (row.contribution !== null)
        sheet.text(width, bar, sheet.say(say.amount(row.contribution, 2)), { align: 'right' });
      height = used + more + 38;
    } else {
      const used = sheet.paragraph(0, y, label, left - 12, { size: BODY, weight: 600, fill: 'ink' });
      const more = weight === '' ? 0 : sheet.paragraph(0, y + used, weight, left - 12, { fill: 'ink-3' });
      height = Math.max(rowHeight, used + more + 10);
      const middle = y + (height - 10) / 2;
      drawBar(sheet, x, row, base, middle, thick);
      sheet.text(valueAt, middle, figures[i] ?? '', {
        size: row.found?.cell.kind === 'number' ? 16 : 13,
        weight: 600,
        fill: 'ink',
        align: 'right',
      });
      if (row.contribution !== null)
        sheet.text(valueAt + addWidth, middle, sheet.say(say.amount(row.contribution, 2)), {
          align: 'right',
          size: BODY,
        });
      if (category !== '') {
        sheet.mark(row.tone === 'none' ? 'none' : row.tone, valueAt + addWidth + 19, middle, 4.5);
        sheet.text(valueAt + addWidth + 29, middle, category, { weight: 600, fill: textOf(row.tone) });
      }
    }
    y += height;
  }
  sheet.line(x(base), top - 10, x(base), y - 4, 'ink', 1.5);
  if (cap !== null) sheet.line(x(toNumber(cap)), top - 10, x(toNumber(cap)), y - 4, 'ink-3', 1, [2, 3]);
  if (adds && whole !== null) {
    const end = narrow ? width : valueAt + addWidth;
    sheet.line(narrow ? 0 : right, y + 2, end, y + 2, 'line');
    sheet.text(narrow ? 0 : valueAt, y + 15, sheet.say(say.WORDS.whole), {
      fill: 'ink-3',
      align: narrow ? 'left' : 'right',
    });
    sheet.text(end, y + 15, sheet.say(results.text(whole)), { size: BODY, weight: 600, fill: 'ink', align: 'right' });
    y += 24;
  }
  if (weighted) sheet.text(0, y + 10, sheet.say(say.WORDS.thickness), { fill: 'ink-3' });
}

function drawBar(sheet: Sheet, x: (value: number) => number, row: Row, base: number, y: number, thick: number): void {
  const value = drawable(row.found);
  if (value === null) {
    sheet.hatch(x(base) + 2, y - thick / 2, 40, thick);
    return;
  }
  const [from, to] = [Math.min(x(base), x(value)), Math.max(x(base), x(value))];
  if (to - from < 2) sheet.mark(row.tone, round(x(value)), y, 4.5);
  else sheet.rect(from, y - thick / 2, to - from, thick, shapeOf(row.tone));
}

/** Ends of the scale: from the base to the cap or the largest value, and to what lies below the base. */
function endsFor(values: readonly number[], base: number, cap: number | null): readonly [number, number] {
  const most = Math.max(...values, base, cap ?? base);
  const least = Math.min(...values, base);
  // Scores of a short scale such as -1 to 1 keep it whole; scores out of a hundred too.
  const high = base === 0 ? (most <= 1 ? 1 : most <= 5 ? 5 : Math.max(100, most)) : Math.max(most, base + 20);
  const low = base === 0 ? (least < 0 ? Math.min(-1, least) : 0) : least;
  return [low, high];
}
