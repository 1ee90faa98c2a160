import type { Label } from '../dimension/dimension.js';

/** Names of the outputs of nodes that have several. */
const WORDS: Readonly<Record<string, Label>> = {
  target: { id: 'target terkonsolidasi', en: 'consolidated target' },
  'target-high': { id: 'batas atas target terkonsolidasi', en: 'consolidated upper target' },
  realised: { id: 'realisasi terkonsolidasi', en: 'consolidated realisation' },
  periods: { id: 'banyak periode', en: 'number of periods' },
  raw: { id: 'sebelum dibatasi', en: 'before floor and cap' },
  index: { id: 'indeks', en: 'index' },
  reached: { id: 'target tercapai', en: 'target met' },
  status: { id: 'status', en: 'status' },
  colsum: { id: 'jumlah kolom', en: 'column sum' },
  normalised: { id: 'matriks ternormalisasi', en: 'normalised matrix' },
  rowsum: { id: 'jumlah baris', en: 'row sum' },
  weight: { id: 'bobot', en: 'weight' },
  rank: { id: 'peringkat', en: 'rank' },
  product: { id: 'matriks x bobot', en: 'matrix x weight' },
  prodsum: { id: 'jumlah baris matriks x bobot', en: 'row sum of matrix x weight' },
  lambda: { id: 'lambda', en: 'lambda' },
  lambdamax: { id: 'lambda maksimum', en: 'lambda max' },
  ci: { id: 'indeks konsistensi (CI)', en: 'consistency index (CI)' },
  cr: { id: 'rasio konsistensi (CR)', en: 'consistency ratio (CR)' },
  share: { id: 'bagian', en: 'share' },
  quota: { id: 'kuota', en: 'quota' },
  tied: { id: 'sisa seri', en: 'tied remainder' },
  df: { id: 'derajat bebas', en: 'degrees of freedom' },
  correction: { id: 'koreksi populasi terhingga pada ragam', en: 'finite-population correction of the variance' },
  quantile: { id: 'kuantil', en: 'quantile' },
  margin: { id: 'margin galat', en: 'margin of error' },
  low: { id: 'batas bawah', en: 'lower end' },
  high: { id: 'batas atas', en: 'upper end' },
  'grade-probability': { id: 'peluang tiap mutu', en: 'probability of each grade' },
  deviation: { id: 'penyimpangan dari bobot', en: 'deviation from the weights' },
  completed: { id: 'matriks yang dilengkapi', en: 'completed matrix' },
  judgement: { id: 'penilaian gabungan', en: 'group judgement' },
  consensus: { id: 'konsensus', en: 'consensus' },
  local: { id: 'bobot lokal', en: 'local weight' },
  global: { id: 'bobot global', en: 'global weight' },
  priority: { id: 'prioritas', en: 'priority' },
  consistent: { id: 'konsisten', en: 'consistent' },
};

export function outputWord(output: string): Label {
  return WORDS[output] ?? { id: output, en: output };
}
