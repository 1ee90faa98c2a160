import { Trans } from '@lingui/react/macro';
import classes from './loading.module.css';

/** Where content will stand, on the first load alone: lines without movement. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const widths = Array.from({ length: lines }, (_, i) => `${92 - ((i * 17) % 40)}%`);
  return (
    <div className={classes.loading} role="status">
      <span className="visually-hidden">
        <Trans>Loading</Trans>
      </span>
      {widths.map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order
        <div key={i} style={{ width }} />
      ))}
    </div>
  );
}
