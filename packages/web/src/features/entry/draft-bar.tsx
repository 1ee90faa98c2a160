import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Icon } from '../../components/icon.js';
import { clockText } from '../../lib/dates.js';
import { useLanguage } from '../../lib/language.js';
import classes from './entry.module.css';
import type { Kept } from './store.js';
import type { Submitted as Done, Sending } from './use-sending.js';

/** Where what was typed is by now: on this device, on its way, or with the server. */
export function DraftBar({ kept, sending, elsewhere }: { kept: Kept; sending: Sending; elsewhere: number }) {
  const language = useLanguage();
  const held = Object.keys(kept.drafts).length;
  const clock = kept.at === null ? '' : clockText(kept.at, language);
  const waits = sending.state !== 'done' && (held > 0 || kept.outgoing.length > 0);
  return (
    <div className={waits ? classes.waits : classes.saved} role="status">
      {waits ? (
        <Trans>Drafts are kept on this device since {clock}. They are sent once, when the connection is back.</Trans>
      ) : kept.outgoing.length > 0 ? (
        <Trans>Saving</Trans>
      ) : held > 0 ? (
        <Trans>Drafts are kept on this device since {clock}.</Trans>
      ) : sending.submitted !== null && sending.submitted.at >= (kept.at ?? '') ? (
        <Submitted submitted={sending.submitted} />
      ) : kept.at !== null ? (
        <Trans>Saved at {clock}</Trans>
      ) : null}
      {elsewhere > 0 && (
        <>
          {' '}
          <Plural value={elsewhere} one="# draft waits in another period." other="# drafts wait in other periods." />
        </>
      )}
      {waits && (
        <Button variant="transparent" size="compact-sm" onClick={sending.tryAgain}>
          <Trans>Try to connect</Trans>
        </Button>
      )}
    </div>
  );
}

/** How many values were handed on, and when. */
function Submitted({ submitted: { count, at } }: { readonly submitted: Done }) {
  const clock = clockText(at, useLanguage());
  return (
    <strong className={classes.submitted}>
      <Icon name="check" size={14} />
      <Plural
        value={count}
        one={`# value submitted at ${clock}, waiting for verification`}
        other={`# values submitted at ${clock}, waiting for verification`}
      />
    </strong>
  );
}
