import { Plural, Trans } from '@lingui/react/macro';
import { Figure } from '../../components/figure.js';
import { Section } from '../../components/page.js';
import { said, useLanguage } from '../../lib/language.js';
import type { Overview } from './api.js';
import { ChangeLine } from './change-line.js';
import classes from './changes.module.css';

/** What moved most since the period before: an open dot before, a filled dot after, and the change with its sign. */
export function Changes({ changes }: { readonly changes: NonNullable<Overview['changes']> }) {
  const language = useLanguage();
  const { items, compared, unchanged, common, edge } = changes;
  const [from, to] = [said(changes.from, language), said(changes.to, language)];
  return (
    <Section
      title={<Trans>Moved most since {from}</Trans>}
      note={<Plural value={compared} one="# compared" other="# compared" />}
    >
      {items.length === 0 ? (
        <p className={classes.none}>
          <Trans>Nothing moved since {from}.</Trans>
        </p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>What is measured</Trans>
              </th>
              {common ? (
                <th scope="col" className={classes.line}>
                  <Trans>
                    {from} to {to}
                  </Trans>
                </th>
              ) : (
                <th scope="col">{from}</th>
              )}
              <th scope="col">{to}</th>
              <th scope="col">
                <Trans>change</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.figure.cell}>
                <th scope="row">
                  {item.code !== '' && <b>{item.code} </b>}
                  {said(item.name, language)}
                </th>
                {common ? (
                  <td className={classes.line}>
                    <ChangeLine item={item} edge={edge} />
                    <span className="visually-hidden">{said(item.before, language)}</span>
                  </td>
                ) : (
                  <td className={classes.before}>{said(item.before, language)}</td>
                )}
                <td>
                  <Figure cell={item.figure.cell}>{said(item.figure.text, language)}</Figure>
                </td>
                <td className={classes.change}>{said(item.change, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unchanged > 0 && items.length > 0 && (
        <p className={classes.none}>
          <Plural value={unchanged} one="# did not move." other="# did not move." />
        </p>
      )}
    </Section>
  );
}
