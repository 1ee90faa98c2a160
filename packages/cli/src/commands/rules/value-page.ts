import {
  type BandTable,
  beforeText,
  beyondText,
  type Category,
  edgeText,
  exactNumber,
  type Guidance,
  groupsText,
  intervalText,
  limitText,
  type PointScale,
  type RuleValue,
  shareText,
  type TwoWayTable,
} from '@berimbang/engine';
import type { Terminal } from '../../terminal.js';
import { WORDS } from './words.js';

/** A rule value as people read it. */
export function printValue(terminal: Terminal, value: RuleValue): void {
  const word = (key: keyof typeof WORDS): string => terminal.say(WORDS[key]);
  switch (value.kind) {
    case 'number':
      terminal.line(`  ${terminal.paint('bold', terminal.say(exactNumber(value.value)))}`);
      return;
    case 'list':
      terminal.table(
        [`>${word('argument')}`, `>${word('value')}`],
        [...value.values].map(([argument, own]) => [String(argument), terminal.say(exactNumber(own))]),
      );
      return;
    case 'scores':
      terminal.table(
        [word('category'), word('name'), `>${word('value')}`],
        [...value.scores].map(([code, own]) => [
          code,
          nameOf(terminal, value.categories, code),
          terminal.say(exactNumber(own)),
        ]),
      );
      return;
    case 'bands':
      printBands(terminal, value);
      return;
    case 'table':
      printTable(terminal, value);
      return;
    case 'points':
      printPoints(terminal, value);
      return;
    case 'guidance':
      printGuidance(terminal, value);
  }
}

function nameOf(terminal: Terminal, categories: readonly Category[], code: string): string {
  const found = categories.find((category) => category.code === code);
  return found === undefined ? code : terminal.say(found.label);
}

function printBands(terminal: Terminal, table: BandTable): void {
  const coloured = table.categories.some((category) => category.status !== undefined);
  const rows = table.applied.map((band) => {
    const printed = table.printed.filter((own) => own.code === band.code);
    const status = table.categories.find((category) => category.code === band.code)?.status ?? '';
    return [
      band.code,
      nameOf(terminal, table.categories, band.code),
      printed.map((own) => terminal.say(intervalText(own))).join('; '),
      terminal.say(edgeText(band)),
      ...(coloured ? [status] : []),
    ];
  });
  const heads = [WORDS.category, WORDS.name, WORDS.printed, WORDS.applied, ...(coloured ? [WORDS.colour] : [])];
  terminal.table(
    heads.map((head) => terminal.say(head)),
    rows,
  );
  const before = table.before === undefined ? WORDS.none : beforeText(table.before);
  terminal.line(`${terminal.say(WORDS.before)}: ${terminal.say(before)}`);
  if (table.limit !== undefined) terminal.line(`${terminal.say(WORDS.limit)}: ${terminal.say(limitText(table.limit))}`);
}

function printTable(terminal: Terminal, table: TwoWayTable): void {
  const { rows, columns, cells } = table;
  const reasons = new Map<string, string>();
  const cellText = (row: string, column: string): string => {
    const cell = cells.get(row)?.get(column);
    if (cell?.kind === 'number') return terminal.say(exactNumber(cell.value));
    if (cell?.kind === 'category') return nameOf(terminal, table.categories, cell.code);
    const reason = cell === undefined ? '' : terminal.say(cell.reason);
    if (!reasons.has(reason)) reasons.set(reason, '*'.repeat(reasons.size + 1));
    return `- ${reasons.get(reason) ?? ''}`;
  };
  const corner = `${terminal.say(rows.label)} \\ ${terminal.say(columns.label)}`;
  terminal.table(
    [corner, ...columns.categories.map((column) => terminal.say(column.label))],
    rows.categories.map((row) => [
      terminal.say(row.label),
      ...columns.categories.map((column) => cellText(row.code, column.code)),
    ]),
  );
  for (const [reason, sign] of reasons) terminal.line(`${sign} ${reason}`);
}

function printPoints(terminal: Terminal, scale: PointScale): void {
  const unit = scale.fromUnit === '' ? '' : ` (${scale.fromUnit})`;
  terminal.table(
    [`>${terminal.say(WORDS.value)}${unit}`, `>${terminal.say(WORDS.becomes)}`],
    scale.points.map(({ from, to }) => [terminal.say(exactNumber(from)), terminal.say(exactNumber(to))]),
  );
  for (const side of ['below', 'above'] as const)
    terminal.line(`${terminal.say(WORDS[side])}: ${terminal.say(beyondText(scale[side]))}`);
}

function printGuidance(terminal: Terminal, guidance: Guidance): void {
  const rows = guidance.categories.flatMap((category) =>
    (guidance.shares.get(category.code) ?? []).map((share) => {
      const groups = share.groups.map(
        (code) => guidance.groups.find((group) => group.code === code)?.label ?? { id: code, en: code },
      );
      return [terminal.say(category.label), terminal.say(groupsText(groups)), terminal.say(shareText(share))];
    }),
  );
  terminal.table([terminal.say(WORDS.category), terminal.say(WORDS.group), terminal.say(WORDS.guideline)], rows);
  terminal.line(terminal.say(WORDS.notEnforced));
}
