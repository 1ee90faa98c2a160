import { Trans, useLingui } from '@lingui/react/macro';
import { Button, FileButton } from '@mantine/core';
import { Icon } from '../../components/icon.js';
import { StatusMark } from '../../components/status.js';
import { useLanguage } from '../../lib/language.js';
import classes from './entry.module.css';
import { placeName } from './problem-title.js';
import type { Located } from './store.js';
import type { WaitingFile } from './use-evidence.js';

interface EvidenceBoxProps {
  /** The cell that files are added to; null where it may not be entered. */
  readonly at: Located | null;
  /** Whether files can be dragged here, as with a mouse. */
  readonly byDrag: boolean;
  readonly waiting: readonly WaitingFile[];
  readonly add: (cell: string, files: readonly File[]) => void;
  readonly drop: (id: string) => void;
}

const TYPES = '.pdf,.png,.jpg,.jpeg,.webp,.xlsx,.docx,.ods,.odt,.csv,.txt';

/** Files that show where values come from: dropped on a row, or chosen for the cell that is active. */
export function EvidenceBox({ at, byDrag, waiting, add, drop }: EvidenceBoxProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const name = at === null ? '' : placeName(at, language);
  return (
    <section className={classes.evidence} aria-label={t`Evidence`}>
      <h2>
        <Icon name="clip" /> {at === null ? <Trans>Evidence</Trans> : <Trans>Evidence for {name}</Trans>}
      </h2>
      <p>
        {byDrag && at === null ? (
          <Trans>Choose a value, or drag files onto a row.</Trans>
        ) : byDrag ? (
          <Trans>Or drag files onto a row.</Trans>
        ) : null}{' '}
        <Trans>PDF, XLSX or pictures, at most 10 MB.</Trans>
      </p>
      {at !== null && (
        <FileButton multiple accept={TYPES} onChange={(files) => add(at.key, files)}>
          {(props) => (
            <Button {...props} size={byDrag ? 'compact-md' : 'md'} className={classes.choose}>
              <Trans>Choose files for {name}</Trans>
            </Button>
          )}
        </FileButton>
      )}
      {waiting.length > 0 && (
        <ul className={classes.files} aria-live="polite">
          {waiting.map(({ id, file, refusal }) => (
            <li key={id}>
              <StatusMark tone={refusal === null ? 'grey' : 'red'} /> {file.name}:{' '}
              {refusal ?? <Trans>waits until its value has arrived</Trans>}
              <Button
                variant="transparent"
                size="compact-sm"
                onClick={() => drop(id)}
                aria-label={t`Remove ${file.name}`}
              >
                <Trans>Remove</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
