import type { ScorecardFile } from '@berimbang/contract';
import type { Faults } from './file-fault.js';
import { variantOf } from './indicator-checks.js';
import * as sayLevel from './level-sentences.js';

const entries = <T>(section: Readonly<Record<string, T>> | undefined): readonly (readonly [string, T])[] =>
  Object.entries(section ?? {});

/** Warns of what is written and has no effect under this method: a reader of the file would believe otherwise. */
export function warnOfUnread(file: ScorecardFile, faults: Faults): void {
  const { achievement } = file.method;
  const warn = (code: string, key: string, message: ReturnType<typeof sayLevel.unreadBest>): void =>
    faults.add('invalid-value', ['indicators', code, key], message, { severity: 'warning' });
  for (const [code, entry] of entries(file.indicators)) {
    if (entry.deduction === 'true' || entry.judged === 'true') continue;
    const variant = variantOf(entry, file) ?? '';
    if (entry.best !== undefined && achievement?.['at-best'] === undefined) warn(code, 'best', sayLevel.unreadBest());
    if (entry.worst !== undefined && variant !== 'minimise-worst') warn(code, 'worst', sayLevel.unreadWorst(variant));
  }
  warnOfWeights(file, faults);
}

/** Weights of a level whose parts are all equal, or are weighed by validity and control. */
function warnOfWeights(file: ScorecardFile, faults: Faults): void {
  const { overall } = file.method;
  const levelOf = {
    perspectives: () => 'overall' as const,
    objectives: () => 'perspective' as const,
    indicators: (code: string) =>
      file.indicators?.[code]?.objective === undefined ? ('perspective' as const) : ('objective' as const),
  };
  for (const section of ['perspectives', 'objectives', 'indicators'] as const) {
    for (const [code, entry] of entries<{ readonly weight?: string | undefined }>(file[section])) {
      const level = levelOf[section](code);
      const scheme = file.method[level]?.weights ?? 'equal';
      const refused = section === 'indicators' && file.indicators?.[code]?.deduction === 'true';
      if (refused || entry.weight === undefined || isRead(scheme)) continue;
      if (overall?.score === section && isRead(overall.weights ?? 'equal')) continue;
      faults.add('invalid-value', [section, code, 'weight'], sayLevel.unreadWeight(level, scheme), {
        severity: 'warning',
      });
    }
  }
}

function isRead(scheme: string): boolean {
  return scheme !== 'equal' && scheme !== 'validity-control';
}
