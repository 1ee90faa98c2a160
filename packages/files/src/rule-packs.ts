import { createHash } from 'node:crypto';
import {
  casesFileSchema,
  instrumentFileSchema,
  type OwnRuleFile,
  type ParameterFile,
  parameterFileSchema,
  type RuleCase,
} from '@berimbang/contract';
import {
  type AppliedBand,
  appliedFlaws,
  type BandTable,
  type Category,
  compare,
  type DatedValue,
  type Parameter,
  type PrintedBand,
  printedFlaws,
  type RulePack,
  type RuleValue,
  type ScoreTable,
} from '@berimbang/engine';
import { Faults, type FileFault } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, Texts } from './quantities.js';
import * as say from './sentences.js';
import { readSource } from './source-tree.js';
import { validate } from './validate.js';

/** The files of one pack: names relative to its folder, such as `instrument.yaml` and `parameters/ikm-grade.yaml`. */
export interface PackText {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

export interface ReadPack {
  readonly pack: RulePack | null;
  readonly cases: readonly RuleCase[];
  readonly faults: readonly FileFault[];
}

type Dated = Pick<ParameterFile['history'][number], 'value' | 'list' | 'bands' | 'scores'>;

/** Reads one rule pack. Bands with gaps in the rule applied, values without a source, and unknown keys are refused. */
export function readRulePack(source: PackText): ReadPack {
  const faults: FileFault[] = [];
  const open = (name: string): { value: unknown; own: Faults } | null => {
    const file = `${source.folder}/${name}`;
    const read = readSource(source.files.get(name) ?? '');
    if ('faults' in read) {
      faults.push(
        ...read.faults.map(
          ({ message, position }): FileFault => ({
            code: 'syntax',
            severity: 'error',
            file,
            position,
            path: [],
            message,
          }),
        ),
      );
      return null;
    }
    return { value: read.tree.value, own: new Faults(file, read.tree.positionOf) };
  };
  const head = open('instrument.yaml');
  const instrument = head === null ? null : validate(instrumentFileSchema, head.value, head.own);
  faults.push(...(head?.own.list ?? []));
  const parameters = new Map<string, Parameter>();
  const cases: RuleCase[] = [];
  for (const name of [...source.files.keys()].sort()) {
    const opened = name.startsWith('parameters/') || name.startsWith('cases/') ? open(name) : null;
    if (opened === null) continue;
    if (name.startsWith('cases/')) cases.push(...(validate(casesFileSchema, opened.value, opened.own)?.cases ?? []));
    else {
      const file = validate(parameterFileSchema, opened.value, opened.own);
      if (file !== null) {
        if (name !== `parameters/${file.parameter}.yaml`)
          opened.own.add(
            'invalid-value',
            ['parameter'],
            say.notOneOf(file.parameter, [name.replace(/^parameters\/|\.yaml$/g, '')]),
          );
        parameters.set(file.parameter, readParameter(file, opened.own));
      }
    }
    faults.push(...opened.own.list);
  }
  const broken = faults.some(
    (fault) => fault.severity === 'error' && !fault.file.startsWith(`${source.folder}/cases/`),
  );
  if (instrument === null || broken) return { pack: null, cases, faults };
  const hash = createHash('sha256');
  for (const name of [...source.files.keys()].sort())
    if (!name.startsWith('cases/')) hash.update(name).update(source.files.get(name) ?? '');
  const pack: RulePack = compact({
    name: instrument.pack,
    title: labelOf(instrument.title),
    notBefore: instrument['not-before'] ?? null,
    note: instrument.note === undefined ? undefined : labelOf(instrument.note),
    parameters,
    fingerprint: hash.digest('hex'),
  });
  return { pack, cases, faults };
}

/** The pack `own` that a scorecard writes in line. */
export function readOwnRules(section: Readonly<Record<string, OwnRuleFile>>, texts: Texts, faults: Faults): RulePack {
  const parameters = Object.entries(section).map(([name, rule]): [string, Parameter] => {
    const path = ['own-rules', name];
    const citation = compact({
      source: rule.source,
      locator: rule.locator ?? '',
      basis: rule.basis ?? 'agency-policy',
      certainty: rule.certainty ?? 'confirmed',
      checked: '',
      note: rule.note === undefined ? undefined : labelOf(rule.note),
    });
    return [
      name,
      {
        name,
        label: labelOf(rule.label),
        unit: rule.unit ?? '',
        history: [{ from: null, value: readValue(rule, path, texts, faults), citation }],
      },
    ];
  });
  return {
    name: 'own',
    title: { id: 'Aturan kartu skor ini', en: 'Rules of this scorecard' },
    notBefore: null,
    parameters: new Map(parameters),
    fingerprint: createHash('sha256').update(JSON.stringify(section)).digest('hex'),
  };
}

function readParameter(file: ParameterFile, faults: Faults): Parameter {
  const texts = new Texts('point', faults);
  let last = '';
  const history = file.history.map((dated, i): DatedValue => {
    const path = ['history', i];
    const from = dated.from === 'unknown' ? null : dated.from;
    if (i > 0 && (from === null || from <= last)) faults.add('invalid-value', [...path, 'from'], say.datesMustRise());
    last = from ?? last;
    const citation = compact({
      source: dated.source,
      locator: dated.locator,
      basis: dated.basis,
      certainty: dated.certainty,
      checked: dated.checked,
      note: dated.note === undefined ? undefined : labelOf(dated.note),
    });
    return { from, value: dated.ends === 'true' ? null : readValue(dated, path, texts, faults), citation };
  });
  return { name: file.parameter, label: labelOf(file.label), unit: file.unit ?? '', history };
}

function readValue(dated: Dated, path: readonly PropertyKey[], texts: Texts, faults: Faults): RuleValue | null {
  const kinds = ['value', 'list', 'bands', 'scores'].filter((key) => dated[key as 'value'] !== undefined);
  if (kinds.length !== 1) {
    faults.add('missing-key', path, say.missingKey('value', ['value', 'list', 'bands', 'scores']));
    return null;
  }
  if (dated.value !== undefined) return { kind: 'number', value: texts.value(dated.value, [...path, 'value']) };
  if (dated.list !== undefined) {
    return {
      kind: 'list',
      values: new Map(
        Object.entries(dated.list).map(([key, text]) => [Number(key), texts.value(text, [...path, 'list', key])]),
      ),
    };
  }
  if (dated.scores !== undefined) return readScores(dated.scores, [...path, 'scores'], texts);
  return dated.bands === undefined ? null : readBands(dated.bands, [...path, 'bands'], texts, faults);
}

function readCategories(
  section: Readonly<Record<string, { label: string | { id: string; en: string }; status?: Category['status'] }>>,
): readonly Category[] {
  return Object.entries(section).map(
    ([code, entry]) => compact({ code, label: labelOf(entry.label), status: entry.status }) as Category,
  );
}

function readScores(section: NonNullable<Dated['scores']>, path: readonly PropertyKey[], texts: Texts): ScoreTable {
  return {
    kind: 'scores',
    scores: new Map(
      Object.entries(section.scores).map(([code, text]) => [code, texts.value(text, [...path, 'scores', code])]),
    ),
    categories: readCategories(section.categories ?? {}),
  };
}

function readBands(
  section: NonNullable<Dated['bands']>,
  path: readonly PropertyKey[],
  texts: Texts,
  faults: Faults,
): BandTable {
  const categories = readCategories(section.categories);
  const known = (code: string, at: readonly PropertyKey[]): void => {
    if (!categories.some((category) => category.code === code))
      faults.add(
        'unknown-name',
        at,
        say.notOneOf(
          code,
          categories.map((category) => category.code),
        ),
      );
  };
  const number = (text: string | undefined, at: readonly PropertyKey[]): ReturnType<Texts['value']> | undefined =>
    text === undefined ? undefined : texts.value(text, at);
  const printed = (section.printed ?? []).map((band, i): PrintedBand => {
    const at = [...path, 'printed', i];
    known(band.category, [...at, 'category']);
    return compact({
      code: band.category,
      low: number(band.low, [...at, 'low']),
      high: number(band.high, [...at, 'high']),
      lowInclusive: band['low-inclusive'] !== 'false',
      highInclusive: band['high-inclusive'] !== 'false',
    }) as PrintedBand;
  });
  if (section.applied === undefined) return appliedAsPrinted(categories, printed, path, faults);
  const applied = section.applied.edges.map((band, i): AppliedBand => {
    const at = [...path, 'applied', 'edges', i];
    known(band.category, [...at, 'category']);
    return compact({
      code: band.category,
      from: number(band.from, [...at, 'from']),
      inclusive: band.inclusive !== 'false',
    }) as AppliedBand;
  });
  for (const flaw of appliedFlaws(applied))
    faults.add('band-gap', [...path, 'applied', 'edges'], say.edgesMustFall(flaw.between));
  const { before, limit } = section.applied;
  return compact({
    kind: 'bands' as const,
    categories,
    printed,
    applied,
    before: before === undefined ? undefined : { decimals: Number(before.decimals), mode: before.mode },
    limit:
      limit === undefined
        ? undefined
        : {
            value: texts.value(limit.value, [...path, 'applied', 'limit', 'value']),
            inclusive: limit.inclusive === 'true',
          },
  }) as BandTable;
}

/** Bands written as intervals only: they are applied as they stand, so they must meet without gap or overlap. */
function appliedAsPrinted(
  categories: readonly Category[],
  printed: readonly PrintedBand[],
  path: readonly PropertyKey[],
  faults: Faults,
): BandTable {
  if (printed.length === 0) faults.add('missing-key', path, say.missingKey('applied', ['applied', 'printed']));
  for (const flaw of printedFlaws(printed)) faults.add('band-gap', [...path, 'printed'], say.bandsMustMeet(flaw));
  const sorted = [...printed].sort((a, b) => {
    if (a.low === undefined || b.low === undefined) return a.low === b.low ? 0 : a.low === undefined ? 1 : -1;
    const step = compare(b.low, a.low);
    // Where two bands share an edge, the one that excludes it lies above: `> 100` above `= 100`.
    return step !== 0 || a.lowInclusive === b.lowInclusive ? step : a.lowInclusive ? 1 : -1;
  });
  const applied = sorted.map(
    (band): AppliedBand => compact({ code: band.code, from: band.low, inclusive: band.lowInclusive }) as AppliedBand,
  );
  const top = sorted[0];
  const limit = top?.high === undefined ? {} : { limit: { value: top.high, inclusive: top.highInclusive } };
  return { kind: 'bands', categories, printed, applied, ...limit };
}
