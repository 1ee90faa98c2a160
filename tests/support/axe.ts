import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, WCAG 2.2 AA and best practice: a line for each rule, with the first three elements. `except` leaves out a selector. */
export async function violations(page: Page, except?: string): Promise<readonly string[]> {
  // A page without frames is judged in itself, and what is well is not listed: the same violations in a quarter of the time.
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .setLegacyMode(page.frames().length === 1);
  const found = await (except === undefined ? builder : builder.exclude(except)).analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}
