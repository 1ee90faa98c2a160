import type { Label } from '@berimbang/engine';
import type { Owner } from './owner.js';

/** Sentences about the data folder, Indonesian and English side by side: what, where, why, what to do next. */

const at = (owner: Owner): Label => {
  const address = owner.address === undefined ? '' : `, ${owner.address}`;
  return {
    id: `proses ${owner.pid} di ${owner.host} sejak ${owner.since}${address}`,
    en: `process ${owner.pid} on ${owner.host} since ${owner.since}${address}`,
  };
};

const why: Label = {
  id: 'Dua proses dalam satu folder data akan merusak isinya.',
  en: 'Two processes in one data folder would destroy what it holds.',
};

export const folderInUse = (folder: string, owner: Owner): Label => ({
  id: `Folder data ${folder} sedang dipakai ${at(owner).id}. ${why.id} Hentikan proses itu, pakai server yang sedang berjalan, atau pilih folder lain dengan BERIMBANG_DATA.`,
  en: `The data folder ${folder} is in use by ${at(owner).en}. ${why.en} Stop that process, use the server that is running, or choose another folder with BERIMBANG_DATA.`,
});

export const folderHeldElsewhere = (folder: string, owner: Owner, file: string): Label => ({
  id: `Folder data ${folder} dipegang ${at(owner).id}; dari sini tidak dapat diperiksa apakah proses itu masih berjalan. ${why.id} Hentikan proses itu di sana; jika sudah pasti tidak berjalan lagi, hapus ${file} lalu mulai kembali.`,
  en: `The data folder ${folder} is held by ${at(owner).en}; whether it still runs cannot be seen from here. ${why.en} Stop it there; if it certainly runs no more, delete ${file} and start again.`,
});

export const unreadableOwner = (folder: string, file: string): Label => ({
  id: `Folder data ${folder} terkunci, tetapi ${file} tidak terbaca, sehingga pemegangnya tidak diketahui. ${why.id} Jika pasti tidak ada server yang memakai folder ini, hapus berkas itu lalu mulai kembali.`,
  en: `The data folder ${folder} is locked, but ${file} cannot be read, so its holder is unknown. ${why.en} If certainly no server uses the folder, delete that file and start again.`,
});

export const databaseExists = (folder: string): Label => ({
  id: `Folder ${folder} sudah berisi basis data, dan pemulihan tidak menimpanya. Pilih folder kosong, atau pindahkan folder database di dalamnya ke tempat lain.`,
  en: `The folder ${folder} already holds a database, and restoring overwrites none. Choose an empty folder, or move the folder "database" in it elsewhere.`,
});

export const notADump = (file: string, reason: string): Label => ({
  id: `Berkas ${file} tidak dapat dipulihkan sebagai basis data (${reason}). Berkas itu bukan cadangan utuh dari server ini; pilih cadangan lain.`,
  en: `The file ${file} cannot be restored as a database (${reason}). It is not a whole dump of this server; choose another one.`,
});

export const workerFailed = (folder: string, reason: string): Label => ({
  id: `Basis data di ${folder} berhenti tanpa diminta (${reason}). Perubahan yang sudah dikonfirmasi tersimpan; mulai kembali servernya.`,
  en: `The database in ${folder} stopped without being asked (${reason}). Changes already acknowledged are kept; start the server again.`,
});

export const databaseDoesNotOpen = (folder: string, reason: string): Label => ({
  id: `Basis data di ${folder} tidak dapat dibuka (${reason}). Periksa ruang dan hak akses disk; bila isinya rusak, pulihkan cadangan terakhir dari folder dumps ke folder lain.`,
  en: `The database in ${folder} does not open (${reason}). Check disk space and permissions; if its content is damaged, restore the last dump of its folder "dumps" into another folder.`,
});
