import type { ReactNode } from 'react';
import { CopyButton } from './copy-button.js';
import classes from './once-shown.module.css';

/** A text that is shown now and never again, such as a one-time link, with what to do with it. */
export function OnceShown({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className={classes.once} role="status">
      <p>{children}</p>
      <code data-testid="once-shown">{text}</code>
      <div>
        <CopyButton text={text} />
      </div>
    </div>
  );
}
