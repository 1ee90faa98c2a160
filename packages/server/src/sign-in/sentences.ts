import { type Refusal, refuse } from '../http/refusal.js';

export function secondFactorIsOn(): Refusal {
  return refuse('conflict', {
    what: { id: 'Faktor kedua sudah aktif.', en: 'The second factor is on already.' },
    why: {
      id: 'Menyiapkannya lagi akan mengganti pengautentikasi yang dipakai.',
      en: 'Setting it up again would replace the authenticator in use.',
    },
    next: { id: 'Matikan lebih dahulu, lalu siapkan lagi.', en: 'End it first, then set it up again.' },
  });
}

export function secondFactorIsOff(): Refusal {
  return refuse('conflict', {
    what: { id: 'Faktor kedua belum aktif.', en: 'The second factor is not on.' },
    why: {
      id: 'Belum disiapkan, atau belum dibuktikan dengan sebuah kode.',
      en: 'It was not set up, or not proved by a code yet.',
    },
    next: { id: 'Siapkan lebih dahulu.', en: 'Set it up first.' },
  });
}
