import { PASSWORD_LENGTH } from '@berimbang/contract';
import { Refusal, refuse } from '../http/refusal.js';

/**
 * Beginnings of the passwords of at least twelve characters that are guessed first, in lower case: repeated words, rows of
 * keys, and what an office here would think of.
 */
const GUESSED = [
  'password',
  'passw0rd',
  'katasandi',
  'sandi',
  'rahasia',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  '1q2w3e',
  '123456',
  '012345',
  '654321',
  '987654',
  'abcdef',
  'abc123',
  'admin',
  'administrator',
  'berimbang',
  'indonesia',
  'pemerintah',
  'letmein',
  'welcome',
  'selamat',
  'iloveyou',
  'sayang',
  'bismillah',
  'merdeka',
  'jakarta',
  'garuda',
  'pancasila',
];

/**
 * Refuses a password that is too short or easily guessed: one character over and over, a word of the list with nothing but
 * figures and signs behind it, or little beyond the person's own name or address.
 */
export function checkPassword(password: string, own: readonly string[] = [], where = 'body.password'): void {
  if (password.length < PASSWORD_LENGTH.least || password.length > PASSWORD_LENGTH.most)
    throw new Refusal('invalid-request', { where, details: [{ where, what: 'at least 12 characters, at most 128' }] });
  const plain = password.toLowerCase();
  const names = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((part) => part.length >= 4);
  const rest = [...GUESSED, ...names].reduce((text, word) => text.replaceAll(word, ''), plain);
  const letters = rest.replaceAll(/[^\p{L}]/gu, '');
  if (new Set(plain).size >= 5 && (rest === plain || letters.length >= 5)) return;
  throw refuse(
    'unprocessable',
    {
      what: { id: 'Kata sandi ini mudah ditebak.', en: 'This password is easily guessed.' },
      why: {
        id: 'Isinya hampir hanya kata yang sering dipakai, pengulangan, atau nama Anda sendiri.',
        en: 'It is little more than a common word, a repetition, or your own name.',
      },
      next: {
        id: 'Gabungkan beberapa kata yang tidak berhubungan, atau pakai pengelola kata sandi.',
        en: 'Put several unrelated words together, or use a password manager.',
      },
    },
    { where },
  );
}
