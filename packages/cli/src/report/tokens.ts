import { cssVariables, DARK, LIGHT } from '@berimbang/pictures';

/** Colours of both displays: the reader's system decides unless the page's own switch does; paper is light. */
export function tokens(): string {
  const light = `color-scheme:light;${cssVariables(LIGHT)}`;
  const dark = `color-scheme:dark;${cssVariables(DARK)}`;
  return `:root{${light}}@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}@media screen{:root[data-theme=dark]{${dark}}}`;
}
