import { type Refusal, refuse } from '../http/refusal.js';

export function administeredElsewhere(): Refusal {
  return refuse('conflict', {
    what: {
      id: 'Akun ini tidak hanya dikelola oleh organisasi ini.',
      en: 'This account is not administered by this organisation alone.',
    },
    why: {
      id: 'Siapa yang mengganti kata sandi atau nama suatu akun bertindak atas nama orang itu di semua tempat perannya.',
      en: 'Whoever sets the password or name of an account acts for that person wherever they have a role.',
    },
    next: {
      id: 'Orang itu dapat meminta kata sandi baru lewat surel, atau menghubungi pengelola instalasi.',
      en: 'The person can ask for a new password by mail, or turn to the administrator of the installation.',
    },
  });
}
