// Functions given to the page run there, with the names of a browser.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { timesOf } from '../run/statistics.js';
import { figure, times as ratio, tableText } from '../run/table.js';
import { openWindow } from '../server/browser.js';
import { DEMO_PASSWORD, LONG, ORGANISATION, stage } from '../server/stage.js';
import type { Bench } from './report.js';

interface Scrolled {
  /** Milliseconds from one frame to the next. */
  readonly frames: readonly number[];
  /** Frames in which a place of the window within the table had no line. */
  readonly blank: number;
  /** Lines that the page held at most. */
  readonly held: number;
}

/** Pixels a frame: a wheel, a hard flick, the handle of the scrollbar pulled through 5,000 lines in four seconds. */
const STEPS = [60, 240, 780];
const FRAMES = 120;

/** A table of 5,000 indicators, scrolled at three speeds, beside a page with as many plain lines and nothing else. */
export const tableScroll: Bench = async () => {
  const { base, long } = await stage();
  const scorecard = await long();
  const window = await openWindow(new URL(base).origin, `pimpinan.${ORGANISATION}`, DEMO_PASSWORD);
  try {
    const page = await window.context.newPage();
    await page.goto(`/o/${ORGANISATION}/scorecard?card=${scorecard}`);
    await page.getByRole('table').getByRole('row').nth(10).waitFor();
    const plain = await window.context.newPage();
    await plain.setContent(plainList());
    const rows: (readonly string[])[] = [];
    const figures: Record<string, unknown> = {};
    let blank = 0;
    for (const step of STEPS) {
      const mine = await scroll(page, '[role=table] [role=row]', step);
      const theirs = await scroll(plain, 'li', step);
      blank += mine.blank;
      const [a, b] = [timesOf(mine.frames), timesOf(theirs.frames)];
      figures[step] = { berimbang: a, plain: b, blank: mine.blank, held: mine.held };
      rows.push([
        `${step} px a frame`,
        figure(a.median),
        figure(a.p99),
        String(mine.blank),
        String(mine.held),
        figure(b.median),
        figure(b.p99),
        ratio(a.p99 / b.p99),
      ]);
    }
    return {
      name: 'table-scroll',
      lines: [
        `${LONG} indicators, ${FRAMES} frames at each speed`,
        tableText(
          ['', 'frame ms', 'p99 ms', 'blank frames', 'lines held', 'plain list ms', 'plain p99 ms', 'p99 to plain'],
          rows,
        ),
        '',
      ],
      figures,
      sound: blank === 0,
    };
  } finally {
    await window.close();
  }
};

/** Scrolls frame by frame from the top and looks, before each frame is painted, whether lines stand where lines belong. */
async function scroll(page: Page, lines: string, step: number): Promise<Scrolled> {
  await page.bringToFront();
  return page.evaluate(
    async ({ selector, by, count }) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      globalThis.scrollTo(0, 0);
      await frame();
      let last = await frame();
      let blank = 0;
      let held = 0;
      const frames: number[] = [];
      for (let i = 0; i < count; i += 1) {
        globalThis.scrollBy(0, by);
        // What stands here is painted, before the page hears that it was scrolled.
        const places = [0.25, 0.4, 0.55, 0.7, 0.85].map((share) => document.elementFromPoint(400, innerHeight * share));
        if (places.some((own) => own?.closest(selector) == null)) blank += 1;
        held = Math.max(held, document.querySelectorAll(selector).length);
        const now = await frame();
        frames.push(now - last);
        last = now;
      }
      return { frames, blank, held };
    },
    { selector: lines, by: step, count: FRAMES },
  );
}

function plainList(): string {
  const items = Array.from({ length: LONG }, (_, i) => `<li style="height:41px">i${i} Indikator ${i} 100 % 50 %</li>`);
  return `<!doctype html><title>plain</title><ul>${items.join('')}</ul>`;
}
