type Text = { readonly id: string; readonly en: string };

/** What may be wrong with the content of a file, each with its sentence. */
export const CONTENT_FAULTS = {
  empty: { id: 'Berkas ini kosong.', en: 'The file is empty.' },
  'wrong-content': {
    id: 'Isi berkas ini bukan dari jenis yang disebut oleh nama dan jenis kirimannya.',
    en: 'The content of the file is not of the kind that its name and its declared type say.',
  },
  damaged: { id: 'Berkas ini rusak atau terpotong.', en: 'The file is damaged or cut off.' },
  polyglot: {
    id: 'Berkas ini memuat berkas lain di depan atau di belakang isinya.',
    en: 'The file carries another file before or behind its content.',
  },
  encrypted: { id: 'Berkas ini terenkripsi atau berkata sandi.', en: 'The file is encrypted or has a password.' },
  macros: { id: 'Berkas ini memuat makro.', en: 'The file holds macros.' },
  'zip-bomb': {
    id: 'Isi berkas ini mengembang jauh melebihi ukurannya.',
    en: 'The content of the file grows far beyond its size when opened.',
  },
  'not-text': { id: 'Berkas ini bukan teks UTF-8.', en: 'The file is no UTF-8 text.' },
  'image-size': { id: 'Ukuran gambar ini tidak wajar.', en: 'The measures of the picture are out of bounds.' },
} as const satisfies Readonly<Record<string, Text>>;

export type ContentFault = keyof typeof CONTENT_FAULTS;
