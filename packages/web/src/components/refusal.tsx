import { ApiError } from '@berimbang/client';
import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import classes from './refusal.module.css';
import { StatusMark } from './status.js';

/** Most details that are listed. */
const MOST = 8;

interface RefusalProps {
  /** Nothing is shown for null. */
  readonly error: Error | null;
  /** Reads what is shown anew: offered where somebody else changed it meanwhile. */
  readonly onReread?: (() => void) | undefined;
}

/** Why the server did not do what a form or a dialog asked for, in its words, where the form stands. Nothing was changed then. */
export function Refusal({ error, onReread }: RefusalProps) {
  if (error === null) return null;
  const body = error instanceof ApiError ? error.body : null;
  const details = (body?.details ?? []).flatMap((detail) => ('where' in detail ? [detail] : []));
  const stale = body?.code === 'stale-revision' || (error instanceof ApiError && error.status === 409);
  return (
    <div className={classes.refusal} role="alert">
      <p className={classes.what}>
        <StatusMark tone="red" />
        {body === null ? <Trans>The server could not be reached. Nothing was changed.</Trans> : body.what}
      </p>
      {body !== null && <p>{[body.why, body.next].filter((text) => text !== '').join(' ')}</p>}
      {details.length > 0 && (
        <ul>
          {details.slice(0, MOST).map((detail) => (
            <li key={JSON.stringify(detail)}>{detailText(detail)}</li>
          ))}
          {details.length > MOST && (
            <li>
              <Plural value={details.length - MOST} one="and # more" other="and # more" />
            </li>
          )}
        </ul>
      )}
      {stale && onReread !== undefined && (
        <Button onClick={onReread}>
          <Trans>See how it is now</Trans>
        </Button>
      )}
    </div>
  );
}

// A place within the request says nothing to the person; a thing that it is about does.
function detailText({ where, what }: { readonly where: string; readonly what?: unknown }): string {
  const said = typeof what === 'string' ? what : '';
  return /^(?:body|query|path)\b/.test(where) || where === '' ? said : `${where}: ${said}`;
}
