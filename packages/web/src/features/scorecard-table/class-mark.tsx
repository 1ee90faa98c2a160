import { Predicate, Status } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Class } from './api.js';
import classes from './scorecard-table.module.css';

/** A status, or a band without colour as its word alone. */
export function ClassMark({ of }: { readonly of: Class | null }) {
  const language = useLanguage();
  if (of === null) return null;
  const word = said(of.word, language);
  return of.tone === 'none' ? <span className={classes.word}>{word}</span> : <Status tone={of.tone} word={word} />;
}

/** A predicate of the whole, as a ladder. */
export function WholeMark({ of }: { readonly of: Class }) {
  const language = useLanguage();
  const word = said(of.word, language);
  return of.tone === 'none' || of.rank === 0 ? (
    <b>{word}</b>
  ) : (
    <Predicate rank={of.rank} of={of.of} tone={of.tone} word={word} />
  );
}
