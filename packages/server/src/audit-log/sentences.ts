import type { ChainFault } from '@berimbang/contract';
import type { Language } from '../http/language.js';
import type { ChainResult } from './chain.js';
import type { NamedChain } from './verify-database.js';

type Text = { readonly id: string; readonly en: string };

const FAULTS: Readonly<Record<ChainFault, (seq: number) => Text>> = {
  'content-changed': (seq) => ({
    id: `isi entri ${seq} diubah: tidak lagi sesuai dengan hash-nya`,
    en: `the content of entry ${seq} was changed: it does not fit its hash any more`,
  }),
  'hash-changed': (seq) => ({
    id: `hash entri ${seq} diubah: isinya sesuai dengan entri berikutnya, hash-nya tidak`,
    en: `the hash of entry ${seq} was changed: its content fits what comes after it, its hash does not`,
  }),
  'entry-missing': (seq) => ({ id: `entri ${seq} tidak ada`, en: `entry ${seq} is missing` }),
  order: (seq) => ({
    id: `entri ${seq} tidak menyambung entri sebelumnya: entri ditukar, disisipkan, atau entri sebelumnya ditulis ulang`,
    en: `entry ${seq} does not follow from the one before: entries were swapped or put in, or the one before was written anew`,
  }),
  'head-differs': (seq) => ({
    id: `kepala rantai tidak sesuai dengan entri ${seq}`,
    en: `the head of the chain does not fit entry ${seq}`,
  }),
};

/** What was found of one chain, as a sentence without its name. */
export function chainText({ entries, head, broken }: ChainResult): Text {
  if (broken === null)
    return entries === 0
      ? { id: 'belum ada entri', en: 'no entries yet' }
      : {
          id: `utuh, ${entries} entri, kepala ${head}`,
          en: `intact, ${entries} ${entries === 1 ? 'entry' : 'entries'}, head ${head}`,
        };
  const fault = FAULTS[broken.fault](broken.seq);
  return { id: `PUTUS: ${fault.id}`, en: `BROKEN: ${fault.en}` };
}

/** What was found of all chains, a line for each and one for the whole. */
export function verificationText(chains: readonly NamedChain[], language: Language): string {
  const name = ({ code, organisationId }: NamedChain): string =>
    code === '' ? { id: 'Instalasi', en: 'Installation' }[language] : (code ?? organisationId);
  const broken = chains.filter((chain) => chain.broken !== null).length;
  const whole = {
    id: broken === 0 ? 'Semua rantai log audit utuh.' : `${broken} dari ${chains.length} rantai log audit putus.`,
    en:
      broken === 0
        ? 'Every chain of the audit log is intact.'
        : `${broken} of ${chains.length} chains of the audit log ${broken === 1 ? 'is' : 'are'} broken.`,
  };
  return [...chains.map((chain) => `${name(chain)}: ${chainText(chain)[language]}`), whole[language]].join('\n');
}
