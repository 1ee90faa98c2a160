import type { Label } from '../../dimension/dimension.js';
import { formatWhole } from '../../value/format.js';

/** Sentences about statistics of answers, Indonesian and English side by side. */

const counted = (count: number): { readonly id: string; readonly en: string } => ({
  id: formatWhole(count, 'id'),
  en: formatWhole(count, 'en'),
});

/** Respondents with their number, in English. */
const people = (n: number): string => (n === 1 ? '1 respondent' : `${counted(n).en} respondents`);

export const noItems = (): Label => ({
  id: 'tidak ada butir pertanyaan',
  en: 'there are no items',
});

export const tooManyItems = (count: number, most: number): Label => ({
  id: `ada ${counted(count).id} butir; paling banyak ${counted(most).id}`,
  en: `there are ${counted(count).en} items; at most ${counted(most).en} are taken`,
});

export const tooManyRespondents = (count: number, most: number): Label => ({
  id: `ada ${counted(count).id} responden; paling banyak ${counted(most).id}`,
  en: `there are ${counted(count).en} respondents; at most ${counted(most).en} are taken`,
});

export const itemTwice = (item: string): Label => ({
  id: `butir ${item} disebut lebih dari sekali`,
  en: `the item ${item} is named more than once`,
});

export const unequalColumns = (): Label => ({
  id: 'setiap responden harus mempunyai satu tempat jawaban untuk setiap butir',
  en: 'every respondent must have one place for an answer to every item',
});

export const answersTooFine = (largest: number): Label => ({
  id: `jawaban terlalu besar atau desimalnya terlalu banyak; setelah disamakan penyebutnya, paling besar ${counted(largest).id}`,
  en: `answers are too large or have too many decimals; over their common denominator they may reach ${counted(largest).en}`,
});

export const tooFewAnswers = (n: number, least: number): Label => ({
  id: `hanya ${counted(n).id} jawaban; paling sedikit ${counted(least).id}`,
  en:
    n === 1
      ? `only 1 answer; at least ${least} are needed`
      : `only ${counted(n).en} answers; at least ${least} are needed`,
});

export const noAnswersTo = (item: string): Label => ({
  id: `tidak seorang pun menjawab butir ${item}`,
  en: `nobody answered the item ${item}`,
});

export const tooFewComplete = (n: number, least: number): Label => ({
  id: `hanya ${counted(n).id} responden menjawab semua butir; paling sedikit ${counted(least).id}`,
  en: `${people(n)} answered every item; at least ${least} are needed`,
});

export const tooFewPairs = (a: string, b: string, n: number, least: number): Label => ({
  id:
    a === b
      ? `hanya ${counted(n).id} responden menjawab ${a}; paling sedikit ${counted(least).id}`
      : `hanya ${counted(n).id} responden menjawab ${a} dan ${b} sekaligus; paling sedikit ${counted(least).id}`,
  en:
    a === b
      ? `${people(n)} answered ${a}; at least ${least} are needed`
      : `${people(n)} answered both ${a} and ${b}; at least ${least} are needed`,
});

export const pairwiseTooLarge = (respondents: number, items: number): Label => ({
  id: `kovarians berpasangan untuk ${counted(respondents).id} responden dan ${counted(items).id} butir terlalu besar; pakailah listwise atau item-median`,
  en: `pairwise covariances of ${counted(respondents).en} respondents and ${counted(items).en} items are too large; use listwise or item-median`,
});

export const tooFewForCritical = (n: number): Label => ({
  id: `r tabel tidak ada untuk ${counted(n).id} responden; paling sedikit 3`,
  en: `there is no critical r for ${people(n)}; at least 3 are needed`,
});

export const levelOutside = (): Label => ({
  id: 'taraf signifikansi harus di antara 0 dan 1',
  en: 'the level of significance must lie between 0 and 1',
});

export const tooFewItems = (items: number): Label => ({
  id: `ada ${counted(items).id} butir; paling sedikit 2`,
  en:
    items === 1
      ? 'there is 1 item; at least 2 are needed'
      : `there are ${counted(items).en} items; at least 2 are needed`,
});

export const constantItem = (item: string): Label => ({
  id: `semua jawaban atas ${item} sama, sehingga korelasinya tidak terdefinisi`,
  en: `all answers to ${item} are the same, so that it has no correlation`,
});

export const constantTotal = (item: string): Label => ({
  id: `jumlah yang dibandingkan dengan ${item} sama untuk semua responden, sehingga korelasinya tidak terdefinisi`,
  en: `the total that ${item} is compared with is the same for all respondents, so that there is no correlation`,
});

export const totalsAllEqual = (): Label => ({
  id: 'jumlah jawaban semua responden sama, sehingga alfa tidak terdefinisi',
  en: 'the totals of all respondents are the same, so that alpha is undefined',
});

export const contradictingPairs = (): Label => ({
  id: 'kovarians berpasangan saling bertentangan karena tiap pasangan memakai responden yang berbeda; pakailah listwise atau item-median',
  en: 'the pairwise covariances contradict each other, since every pair rests on other respondents; use listwise or item-median',
});

export const noIndex = (): Label => ({
  id: 'indeksnya tidak ada, karena salah satu unsur tidak mempunyai jawaban',
  en: 'there is no index, because an element has no answer',
});

export const fewRespondents = (n: number): Label => ({
  id: `hanya ${counted(n).id} responden: angka-angka ini kasar`,
  en: `only ${people(n)}: these figures are rough`,
});

export const notNineElements = (items: number): Label => ({
  id: `indeksnya dihitung dari ${counted(items).id} unsur; PermenPANRB 14/2017 menetapkan sembilan, dan unsur tambahan bila layanannya menuntut`,
  en: `the index is made from ${counted(items).en} elements; PermenPANRB 14/2017 has nine, and more where the service calls for them`,
});

export const literalFactor = (): Label => ({
  id: 'bobot unsurnya bukan 1/k yang tepat: indeks tertinggi dan terendah bergeser, dan tepat di atas batas kelas mutunya dapat berbeda',
  en: 'the weight of an element is not the exact 1/k: the highest and lowest index shift, and just above the edge of a grade the grade can differ',
});

export const leftOutListwise = (left: number, all: number, scope: Label | null): Label => ({
  id: `${counted(left).id} dari ${counted(all).id} responden tidak ikut dihitung dalam validitas dan reliabilitas ${scope === null ? 'semua butir' : `"${scope.id}"`}, karena melewatkan salah satu butirnya`,
  en: `left out of validity and reliability of ${scope === null ? 'all items' : `"${scope.en}"`}: ${counted(left).en} of ${people(all)}, for an item without an answer`,
});

export const filledWithMedians = (filled: number): Label => ({
  id: `${counted(filled).id} jawaban kosong diganti median butirnya; cara ini mengecilkan ragam dan dapat menggeser alfa`,
  en: `missing answers replaced by the median of their item: ${counted(filled).en}; that makes variances smaller and can shift alpha`,
});

export const pairwiseNote = (n: number): Label => ({
  id: `jawaban kosong dikeluarkan per pasangan butir; pasangan yang paling sedikit mempunyai ${counted(n).id} responden, dan r tabelnya memakai jumlah itu`,
  en: `missing answers are left out pair by pair; the smallest pair has ${people(n)}, and the critical r goes by that number`,
});

export const negativeCorrelation = (items: readonly string[]): Label => ({
  id: `korelasi terkoreksi negatif: ${items.join(', ')}. Bila pernyataannya berlawanan arah, balikkan skornya dengan --reverse`,
  en: `negative corrected correlation: ${items.join(', ')}. Where the statement points the other way, turn its scores round with --reverse`,
});

export const negativeAlpha = (scope: Label | null): Label => ({
  id: `alfa negatif${scope === null ? '' : ` pada "${scope.id}"`}: butirnya tidak mengukur hal yang sama, atau ada yang skornya harus dibalik`,
  en: `alpha${scope === null ? '' : ` of "${scope.en}"`} is negative: its items do not measure one thing, or some must be turned round`,
});

export const partsWithheld = (name: string, parts: number, least: number): Label => ({
  id: `${name}: ${counted(parts).id} kelompok tidak ditampilkan demi kerahasiaan (kurang dari ${counted(least).id} responden, atau dapat dihitung dari kelompok lain)`,
  en: `${name}: ${parts === 1 ? '1 group is' : `${counted(parts).en} groups are`} not shown, for privacy (fewer than ${people(least)}, or to be worked out from the others)`,
});

export const randomSample = (): Label => ({
  id: 'selang dan peluang mutu hanya memuat galat pengambilan sampel acak sederhana; responden yang tidak dipilih secara acak atau yang menolak tidak tercakup',
  en: 'the interval and the probabilities hold the error of simple random sampling alone; a choice of respondents that was not random, and refusals, are not in them',
});

export const intervalClipped = (): Label => ({
  id: 'selangnya melampaui ujung skala dan dipotong di sana',
  en: 'the interval reached beyond the end of the scale and was cut there',
});

export const tooManyOptions = (most: number): Label => ({
  id: `jawabannya lebih dari ${counted(most).id} macam; frekuensinya tidak didaftar`,
  en: `there are more than ${counted(most).en} different answers; their frequencies are not listed`,
});
