import { Trans } from '@lingui/react/macro';
import { StatusMark } from '../../../components/status.js';
import type { Upload, Written } from './api.js';
import classes from './methods.module.css';

interface FaultsProps {
  readonly faults: Written['faults'];
  readonly files: Upload['files'];
}

/** What is wrong with files: where, with the line itself, and what to write instead. */
export function Faults({ faults, files }: FaultsProps) {
  if (faults.length === 0) return null;
  return (
    <ul className={classes.faults}>
      {faults.map(({ severity, file, line, column, what, suggestion }, i) => {
        const text = files.find(({ name }) => name === file)?.text.split('\n')[line - 1];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: faults never change their order
          <li key={i}>
            <p>
              <StatusMark tone={severity === 'error' ? 'red' : 'yellow'} />
              <strong>
                <Trans>
                  {file}, line {line}, column {column}
                </Trans>
              </strong>
            </p>
            {text !== undefined && text.trim() !== '' && (
              <pre className={classes.text}>
                <span data-line={line}>{text}</span>
              </pre>
            )}
            <p>
              {what}{' '}
              {suggestion !== null && (
                <Trans>
                  Did you mean <code>{suggestion}</code>?
                </Trans>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
