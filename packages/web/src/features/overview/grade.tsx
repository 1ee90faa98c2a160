import { Predicate } from '../../components/status.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Overview } from './api.js';
import classes from './overview.module.css';

type GradeOf = NonNullable<Overview['measured'][number]['grade']>;

/** The band of a value: a grade's letter in a square, or a predicate's ladder, and the word. */
export function Grade({ grade }: { readonly grade: GradeOf }) {
  const language = useLanguage();
  const word = said(grade.word, language);
  // A scale that does not say which end is better has no ladder.
  if (grade.tone === 'none') return <b className={classes.plain}>{word}</b>;
  const [, letter, rest] = /^(?:Mutu |Grade )?([A-E]{1,2}): (.+)$/.exec(word) ?? [];
  if (letter === undefined || rest === undefined)
    return <Predicate rank={grade.rank} of={grade.of} tone={grade.tone} word={word} />;
  return (
    <span className={classes.grade} data-tone={grade.tone}>
      <span className={classes.letter}>{letter}</span> <span>{rest}</span>
    </span>
  );
}
