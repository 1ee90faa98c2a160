import { rulerDrawing } from './band-ruler.js';
import { indicatorsPicture } from './indicators.js';
import { asPicture, type Picture } from './picture.js';
import type { Results } from './results.js';
import { trendPictures } from './trend.js';

/** A value on the scale of its bands, to stand below the value itself. */
export function bareRuler(results: Results, name: string): Picture | null {
  const drawing = rulerDrawing(results, name, true);
  return drawing === null ? null : asPicture(drawing);
}

/** The indicators on the axis of their index, to stand beside counts and names that a page writes itself. */
export function bareIndicators(results: Results): Picture | null {
  const [drawing] = indicatorsPicture(results, true);
  return drawing === undefined ? null : asPicture(drawing);
}

/** A node's values up to the period shown; null where there are fewer than two. */
export function trendOf(results: Results, name: string): Picture | null {
  const drawing = trendPictures(results).find(({ id }) => id === `trend.${name}`);
  return drawing === undefined || drawing.data.rows.length < 2 ? null : asPicture(drawing);
}
