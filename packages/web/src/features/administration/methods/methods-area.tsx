import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { PageHead, Section } from '../../../components/page.js';
import { useOrganisation } from '../../../lib/scope.js';
import { hasRoleOverAll } from '../../../lib/session.js';
import { AdoptDialog } from './adopt-dialog.js';
import { type InUse, inUseQuery, libraryQuery, type Named } from './api.js';
import { ContentDialog } from './content-dialog.js';
import { InUseTable } from './in-use-table.js';
import { LibraryList } from './library-list.js';
import classes from './methods.module.css';
import { UploadDialog } from './upload-dialog.js';

/** What scorecards are computed with: methods and rule packs in use, the organisation's own, and those that ship. */
export function MethodsArea() {
  const organisation = useOrganisation();
  const writes = hasRoleOverAll(organisation, 'administrator', 'planner');
  const use = useInfiniteQuery(inUseQuery(organisation.code));
  const library = useQuery(libraryQuery(organisation.code));
  const [shown, setShown] = useState<Named | null>(null);
  const [adopting, setAdopting] = useState<InUse | null>(null);
  const [uploading, setUploading] = useState(false);
  if (use.isError) return <ErrorPanel error={use.error} retry={() => void use.refetch()} />;
  if (library.isError) return <ErrorPanel error={library.error} retry={() => void library.refetch()} />;
  if (use.isPending || library.isPending) return <Loading lines={8} />;
  const cards = use.data.pages.flatMap(({ items }) => items);
  const behind = cards.filter(({ rules }) => rules.some(({ differs }) => differs)).length;
  const own = library.data.filter(({ origin }) => origin === 'own');
  const shipped = library.data.filter(({ origin }) => origin === 'shipped');
  return (
    <>
      <PageHead
        over={<Trans>Administration: methods and rule packs</Trans>}
        title={
          cards.length === 0 ? (
            <Trans>No scorecard uses a method yet</Trans>
          ) : behind === 0 ? (
            <Trans>All scorecards are computed with the texts of today</Trans>
          ) : (
            <Plural
              value={behind}
              one="# scorecard keeps to an older text of its rules"
              other="# scorecards keep to older texts of their rules"
            />
          )
        }
      />
      <Section
        title={<Trans>In use</Trans>}
        note={
          <Trans>
            A scorecard keeps to the texts that it was first computed with, until it adopts newer ones. Beside each name
            stands the beginning of its fingerprint.
          </Trans>
        }
      >
        {cards.length === 0 ? (
          <p className={classes.quiet}>
            <Trans>A scorecard names its method when it is made; the texts that it reads appear here.</Trans>
          </p>
        ) : (
          <InUseTable cards={cards} onShow={setShown} onAdopt={setAdopting} />
        )}
        {use.hasNextPage && (
          <Button mt="md" loading={use.isFetchingNextPage} onClick={() => void use.fetchNextPage()}>
            <Trans>Show more</Trans>
          </Button>
        )}
      </Section>
      <Section
        title={<Trans>The organisation’s own</Trans>}
        note={
          writes && (
            <Button onClick={() => setUploading(true)}>
              <Trans>Upload a method or a rule pack</Trans>
            </Button>
          )
        }
      >
        {own.length === 0 ? (
          <p className={classes.quiet}>
            <Trans>
              None yet. A regulation of your own, or a way of computing, is written as text and uploaded here.
            </Trans>
          </p>
        ) : (
          <LibraryList entries={own} onShow={setShown} />
        )}
      </Section>
      <Section title={<Trans>Supplied with Berimbang</Trans>}>
        <LibraryList entries={shipped} onShow={setShown} />
      </Section>
      {shown !== null && <ContentDialog of={shown} onShow={setShown} onClose={() => setShown(null)} />}
      {adopting !== null && <AdoptDialog card={adopting} onClose={() => setAdopting(null)} />}
      {uploading && <UploadDialog own={own} onClose={() => setUploading(false)} />}
    </>
  );
}
