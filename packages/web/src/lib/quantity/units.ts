import { unitTitle } from '@berimbang/pictures';

/** A unit as people write it, in whole parts of another: 1 hour is 1/24 day. */
interface Written {
  /** What is measured; units of one kind are exact multiples of each other. */
  readonly kind: string;
  /** So many of the smallest unit of the kind. */
  readonly size: bigint;
}

// Working days and calendar days, months and years are no exact multiples of each other: they are kinds of their own.
const UNITS: readonly (readonly [Written, readonly string[]])[] = [
  [{ kind: 'time', size: 1n }, ['detik', 'second', 'seconds', 'sec', 's']],
  [{ kind: 'time', size: 60n }, ['menit', 'minute', 'minutes', 'min']],
  [{ kind: 'time', size: 3_600n }, ['jam', 'hour', 'hours', 'h']],
  [{ kind: 'time', size: 86_400n }, ['hari', 'day', 'days']],
  [{ kind: 'time', size: 604_800n }, ['minggu', 'pekan', 'week', 'weeks']],
  [{ kind: 'working-time', size: 1n }, ['hari kerja', 'hk', 'working day', 'working days', 'working-day']],
  [{ kind: 'calendar', size: 1n }, ['bulan', 'month', 'months']],
  [{ kind: 'calendar', size: 12n }, ['tahun', 'year', 'years']],
  [{ kind: 'money', size: 1n }, ['rp', 'rp.', 'idr', 'rupiah']],
  [{ kind: 'share', size: 1n }, ['%', 'percent', 'persen', 'per cent']],
  [{ kind: 'people', size: 1n }, ['orang', 'person', 'people', 'persons']],
  [{ kind: 'respondents', size: 1n }, ['responden', 'respondent', 'respondents']],
  [{ kind: 'citizens', size: 1n }, ['warga', 'citizen', 'citizens']],
  [{ kind: 'customers', size: 1n }, ['pelanggan', 'customer', 'customers']],
  [{ kind: 'documents', size: 1n }, ['dokumen', 'document', 'documents']],
  [{ kind: 'cases', size: 1n }, ['kasus', 'perkara', 'case', 'cases']],
  [{ kind: 'villages', size: 1n }, ['desa', 'village', 'villages']],
  [{ kind: 'work-units', size: 1n }, ['unit kerja', 'work-unit', 'work units']],
  [{ kind: 'events', size: 1n }, ['kegiatan', 'kali', 'event', 'events']],
  [{ kind: 'services', size: 1n }, ['layanan', 'service', 'services']],
  [{ kind: 'index', size: 1n }, ['indeks', 'index']],
  [{ kind: 'score', size: 1n }, ['skor', 'nilai', 'score']],
  [{ kind: 'points', size: 1n }, ['poin', 'points', 'point']],
  [{ kind: 'person-days', size: 1n }, ['orang-hari', 'orang hari', 'person*day', 'person-days', 'person-day']],
];

const BY_NAME = new Map(UNITS.flatMap(([unit, names]) => names.map((name) => [name, unit] as const)));

/** Words that multiply a number; rupiah are written so in prose. */
const MULTIPLES: Readonly<Record<string, bigint>> = {
  ribu: 1_000n,
  rb: 1_000n,
  thousand: 1_000n,
  juta: 1_000_000n,
  jt: 1_000_000n,
  million: 1_000_000n,
  miliar: 1_000_000_000n,
  milyar: 1_000_000_000n,
  billion: 1_000_000_000n,
  triliun: 1_000_000_000_000n,
  trillion: 1_000_000_000_000n,
};

/** What the words beside a number do to it in the unit that is expected. */
export type UnitReading =
  | { readonly kind: 'same' }
  /** Exactly so many times the number is the value in the unit expected. */
  | { readonly kind: 'converted'; readonly times: readonly [bigint, bigint] }
  | { readonly kind: 'other' };

/** Compares words beside a number with the unit expected: `jam` where days are. */
export function readUnit(words: string, expected: string | null): UnitReading {
  const own = words.trim().toLowerCase();
  const title = unitTitle(expected ?? '').id.toLowerCase();
  if (own === '' || own === expected?.toLowerCase() || own === title) return { kind: 'same' };
  const wanted = BY_NAME.get((expected ?? '').toLowerCase());
  const parts = own.split(/\s+/);
  const multiple = parts.map((part) => MULTIPLES[part]).find((part) => part !== undefined);
  if (multiple !== undefined) {
    const rest = parts.filter((part) => MULTIPLES[part] === undefined).join(' ');
    return readUnit(rest, expected).kind === 'same' ? { kind: 'converted', times: [multiple, 1n] } : { kind: 'other' };
  }
  const written = BY_NAME.get(own);
  if (written === undefined || wanted === undefined || written.kind !== wanted.kind) return { kind: 'other' };
  return written.size === wanted.size ? { kind: 'same' } : { kind: 'converted', times: [written.size, wanted.size] };
}

/** A unit in the words of a language: `day` is hari. One that is not known stands as it was typed. */
export function unitName(unit: string | null, language: 'id' | 'en'): string {
  if (unit === null || unit === '1') return '';
  return unitTitle(unit)[language];
}
