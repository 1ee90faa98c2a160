import { ROLE_WORDS, ROLES } from '@berimbang/contract';
import { DEMO_ORGANISATIONS } from '../demo/organisations.js';
import { DEMO_PASSWORD, demoUsername } from '../demo/people.js';
import type { Language } from '../http/language.js';
import type { Part } from './serve.js';

/** What the server says on the terminal, Indonesian and English side by side. */
type Text = { readonly id: string; readonly en: string };

export const SAY = {
  openingDatabase: { id: 'Membuka basis data ...', en: 'Opening the database ...' },
  loadingDemo: { id: 'Memuat contoh ...', en: 'Loading the demonstration ...' },
  stopping: { id: 'Berhenti ...', en: 'Stopping ...' },
  badConfig: { id: 'Konfigurasi tidak dapat dipakai:', en: 'The configuration cannot be used:' },
  noDatabase: {
    id: 'Basis data tidak menjawab. Periksa DATABASE_URL dan apakah PostgreSQL berjalan.',
    en: 'The database does not answer. Check DATABASE_URL and whether PostgreSQL runs.',
  },
  databaseGone: {
    id: 'Basis data berhenti sendiri; server dihentikan. Data yang sudah diakui aman. Mulai lagi server ini.',
    en: 'The database ended by itself, and the server stops. What was acknowledged is safe. Start the server again.',
  },
  embeddedNote: {
    id: 'Basis data bawaan melayani satu proses. Untuk banyak pengguna sekaligus, pakai PostgreSQL 15 atau lebih baru (DATABASE_URL).',
    en: 'The embedded database serves one process. For many people at once use PostgreSQL 15 or newer (DATABASE_URL).',
  },
  administratorThere: {
    id: 'Administrator sudah ada; tautan pertama tidak dibuat lagi.',
    en: 'There is an administrator already; no first link is made any more.',
  },
} as const satisfies Readonly<Record<string, Text>>;

export function unknownCommand(name: string): Text {
  return {
    id: `Perintah '${name}' tidak ada. Yang ada: serve, verify, administrator-link.`,
    en: `There is no command '${name}'. There are: serve, verify, administrator-link.`,
  };
}

export function portTaken(port: number): Text {
  return {
    id: `Port ${port} sudah dipakai. Hentikan program yang memakainya, atau pilih port lain: PORT=3001 script/server`,
    en: `Port ${port} is taken. Stop the program that uses it, or choose another one: PORT=3001 script/server`,
  };
}

export function listening(address: string, took: number): Text {
  const seconds = (took / 1000).toFixed(1);
  return {
    id: `Berimbang berjalan di ${address} (siap dalam ${seconds.replace('.', ',')} detik).\nAPI dan keterangannya: ${address}/api/docs\nHentikan dengan Ctrl+C.`,
    en: `Berimbang runs at ${address} (ready in ${seconds} seconds).\nThe API and its description: ${address}/api/docs\nStop it with Ctrl+C.`,
  };
}

export function firstLink(address: string): Text {
  return {
    id: `Buat akun administrator pertama melalui tautan sekali pakai ini (berlaku 24 jam):\n  ${address}`,
    en: `Make the account of the first administrator at this one-time address (valid for 24 hours):\n  ${address}`,
  };
}

/** The sign-ins of the demonstration: a line for each role, with the organisations that have one. */
export function demoSignIns(language: Language): string {
  const codes = DEMO_ORGANISATIONS.map(({ code }) => code);
  const last = codes.at(-1) ?? '';
  const width = Math.max(...ROLES.map((role) => demoUsername(role, last).length));
  const lines = ROLES.map((role) => `  ${demoUsername(role, last).padEnd(width)}  ${ROLE_WORDS[role][language]}`);
  const head = {
    id: `Contoh: kata sandi semua orang "${DEMO_PASSWORD}". Nama pengguna:`,
    en: `Demonstration: everyone's password is "${DEMO_PASSWORD}". User names:`,
  };
  const tail = {
    id: `  dan begitu pula untuk ${codes.slice(0, -1).join(', ')}.`,
    en: `  and likewise for ${codes.slice(0, -1).join(', ')}.`,
  };
  return [head[language], ...lines, tail[language]].join('\n');
}

const PARTS: Readonly<Record<Part, Text>> = {
  database: { id: 'basis data', en: 'the database' },
  events: { id: 'kabar hasil', en: 'the news of results' },
  jobs: { id: 'pekerjaan latar', en: 'background jobs' },
  requests: { id: 'permintaan', en: 'requests' },
  control: { id: 'perintah dari terminal', en: 'commands from the terminal' },
};

/** What was cut off when the server was told to stop; null where that is not known. */
export function stoppedHard(part: Part | null): Text {
  const [id, en] = part === null ? ['', ''] : [` (${PARTS[part].id})`, ` (${PARTS[part].en})`];
  return {
    id: `Yang masih berjalan${id} tidak selesai dalam 25 detik dan dihentikan paksa. Data yang sudah diakui aman.`,
    en: `What was still running${en} did not end within 25 seconds and was cut off. What was acknowledged is safe.`,
  };
}
