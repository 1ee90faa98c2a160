import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { ClassMark } from '../../components/class-mark.js';
import { Icon } from '../../components/icon.js';
import { IndicatorLink } from '../../components/indicator-link.js';
import { said, useLanguage } from '../../lib/language.js';
import type { MapLink, Objective, StrategyMap } from './api.js';
import classes from './chosen.module.css';
import { Value } from './parts.js';
import parts from './parts.module.css';

interface ChosenProps {
  readonly map: StrategyMap;
  readonly objective: Objective;
  readonly onChoose: (code: string) => void;
  readonly onClose: () => void;
  /** While the map is edited: takes a link away. */
  readonly onUnlink: ((link: MapLink) => void) | undefined;
  /** What may be changed besides its links; absent while the map is only looked at. */
  readonly change: React.ReactNode;
}

/** The objective that was chosen: what leads to it, what it leads to, and the indicators that measure it. */
export function Chosen({ map, objective, onChoose, onClose, onUnlink, change }: ChosenProps) {
  const language = useLanguage();
  const { t } = useLingui();
  const { code, label } = objective;
  const causes = map.links.filter(({ to }) => to === code);
  const effects = map.links.filter(({ from }) => from === code);
  const shared = { map, onChoose, onUnlink };
  return (
    <div className={classes.told}>
      <header>
        <h2>
          <span className={parts.code}>{code}</span> {said(label, language)}
        </h2>
        <button type="button" className={classes.close} onClick={onClose} aria-label={t`Close ${code}`}>
          <Icon name="close" />
        </button>
      </header>
      <div className={classes.columns}>
        <Ends title={<Trans>Caused by</Trans>} links={causes} end="from" {...shared} />
        <Ends title={<Trans>Leads to</Trans>} links={effects} end="to" {...shared} />
        {change ?? <Measured objective={objective} />}
      </div>
    </div>
  );
}

/** The indicators of an objective, and the way to all that the scorecard says of them. */
function Measured({ objective: { indicators } }: { readonly objective: Objective }) {
  const language = useLanguage();
  return (
    <section>
      <h3>
        <Trans>Measured by</Trans>
      </h3>
      <ul>
        {indicators.map((own) => (
          <li key={own.code} className={classes.measured}>
            <span className={parts.code}>{own.code}</span>
            <span className={classes.measuredName}>
              <IndicatorLink code={own.code}>{said(own.label, language)}</IndicatorLink>
            </span>
            <ClassMark of={own.status} />
            <Value figure={own.figure} className={parts.strong} />
          </li>
        ))}
        {indicators.length === 0 && (
          <li>
            <Trans>no indicator</Trans>
          </li>
        )}
      </ul>
      <Link to="/o/$organisation/scorecard" from="/o/$organisation/map" search={(before) => before}>
        <Trans>Open the scorecard</Trans>
      </Link>
    </section>
  );
}

interface EndsProps extends Pick<ChosenProps, 'map' | 'onChoose' | 'onUnlink'> {
  readonly title: React.ReactNode;
  readonly links: readonly MapLink[];
  /** The end of the links that is named. */
  readonly end: 'from' | 'to';
}

function Ends({ title, links, end, map, onChoose, onUnlink }: EndsProps) {
  const language = useLanguage();
  const { t } = useLingui();
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {links.map((link) => {
          const code = link[end];
          const { from, to } = link;
          const found = map.objectives.find((own) => own.code === code);
          return (
            <li key={link.id} className={classes.end}>
              <button type="button" className={classes.other} onClick={() => onChoose(code)}>
                <span className={parts.code}>{code}</span> {found === undefined ? '' : said(found.label, language)}
              </button>
              {onUnlink !== undefined && (
                <button
                  type="button"
                  className={classes.remove}
                  onClick={() => onUnlink(link)}
                  aria-label={t`Remove the link from ${from} to ${to}`}
                >
                  <Icon name="close" size={14} />
                </button>
              )}
            </li>
          );
        })}
        {links.length === 0 && (
          <li>
            <Trans>no objective</Trans>
          </li>
        )}
      </ul>
    </section>
  );
}
