import type { Label } from '@berimbang/engine';
import { KINDS } from './sentences.js';

/** Sentences about perspectives, objectives, indicators and periods in files, Indonesian and English side by side. */

export const needsFrequency = (key: string): Label => ({
  id: `${key} menurut periode memerlukan frequency (month, quarter, semester, atau year) pada indikator yang sama`,
  en: `${key} by period needs frequency (month, quarter, semester or year) in the same indicator`,
});

export const gradesHaveNoPeriods = (): Label => ({
  id: 'predikat huruf tidak dapat dikonsolidasikan antarperiode; hapus frequency dan tulis predikat yang berlaku',
  en: 'letters cannot be consolidated over periods; remove frequency and write the grade that counts',
});

export const sumNeedsTargets = (): Label => ({
  id: 'konsolidasi jumlah memerlukan target tiap periode, misalnya { 2024-Q1: 10, 2024-Q2: 15 }; satu target untuk semua periode akan terjumlah berkali-kali',
  en: 'a sum needs a target for each period, such as { 2024-Q1: 10, 2024-Q2: 15 }; one target for all would be added once for each',
});

export const componentsAreNotSummed = (): Label => ({
  id: 'pembilang dan penyebut sudah dijumlahkan; untuk targetnya pilih average atau take-last-known',
  en: 'numerator and denominator are summed already; choose average or take-last-known for the target',
});

export const deductionHasNoIndex = (): Label => ({
  id: 'pengurang tidak mempunyai indeks; pilih sum, average, atau take-last-known',
  en: 'a deduction has no index; choose sum, average or take-last-known',
});

export const rangeAndUpperTarget = (): Label => ({
  id: 'target rentang memerlukan variant: range dan target-high sekaligus',
  en: 'a range target needs both variant: range and target-high',
});

export const variantNeeds = (key: string): Label => ({
  id: `cara hitung ini memerlukan ${key} pada indikator yang sama`,
  en: `this variant needs ${key} in the same indicator`,
});

export const componentsOrRealised = (): Label => ({
  id: 'tulis components atau realised, bukan keduanya',
  en: 'write components or realised, not both',
});

export const periodsReversed = (most: number): Label => ({
  id: `periods: from tidak boleh sesudah to, dan paling banyak ${most} tahun`,
  en: `periods: from must not come after to, and at most ${most} years lie between them`,
});

export const factsAfterReading = (read: string): Label => ({
  id: `from terletak sesudah ${read}, periode kartu skor ini; tidak ada yang dapat dibaca`,
  en: `from lies after ${read}, the period of the scorecard: nothing could be read`,
});

export const factsBeforeReading = (read: string): Label => ({
  id: `to terletak sebelum ${read}, periode kartu skor ini; tidak ada yang dapat dibaca`,
  en: `to lies before ${read}, the period of the scorecard: nothing could be read`,
});

export const readFromNeedsRead = (): Label => ({
  id: 'read-from memerlukan read (month, quarter, semester, atau year)',
  en: 'read-from needs read (month, quarter, semester or year)',
});

export const readFromOutside = (read: string, most: number): Label => ({
  id: `read-from tidak boleh sesudah ${read}, periode kartu skor ini, dan paling banyak ${most} tahun sebelumnya`,
  en: `read-from must not come after ${read}, the period of the scorecard, nor more than ${most} years before it`,
});

export const nothingToRead = (kind: string, from: string, read: string): Label => ({
  id: `tidak ada ${KINDS[kind]?.id ?? kind} yang utuh dari ${from} sampai akhir ${read}; pilih read yang lebih pendek`,
  en: `no whole ${KINDS[kind]?.en ?? kind} lies between ${from} and the end of ${read}; choose a shorter read`,
});

export const noWholePeriod = (kind: string, from: string, to: string): Label => ({
  id: `tidak ada ${KINDS[kind]?.id ?? kind} yang utuh dari ${from} sampai ${to}; ubah frequency, atau from dan to pada periods`,
  en: `no whole ${KINDS[kind]?.en ?? kind} lies between ${from} and ${to}; change frequency, or from and to of periods`,
});

export const membersAreNotPeriods = (dimension: string, code: string): Label => ({
  id: `ada indikator dengan frequency: ${dimension}, maka anggota dimensi ini harus ${KINDS[dimension]?.id ?? dimension}; "${code}" bukan. Ubah anggotanya, atau hapus dimensi ini agar dibentuk sendiri`,
  en: `an indicator has frequency: ${dimension}, so the members of this dimension are each a ${KINDS[dimension]?.en ?? dimension}; "${code}" is not. Change the members, or remove the dimension and it is made by itself`,
});

export const notOfThisKind = (kind: 'deduction' | 'judged', key: string): Label =>
  kind === 'deduction'
    ? {
        id: `pengurang (deduction) tidak mempunyai ${key}; realisasinya langsung dikurangkan dari nilai di atasnya`,
        en: `a deduction has no ${key}: its realisation itself is subtracted from the score above`,
      }
    : {
        id: `indikator yang dinilai langsung (judged) tidak mempunyai ${key}; yang ada hanya kategorinya`,
        en: `a judged indicator has no ${key}: it has a category and nothing else`,
      };

export const judgedNeedsScores = (): Label => ({
  id: 'judged memerlukan indicator-score pada metode: skor apa yang diberikan tiap kategori',
  en: 'judged needs indicator-score in the method: which score each category gives',
});

export const endsOfRangeDiffer = (): Label => ({
  id: 'target dan target-high harus sama bentuknya: keduanya satu nilai, atau keduanya menurut periode',
  en: 'target and target-high have the same form: one value each, or both by period',
});

export const rangeWithoutEnd = (key: string, period: string): Label => ({
  id: `${key} untuk ${period} belum ada; target rentang memerlukan kedua batas`,
  en: `${key} has no ${period}; a range target has both ends`,
});

export const rangeReversed = (low: string, high: string): Label => ({
  id: `batas atas ${high} lebih kecil dari batas bawah ${low}`,
  en: `the upper end ${high} lies below the lower end ${low}`,
});

export const indexMeanIsNotScored = (): Label => ({
  id: 'metode ini menilai realisasi, bukan indeks; pilih sum, average, atau take-last-known',
  en: 'this method scores the realisation, not the index; choose sum, average or take-last-known',
});

export const tableNeeded = (): Label => ({
  id: 'validity-control memerlukan table, aturan dengan tabel bobot, misalnya table: own#bobot',
  en: 'validity-control needs table, the rule with the table of weights, such as table: own#weights',
});

export const tableWeighsIndicators = (): Label => ({
  id: 'validity-control membobot indikator, sedangkan nilai perspektif di sini berasal dari sasaran (objectives); pilih skema lain, atau score: indicators',
  en: 'validity-control weighs indicators, but perspectives here are scored by objectives; choose another scheme, or score: indicators',
});

export const unreadBest = (): Label => ({
  id: 'best tidak berpengaruh karena metode tidak menetapkan at-best',
  en: 'best has no effect: the method gives no at-best',
});

export const unreadWorst = (variant: string): Label => ({
  id: `worst hanya dibaca oleh minimise-worst, sedangkan cara hitung di sini ${variant === '' ? 'lain' : variant}`,
  en: `worst is read by minimise-worst only; the variant here is ${variant === '' ? 'another one' : variant}`,
});

export const unreadWeight = (level: string, scheme: string): Label =>
  scheme === 'equal'
    ? {
        id: `bobot ini tidak dibaca karena method.${level} membagi rata (weights: equal); tulis weights: sum-100 atau skema lain, atau hapus bobotnya`,
        en: `the weight is not read: all parts are equal in method.${level} (weights: equal); write weights: sum-100 or another scheme, or remove it`,
      }
    : {
        id: `bobot ini tidak dibaca karena method.${level} mengambil bobot dari tabel validitas dan kendali; hapus bobotnya`,
        en: `the weight is not read: method.${level} takes weights from the table of validity and control; remove it`,
      };

export const negativeWeight = (text: string): Label => ({
  id: `bobot tidak boleh negatif: ${text}`,
  en: `a weight is not negative: ${text}`,
});
export const weightsNeeded = (what: string, scheme: string): Label => ({
  id: `${scheme} memerlukan bobot pada ${what}; tulis weight pada tiap bagian`,
  en: `${scheme} needs weights of ${what}; write weight in each part`,
});

export const weightsOfPerspectives = (): Label => ({
  id: 'weights-from memberi bobot perspektif; nilai keseluruhan di sini bukan dari perspektif',
  en: 'weights-from gives weights of perspectives; the score of the whole is not made of them here',
});

export const scoreOrFrom = (): Label => ({
  id: 'tulis score atau from, bukan keduanya',
  en: 'write score or from, not both',
});

export const twoWeights = (): Label => ({
  id: 'bobot perspektif tertulis dan juga diambil dari weights-from; pilih salah satu',
  en: 'the perspectives have weights of their own and weights-from; keep one of them',
});

export const causesInCircle = (way: readonly string[]): Label => ({
  id: `sebab dan akibat berputar: ${way.join(' ke ')}; hapus salah satu hubungan ini`,
  en: `causes and effects go in a circle: ${way.join(' to ')}; remove one of these links`,
});
