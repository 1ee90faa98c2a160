import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { ErrorPanel } from '../../components/error-panel.js';
import { Icon } from '../../components/icon.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { StatePanel } from '../../components/state-panel.js';
import { useLanguage } from '../../lib/language.js';
import { saveText } from '../../lib/save-text.js';
import { type Scope, useScope } from '../../lib/scope.js';
import { useSession } from '../../lib/session.js';
import { type ScorecardTable, tableQuery } from './api.js';
import { type Choice, columnsOf, EVERYTHING } from './choice.js';
import { COLUMN_NAMES } from './choice-names.js';
import { tableCsv } from './download.js';
import { linesOf } from './lines.js';
import { PhoneList } from './phone-list.js';
import { useSavedViews } from './saved-views.js';
import { TableGrid } from './table-grid.js';
import { TableHead } from './table-head.js';
import { Toolbar } from './toolbar.js';

const WeightsDialog = lazy(() => import('./weights-dialog.js').then((own) => ({ default: own.WeightsDialog })));
const AddIndicator = lazy(() => import('./add-indicator.js').then((own) => ({ default: own.AddIndicator })));

/** A scorecard as a table: perspective, objective, indicator, with every number. */
export function TablePage() {
  const scope = useScope();
  const { organisation, card, period } = scope;
  const { data, error, refetch } = useQuery({
    ...tableQuery(organisation.code, card?.id ?? '', period),
    enabled: card !== null && scope.readings !== null,
  });
  if (card === null)
    return (
      <Page>
        <h1>
          <Trans>Scorecard</Trans>
        </h1>
        <StatePanel title={<Trans>There is no scorecard yet</Trans>}>
          <p>
            <Trans>A planner makes one from a method, or pastes its indicators from a spreadsheet.</Trans>
          </p>
        </StatePanel>
      </Page>
    );
  if (data === undefined)
    return (
      <Page>
        <h1 className="visually-hidden">
          <Trans>Scorecard</Trans>
        </h1>
        {error === null ? <Loading lines={12} /> : <ErrorPanel error={error} retry={() => void refetch()} />}
      </Page>
    );
  return <LoadedTable key={card.id} table={data} scope={scope} />;
}

function LoadedTable({ table, scope }: { readonly table: ScorecardTable; readonly scope: Scope }) {
  const { t } = useLingui();
  const language = useLanguage();
  const session = useSession();
  const phone = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false }) === true;
  const saved = useSavedViews(session.user.id, scope.organisation.code);
  const [task, setTask] = useState<'add' | 'weights' | null>(null);
  const done = (): void => setTask(null);
  const [choice, setChoice] = useState<Choice>(EVERYTHING);
  const available = useMemo(() => columnsOf(table), [table]);
  const columns = available.filter((column) => !choice.hidden.includes(column));
  const lines = useMemo(() => linesOf(table, choice), [table, choice]);
  const hasIndicators = table.rows.some(({ kind }) => kind === 'indicator');
  const rows = lines.filter(({ kind }) => kind === 'row').length;
  const download = (): void => {
    const names = Object.fromEntries(
      Object.entries(COLUMN_NAMES).map(([column, name]) => [column, t(name)]),
    ) as Readonly<Record<keyof typeof COLUMN_NAMES, string>>;
    const text = tableCsv({
      table,
      lines,
      columns,
      names: { ...names, perspective: t`Perspective`, unit: t({ message: 'Unit', context: 'of measure' }) },
      language,
    });
    saveText(
      `${scope.card?.code ?? 'scorecard'}${table.period === null ? '' : `-${table.period}`}.csv`,
      text,
      'text/csv;charset=utf-8',
    );
  };
  return (
    <Page>
      <TableHead table={table} scope={scope} />
      {task !== null && (
        <Suspense fallback={null}>
          {task === 'add' ? (
            <AddIndicator table={table} organisation={scope.organisation.code} onClose={done} />
          ) : (
            <WeightsDialog organisation={scope.organisation.code} scorecard={table.scorecard} onClose={done} />
          )}
        </Suspense>
      )}
      {table.rows.length === 0 && table.perspectives.length === 0 ? (
        <StatePanel icon="list" title={<Trans>This scorecard has no indicators yet</Trans>}>
          <p>
            <Trans>A planner adds them; numbers follow once values have been approved.</Trans>
          </p>
        </StatePanel>
      ) : (
        <>
          <Toolbar
            table={table}
            choice={choice}
            available={available}
            onChoose={setChoice}
            saved={saved}
            onDownload={download}
            onAdd={table.may.addIndicators && hasIndicators ? () => setTask('add') : undefined}
            onWeights={table.may.setWeights ? () => setTask('weights') : undefined}
          />
          <p className="visually-hidden" role="status">
            <Plural value={rows} one="# indicator shown" other="# indicators shown" />
          </p>
          {lines.length === 0 ? (
            <StatePanel
              icon="search"
              title={<Trans>Nothing fits what you filter by</Trans>}
              actions={
                <Button variant="filled" leftSection={<Icon name="undo" />} onClick={() => setChoice(EVERYTHING)}>
                  <Trans>Show everything</Trans>
                </Button>
              }
            />
          ) : phone ? (
            <PhoneList key={language} lines={lines} />
          ) : (
            <TableGrid key={language} table={table} lines={lines} columns={columns} />
          )}
        </>
      )}
    </Page>
  );
}
