import { createHash } from 'node:crypto';
import {
  casesFileSchema,
  type InstrumentFile,
  instrumentFileSchema,
  type OwnRuleFile,
  type ParameterFile,
  parameterFileSchema,
  type RuleCase,
} from '@berimbang/contract';
import { type DatedValue, nearestName, type Parameter, type RulePack } from '@berimbang/engine';
import { Faults, type FileFault } from './file-fault.js';
import { compact } from './nodes.js';
import { labelOf, Texts } from './quantities.js';
import { readValue } from './rule-values.js';
import * as say from './sentences.js';
import type { Shelf } from './shelf.js';
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

/** Name of the pack that a scorecard writes in line. */
const OWN = 'own';

/** Why a pack cannot be extended, with the nearest name where none has that name. */
export interface NoBase {
  readonly why: 'unknown' | 'circular' | 'faulty';
  readonly suggestion?: string | undefined;
}

/** Finds a pack to extend: the pack, or why it cannot be had. */
export type FindBase = (name: string) => RulePack | NoBase;

/** Finds packs to extend on a shelf; `reading` names those that are being read just now. */
export function baseIn(shelf: Shelf<RulePack>, reading: ReadonlySet<string>): FindBase {
  return (base) => {
    if (reading.has(base)) return { why: 'circular' };
    const pack = shelf.get(base);
    if (pack !== undefined) return pack;
    if (shelf.placeOf(base) !== undefined) return { why: 'faulty' };
    return { why: 'unknown', suggestion: nearestName(base, shelf.keys()) };
  };
}

/** The name that the text of an `instrument.yaml` gives its pack. */
export function packName(text: string): string | null {
  const source = readSource(text);
  const value = 'tree' in source ? source.tree.value : null;
  const name = typeof value === 'object' && value !== null && 'pack' in value ? value.pack : null;
  return typeof name === 'string' ? name : null;
}

const NO_BASE: FindBase = () => ({ why: 'unknown' });

/** Reads one rule pack. Bands with gaps in the rule applied, values without a source, and unknown keys are refused. */
export function readRulePack(source: PackText, find: FindBase = NO_BASE): ReadPack {
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
  if (instrument?.pack === OWN) head?.own.add('invalid-value', ['pack'], say.reservedPack(OWN));
  const base = head === null || instrument === null ? null : readBase(instrument, find, head.own);
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
  const hash = createHash('sha256').update(base?.fingerprint ?? '');
  for (const name of [...source.files.keys()].sort())
    if (!name.startsWith('cases/')) hash.update(name).update(source.files.get(name) ?? '');
  const pack: RulePack = compact({
    name: instrument.pack,
    title: labelOf(instrument.title),
    notBefore: instrument['not-before'] ?? null,
    issuer: labelOf(instrument.issuer),
    note: instrument.note === undefined ? undefined : labelOf(instrument.note),
    base: base?.name,
    parameters: new Map([...inheritedFrom(base), ...parameters]),
    fingerprint: hash.digest('hex'),
  });
  return { pack, cases, faults };
}

function readBase(instrument: InstrumentFile, find: FindBase, faults: Faults): RulePack | null {
  if (instrument.extends === undefined) return null;
  const base = find(instrument.extends);
  if (!('why' in base)) return base;
  const sentence = { unknown: say.unknownBase, circular: say.circularBase, faulty: say.faultyBase }[base.why];
  faults.add('unknown-name', ['extends'], sentence(instrument.extends), { suggestion: base.suggestion });
  return null;
}

/** The parameters of the pack that is extended; each keeps the pack that wrote it. */
function inheritedFrom(base: RulePack | null): readonly (readonly [string, Parameter])[] {
  return [...(base?.parameters ?? [])].map(([name, parameter]) => [
    name,
    { ...parameter, inherited: parameter.inherited ?? { from: base?.name ?? '', notBefore: base?.notBefore ?? null } },
  ]);
}

/** The pack `own` that a scorecard writes in line. */
export function readOwnRules(section: Readonly<Record<string, OwnRuleFile>>, texts: Texts, faults: Faults): RulePack {
  const parameters = Object.entries(section).map(([name, rule]): [string, Parameter] => {
    const path = ['own-rules', name];
    const citation = compact({
      source: labelOf(rule.source),
      locator: labelOf(rule.locator ?? ''),
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
    name: OWN,
    title: { id: 'Aturan kartu skor ini', en: 'Rules of this scorecard' },
    notBefore: null,
    issuer: { id: '', en: '' },
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
      source: labelOf(dated.source),
      locator: labelOf(dated.locator),
      basis: dated.basis,
      certainty: dated.certainty,
      checked: dated.checked,
      note: dated.note === undefined ? undefined : labelOf(dated.note),
    });
    return { from, value: dated.ends === 'true' ? null : readValue(dated, path, texts, faults), citation };
  });
  return { name: file.parameter, label: labelOf(file.label), unit: file.unit ?? '', history };
}
