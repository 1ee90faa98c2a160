import type { Label } from '../dimension/dimension.js';

/**
 * How a realisation R is measured against its target T, in index points (100 = target met). What two bodies compute
 * differently has two names and is never chosen silently. Sources: the polarities of the Ministry of Finance's scheme
 * (maximise, minimise, stabilise, negative target, worst value) as restated in public code; PermenPANRB 8/2021 for ranges;
 * reports of regional governments for T/R.
 */
export const ACHIEVEMENT_VARIANTS = [
  'maximise-ratio',
  'maximise-signed',
  'minimise-two-minus-ratio',
  'minimise-signed',
  'minimise-inverse-ratio',
  'minimise-worst',
  'stabilise-points',
  'range',
  'binary-at-least',
  'binary-at-most',
  'graded',
] as const;
export type AchievementVariant = (typeof ACHIEVEMENT_VARIANTS)[number];

/** What an achievement is told in: index points, or per cent of the target as reports of regional governments do. */
export const INDEX_UNITS = ['index', '%'] as const;
export type IndexUnit = (typeof INDEX_UNITS)[number];

const plain = (text: string): Label => ({ id: text, en: text });

/** Each variant as a formula for people. */
export const VARIANT_FORMULAS: Readonly<Record<AchievementVariant, Label>> = {
  'maximise-ratio': plain('R / T * 100'),
  'maximise-signed': {
    id: 'R / T * 100 bila T > 0; (2 - R / T) * 100 bila T < 0',
    en: 'R / T * 100 where T > 0; (2 - R / T) * 100 where T < 0',
  },
  'minimise-two-minus-ratio': plain('(2 - R / T) * 100'),
  'minimise-signed': {
    id: '(2 - R / T) * 100 bila T > 0; R / T * 100 bila T < 0',
    en: '(2 - R / T) * 100 where T > 0; R / T * 100 where T < 0',
  },
  'minimise-inverse-ratio': plain('T / R * 100'),
  'minimise-worst': {
    id: '(W - R) / (W - T) * 100, W nilai terburuk',
    en: '(W - R) / (W - T) * 100, W the worst value',
  },
  'stabilise-points': {
    id: 'Ca = R / T * 100 sampai target, 200 - R / T * 100 di atasnya, lalu interpolasi menurut skala',
    en: 'Ca = R / T * 100 up to the target, 200 - R / T * 100 beyond it, then interpolated on the scale',
  },
  range: {
    id: 'R / batas bawah * 100 di bawah rentang, 100 di dalamnya, (2 - R / batas atas) * 100 di atasnya',
    en: 'R / lower target * 100 below the range, 100 within, (2 - R / upper target) * 100 above',
  },
  'binary-at-least': { id: '100 bila R >= T, selain itu 0', en: '100 where R >= T, otherwise 0' },
  'binary-at-most': { id: '100 bila R <= T, selain itu 0', en: '100 where R <= T, otherwise 0' },
  graded: { id: 'perbandingan huruf', en: 'comparison of grades' },
};
