import { Trans, useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CopyButton } from '../../../components/copy-button.js';
import { Dialog } from '../../../components/dialog.js';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { said, useLanguage } from '../../../lib/language.js';
import { useOrganisation } from '../../../lib/scope.js';
import { contentQuery, type Named } from './api.js';
import { Files } from './files.js';
import { MethodContent } from './method-content.js';
import classes from './methods.module.css';
import { PackContent } from './pack-content.js';
import { Versions } from './versions.js';

interface ContentDialogProps {
  readonly of: Named;
  /** Shows another version. */
  readonly onShow: (named: Named) => void;
  readonly onClose: () => void;
}

/** A method or a rule pack: what it says, its text, and its versions. */
export function ContentDialog({ of, onShow, onClose }: ContentDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code } = useOrganisation();
  const query = useQuery(contentQuery(code, of));
  const { data } = query;
  const title = data?.title == null ? of.name : said(data.title, language);
  return (
    <Dialog title={title} onClose={onClose} size={960}>
      {query.isError && <ErrorPanel error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <Loading lines={6} />}
      {data !== undefined && (
        <>
          <dl className={classes.facts}>
            <div>
              <dt>{data.kind === 'method' ? <Trans>Method</Trans> : <Trans>Rule pack</Trans>}</dt>
              <dd>{data.name}</dd>
            </div>
            <div>
              <dt>
                <Trans>Origin</Trans>
              </dt>
              <dd>
                {data.version === null ? (
                  <Trans>supplied with Berimbang</Trans>
                ) : (
                  <Trans>the organisation’s own, version {data.version}</Trans>
                )}
              </dd>
            </div>
            <div>
              <dt>
                <Trans>Fingerprint of its text</Trans>
              </dt>
              <dd>
                <span className={classes.hash}>{data.hash}</span> <CopyButton text={data.hash} />
              </dd>
            </div>
          </dl>
          <Tabs defaultValue="says" keepMounted={false} className={classes.tabs}>
            <Tabs.List aria-label={t`Parts`}>
              <Tabs.Tab value="says">
                <Trans>What it says</Trans>
              </Tabs.Tab>
              <Tabs.Tab value="text">
                <Trans>Text</Trans>
              </Tabs.Tab>
              {data.version !== null && (
                <Tabs.Tab value="versions">
                  <Trans>Versions</Trans>
                </Tabs.Tab>
              )}
            </Tabs.List>
            <Tabs.Panel value="says" className={classes.panel}>
              {data.method !== null && <MethodContent method={data.method} />}
              {data.pack !== null && <PackContent pack={data.pack} />}
              {data.method === null && data.pack === null && (
                <p className={classes.quiet}>
                  <Trans>This version of Berimbang cannot read it. Its text is kept and can be downloaded.</Trans>
                </p>
              )}
            </Tabs.Panel>
            <Tabs.Panel value="text" className={classes.panel}>
              <Files name={data.name} files={data.files} />
            </Tabs.Panel>
            <Tabs.Panel value="versions" className={classes.panel}>
              <Versions of={of} shown={data.hash} onShow={onShow} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </Dialog>
  );
}
