import type { Label } from '@berimbang/engine';
import { listed } from './sentences.js';

/** Sentences about pairwise judgements in files, Indonesian and English side by side. */

export const weightNotPositive = (text: string): Label => ({
  id: `bobot ahli harus di atas 0, bukan ${text}`,
  en: `the weight of an expert is above 0, not ${text}`,
});
export const judgementNotPositive = (text: string): Label => ({
  id: `penilaian berpasangan harus di atas 0, bukan ${text}; tulis 1/3 bila yang kedua tiga kali lebih penting`,
  en: `a pairwise judgement is above 0, not ${text}; write 1/3 where the second is three times as important`,
});
export const judgedAgainstItself = (code: string): Label => ({
  id: `${code} dibandingkan dengan dirinya sendiri; itu selalu 1 dan tidak perlu ditulis`,
  en: `${code} is compared with itself; that is always 1 and need not be written`,
});
export const pairJudgedTwice = (row: string, column: string): Label => ({
  id: `pasangan ${row} dan ${column} sudah dinilai; setiap pasangan ditulis sekali, dalam salah satu arah`,
  en: `the pair ${row} and ${column} is judged already; each pair is written once, in either direction`,
});
export const pairsByExpert = (): Label => ({
  id: 'dengan experts, pasangan ditulis menurut ahli: {AHLI: [[a, b, nilai], ...]}',
  en: 'with experts the pairs are written by expert: {EXPERT: [[a, b, value], ...]}',
});
export const pairsWithoutExperts = (): Label => ({
  id: 'pasangan menurut ahli memerlukan experts; tanpa itu tulis daftar [[a, b, nilai], ...]',
  en: 'pairs by expert need experts; without them write a list [[a, b, value], ...]',
});
export const criterionBelowItself = (code: string): Label => ({
  id: `kriteria ${code} berada di bawah dirinya sendiri`,
  en: `the criterion ${code} lies below itself`,
});
export const reservedCriterion = (code: string): Label => ({
  id: `${code} dipakai oleh hierarki itu sendiri; pakai kode lain untuk kriteria ini`,
  en: `${code} is used by the hierarchy itself; use another code for this criterion`,
});
export const onlyChild = (parent: string): Label => ({
  id: `di bawah ${parent} hanya ada satu; yang dibandingkan sekurang-kurangnya dua`,
  en: `there is only one under ${parent}; at least two are compared`,
});
export const nothingComparedUnder = (code: string, known: readonly string[]): Label => ({
  id: `tidak ada yang dibandingkan di bawah ${code}; yang ada: ${listed(known)}`,
  en: `nothing is compared under ${code}; there are: ${listed(known)}`,
});
export const judgedAndScored = (code: string): Label => ({
  id: `alternatif di bawah ${code} dinilai berpasangan sekaligus dengan nilai langsung; pilih salah satu`,
  en: `the alternatives under ${code} have judgements and direct scores; choose one`,
});
export const pairJudgedAt = (a: string, b: string, line: number): Label => ({
  id: `pasangan ${a} dan ${b} sudah dinilai di baris ${line}; setiap pasangan ditulis sekali, dalam salah satu arah`,
  en: `the pair ${a} and ${b} is judged already in line ${line}; each pair is written once, in either direction`,
});
export const badJudgement = (text: string): Label => ({
  id: `"${text}" bukan penilaian; yang diharapkan angka di atas 0 seperti 3, 0,5 atau 1/3, atau sel kosong bila tidak dinilai`,
  en: `"${text}" is no judgement; a number above 0 was expected, such as 3, 0.5 or 1/3, or an empty cell where it was not judged`,
});
export const criterionWithoutName = (): Label => ({
  id: 'di sini diharapkan nama kriteria',
  en: 'the name of a criterion was expected here',
});
export const criteriaCount = (found: number, most: number): Label => ({
  id: `ada ${found} yang dibandingkan; yang dapat dihitung 2 sampai ${most}`,
  en: `${found === 1 ? '1 is' : `${found} are`} compared; 2 to ${most} can be`,
});
export const notSquare = (rows: number, columns: number): Label => ({
  id: `tabel ini mempunyai ${rows} baris dan ${columns} kolom kriteria; keduanya harus sama banyak. Daftar pasangan berjudul a,b,value`,
  en: `the table has ${rows} rows and ${columns} columns of criteria; it must have as many of both. A list of pairs has the heads a,b,value`,
});
export const rowOutOfOrder = (found: string, expected: string): Label => ({
  id: `di sini diharapkan baris ${expected}, bukan "${found}"; baris ditulis dalam urutan kolom`,
  en: `the row ${expected} was expected here, not "${found}"; rows stand in the order of the columns`,
});
export const unknownHead = (head: string): Label => ({
  id: `judul kolom "${head}" tidak dikenal; daftar pasangan berjudul a, b, value (nilai), dan expert (ahli) bila perlu`,
  en: `the head "${head}" is not known; a list of pairs has the heads a, b, value and, where needed, expert`,
});
export const tooManyExperts = (found: number, most: number): Label => ({
  id: `ada ${found} ahli; yang dapat dihitung paling banyak ${most}`,
  en: `there are ${found} experts; at most ${most} can be computed`,
});
export const nothingJudged = (): Label => ({
  id: 'tidak ada satu pun pasangan yang dinilai',
  en: 'no pair is judged',
});
export const besideHierarchy = (key: string): Label => ({
  id: `${key} ditulis di dalam hierarchy, bukan di sampingnya`,
  en: `${key} belongs inside the hierarchy, not beside it`,
});
