import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../support/scorecards.js';
import { Expected } from './expected.js';
import {
  cutOnPaper,
  type Display,
  numbersOf,
  opened,
  overflow,
  turnTo,
  unevenColumns,
  violations,
  wronglyOpened,
} from './opened.js';
import { explanationsIn, reportOf, valuesIn } from './support.js';

export const EXAMPLES = ['merak', 'madiun', 'bone-bolango', 'kebumen', 'sampang', 'agency'] as const;
export type Example = (typeof EXAMPLES)[number];

/** A phone in the dark and a desk in the light: names and structure are the same in both, contrast at both widths. */
export const TWO_DISPLAYS: readonly Display[] = [
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
];

/** How much of a report is looked at: axe at each display given, and so many numbers opened, in one scorecard or in all. */
export interface Reach {
  readonly displays: readonly Display[];
  readonly numbers: number;
  /** Whether scorecards that are folded are unfolded first. */
  readonly unfolds: boolean;
}

/** Everything that is wrong with the report of an example in a browser; each fault begins with what was looked at. */
export async function faultsOf(browser: Browser, example: Example, reach: Reach): Promise<readonly string[]> {
  const path = join(ROOT, 'examples', example);
  const { file, text } = await reportOf(path, `walk-${example}.html`, '--lang', 'id');
  const [first = TWO_DISPLAYS[0]] = reach.displays;
  if (first === undefined) return ['displays: none'];
  const { page, asked, faults, close } = await opened(browser, file, first);
  const wrong: string[] = [];
  const fold = async (): Promise<void> => {
    if (reach.unfolds && (await page.locator('[data-unfold]').count()) > 0) await page.locator('[data-unfold]').click();
  };
  await fold();
  for (const display of reach.displays) {
    await turnTo(page, display);
    const name = `${display.width} px, ${display.colorScheme}`;
    const over = await overflow(page);
    if (over > 0) wrong.push(`${name}: ${over} px wider than the window`);
    wrong.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
  }
  const explained = explanationsIn(text);
  const expected = new Expected(path);
  if (expected.count !== explained.size) wrong.push(`scorecards: ${explained.size} of ${expected.count}`);
  const numbers = await numbersOf(page);
  if (numbers.length <= 10) wrong.push(`numbers: only ${numbers.length}`);
  for (const written of numbers) {
    const address = explained.get(written.card)?.entries[written.entry]?.address ?? '';
    if (!expected.holds(address, written)) wrong.push(`number: ${address} reads ${written.id} and ${written.en}`);
  }
  wrong.push(...(await unevenColumns(page)).map((column) => `column: ${column.join(' ')}`));
  const opening = await wronglyOpened(page, valuesIn(explained), Math.min(reach.numbers, numbers.length));
  if (opening.count < Math.min(reach.numbers, numbers.length) / 2) wrong.push(`opened: only ${opening.count}`);
  wrong.push(...opening.wrong.map((number) => `opened: ${number}`));
  wrong.push(...(await cutOnPaper(page)).slice(0, 5).map((element) => `paper: ${element}`));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  if (pdf.subarray(0, 5).toString() !== '%PDF-') wrong.push('paper: no PDF');
  if (asked.join() !== `file://${file}`) wrong.push(`asked: ${asked.join(' ')}`);
  wrong.push(...faults.map((fault) => `console: ${fault}`));
  await close();
  return wrong;
}
