import { constraintOf } from '../db/index.js';
import { Refusal, refuse } from './refusal.js';

const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * What the database refused because it is there already, by the field of the request that its constraint is named after. The
 * database itself does not tell values of tables with row-level security.
 */
export function takenIn(error: unknown, body: unknown): Refusal {
  const constraint = `_${constraintOf(error) ?? ''}_`;
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const [field, value] =
    fields.findLast(([name, own]) => typeof own === 'string' && constraint.includes(`_${snake(name)}_`)) ?? [];
  if (field === undefined) return alreadyThere();
  return new Refusal('code-taken', { facts: { field, code: String(value).slice(0, 200) }, where: `body.${field}` });
}

function alreadyThere(): Refusal {
  return refuse('conflict', {
    what: { id: 'Yang sama sudah ada.', en: 'The same is there already.' },
    why: {
      id: 'Mungkin orang lain baru saja menyimpannya, atau permintaan ini dikirim dua kali.',
      en: 'Someone else may have saved it just now, or the request was sent twice.',
    },
    next: { id: 'Muat ulang dan periksa sebelum mengirim lagi.', en: 'Read it anew and look before sending again.' },
  });
}
