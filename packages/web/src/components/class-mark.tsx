import { said, useLanguage } from '../lib/language.js';
import { Predicate, Status, type Tone } from './status.js';
import classes from './value.module.css';

/** A band of a value as the server shows it; its rank is from 1, the lowest. */
export interface Class {
  readonly tone: Tone | 'none';
  readonly word: { readonly id: string; readonly en: string };
  readonly rank: number;
  readonly of: number;
}

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
