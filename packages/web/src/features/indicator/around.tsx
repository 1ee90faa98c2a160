import { Trans } from '@lingui/react/macro';
import { ClassMark } from '../../components/class-mark.js';
import { IndicatorLink } from '../../components/indicator-link.js';
import { Value } from '../../components/value.js';
import { said, useLanguage } from '../../lib/language.js';
import type { IndicatorView } from './api.js';
import classes from './indicator.module.css';

/** What it belongs to and what it is made of: perspective and objective, the units above and below, its operands. */
export function Around({ view }: { readonly view: IndicatorView }) {
  const { perspective, objective, relatives, sources } = view;
  const above = relatives.filter(({ relation }) => relation === 'above');
  const below = relatives.filter(({ relation }) => relation === 'below');
  const levels = [perspective, objective].flatMap((level) => level ?? []);
  return (
    <aside className={classes.aside}>
      {levels.length > 0 && (
        <section className={classes.around}>
          <h3>
            <Trans>Counts towards</Trans>
          </h3>
          <ul>
            {levels.map((level) => (
              <Level key={level.code} level={level} />
            ))}
          </ul>
        </section>
      )}
      {sources.length > 0 && (
        <section className={classes.around}>
          <h3>
            <Trans>Computed from</Trans>
          </h3>
          <ul>
            {sources.map((source) => (
              <Source key={source.value.cell} source={source} />
            ))}
          </ul>
        </section>
      )}
      {above.length > 0 && (
        <section className={classes.around}>
          <h3>
            <Trans>The same indicator, one unit up</Trans>
          </h3>
          <Relatives of={above} />
        </section>
      )}
      {below.length > 0 && (
        <section className={classes.around}>
          <h3>
            <Trans>The same indicator, units below</Trans>
          </h3>
          <Relatives of={below} />
        </section>
      )}
    </aside>
  );
}

function Level({ level: { label, score, status } }: { readonly level: NonNullable<IndicatorView['objective']> }) {
  const language = useLanguage();
  return (
    <li>
      <span>{said(label, language)}</span>
      <ClassMark of={status} />
      <Value value={score} strong />
    </li>
  );
}

function Source({ source: { label, value } }: { readonly source: IndicatorView['sources'][number] }) {
  const language = useLanguage();
  return (
    <li>
      <span>{said(label, language)}</span>
      <Value value={value} />
    </li>
  );
}

function Relatives({ of }: { readonly of: IndicatorView['relatives'] }) {
  const language = useLanguage();
  return (
    <ul>
      {of.map(({ scorecardId, code, unit, index, status }) => (
        <li key={scorecardId}>
          <IndicatorLink code={code} card={scorecardId}>
            {said(unit, language)}
          </IndicatorLink>
          <ClassMark of={status} />
          <Value value={index} card={scorecardId} strong />
        </li>
      ))}
    </ul>
  );
}
