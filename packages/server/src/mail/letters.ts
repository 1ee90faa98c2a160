import type { Letter } from './mailer.js';

/** With a link to set a first password. */
export function invitation(to: string, organisation: string, link: string, days: number): Letter {
  return both(to, {
    subject: `Undangan Berimbang / Invitation: ${organisation}`,
    id: `Anda diundang sebagai pengguna Berimbang untuk ${organisation}.

Buka tautan ini dan buat kata sandi Anda. Tautan berlaku ${days} hari dan hanya sekali:
${link}`,
    en: `You are invited to Berimbang for ${organisation}.

Open this link and set your password. It works once, within ${days} days:
${link}`,
  });
}

/** With a link to set a new password. */
export function passwordReset(to: string, link: string, minutes: number): Letter {
  return both(to, {
    subject: 'Kata sandi Berimbang / Password',
    id: `Seseorang meminta kata sandi baru untuk akun Anda. Bila itu Anda, buka tautan ini; berlaku ${minutes} menit dan hanya sekali:
${link}

Bila bukan Anda, abaikan surat ini; kata sandi Anda tidak berubah.`,
    en: `Someone asked for a new password for your account. If it was you, open this link; it works once, within ${minutes} minutes:
${link}

If it was not you, ignore this letter; your password stays as it is.`,
  });
}

/** What someone is told of an organisation's data. */
export function notice(to: string, organisation: string, text: { readonly id: string; readonly en: string }): Letter {
  return both(to, { subject: `Berimbang: ${organisation}`, ...text });
}

/** A letter in both languages: an account has no language of its own. */
function both(to: string, { subject, id, en }: { subject: string; id: string; en: string }): Letter {
  // A line break in a name would begin another header.
  return { to, subject: subject.replaceAll(/\s+/g, ' '), text: `${id}\n\n---\n\n${en}\n` };
}
