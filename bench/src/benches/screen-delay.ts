// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
import { timesOf } from '../run/statistics.js';
import { figure, times as ratio, tableText } from '../run/table.js';
import { openWindow } from '../server/browser.js';
import { call } from '../server/calls.js';
import { follow } from '../server/follow.js';
import { DEMO_PASSWORD, ORGANISATION, type Stage, stage } from '../server/stage.js';
import { verified } from '../server/verified.js';
import type { Bench } from './report.js';

/** Milliseconds from an approval sent until its number is there. */
interface Delay {
  /** Until a client without a screen has read it, told by the same event. */
  readonly read: number;
  /** Until another browser has it in its page. */
  readonly shown: number;
}

declare global {
  interface Window {
    berimbangShown?: { text: string; at: number };
  }
}

const SCORE = '[data-figure^="scorecard.score"]';

/** From an approval sent to the changed number in a second browser whose overview is open. */
export const screenDelay: Bench = async ({ rounds }) => {
  const own = await stage();
  const { base, tokens, cells, scorecard } = own;
  const address = new URL(base).origin;
  const window = await openWindow(address, `apip.${ORGANISATION}`, DEMO_PASSWORD);
  const stream = await follow(`${base}/events`, tokens.approver);
  const delays: Delay[] = [];
  let missed = 0;
  try {
    const page = await window.context.newPage();
    await page.goto(`/o/${ORGANISATION}/overview?card=${scorecard}`);
    await page.locator(SCORE).first().waitFor();
    await page.evaluate((selector) => {
      const look = (): void => {
        const text = document.querySelector(selector)?.textContent ?? '';
        if (text !== globalThis.window.berimbangShown?.text)
          globalThis.window.berimbangShown = { text, at: performance.timeOrigin + performance.now() };
      };
      look();
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    }, SCORE);
    const times = Math.max(1, Math.ceil(rounds / 7));
    for (let round = 0; round <= times; round += 1) {
      await verified(own, round);
      for (const cell of cells) {
        const before = await page.evaluate(() => globalThis.window.berimbangShown?.text ?? '');
        const sent = performance.timeOrigin + performance.now();
        const approved = approve(own, cell);
        await stream.next();
        await call({
          method: 'GET',
          url: `${base}/scorecards/${scorecard}/results?node=scorecard.score`,
          token: tokens.approver,
        });
        const read = performance.timeOrigin + performance.now() - sent;
        await approved;
        const changed = await page
          .waitForFunction((text) => globalThis.window.berimbangShown?.text !== text, before, { timeout: 5000 })
          .then(() => page.evaluate(() => globalThis.window.berimbangShown?.at ?? 0))
          .catch(() => null);
        await stream.next();
        // An approval whose score is the same to two decimals changes nothing that could be seen.
        if (changed === null) missed += 1;
        else if (round > 0) delays.push({ read, shown: changed - sent });
      }
    }
  } finally {
    stream.close();
    await window.close();
  }
  const figures = {
    read: timesOf(delays.map(({ read }) => read)),
    shown: timesOf(delays.map(({ shown }) => shown)),
  };
  const row = (name: string, of: typeof figures.read): readonly string[] => [
    name,
    figure(of.median),
    figure(of.p99),
    ratio(of.median / figures.read.median),
    ratio(of.p99 / figures.read.p99),
  ];
  return {
    name: 'screen-delay',
    lines: [
      `${delays.length} approvals, one after the other; a scorecard of ${cells.length} indicators, its overview open in Chromium`,
      tableText(
        ['approval sent until', 'median ms', 'p99 ms', 'median to read', 'p99 to read'],
        [row('read without a screen', figures.read), row('shown in the other browser', figures.shown)],
      ),
      ...(missed === 0 ? [] : [`${missed} approvals changed nothing that is shown`]),
      '',
    ],
    figures,
    sound: delays.length > 0 && missed < delays.length / 10,
  };
};

async function approve({ base, tokens }: Stage, cell: Stage['cells'][number]): Promise<void> {
  const { revision } = await call({
    method: 'POST',
    url: `${base}/facts/${cell.id}/approve`,
    token: tokens.approver,
    body: {},
    headers: { 'if-match': `"r${cell.revision}"` },
  });
  cell.revision = revision;
}
