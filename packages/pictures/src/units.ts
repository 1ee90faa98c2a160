import type { Label } from '@berimbang/engine';

/** Units that a number is shown without: what it counts stands in its name. */
const SILENT = new Set(['', '1', 'index', 'score', 'points', 'scale']);

const WORDS: Readonly<Record<string, Label>> = {
  '%': { id: '%', en: '%' },
  year: { id: 'tahun', en: 'years' },
  month: { id: 'bulan', en: 'months' },
  week: { id: 'minggu', en: 'weeks' },
  day: { id: 'hari', en: 'days' },
  hour: { id: 'jam', en: 'hours' },
  minute: { id: 'menit', en: 'minutes' },
  person: { id: 'orang', en: 'people' },
  citizen: { id: 'warga', en: 'citizens' },
  respondent: { id: 'responden', en: 'respondents' },
  case: { id: 'kasus', en: 'cases' },
  event: { id: 'kegiatan', en: 'events' },
  document: { id: 'dokumen', en: 'documents' },
  report: { id: 'laporan', en: 'reports' },
  visit: { id: 'kunjungan', en: 'visits' },
  application: { id: 'permohonan', en: 'applications' },
  service: { id: 'layanan', en: 'services' },
  village: { id: 'desa', en: 'villages' },
  'work-unit': { id: 'unit kerja', en: 'work units' },
};

/**
 * A unit in words; null where a number is shown without, as an index or a mark on a scale is. Known atoms are translated, others
 * stand as they are written: `Rp/service` is Rp per layanan.
 */
export function unitWord(unit: string | null): Label | null {
  if (unit === null || SILENT.has(unit) || unit.startsWith('scale-')) return null;
  const atom = (text: string): Label => WORDS[text] ?? { id: text, en: text };
  const parts = unit.split(/([*/])/).map((part) => (part === '*' ? times : part === '/' ? per : atom(part.trim())));
  const join = (language: 'id' | 'en'): string => parts.map((part) => part[language]).join('');
  return { id: join('id'), en: join('en') };
}

/** The unit that a person means by a word in either language: `hari` is day. What is no known word stands as it is. */
export function unitNamed(word: string): string {
  const own = word.trim();
  const same = (text: string): boolean => text.toLowerCase() === own.toLowerCase();
  return Object.entries(WORDS).find(([code, { id, en }]) => same(code) || same(id) || same(en))?.[0] ?? own;
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
