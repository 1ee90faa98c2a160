import type { Label } from '../dimension/dimension.js';
import type { ConstantNode, FormulaNode, NodeDefinition } from '../graph/nodes.js';
import type { SampleBlock } from '../scorecard/blocks.js';
import { SAMPLE_METHOD } from './methods.js';
import { call, parametersOf } from './parameters.js';

/**
 * Lowers a sample to `sample.X.raw`, `.nearest`, `.up` and `.size` (the one of the two that is used), with strata
 * `sample.X.share`, `.quota`, `.tied` and `.short`, and `sample.X.enough` where the people reached are known. Parameters
 * are constants beside them: `sample.X.margin`, `.proportion`, `.z`, `.chi-square`.
 */
export function lowerSample(sample: SampleBlock): readonly NodeDefinition[] {
  const id = `sample.${sample.code}`;
  const { formula, common, named } = makers(sample);
  const population = populationOf(sample);
  const parameters = parametersOf(sample);
  const { name, formula: full } = SAMPLE_METHOD[sample.method];
  const limited = population !== null;
  const written = limited ? full : 'n0 = z^2 p (1 - p) / e^2';
  return [
    ...(population?.nodes ?? []),
    ...parameters.map(
      ({ part, label, given }): ConstantNode => ({
        kind: 'constant',
        id: `${id}.${part}`,
        label: named(label.id, label.en),
        ...given,
        ...common,
      }),
    ),
    formula(
      'raw',
      named(`ukuran sampel ${name}, ${written}`, `${name} sample size, ${written}`),
      call(sample.method, limited),
      {
        ...(population === null ? {} : { N: population.node }),
        ...Object.fromEntries(parameters.map(({ part, name: own }) => [own, `${id}.${part}`])),
      },
    ),
    formula(
      'nearest',
      named('ukuran sampel, dibulatkan ke terdekat', 'sample size, rounded to the nearest'),
      'round(raw)',
      {
        raw: `${id}.raw`,
      },
    ),
    formula('up', named('ukuran sampel, dibulatkan ke atas', 'sample size, rounded up'), 'ceiling(raw)', {
      raw: `${id}.raw`,
    }),
    formula('size', named('ukuran sampel yang dipakai', 'sample size used'), 'size', {
      size: `${id}.${sample.rounding ?? SAMPLE_METHOD[sample.method].rounding}`,
    }),
    ...strataNodes(sample, population?.node ?? null),
    ...(sample.realised === undefined
      ? []
      : [
          formula('enough', named('responden mencukupi', 'enough respondents'), 'n >= size', {
            n: sample.realised,
            size: `${id}.size`,
          }),
        ]),
  ];
}

interface Makers {
  readonly common: { readonly path: readonly string[]; readonly perspective?: string };
  readonly named: (id: string, en: string) => Label;
  readonly formula: (
    part: string,
    label: Label,
    expression: string,
    args: Readonly<Record<string, string>>,
  ) => FormulaNode;
}

function makers(sample: SampleBlock): Makers {
  const common = {
    path: ['samples', sample.code],
    ...(sample.perspective === undefined ? {} : { perspective: sample.perspective }),
  };
  return {
    common,
    named: (id, en) => ({ id: `${sample.label.id}: ${id}`, en: `${sample.label.en}: ${en}` }),
    formula: (part, label, expression, args) => ({
      kind: 'formula',
      id: `sample.${sample.code}.${part}`,
      label,
      expression,
      args,
      units: 'checked',
      literal: false,
      ...common,
    }),
  };
}

/** The node of the population: named, a constant, or the sum of the strata; null where it has no limit. */
function populationOf(
  sample: SampleBlock,
): { readonly node: string; readonly nodes: readonly NodeDefinition[] } | null {
  const { population, strata } = sample;
  if (typeof population === 'string') return { node: population, nodes: [] };
  const { common, formula, named } = makers(sample);
  const id = `sample.${sample.code}.population`;
  const label = named('populasi', 'population');
  if (population !== undefined) {
    const source = sample.source === undefined ? {} : { source: sample.source };
    return { node: id, nodes: [{ kind: 'constant', id, label, value: population, ...source, ...common }] };
  }
  if (strata === undefined) return null;
  const over = /^\w+$/.test(strata.over) ? strata.over : `"${strata.over}"`;
  return { node: id, nodes: [formula('population', label, `sum(size over ${over})`, { size: strata.sizes })] };
}

function strataNodes(sample: SampleBlock, population: string | null): readonly NodeDefinition[] {
  const { strata } = sample;
  if (strata === undefined) return [];
  const { common, formula, named } = makers(sample);
  const id = `sample.${sample.code}`;
  return [
    {
      kind: 'apportion',
      id,
      label: sample.label,
      total: `${id}.size`,
      of: strata.sizes,
      over: strata.over,
      least: strata.least,
      ...(sample.population === undefined || population === null ? {} : { whole: population }),
      ...common,
    },
    formula('short', named('strata lebih kecil dari bagiannya', 'stratum smaller than its share'), 'share > size', {
      share: `${id}.share`,
      size: strata.sizes,
    }),
  ];
}
