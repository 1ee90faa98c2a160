import type { Field } from '../../lib/table/columns.js';
import type { Draft } from './draft.js';

const CODE: Field = { key: 'code', words: ['kode', 'code', 'no', 'nomor', 'kode iku', 'kode sasaran'] };
const WEIGHT: Field = { key: 'weight', words: ['bobot', 'weight'] };
const PERSPECTIVE: Field = { key: 'perspective', words: ['perspektif', 'perspective'] };

export const OBJECTIVE_FIELDS: readonly Field[] = [
  CODE,
  {
    key: 'label',
    words: ['sasaran strategis', 'sasaran', 'nama', 'uraian', 'objective', 'strategic objective', 'name'],
  },
  PERSPECTIVE,
  WEIGHT,
];

export const PEOPLE_FIELDS: readonly Field[] = [
  { key: 'name', words: ['nama', 'name', 'nama lengkap'] },
  { key: 'email', words: ['surel', 'email', 'e mail', 'alamat surel'] },
  { key: 'role', words: ['peran', 'role', 'tugas'] },
  { key: 'unit', words: ['unit', 'unit kerja', 'bidang', 'kode unit'] },
];

export const PERIODS_A_YEAR: Readonly<Record<Draft['kind'], number>> = { month: 12, quarter: 4, semester: 2, year: 1 };

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'aug'],
  ['september', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'december', 'des', 'dec'],
];

/** Columns that may stand in a table of indicators, whose values are entered so often. */
export function indicatorFields(kind: Draft['kind'], weightTable: boolean): readonly Field[] {
  const targets = Array.from(
    { length: kind === 'year' ? 0 : PERIODS_A_YEAR[kind] },
    (_, i): Field => ({
      key: `target-${i + 1}`,
      words: wordsOf(kind, i),
    }),
  );
  return [
    CODE,
    {
      key: 'label',
      words: [
        'indikator kinerja utama',
        'indikator kinerja',
        'indikator',
        'iku',
        'nama',
        'nama iku',
        'indicator',
        'name',
      ],
    },
    { key: 'unit', words: ['satuan', 'unit of measure', 'unit', 'measure'] },
    { key: 'target', words: ['target', 'target tahun', 'target tahunan'] },
    {
      key: 'objective',
      words: ['sasaran strategis', 'sasaran', 'kode sasaran', 'objective', 'strategic objective', 'ss'],
    },
    WEIGHT,
    { key: 'polarity', words: ['polaritas', 'polarisasi', 'polarity', 'arah', 'variant', 'varian'] },
    PERSPECTIVE,
    ...(kind === 'year'
      ? []
      : [{ key: 'consolidation', words: ['konsolidasi', 'konsolidasi periode', 'consolidation'] }]),
    ...targets,
    ...(weightTable
      ? [
          { key: 'validity', words: ['validitas', 'validity', 'tingkat validitas'] },
          { key: 'control', words: ['kendali', 'control', 'tingkat kendali'] },
        ]
      : []),
    { key: 'owner', words: ['pemilik data', 'penanggung jawab', 'pic', 'owner', 'data owner', 'pemilik'] },
  ];
}

function wordsOf(kind: Draft['kind'], i: number): readonly string[] {
  const n = i + 1;
  const roman = ROMAN[i] ?? String(n);
  switch (kind) {
    case 'month':
      return (MONTHS[i] ?? []).flatMap((month) => [month, `target ${month}`]);
    case 'quarter':
      return ['triwulan', 'tw', 'quarter', 'q', 'target tw', 'target triwulan'].flatMap((word) => [
        `${word} ${roman}`,
        `${word} ${n}`,
        `${word}${n}`,
      ]);
    case 'semester':
      return ['semester', 'smt', 's', 'target semester'].flatMap((word) => [
        `${word} ${roman}`,
        `${word} ${n}`,
        `${word}${n}`,
      ]);
    default:
      return [];
  }
}
