import type { Label } from '../dimension/dimension.js';
import type { SampleBlock } from '../scorecard/blocks.js';
import type { Rational } from '../value/rational.js';
import {
  CONFIDENCE_SOURCE,
  confidenceLevel,
  SAMPLE_METHOD,
  type SampleMethod,
  USUAL_CHI_SQUARE,
  USUAL_CONFIDENCE,
  USUAL_MARGIN,
  USUAL_PROPORTION,
  USUAL_Z,
} from './methods.js';

/** A parameter of a method: its name in the node's id and in the formula, and its value or the rule that gives it. */
interface Parameter {
  readonly part: string;
  readonly name: string;
  readonly label: Label;
  readonly given: { readonly value: Rational; readonly source?: Label } | { readonly rule: string };
}

/** The parameters that the method of a sample reads, in the order of its formula. */
export function parametersOf(sample: SampleBlock): readonly Parameter[] {
  const { method, confidence } = sample;
  const given = (value: Rational | undefined, usual: Parameter['given']): Parameter['given'] => {
    if (value === undefined) return usual;
    return sample.source === undefined ? { value } : { value, source: sample.source };
  };
  /** What the table of Krejcie & Morgan uses stands in its rule pack; Cochran's usual values are our own. */
  const usual = (name: string, value: Rational): Parameter['given'] =>
    method === 'krejcie-morgan'
      ? { rule: `krejcie-morgan/1970#${name}` }
      : { value, source: SAMPLE_METHOD[method].source };
  const margin = (name: string): Parameter => ({
    part: 'margin',
    name,
    label: { id: 'margin galat', en: 'margin of error' },
    given: given(sample.margin, usual('margin', USUAL_MARGIN)),
  });
  const proportion = (name: string): Parameter => ({
    part: 'proportion',
    name,
    label: { id: 'proporsi', en: 'proportion' },
    given: given(sample.proportion, usual('proportion', USUAL_PROPORTION)),
  });
  const level = confidenceLevel(confidence ?? USUAL_CONFIDENCE);
  switch (method) {
    case 'slovin':
      return [margin('e')];
    case 'krejcie-morgan': {
      const leveled = confidence === undefined ? undefined : level?.chiSquare;
      const table =
        leveled === undefined ? usual('chi-square', USUAL_CHI_SQUARE) : { value: leveled, source: CONFIDENCE_SOURCE };
      return [
        {
          part: 'chi-square',
          name: 'X',
          label: { id: 'khi-kuadrat', en: 'chi-square' },
          given: given(sample.chiSquare, table),
        },
        proportion('P'),
        margin('d'),
      ];
    }
    case 'cochran':
      return [
        {
          part: 'z',
          name: 'z',
          label: { id: 'nilai z', en: 'z value' },
          given: given(sample.z, { value: level?.z ?? USUAL_Z, source: CONFIDENCE_SOURCE }),
        },
        proportion('p'),
        margin('e'),
      ];
  }
}

/** The formula of a method with its short names: `N` for the population, which a sample without a limit lacks. */
export function call(method: SampleMethod, limited: boolean): string {
  switch (method) {
    case 'slovin':
      return 'slovin(N, e)';
    case 'krejcie-morgan':
      return 'krejcie_morgan(N, X, P, d)';
    case 'cochran':
      return limited ? 'cochran(N, z, p, e)' : 'cochran_infinite(z, p, e)';
  }
}
