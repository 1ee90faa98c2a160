import { Trans } from '@lingui/react/macro';
import { said, useLanguage } from '../../../lib/language.js';
import type { LibraryEntry, Named } from './api.js';
import classes from './methods.module.css';

interface LibraryListProps {
  readonly entries: readonly LibraryEntry[];
  readonly onShow: (named: Named) => void;
}

/** Methods and rule packs by name, in the version that counts now. */
export function LibraryList({ entries, onShow }: LibraryListProps) {
  const language = useLanguage();
  const groups = (['method', 'rule-pack'] as const).map((kind) => ({
    kind,
    own: entries.filter((entry) => entry.kind === kind),
  }));
  return (
    <div className={classes.shelves}>
      {groups.map(
        ({ kind, own }) =>
          own.length > 0 && (
            <div key={kind}>
              <h3>{kind === 'method' ? <Trans>Methods</Trans> : <Trans>Rule packs</Trans>}</h3>
              <ul className={classes.shelf}>
                {own.map(({ name, title, version }) => (
                  <li key={name}>
                    <button type="button" className={classes.link} onClick={() => onShow({ kind, name })}>
                      {title === null ? name : said(title, language)}
                    </button>
                    <small>
                      {name}
                      {version !== null && (
                        <>
                          {', '}
                          <Trans>version {version}</Trans>
                        </>
                      )}
                      {title === null && (
                        <>
                          {', '}
                          <Trans>cannot be read any more</Trans>
                        </>
                      )}
                    </small>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}
