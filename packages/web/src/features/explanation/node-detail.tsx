import { Trans, useLingui } from '@lingui/react/macro';
import type { CSSProperties, ReactNode } from 'react';
import { Status } from '../../components/status.js';
import { dateText } from '../../lib/dates.js';
import { said, useLanguage } from '../../lib/language.js';
import type { ExplainedInput, ExplainedNode, Place } from './api.js';
import classes from './explanation.module.css';
import { OnwardFigure } from './onward-figure.js';

interface NodeDetailProps {
  readonly node: ExplainedNode;
  readonly place: Place;
  readonly depth?: number;
  /** The value that the explanation is about: sentence and last line tell its band and rounding. */
  readonly root?: boolean;
  /** Further operands of a value that was told above. */
  readonly more?: boolean;
}

/** How a value is made: its formula in names and in numbers, what was entered, its rounding and its band. */
export function NodeDetail({ node, place, depth = 0, root = false, more = false }: NodeDetailProps) {
  const language = useLanguage();
  const { formula, inputs, band, rounding, range, notes, warnings } = node;
  const parts: readonly ReactNode[] = [
    !more && formula !== null && (
      <div key="formula" className={classes.formula}>
        <p>{said(formula.words, language)}</p>
        <p>{said(formula.numbers, language)}</p>
      </div>
    ),
    (inputs.length > 0 || (!root && !more && (rounding !== null || band !== null))) && (
      <dl key="inputs" className={classes.inputs}>
        {inputs.map((input) => (
          <Input key={input.cell} input={input} place={place} />
        ))}
        {!root && !more && rounding !== null && (
          <div>
            <dt>
              <Trans>Rounded</Trans>
            </dt>
            <dd>
              <b>{said(rounding.after, language)}</b>
            </dd>
            <dd>
              {said(rounding.before, language)}: {said(rounding.how, language)}
            </dd>
          </div>
        )}
        {!root && !more && band !== null && (
          <div>
            <dt>
              <Trans>Class</Trans>
            </dt>
            <dd>
              {band.tone === 'none' ? (
                <b>{said(band.word, language)}</b>
              ) : (
                <Status tone={band.tone} word={said(band.word, language)} />
              )}
            </dd>
            <dd>{said(band.distance, language)}</dd>
          </div>
        )}
      </dl>
    ),
    !more && range !== null && (
      <p key="range" className={classes.remark}>
        {node.tone === 'grey' ? (
          <Trans>With what is missing, it can still be {said(range, language)}.</Trans>
        ) : (
          <Trans>
            As the figures it is made of were rounded where they are printed, it lies {said(range, language)}.
          </Trans>
        )}
      </p>
    ),
    ...(more ? [] : notes).map((note) => (
      <p key={note.id} className={classes.remark}>
        {said(note, language)}
      </p>
    )),
    ...(root || more ? [] : warnings).map((warning) => (
      <p key={warning.id} className={classes.warning}>
        <Trans>Note: {said(warning, language)}.</Trans>
      </p>
    )),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <div className={classes.detail} style={{ '--indent': `${depth * (depth > 8 ? 6 : 22)}px` } as CSSProperties}>
      {parts}
    </div>
  );
}

function Input({ input, place }: { readonly input: ExplainedInput; readonly place: Place }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { label, value, source, status, note, approvedAt, approvedBy, cell } = input;
  const name = said(label, language);
  const day = approvedAt === null ? '' : dateText(approvedAt, language);
  const told = [
    said(source, language),
    status === 'reconstructed' ? t`reconstructed` : status === 'assumed' ? t`assumed` : '',
    approvedAt === null ? '' : approvedBy === null ? t`approved ${day}` : t`approved ${day} by ${approvedBy}`,
    note === null ? '' : said(note, language),
  ].filter((part) => part !== '');
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <OnwardFigure place={place} cell={cell}>
          <b>{said(value, language)}</b>
        </OnwardFigure>
      </dd>
      <dd>{told.join(', ')}</dd>
    </div>
  );
}
