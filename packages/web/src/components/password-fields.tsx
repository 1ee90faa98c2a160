import { Trans, useLingui } from '@lingui/react/macro';
import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import classes from './password-fields.module.css';
import { StatusMark } from './status.js';

/** Fewest characters of a password, as the server asks. */
const LEAST = 12;

interface PasswordFieldsProps {
  /** What the server says against it. */
  readonly fault?: string | undefined;
  readonly label: string;
}

/** A new password, with what is asked of it. The browser's own generator and managers fill it as it stands. */
export function PasswordFields({ fault, label }: PasswordFieldsProps) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const length = password.length;
  return (
    <div>
      <PasswordInput
        name="password"
        label={label}
        autoComplete="new-password"
        required
        withAsterisk={false}
        minLength={LEAST}
        maxLength={128}
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={fault}
        aria-describedby="password-rules"
        visibilityToggleButtonProps={{ 'aria-label': t`Show the password` }}
      />
      <ul className={classes.rules} id="password-rules">
        <li>
          <StatusMark tone={length >= LEAST ? 'green' : 'grey'} size={10} />
          <span>
            <Trans>At least 12 characters; {length} so far.</Trans>
          </span>
        </li>
        <li>
          <StatusMark tone="grey" size={10} />
          <span>
            <Trans>Not a common word, a row of keys or your own name. Four words without a link make a good one.</Trans>
          </span>
        </li>
      </ul>
    </div>
  );
}
