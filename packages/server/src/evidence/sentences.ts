import type { Language } from '../http/language.js';
import { Refusal, refuse } from '../http/refusal.js';
import { CONTENT_FAULTS, type ContentFault } from './checks/fault.js';
import { ACCEPTED_WORDS } from './types.js';

const WHERE = 'body.file';

export function typeRefused(type: string): Refusal {
  return new Refusal('wrong-content-type', {
    facts: { type: type.slice(0, 80), accepted: ACCEPTED_WORDS },
    where: WHERE,
  });
}

export function declaredOtherwise(name: string, declared: string, language: Language): Refusal {
  return contentRefused(`${name} (${declared.slice(0, 80)})`, 'wrong-content', language);
}

export function contentRefused(name: string, fault: ContentFault, language: Language): Refusal {
  const what = CONTENT_FAULTS[fault];
  return refuse(
    'unprocessable',
    {
      what: { id: `${name}: ${what.id}`, en: `${name}: ${what.en}` },
      why: {
        id: 'Bukti harus dapat dibuka dan diperiksa siapa pun yang berwenang, bertahun-tahun kemudian.',
        en: 'Evidence must be there to open and check for whoever may, years later.',
      },
      next: {
        id: 'Simpan ulang sebagai berkas biasa tanpa kata sandi dan makro, lalu kirim lagi.',
        en: 'Save it anew as a plain file without password and macros, and send it again.',
      },
    },
    { where: WHERE, details: [{ where: WHERE, what: what[language], code: fault }] },
  );
}

export function tooManyFiles(most: number): Refusal {
  return refuse('conflict', {
    what: {
      id: `Nilai ini sudah mempunyai ${most} berkas bukti.`,
      en: `The value has ${most} files of evidence already.`,
    },
    why: { id: 'Jumlah bukti sebuah nilai dibatasi.', en: 'How much evidence a value has is bounded.' },
    next: {
      id: 'Gabungkan berkas, atau tarik yang tidak diperlukan.',
      en: 'Join files, or withdraw what is not needed.',
    },
  });
}

export function sameFile(name: string): Refusal {
  return refuse(
    'conflict',
    {
      what: { id: `Berkas ini sudah menjadi bukti: ${name}.`, en: `The file is evidence already: ${name}.` },
      why: { id: 'Isinya sama persis.', en: 'Its content is the very same.' },
      next: { id: 'Pakai bukti yang sudah ada.', en: 'Use the evidence that is there.' },
    },
    { where: WHERE },
  );
}

export function wasWithdrawn(): Refusal {
  return refuse('conflict', {
    what: { id: 'Bukti ini sudah ditarik.', en: 'This evidence was withdrawn.' },
    why: { id: 'Yang ditarik tidak berubah lagi.', en: 'What was withdrawn changes no more.' },
    next: { id: 'Kirim berkas yang baru.', en: 'Send a new file.' },
  });
}
