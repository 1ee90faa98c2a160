import type { FileFault } from '@berimbang/files';
import { recalculate } from '../calculation/recalculate.js';
import { type Changed, type ChangeOptions, changeDefinition } from './change.js';
import type { Scorecard } from './definition.js';
import type { Editor } from './editor.js';
import type { DefinitionParts } from './parts.js';
import { isClosed, wrongPart } from './refusals.js';

export interface EditOptions extends ChangeOptions {
  /** Path of the part that the caller wrote, such as `indicators`, `1a`: it must have the form of a file, in a draft too. */
  readonly about?: readonly string[];
}

/**
 * A person's change of a definition: refused where the scorecard is closed; computed anew at once where it is active.
 * The scorecard must be locked by this transaction.
 */
export async function editDefinition(
  by: Editor,
  own: Scorecard,
  edit: (parts: DefinitionParts) => DefinitionParts,
  { about, ...options }: EditOptions,
): Promise<Changed> {
  if (own.state === 'closed') throw isClosed(own.code);
  const changed = await changeDefinition(by, own, edit, options);
  const wrong = changed.definition.faults.filter((fault) => about !== undefined && isMalformed(fault, about));
  if (wrong.length > 0) throw wrongPart(wrong);
  if (changed.scorecard.state === 'active' && changed.scorecard.definitionRevision !== own.definitionRevision)
    by.computed(await recalculate(by, new Map([[own.id, null]]), 'definition'));
  return changed;
}

/** What is still missing a draft may lack; what can never be right is refused when it is written. */
const MALFORMED: ReadonlySet<FileFault['code']> = new Set([
  'syntax',
  'unknown-key',
  'wrong-type',
  'invalid-value',
  'number',
]);

function isMalformed({ severity, code, path }: FileFault, about: readonly string[]): boolean {
  return severity === 'error' && MALFORMED.has(code) && about.every((name, i) => path[i] === name);
}

const HEAD: ReadonlySet<string> = new Set(['scorecard', 'organisation', 'rules', 'method', 'periods']);

/** Refuses a head that can never be right, such as a method that does not exist. What a method finds missing is another matter. */
export function refuseWrongHead(faults: readonly FileFault[]): void {
  const wrong = faults.filter(({ severity, code, path }) => {
    const [section = ''] = path;
    if (severity !== 'error' || !HEAD.has(section)) return false;
    return MALFORMED.has(code) || (section === 'method' && path.length <= 2);
  });
  if (wrong.length > 0) throw wrongPart(wrong);
}
