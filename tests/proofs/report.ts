import { EXAMPLES, type Example, faultsOf } from '../report/walk.js';
import { openBrowser } from '../support/browser.js';

/**
 * The reports of the examples in a browser, in full: every display, every scorecard unfolded, every number opened:
 * `script/proof report [EXAMPLE...]`.
 */
const asked = process.argv.slice(2);
const examples = EXAMPLES.filter((example) => asked.length === 0 || asked.includes(example));
const displays = ([390, 1280] as const).flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
const browser = await openBrowser();
try {
  for (const example of examples satisfies readonly Example[]) {
    const faults = await faultsOf(browser, example, { displays, numbers: Number.POSITIVE_INFINITY, unfolds: true });
    console.log(`${example}: ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
}
