import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Icon } from '../../../components/icon.js';
import { Loading } from '../../../components/loading.js';
import { PageHead } from '../../../components/page.js';
import { StatePanel } from '../../../components/state-panel.js';
import { useLanguage } from '../../../lib/language.js';
import { useTimeZone } from '../../../lib/organisation-day.js';
import { saveText } from '../../../lib/save-text.js';
import { useOrganisation } from '../../../lib/scope.js';
import { hasRoleOverAll } from '../../../lib/session.js';
import { auditQuery } from './api.js';
import classes from './audit-log.module.css';
import { ChainCheck } from './chain-check.js';
import { EntryTable } from './entry-table.js';
import { Filters } from './filters.js';
import type { AuditSearch } from './search.js';
import { useAuditCsv } from './use-audit-csv.js';

/** The record of who did what, the latest first: filtered, opened, downloaded, and its chain checked. */
export function AuditLogArea() {
  const organisation = useOrganisation();
  const may = hasRoleOverAll(organisation, 'administrator', 'auditor');
  if (!may)
    return (
      <>
        <PageHead over={<Trans>Administration: audit log</Trans>} title={<Trans>Audit log</Trans>} />
        <div className={classes.empty}>
          <StatePanel icon="lock" title={<Trans>The audit log is not open to you</Trans>}>
            <p>
              <Trans>
                It is read by the administrators and auditors of the whole organisation. Ask your administrator if you
                need something of it.
              </Trans>
            </p>
          </StatePanel>
        </div>
      </>
    );
  return <AuditLog />;
}

function AuditLog() {
  const { code } = useOrganisation();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const navigate = useNavigate();
  const { person, action, thing, from, until, text, entry }: AuditSearch = useSearch({ strict: false });
  const filters = { person, action, thing, from, until, text };
  const filtered = Object.values(filters).some((own) => own !== undefined);
  const query = useInfiniteQuery(auditQuery(code, filters, timeZone));
  const csvOf = useAuditCsv();
  const change = (next: AuditSearch): void =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead
        over={<Trans>Administration: audit log</Trans>}
        title={
          <Finding count={entries.length} more={query.hasNextPage} filtered={filtered} loading={query.isPending} />
        }
        actions={
          <Button
            leftSection={<Icon name="download" />}
            disabled={entries.length === 0}
            onClick={() => saveText(`audit-${code}.csv`, csvOf(entries), 'text/csv;charset=utf-8')}
          >
            <Trans>CSV of what is shown</Trans>
          </Button>
        }
      />
      <ChainCheck
        onEntry={(seq) =>
          change({
            person: undefined,
            action: undefined,
            thing: undefined,
            from: undefined,
            until: undefined,
            text: undefined,
            entry: String(seq),
          })
        }
      />
      <Filters filters={filters} filtered={filtered} onChange={(next) => change({ ...next, entry: undefined })} />
      {query.isError ? (
        <ErrorPanel error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Loading lines={8} />
      ) : (
        <EntryTable
          entries={entries}
          open={entry === undefined ? null : Number(entry)}
          onOpen={(seq) => change({ entry: seq === null ? undefined : String(seq) })}
          language={language}
          timeZone={timeZone}
        />
      )}
      {!query.isPending && !query.isError && entries.length === 0 && (
        <p className={classes.empty}>
          {filtered ? (
            <Trans>No entry fits these filters.</Trans>
          ) : (
            <Trans>Whatever is changed in this organisation appears here, with who did it and when.</Trans>
          )}
        </p>
      )}
      {query.hasNextPage && (
        <Button mt="md" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          <Trans>Show older entries</Trans>
        </Button>
      )}
    </>
  );
}

interface FindingProps {
  readonly count: number;
  readonly more: boolean;
  readonly filtered: boolean;
  readonly loading: boolean;
}

function Finding({ count, more, filtered, loading }: FindingProps) {
  if (loading || !filtered) return <Trans>Who did what, and when</Trans>;
  if (more) return <Trans>More than {count} entries fit</Trans>;
  return <Plural value={count} _0="No entry fits" one="# entry fits" other="# entries fit" />;
}
