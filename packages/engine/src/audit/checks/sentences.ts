import type { Label } from '../../dimension/dimension.js';
import type { Certainty } from '../../rules/pack.js';
import { certaintyWord } from '../../rules/sentences.js';
import type { PerspectiveInfo, PrintedFigure } from '../../scorecard/model.js';
import type { BandFlaw } from '../../scoring/bands.js';
import { formatNumber, type Language } from '../../value/format.js';
import type { Rational } from '../../value/rational.js';
import { judgementText } from '../../weighting/sentences.js';
import type { DuplicateRow } from '../duplicates.js';
import type { Finding } from '../finding.js';

/** Sentences of the generic checks, Indonesian and English side by side. */

export const duplicateRow = (row: DuplicateRow): Label => {
  const [first, second] = row.members;
  const at = row.at === '' ? '' : ` (${row.at})`;
  const values = (language: Language): string => row.values.map((value) => formatNumber(value, language)).join('; ');
  return {
    id: `${second} mengulang ${first}${at}: ${row.nodes.join(', ')} sama-sama ${values('id')}; mungkin tersalin`,
    en: `${second} repeats ${first}${at}: ${row.nodes.join(', ')} are ${values('en')} in both; possibly copied`,
  };
};

export const granularity = (finding: Finding): Label => ({
  id: `"${finding.figure.printed}" bukan kelipatan yang mungkin dari jumlah responden`,
  en: `"${finding.figure.printed}" is not a value that this number of respondents can give`,
});

export const fewRespondents = (where: string, n: Rational): Label => ({
  id: `${where}: hanya ${formatNumber(n, 'id')} responden; galat baku dan selangnya perkiraan kasar`,
  en: `${where}: only ${formatNumber(n, 'en')} respondents; its standard error and interval are rough`,
});

export const meanOutOfBounds = (figure: PrintedFigure, range: { low: Rational; high: Rational }): Label => ({
  id: `"${figure.printed}" tidak mungkin: rata-rata terletak antara ${formatNumber(range.low, 'id')} dan ${formatNumber(range.high, 'id')}`,
  en: `"${figure.printed}" cannot be: a mean lies between ${formatNumber(range.low, 'en')} and ${formatNumber(range.high, 'en')}`,
});

export const weightSum = (node: string, total: Rational, required: Rational): Label => ({
  id: `bobot pada ${node} berjumlah ${formatNumber(total, 'id')}, bukan ${formatNumber(required, 'id')}`,
  en: `the weights of ${node} add to ${formatNumber(total, 'en')}, not ${formatNumber(required, 'en')}`,
});

export const weightsUnused = (node: string): Label => ({
  id: `bobot ${node} dihitung tetapi tidak dipakai pada nilai mana pun`,
  en: `the weights ${node} are computed, but no value uses them`,
});

export const bandFlaws = (
  rule: string,
  kind: 'gap' | 'overlap',
  flaws: readonly BandFlaw[],
  rounded: boolean,
): Label => {
  const list = (language: Language): string =>
    flaws
      .map(({ between, at }) => `${between.join('/')} ${at.map((edge) => formatNumber(edge, language)).join(' .. ')}`)
      .join('; ');
  const closed = rounded
    ? { id: '; pembulatan sebelum pengelompokan menutupnya', en: '; the rounding before look-up closes it' }
    : { id: '; aturan yang diterapkan menentukan sisinya', en: '; the rule as applied decides the side' };
  return kind === 'gap'
    ? {
        id: `${rule}: interval tercetak bercelah (${list('id')})${closed.id}`,
        en: `${rule}: the printed intervals leave gaps (${list('en')})${closed.en}`,
      }
    : {
        id: `${rule}: interval tercetak tumpang tindih (${list('id')})${closed.id}`,
        en: `${rule}: the printed intervals overlap (${list('en')})${closed.en}`,
      };
};

export const differentValues = (node: string, printed: readonly string[]): Label => ({
  id: `satu besaran (${node}) tercetak berbeda-beda: ${printed.join('; ')}`,
  en: `one quantity (${node}) is printed with different values: ${printed.join('; ')}`,
});

export const overallIncomplete = (node: string, lacking: readonly PerspectiveInfo[]): Label => ({
  id: `${node} disebut nilai keseluruhan, tetapi tidak bergantung pada perspektif ${lacking.map((entry) => entry.label.id).join(', ')}`,
  en: `${node} is called overall, but does not depend on the perspectives ${lacking.map((entry) => entry.label.en).join(', ')}`,
});

export const doubleDivision = (node: string, mean: string, count: number): Label => ({
  id: `${node} membagi ${mean} dengan ${count}, padahal ${mean} sudah rata-rata dari ${count} anggota`,
  en: `${node} divides ${mean} by ${count}, although ${mean} is already a mean over ${count} members`,
});

export const mixedPeriods = (years: readonly string[]): Label => ({
  id: `satu kartu skor memuat data dari tahun yang berbeda: ${years.join(', ')}`,
  en: `one scorecard holds data of different years: ${years.join(', ')}`,
});

export const nameRepeated = (code: string, other: string, name: string): Label => ({
  id: `${code} bernama sama dengan ${other}: "${name}"`,
  en: `${code} has the same name as ${other}: "${name}"`,
});

export const codeRepeated = (code: string, other: string): Label => ({
  id: `kode ${code} hanya berbeda akhiran dengan ${other}`,
  en: `the code ${code} differs from ${other} in its suffix only`,
});

export const ruleNotInForce = (detail: Label): Label => ({
  id: `aturan tidak berlaku pada tanggal itu: ${detail.id}`,
  en: `rule not in force: ${detail.en}`,
});

export const ruleUncertain = (rule: string, certainty: Certainty, note: Label | null): Label => ({
  id: `aturan ${rule} belum pasti (${certaintyWord(certainty).id})${note === null ? '' : `: ${note.id}`}`,
  en: `rule ${rule} is not certain (${certaintyWord(certainty).en})${note === null ? '' : `: ${note.en}`}`,
});

export const notReciprocal = (matrix: string, pairs: readonly string[]): Label => ({
  id: `${matrix}: penilaian yang tidak saling berkebalikan: ${pairs.join(', ')}; dihitung sebagaimana tertulis`,
  en: `${matrix}: judgements that are not each other's reciprocals: ${pairs.join(', ')}; computed as given`,
});

/** A judgement that hurts consistency, with what the others say and the ratio after the change. */
export interface RepairNote {
  readonly pair: string;
  readonly given: Rational;
  readonly implied: Rational;
  readonly scaled: Rational;
  readonly ratio: Rational;
}

export const inconsistent = (node: string, ratio: Rational, notes: readonly RepairNote[]): Label => {
  const list = (language: Language, before: string, after: string): string =>
    notes
      .map(({ pair, given, implied, scaled, ratio: then }) =>
        [
          pair,
          before,
          judgementText(given, language),
          '->',
          judgementText(scaled, language),
          `(${judgementText(implied, language)}),`,
          after,
          formatNumber(then, language, 4),
        ].join(' '),
      )
      .join('; ');
  const advice =
    notes.length === 0
      ? { id: '', en: '' }
      : {
          id: `. Yang paling menyimpang dari penilaian lainnya: ${list('id', 'dari', 'CR menjadi')}`,
          en: `. Farthest from the other judgements: ${list('en', 'from', 'CR becomes')}`,
        };
  return {
    id: `${node}: rasio konsistensi ${formatNumber(ratio, 'id', 4)} melampaui batas; penilaiannya perlu diperiksa kembali${advice.id}`,
    en: `${node}: the consistency ratio ${formatNumber(ratio, 'en', 4)} is above the threshold; the judgements need another look${advice.en}`,
  };
};

export const factorSum = (node: string, total: Rational): Label => ({
  id: `${node}: bobot seluruh unsur berjumlah ${formatNumber(total, 'id')}, bukan 1, sehingga indeks tertinggi ikut berkurang`,
  en: `${node}: the weights of all elements add to ${formatNumber(total, 'en')}, not 1, so that the highest index falls short too`,
});
