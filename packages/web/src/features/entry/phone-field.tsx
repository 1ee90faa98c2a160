import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/icon.js';
import { useLanguage } from '../../lib/language.js';
import { editText, shownText } from './cell-text.js';
import { typedContent } from './content.js';
import classes from './entry.module.css';
import { ProblemItem } from './problem-item.js';
import type { Problem } from './problems.js';
import type { EntryStore, Located } from './store.js';
import type { WhatIf } from './use-previews.js';
import { periodWords } from './values/period-words.js';
import { MISSING_WORDS } from './words.js';

interface PhoneFieldProps {
  readonly at: Located;
  readonly store: EntryStore;
  readonly problem: Problem | undefined;
  readonly whatIf: WhatIf;
  /** It was asked for: it takes the focus once, and says that it has. */
  readonly isWanted: boolean;
  readonly reached: () => void;
}

/** A value on a phone, with what is wrong with it below. */
export function PhoneField({ at, store, problem, whatIf, isWanted, reached }: PhoneFieldProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const content = store.content(at);
  const shown = editText(content, language);
  const [typed, setTyped] = useState<string | null>(null);
  const open = at.cell.may === 'yes' || at.cell.may === 'as-correction';
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    input.current?.focus();
    input.current?.scrollIntoView({ block: 'center' });
    reached();
  }, [isWanted, reached]);
  const missing = content.kind === 'missing' ? t(MISSING_WORDS[content.reason]) : null;
  return (
    <>
      <TextInput
        ref={input}
        size="md"
        label={periodWords(at.cell.period, language)}
        description={missing ?? at.cell.why?.[language]}
        readOnly={!open}
        leftSection={at.cell.may === 'yes' ? null : <Icon name="lock" />}
        inputMode={at.row.type === 'number' ? 'decimal' : 'text'}
        error={problem?.kind === 'unit' || problem?.kind === 'no-number'}
        value={typed ?? (at.row.categories === null ? shown : (shownText(content, at.row, language) ?? ''))}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== null && typed !== shown) store.change([{ at, to: typedContent(typed, at.row, language) }]);
          setTyped(null);
        }}
      />
      {problem !== undefined && (
        <ul className={classes.inline}>
          <ProblemItem problem={problem} store={store} whatIf={whatIf} goTo={null} fix={() => input.current?.focus()} />
        </ul>
      )}
    </>
  );
}
