import classes from './key.module.css';

/** A key of the keyboard. */
export function Key({ children }: { readonly children: string }) {
  return <kbd className={classes.key}>{children}</kbd>;
}
