import { readFileSync } from 'node:fs';

/** The strategy of the agency: perspectives come from its method, objectives and indicators stand here. */
export const OBJECTIVES: readonly (readonly [code: string, perspective: string, id: string, en: string])[] = [
  ['SS1', 'stakeholder', 'Layanan menjangkau seluruh warga', 'Services reach every citizen'],
  ['SS2', 'stakeholder', 'Kepercayaan publik meningkat', 'Public trust rises'],
  ['SS3', 'stakeholder', 'Instansi akuntabel', 'The agency is accountable'],
  ['SS4', 'customer', 'Layanan cepat dan tepat waktu', 'Services are fast and on time'],
  ['SS5', 'customer', 'Pengguna layanan puas', 'Users are satisfied'],
  ['SS6', 'customer', 'Pengaduan tertangani tuntas', 'Complaints are resolved'],
  ['SS7', 'internal', 'Proses perizinan tertib', 'Licensing is orderly'],
  ['SS8', 'internal', 'Layanan digital andal', 'Digital services are reliable'],
  ['SS9', 'internal', 'Pengawasan dan keselamatan kerja terjaga', 'Supervision and safety hold'],
  ['SS10', 'internal', 'Arsip, aset, dan energi terkelola', 'Records, assets and energy are managed'],
  ['SS11', 'learning', 'Aparatur kompeten', 'Staff are competent'],
  ['SS12', 'learning', 'Organisasi sehat dan disiplin', 'The organisation is healthy and disciplined'],
  ['SS13', 'learning', 'Anggaran terkelola optimal', 'The budget is well managed'],
];

/** What leads to what, cause before effect. */
export const LINKS: readonly (readonly [from: string, to: string])[] = [
  ['SS11', 'SS7'],
  ['SS11', 'SS8'],
  ['SS12', 'SS9'],
  ['SS13', 'SS8'],
  ['SS13', 'SS10'],
  ['SS7', 'SS4'],
  ['SS8', 'SS4'],
  ['SS8', 'SS5'],
  ['SS9', 'SS6'],
  ['SS10', 'SS3'],
  ['SS4', 'SS1'],
  ['SS5', 'SS2'],
  ['SS6', 'SS2'],
];

type Frequency = 'month' | 'quarter' | 'semester';

/** One indicator: how it is measured, and from what its made-up values are drawn. */
export interface Plan {
  readonly code: string;
  readonly objective: string;
  readonly id: string;
  readonly en: string;
  readonly unit: string;
  /** Units of this level and above have it. */
  readonly level: 1 | 2 | 3;
  readonly frequency: Frequency;
  readonly consolidation: 'sum' | 'average' | 'take-last-known' | 'index-mean';
  readonly polarity?: 'minimise' | 'stabilise';
  readonly variant?: string;
  readonly reach?: string;
  readonly missing?: 'skip';
  readonly validity: 'exact' | 'proxy' | 'activity';
  readonly control: 'low' | 'moderate' | 'high';
  /** Middle of the targets and how far the realisation may stray, as a share. */
  readonly target: number;
  readonly spread: number;
  readonly decimals: number;
  readonly high?: number;
  readonly worst?: number;
  readonly best?: number;
  /** Numerator and denominator in these units, the denominator about this large. */
  readonly components?: readonly [numerator: string, denominator: string, size: number];
  /** Node that gives the realisation. */
  readonly realised?: string;
  readonly deduction?: true;
  /** Some level-3 units do without it. */
  readonly optional?: true;
}

const NUMBERS = ['level', 'target', 'spread', 'decimals', 'high', 'worst', 'best'];

/** The indicators, one a row of `indicators.csv`; an empty cell leaves the key out. */
export const INDICATORS: readonly Plan[] = readPlans();

function readPlans(): readonly Plan[] {
  const text = readFileSync(new URL('indicators.csv', import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trim().split('\n');
  const keys = header.split(',');
  return lines.map((line) => {
    const row = Object.fromEntries(line.split(',').flatMap((cell, i) => (cell === '' ? [] : [[keys[i] ?? '', cell]])));
    const { numerator, denominator, size, deduction, optional, ...words } = row;
    const numbers = Object.fromEntries(
      NUMBERS.flatMap((key) => (words[key] === undefined ? [] : [[key, Number(words[key])]])),
    );
    return {
      ...words,
      ...numbers,
      ...(numerator === undefined ? {} : { components: [numerator, denominator, Number(size)] }),
      ...(deduction === undefined ? {} : { deduction: true }),
      ...(optional === undefined ? {} : { optional: true }),
    } as unknown as Plan;
  });
}
