import type { Label, RuleValue } from '@berimbang/engine';
import { exactNumber, ruleKindWord } from '@berimbang/engine';

/** What `berimbang rules` says, Indonesian and English side by side. */
export const WORDS = {
  packs: { id: 'Paket aturan', en: 'Rule packs' },
  pack: { id: 'Paket', en: 'Pack' },
  title: { id: 'Nama', en: 'Title' },
  values: { id: 'Nilai', en: 'Values' },
  from: { id: 'Sejak', en: 'From' },
  weakest: { id: 'Kepastian terlemah', en: 'Weakest certainty' },
  certainty: { id: 'Kepastian', en: 'Certainty' },
  issuer: { id: 'Penerbit', en: 'Issuer' },
  extends: { id: 'Memperluas', en: 'Extends' },
  earliest: { id: 'Paling awal dibaca untuk', en: 'Read from' },
  unit: { id: 'satuan', en: 'unit' },
  inherited: { id: 'diambil dari', en: 'taken over from' },
  unknownDay: { id: 'tanggal mulai tidak diketahui', en: 'start not known' },
  undated: { id: 'tanpa tanggal', en: 'undated' },
  ends: { id: 'Berakhir: sejak hari ini tidak ada nilai.', en: 'Ends: from this day there is no value.' },
  source: { id: 'Sumber', en: 'Source' },
  checked: { id: 'diperiksa', en: 'checked' },
  category: { id: 'Kategori', en: 'Category' },
  name: { id: 'Sebutan', en: 'Name' },
  printed: { id: 'Tercetak', en: 'As printed' },
  applied: { id: 'Diterapkan', en: 'As applied' },
  colour: { id: 'Warna', en: 'Colour' },
  before: { id: 'Pembulatan sebelum digolongkan', en: 'Rounding before look-up' },
  none: { id: 'tidak ada', en: 'none' },
  limit: { id: 'Nilai terbesar yang berkelas', en: 'Largest value with a class' },
  argument: { id: 'n', en: 'n' },
  value: { id: 'Nilai', en: 'Value' },
  becomes: { id: 'Menjadi', en: 'Becomes' },
  below: { id: 'Di bawah titik pertama', en: 'Below the first point' },
  above: { id: 'Di atas titik terakhir', en: 'Above the last point' },
  group: { id: 'Kelompok', en: 'Group' },
  guideline: { id: 'Pedoman', en: 'Guideline' },
  notEnforced: {
    id: 'Pedoman ditunjukkan saja, tidak pernah dipaksakan.',
    en: 'A guideline is shown, never enforced.',
  },
  rule: { id: 'Aturan', en: 'Rule' },
  label: { id: 'Uraian', en: 'Description' },
  inForce: { id: 'Berlaku', en: 'In force' },
  notInForce: { id: 'Tidak berlaku', en: 'Not in force' },
  why: { id: 'Sebab', en: 'Why' },
  difference: { id: 'Perbedaan', en: 'Difference' },
  newest: { id: 'nilai terbaru', en: 'newest values' },
  same: { id: 'tidak ada perbedaan', en: 'no differences' },
  error: { id: 'kesalahan', en: 'error' },
  meant: { id: 'maksudnya', en: 'did you mean' },
} as const satisfies Record<string, Label>;

/** A rule value in a few words: the number itself, or the kind with its size. */
export function summary(value: RuleValue): Label {
  if (value.kind === 'number') return exactNumber(value.value);
  const size = {
    list: () => (value.kind === 'list' ? value.values.size : 0),
    scores: () => (value.kind === 'scores' ? value.scores.size : 0),
    bands: () => (value.kind === 'bands' ? value.applied.length : 0),
    table: () => (value.kind === 'table' ? value.rows.categories.length * value.columns.categories.length : 0),
    points: () => (value.kind === 'points' ? value.points.length : 0),
    guidance: () => (value.kind === 'guidance' ? value.categories.length : 0),
  }[value.kind]();
  const kind = ruleKindWord(value.kind);
  return { id: `${kind.id} (${size})`, en: `${kind.en} (${size})` };
}

export const count = (packs: number, values: number): Label => ({
  id: `${packs} paket, ${values} nilai`,
  en: `${packs} ${packs === 1 ? 'pack' : 'packs'}, ${values} ${values === 1 ? 'value' : 'values'}`,
});

/** Told below a list in which some starts are not known. */
export const bracketed = (): Label => ({
  id: 'Tanggal dalam kurung: hari paling awal yang mungkin; mulai berlakunya belum dipastikan',
  en: 'A date in brackets is the earliest possible day; the start was not established',
});

/** Told below a list in which some values are not sure. */
export const marked = (): Label => ({
  id: 'Tanda ! berarti ada nilai yang diingat atau diragukan: lihat catatannya dengan berimbang rules show PAKET',
  en: 'The mark ! means that some value is recalled or unsure: read its note with berimbang rules show PACK',
});

export const unknownPack = (name: string): Label => ({
  id: `tidak ada paket aturan ${name}; daftarnya: berimbang rules list`,
  en: `there is no rule pack ${name}; see the list: berimbang rules list`,
});

export const unknownParameter = (pack: string, name: string): Label => ({
  id: `paket ${pack} tidak memuat parameter ${name}; isinya: berimbang rules show ${pack}`,
  en: `the pack ${pack} has no parameter ${name}; see what it holds: berimbang rules show ${pack}`,
});

export const notADate = (text: string): Label => ({
  id: `"${text}" bukan tanggal; tulis TAHUN-BULAN-HARI, seperti 2022-07-28`,
  en: `"${text}" is no date; write YEAR-MONTH-DAY, such as 2022-07-28`,
});

export const needsSides = (): Label => ({
  id: 'diff membandingkan dua paket (rules diff A B), atau satu paket pada dua tanggal (rules diff A --from TANGGAL --to TANGGAL)',
  en: 'diff compares two packs (rules diff A B), or one pack on two dates (rules diff A --from DATE --to DATE)',
});

export const onlyIn = (side: string): Label => ({ id: `hanya di ${side}`, en: `only in ${side}` });

export const kindChanged = (before: RuleValue['kind'], after: RuleValue['kind']): Label => ({
  id: `jenis nilainya berbeda: ${ruleKindWord(before).id} dan ${ruleKindWord(after).id}`,
  en: `another kind of value: ${ruleKindWord(before).en} and ${ruleKindWord(after).en}`,
});

export const differing = (changed: number): Label => ({
  id: `${changed} parameter berbeda`,
  en: changed === 1 ? '1 parameter differs' : `${changed} parameters differ`,
});
