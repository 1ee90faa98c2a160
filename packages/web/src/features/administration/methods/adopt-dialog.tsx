import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../../components/dialog.js';
import { ErrorPanel } from '../../../components/error-panel.js';
import { Loading } from '../../../components/loading.js';
import { Refusal } from '../../../components/refusal.js';
import { useOrganisation } from '../../../lib/scope.js';
import { hasRole } from '../../../lib/session.js';
import { adoptRules, contentQuery, type InUse, type Rule } from './api.js';
import { changedPlaces, linesBetween } from './line-difference.js';
import classes from './methods.module.css';

const SHORTEST = 3;

/** What newer texts would change for a scorecard, and the decision to adopt them. */
export function AdoptDialog({ card, onClose }: { readonly card: InUse; readonly onClose: () => void }) {
  const { t } = useLingui();
  const organisation = useOrganisation();
  const { code } = organisation;
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < SHORTEST;
  const reread = () => queryClient.invalidateQueries({ queryKey: [code] });
  const adopt = useMutation({
    mutationFn: () => adoptRules(code, card, reason.trim()),
    onSuccess: async () => {
      await reread();
      onClose();
    },
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!short) adopt.mutate();
  };
  const newer = card.rules.filter((rule) => rule.differs && rule.now !== null);
  const may = hasRole(organisation, 'administrator', 'planner') && card.state !== 'closed';
  return (
    <Dialog title={t`Newer texts for ${card.code}`} onClose={onClose} size={960}>
      {newer.map((rule) => (
        <TextChange key={rule.name} rule={rule} />
      ))}
      <div className={classes.meaning}>
        {card.state === 'closed' ? (
          <p>
            <Trans>This scorecard is closed: it keeps its texts, and its numbers.</Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>
                If the scorecard adopts these texts, it is computed anew with them at once, in all its periods; rule
                values are read by their dates as before. Every earlier calculation stays, with the texts that it was
                made from, and comes out again to the digit.
              </Trans>
            </p>
            <p>
              <Trans>Closed scorecards, and those that adopt nothing, keep their numbers.</Trans>
            </p>
          </>
        )}
      </div>
      {may && (
        <form onSubmit={send} noValidate>
          <Textarea
            label={t`Why`}
            description={t`It stays in the history of the scorecard and in the audit log.`}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={tried && short ? t`Write at least three letters.` : undefined}
            maxLength={1000}
            autosize
            minRows={2}
          />
          <Refusal
            error={adopt.error}
            onReread={() => {
              void reread();
              onClose();
            }}
          />
          <Group mt="lg" justify="flex-end" gap="sm">
            <Button onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" variant="filled" loading={adopt.isPending}>
              <Trans>Adopt the newer texts</Trans>
            </Button>
          </Group>
        </form>
      )}
    </Dialog>
  );
}

/** What became of the files of a method or rule pack, from the text that is kept to, to the one of now. */
function TextChange({ rule: { kind, name, pinned, now } }: { readonly rule: Rule }) {
  const { code } = useOrganisation();
  const before = useQuery(contentQuery(code, { kind, name, hash: pinned }));
  const after = useQuery(contentQuery(code, { kind, name, ...(now === null ? {} : { hash: now }) }));
  if (before.isError || after.isError) return <ErrorPanel error={before.error ?? after.error} />;
  if (before.isPending || after.isPending) return <Loading lines={3} />;
  const textOf = (files: typeof before.data.files, file: string): string =>
    files.find((own) => own.name === file)?.text ?? '';
  const files = [...new Set([...before.data.files, ...after.data.files].map((file) => file.name))];
  return files.map((file) => {
    const places = changedPlaces(linesBetween(textOf(before.data.files, file), textOf(after.data.files, file)));
    if (places.length === 0) return null;
    return (
      <section key={file} className={classes.file} aria-label={`${name} ${file}`}>
        <header>
          <h3>
            {name}, {file}
          </h3>
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard */}
        <pre className={classes.text} tabIndex={0}>
          {places.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines never change their order
            <span key={i} data-line={line?.number ?? ''} data-kind={line?.kind}>
              {line === null ? '…' : `${SIGNS[line.kind]} ${line.text}`}
              {'\n'}
            </span>
          ))}
        </pre>
      </section>
    );
  });
}

const SIGNS = { same: ' ', gone: '−', new: '+' } as const;
