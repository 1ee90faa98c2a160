import type { Label } from '@berimbang/engine';
import { textOfCode, unitCode } from './unit-code.js';

/** Units that a number is shown without: what it counts stands in its name. */
const SILENT = new Set(['', '1', 'index', 'score', 'points', 'scale']);

const WORDS: Readonly<Record<string, Label>> = {
  '%': { id: '%', en: '%' },
  year: { id: 'tahun', en: 'years' },
  month: { id: 'bulan', en: 'months' },
  week: { id: 'minggu', en: 'weeks' },
  day: { id: 'hari', en: 'days' },
  'working-day': { id: 'hari kerja', en: 'working days' },
  hour: { id: 'jam', en: 'hours' },
  minute: { id: 'menit', en: 'minutes' },
  second: { id: 'detik', en: 'seconds' },
  person: { id: 'orang', en: 'people' },
  citizen: { id: 'warga', en: 'citizens' },
  respondent: { id: 'responden', en: 'respondents' },
  customer: { id: 'pelanggan', en: 'customers' },
  case: { id: 'kasus', en: 'cases' },
  event: { id: 'kegiatan', en: 'events' },
  document: { id: 'dokumen', en: 'documents' },
  report: { id: 'laporan', en: 'reports' },
  permit: { id: 'izin', en: 'permits' },
  complaint: { id: 'pengaduan', en: 'complaints' },
  finding: { id: 'temuan', en: 'findings' },
  activity: { id: 'aktivitas', en: 'activities' },
  visit: { id: 'kunjungan', en: 'visits' },
  application: { id: 'permohonan', en: 'applications' },
  service: { id: 'layanan', en: 'services' },
  village: { id: 'desa', en: 'villages' },
  'work-unit': { id: 'unit kerja', en: 'work units' },
};

/** Words of the units that a number is shown without, and others that people use for the signs. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  index: ['indeks', 'index'],
  score: ['skor', 'score'],
  points: ['poin', 'points'],
  scale: ['skala', 'scale'],
  '%': ['persen', 'persentase', 'percent', 'persen (%)'],
  Rp: ['rupiah', 'rp.', 'idr', 'rupiah (rp)'],
};

/**
 * A unit in words; null where a number is shown without, as an index or a mark on a scale is. Known atoms are translated, others
 * stand as they were written: `Rp/service` is Rp per layanan, `per_100_000` is per 100.000.
 */
export function unitWord(unit: string | null): Label | null {
  if (unit === null || SILENT.has(unit) || unit.startsWith('scale-')) return null;
  const atoms = unit.split(/([*/])/).map((part) => part.trim());
  const parts = atoms.map((part, i): Label => {
    if (part === '*') return times;
    if (part === '/') return per;
    // English counts the last of a product alone, and nothing after "per": Rp per service, person-days.
    const isOne = part in WORDS && (atoms[i - 1] === '/' || atoms[i + 1] === '*');
    return isOne ? { ...atom(part), en: part.replaceAll('-', ' ') } : atom(part);
  });
  const join = (language: 'id' | 'en'): string => parts.map((part) => part[language]).join('');
  return { id: join('id'), en: join('en') };
}

/** A unit by its own name, also where a number is shown without: indeks, skala 5. */
export function unitTitle(unit: string): Label {
  const scale = /^scale-(\d+)$/.exec(unit)?.[1];
  if (scale !== undefined) return { id: `skala ${scale}`, en: `scale of ${scale}` };
  const [id, en] = SILENT.has(unit) ? (OTHER_WORDS[unit] ?? []) : [];
  return id === undefined || en === undefined ? (unitWord(unit) ?? { id: unit, en: unit }) : { id, en };
}

/**
 * The unit that a person means by words in either language: `hari` is day, `Rp/orang` is Rp/person, `skala 5` is scale-5. Words that
 * are not known become a code that is shown as they were typed.
 */
export function unitNamed(words: string): string {
  const own = words.trim().replaceAll(/\s+/g, ' ');
  const scale = /^(?:skala|scale(?: of)?)(?: 1)?[ -](\d{1,3})$/i.exec(own)?.[1];
  if (scale !== undefined) return `scale-${scale}`;
  return (
    knownUnit(own) ??
    own
      .split(/([*/])/)
      .map((part) => knownUnit(part.trim()) ?? unitCode(part.trim()))
      .join('')
  );
}

function knownUnit(word: string): string | undefined {
  const same = (text: string): boolean => text.toLowerCase() === word.toLowerCase();
  return (
    Object.entries(WORDS).find(([code, { id, en }]) => same(code) || same(id) || same(en))?.[0] ??
    Object.entries(OTHER_WORDS).find(([code, all]) => same(code) || all.some(same))?.[0]
  );
}

function atom(code: string): Label {
  return WORDS[code] ?? { id: textOfCode(code, 'id'), en: textOfCode(code, 'en') };
}

/**
 * A number with the word of its unit, as it is written in a language: 83,50 % and 0,62 hari, 83.50% in English, Rp before the
 * rupiah in both: Rp 180.000 per layanan. The space after Rp does not break.
 */
export function withUnit(number: string, word: string | null, language: 'id' | 'en'): string {
  if (word === null || word === '') return number;
  const money = /^Rp(?= |$)/.exec(word);
  if (money !== null) return `Rp\u00a0${number}${word.slice(2)}`;
  return word === '%' && language === 'en' ? `${number}%` : `${number} ${word}`;
}

const times: Label = { id: '-', en: '-' };
const per: Label = { id: ' per ', en: ' per ' };
