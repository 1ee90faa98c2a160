import type { Evaluation } from '@berimbang/engine';
import { ahpPictures } from './ahp-weights.js';
import { bandRulers } from './band-ruler.js';
import { indicatorsPicture } from './indicators.js';
import { perspectivesPicture } from './perspectives.js';
import { asPicture, type Drawing, type Picture } from './picture.js';
import { quadrantPictures } from './quadrants.js';
import { Results } from './results.js';
import { surveyPictures } from './survey-elements.js';
import { trendPictures } from './trend.js';

/** Drawings of an evaluation, before a width is known. */
function drawingsOf(evaluation: Evaluation, options: { readonly period?: string } = {}): readonly Drawing[] {
  const results = new Results(evaluation, options.period);
  return [
    ...bandRulers(results),
    ...perspectivesPicture(results),
    ...indicatorsPicture(results),
    ...surveyPictures(results),
    ...ahpPictures(results),
    ...quadrantPictures(results),
    ...trendPictures(results),
  ];
}

/**
 * The pictures that a result has, found from the kinds and names of its nodes: whole and surveys on their scales, perspectives,
 * indicators, elements, weights, quadrants, trends. What a scorecard lacks has no picture. `period` is the one shown where a scorecard
 * is read at several; the last with a value otherwise.
 */
export function picturesOf(evaluation: Evaluation, options: { readonly period?: string } = {}): readonly Picture[] {
  return drawingsOf(evaluation, options).map(asPicture);
}
