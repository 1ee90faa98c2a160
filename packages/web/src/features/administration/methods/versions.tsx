import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { momentText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import { usePersonName } from '../../../lib/people.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type Named, versionsQuery } from './api.js';
import classes from './methods.module.css';

interface VersionsProps {
  readonly of: Named;
  /** Hash of the version that is shown. */
  readonly shown: string;
  readonly onShow: (named: Named) => void;
}

/** The versions of an own method or rule pack, the latest first: who, when, why. */
export function Versions({ of, shown, onShow }: VersionsProps) {
  const language = useLanguage();
  const { code } = useOrganisation();
  const personName = usePersonName();
  const query = useQuery(versionsQuery(code, of));
  if (query.isError) return <ErrorPanel error={query.error} retry={() => void query.refetch()} />;
  if (query.isPending) return <Loading lines={2} />;
  return (
    <ol className={classes.list} reversed>
      {[...query.data].reverse().map(({ version, hash, by, at, reason }) => (
        <li key={version}>
          {hash === shown ? (
            <strong>
              <Trans>Version {version}, shown</Trans>
            </strong>
          ) : (
            <button type="button" className={classes.link} onClick={() => onShow({ ...of, hash })}>
              <Trans>Version {version}</Trans>
            </button>
          )}
          <small>
            {momentText(at, language)}, {personName(by)}
          </small>
          {reason !== null && <p>{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
