import type { FactFault } from '@berimbang/files';
import type { Language } from '../http/language.js';
import type { Outcome } from './enter.js';

type RefusalOutput = { code: string; where: string; what: string; suggestion: string | null };

/** What is wrong with an entry, in one language. */
export function refusalsOf(outcome: Outcome, language: Language): RefusalOutput[] {
  switch (outcome.kind) {
    case 'fault':
      return outcome.faults.filter(({ severity }) => severity === 'error').map((fault) => faultOutput(fault, language));
    case 'refused':
      return [{ code: outcome.why.code, where: '', what: outcome.why.what[language], suggestion: null }];
    case 'stale': {
      const now = outcome.current?.revision ?? 0;
      const what = {
        id: `Nilai ini sudah diubah: revisi yang berlaku ${now}.`,
        en: `The value was changed meanwhile: its revision is ${now}.`,
      };
      return [{ code: 'stale-revision', where: 'revision', what: what[language], suggestion: null }];
    }
    default:
      return [];
  }
}

export function faultOutput({ code, at, message, suggestion }: FactFault, language: Language): RefusalOutput {
  return { code, where: at, what: message[language], suggestion: suggestion ?? null };
}
