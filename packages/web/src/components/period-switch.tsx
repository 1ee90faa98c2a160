import { Trans, useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useLanguage } from '../lib/language.js';
import { periodShort, periodsBeside, periodText, yearOf } from '../lib/periods.js';
import type { Readings } from '../lib/scope.js';
import { Icon } from './icon.js';
import classes from './period-switch.module.css';

interface PeriodSwitchProps {
  readonly readings: Readings | null;
  /** The period shown. */
  readonly period: string | null;
}

/** The choice of the period that a screen is about: the usual ones side by side, all of them in a menu. */
export function PeriodSwitch({ readings, period }: PeriodSwitchProps) {
  const language = useLanguage();
  const { t } = useLingui();
  const items = readings?.items ?? [];
  if (items.length < 2) return null;
  const codes = items.map((item) => item.period);
  const beside = periodsBeside(codes, period);
  const sameYear = new Set(beside.map(yearOf)).size === 1;
  return (
    <nav className={classes.switch} aria-label={t`Period`}>
      <ul className={classes.beside}>
        {beside.map((code) => (
          <li key={code}>
            <Link
              to="."
              search={(before) => ({ ...before, period: code, explain: undefined })}
              resetScroll={false}
              preload={false}
              activeProps={{}}
              aria-current={code === period ? 'true' : undefined}
              aria-label={periodText(code, language)}
              data-empty={items.find((item) => item.period === code)?.valued === false || undefined}
            >
              {sameYear ? periodShort(code, language) : periodText(code, language)}
            </Link>
          </li>
        ))}
      </ul>
      <PeriodMenu items={items} period={period} rest={beside.length < codes.length} />
    </nav>
  );
}

interface PeriodMenuProps {
  readonly items: Readings['items'];
  readonly period: string | null;
  /** Whether there are periods besides those that stand side by side. */
  readonly rest: boolean;
}

function PeriodMenu({ items, period, rest }: PeriodMenuProps) {
  const language = useLanguage();
  const { t } = useLingui();
  const navigate = useNavigate();
  const years = [...new Set(items.map((item) => yearOf(item.period)))].reverse();
  const shown = period === null ? '' : periodText(period, language);
  const year = period === null ? null : yearOf(period);
  return (
    <Menu position="bottom-end" width={240} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes.all}
          data-rest={rest || undefined}
          aria-label={t`Period: ${shown}. Choose another.`}
        >
          <span className={classes.shown}>{shown}</span>
          <span className={classes.year}>{year ?? shown}</span>
          <Icon name="chevron-down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="60vh" className={classes.list}>
        {years.map((own) => (
          <fieldset key={own ?? ''} aria-label={own ?? t`Period`} className={classes.group}>
            {years.length > 1 && <div aria-hidden="true">{own}</div>}
            {items
              .filter((item) => yearOf(item.period) === own)
              .reverse()
              .map(({ period: code, valued, state }) => (
                <Menu.Item
                  key={code}
                  aria-current={code === period ? 'true' : undefined}
                  rightSection={
                    state === 'locked' ? (
                      <>
                        <Icon name="lock" />
                        <span className="visually-hidden">
                          <Trans>locked</Trans>
                        </span>
                      </>
                    ) : valued ? undefined : (
                      <span className={classes.none}>
                        <Trans>no values yet</Trans>
                      </span>
                    )
                  }
                  onClick={() =>
                    void navigate({ to: '.', search: (before) => ({ ...before, period: code, explain: undefined }) })
                  }
                >
                  {periodText(code, language)}
                </Menu.Item>
              ))}
          </fieldset>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
