import { type Refusal, refuse } from '../http/refusal.js';

export function judgedByValues(node: string): Refusal {
  return refuse('conflict', {
    what: {
      id: `Penilaian tabel ini dimasukkan sebagai nilai ${node}.`,
      en: `The judgements of this table are entered as values of ${node}.`,
    },
    why: {
      id: 'Satu tabel mempunyai satu sumber penilaian.',
      en: 'A table takes its judgements from one place.',
    },
    next: { id: 'Masukkan penilaian melalui alamat nilai.', en: 'Enter the judgements at the address of values.' },
  });
}

export function underWhat(where: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: 'Belum disebut apa yang dibandingkan.', en: 'It is not said what is compared.' },
      why: {
        id: 'Dalam hierarki, penilaian dibuat di bawah "goal" atau di bawah suatu kriteria.',
        en: 'In a hierarchy judgements are made under `goal` or under a criterion.',
      },
      next: { id: 'Isi "under".', en: 'Fill in "under".' },
    },
    { where },
  );
}

export function notANumber(value: string, where: string): Refusal {
  return refuse(
    'unprocessable',
    {
      what: { id: `"${value}" bukan bilangan.`, en: `"${value}" is not a number.` },
      why: {
        id: 'Penilaian adalah bilangan dengan titik desimal atau pecahan.',
        en: 'A judgement is a number with a decimal point, or a fraction.',
      },
      next: { id: 'Tulis misalnya 3 atau 1/3.', en: 'Write 3 or 1/3, for instance.' },
    },
    { where },
  );
}
