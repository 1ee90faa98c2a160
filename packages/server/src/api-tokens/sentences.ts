import { type Refusal, refuse } from '../http/refusal.js';

export function reachesElsewhere(): Refusal {
  return refuse('conflict', {
    what: {
      id: 'Token ini berlaku juga di luar organisasi ini.',
      en: 'This token reaches beyond this organisation.',
    },
    why: {
      id: 'Pemiliknya juga berperan di tempat lain, dan program yang memakainya di sana akan berhenti.',
      en: 'Whose it is has a role elsewhere too, and programs that use it there would stop.',
    },
    next: {
      id: 'Minta pemiliknya mencabutnya, atau akhiri perannya di sini: tanpa peran, tokennya tidak berlaku di sini.',
      en: 'Ask them to revoke it, or end their roles here: without a role their token does nothing here.',
    },
  });
}
