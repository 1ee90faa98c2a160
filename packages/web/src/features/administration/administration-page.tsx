import { useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { Loading } from '../../components/loading.js';
import { NotFound } from '../../components/not-found.js';
import { Page } from '../../components/page.js';
import { useOrganisation } from '../../lib/scope.js';
import { hasRoleOverAll } from '../../lib/session.js';
import classes from './administration.module.css';
import { AREAS, type Area } from './areas.js';

/** What keeps an organisation going: its units, people, periods, rules, tokens, and the record of who did what. */
export function AdministrationPage() {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const { area = AREAS[0]?.code } = useParams({ strict: false });
  const shown = AREAS.find(({ code }) => code === area);
  const isFor = (roles: Area['roles']): boolean => roles === undefined || hasRoleOverAll(organisation, ...roles);
  const areas = useRef<HTMLElement>(null);
  const own = shown?.code;
  useEffect(() => {
    // On a phone the areas stand in one line, wider than the window.
    const at = own === undefined ? null : areas.current?.querySelector('[aria-current]');
    at?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [own]);
  if (shown === undefined) return <NotFound />;
  return (
    <Page>
      <div className={classes.frame}>
        <nav ref={areas} className={`${classes.areas} no-print`} aria-label={t`Areas of administration`}>
          <ul>
            {AREAS.filter(({ code, roles }) => code === area || isFor(roles)).map(({ code, label }) => (
              <li key={code}>
                <Link
                  to="/o/$organisation/administration/$area"
                  params={{ organisation: organisation.code, area: code }}
                  className={classes.area}
                  aria-current={code === shown.code ? 'page' : undefined}
                >
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes.body}>
          <Suspense fallback={<Loading />}>
            <shown.Body />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}
