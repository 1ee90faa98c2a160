/** Words with which people say which direction is good, in either language; null where none of them is meant. */
export function polarityOf(text: string): 'maximise' | 'minimise' | 'stabilise' | null {
  const own = text.toLowerCase().trim();
  if (/^(max|maks|naik|higher|up|positif|makin tinggi|semakin tinggi)/.test(own)) return 'maximise';
  if (/^(min|turun|lower|down|negatif|makin rendah|semakin rendah)/.test(own)) return 'minimise';
  if (/^(stab|tetap)/.test(own)) return 'stabilise';
  return null;
}

/** How the periods of a year become one value; null where no word says so. */
export function consolidationOf(text: string): 'sum' | 'average' | 'take-last-known' | null {
  const own = text.toLowerCase().trim();
  if (/^(sum|jumlah|akumulasi|kumulatif|total)/.test(own)) return 'sum';
  if (/^(average|avg|rata|mean)/.test(own)) return 'average';
  if (/^(take|last|terakhir|akhir|posisi)/.test(own)) return 'take-last-known';
  return null;
}

const ROLES = {
  administrator: ['administrator', 'admin'],
  planner: ['perencana', 'planner', 'perencanaan'],
  'data-owner': ['pemilik data', 'data owner', 'data-owner', 'pemilik', 'pic', 'penanggung jawab'],
  verifier: ['verifikator', 'verifier'],
  approver: ['pimpinan', 'approver', 'head', 'kepala', 'sekretaris'],
  auditor: ['apip', 'auditor', 'inspektorat'],
} as const;
export type RoleName = keyof typeof ROLES;
const ROLE_NAMES = Object.keys(ROLES) as readonly RoleName[];

/** Posts of those who lead, whatever they lead: Kepala Dinas, Sekretaris Daerah. */
const LEADS = /^(kepala|pimpinan|sekretaris)\s/;

/** The role that a word means, or the post that somebody has; null where it means none. */
export function roleOf(text: string): RoleName | null {
  const own = text.toLowerCase().trim();
  return ROLE_NAMES.find((role) => ROLES[role].some((word) => word === own)) ?? (LEADS.test(own) ? 'approver' : null);
}

/** Whether a text is one of the words for a role itself, not a post that is read as one. */
export function isRoleWord(text: string): boolean {
  const own = text.toLowerCase().trim();
  return ROLE_NAMES.some((role) => ROLES[role].some((word) => word === own));
}
