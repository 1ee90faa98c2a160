import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Fragment, useState } from 'react';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/page.js';
import { ValueTrail } from '../../components/value-trail.js';
import { dateText } from '../../lib/dates.js';
import { STATE_WORDS } from '../../lib/fact-states.js';
import { said, useLanguage } from '../../lib/language.js';
import type { IndicatorView, Value } from './api.js';
import classes from './indicator.module.css';

/** Values that are there at once; the others come when asked for. */
const AT_ONCE = 12;

/** The values that were entered, the latest first; each opens to its history, its source and its evidence. */
export function Values({ view }: { readonly view: IndicatorView }) {
  const values = view.values.filter(({ target }) => !target);
  return (
    <Section
      title={<Trans>Values entered</Trans>}
      note={values.length === 0 ? undefined : <Plural value={values.length} one="# value" other="# values" />}
    >
      {values.length === 0 ? (
        <p className={classes.empty}>
          <Trans>
            Nobody has entered a value for this indicator. If it is computed from others, their values stand there.
          </Trans>
        </p>
      ) : (
        <ValueTable values={values} />
      )}
    </Section>
  );
}

/** Values with their state, the latest first, as many as one looks at at once. */
export function ValueTable({
  values,
  atOnce = AT_ONCE,
}: {
  readonly values: readonly Value[];
  readonly atOnce?: number;
}) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? values : values.slice(0, atOnce);
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Period</Trans>
              </th>
              <th scope="col" className={classes.number}>
                <Trans>Value</Trans>
              </th>
              <th scope="col">
                <Trans context="of a value">State</Trans>
              </th>
              <th scope="col" className={classes.wide}>
                <Trans>Entered by</Trans>
              </th>
              <th scope="col" className={`${classes.number} ${classes.wide}`}>
                <Trans>Evidence</Trans>
              </th>
              <th scope="col">
                <span className="visually-hidden">
                  <Trans>History</Trans>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((value) => (
              <ValueRow key={value.factId} value={value} />
            ))}
          </tbody>
        </table>
      </div>
      {values.length > shown.length && (
        <Button mt="md" onClick={() => setWhole(true)} className="no-print">
          <Trans>Show all {values.length}</Trans>
        </Button>
      )}
    </>
  );
}

function ValueRow({ value }: { readonly value: Value }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const period = said(value.periodName, language);
  // Why there is none has no unit.
  const quantity = (text: string): string =>
    value.unit === null || !/^[-\u2212\d]/.test(text) ? text : `${text} ${said(value.unit, language)}`;
  const approved = value.approved === null ? '' : quantity(said(value.approved, language));
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {period}
          {value.periodState === 'locked' && (
            <>
              {' '}
              <Icon name="lock" size={12} />
              <span className="visually-hidden">
                <Trans>locked</Trans>
              </span>
            </>
          )}
          {value.part !== null && !value.target && <span className={classes.part}>{said(value.part, language)}</span>}
        </th>
        <td className={classes.number}>
          {quantity(said(value.text, language))}
          {value.approved !== null && (
            <span className={classes.part}>
              <Trans>{approved} counts until then</Trans>
            </span>
          )}
        </td>
        <td>
          {t(STATE_WORDS[value.state])}
          {value.correction && (
            <span className={classes.part}>
              <Trans>correction</Trans>
            </span>
          )}
        </td>
        <td className={classes.wide}>
          {value.by}
          <span className={classes.part}>{dateText(value.at, language)}</span>
        </td>
        <td className={`${classes.number} ${classes.wide}`}>{value.evidence === 0 ? '' : value.evidence}</td>
        <td className={classes.number}>
          <button
            type="button"
            className={classes.more}
            aria-expanded={open}
            aria-label={t`History of the value of ${period}`}
            onClick={() => setOpen(!open)}
          >
            <span className={classes.wide}>
              <Trans>History</Trans>
            </span>{' '}
            <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
          </button>
        </td>
      </tr>
      {open && (
        <tr className={classes.detail}>
          <td colSpan={6}>
            <ValueTrail factId={value.factId} revision={value.revision} source={value.source} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
