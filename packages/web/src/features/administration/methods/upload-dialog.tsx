import { ApiError } from '@berimbang/client';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, FileInput, Group, Radio, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog.js';
import { Refusal } from '../../../components/refusal.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type Kind, type LibraryEntry, type Upload, type Written, writeLibrary } from './api.js';
import { Faults } from './faults.js';
import classes from './methods.module.css';

interface UploadDialogProps {
  readonly own: readonly LibraryEntry[];
  readonly onClose: () => void;
}

type Files = Upload['files'];

/** Checks files that are to become a method or a rule pack, says where they are wrong, and keeps them as a new version. */
export function UploadDialog({ own, onClose }: UploadDialogProps) {
  const { t } = useLingui();
  const { code } = useOrganisation();
  const queryClient = useQueryClient();
  const [kind, setKind] = useState<Kind>('method');
  const [files, setFiles] = useState<Files>([]);
  const [reason, setReason] = useState('');
  const check = useMutation({ mutationFn: (chosen: Files) => tryOut(code, kind, chosen) });
  const keep = useMutation({
    mutationFn: (version: number) =>
      writeLibrary(code, { kind, files, version, reason: reason.trim() === '' ? null : reason.trim(), dryRun: false }),
    onSuccess: async () => {
      await Promise.all(
        ['library', 'library-content', 'library-versions', 'rules-in-use'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [code, key] }),
        ),
      );
      onClose();
    },
  });
  const choose = async (chosen: readonly File[]): Promise<void> => {
    const read = await Promise.all(
      chosen.map(async (file) => ({ name: pathOf(kind, file.name), text: await file.text() })),
    );
    setFiles(read);
    keep.reset();
    if (read.length > 0) check.mutate(read);
    else check.reset();
  };
  const found = check.data;
  const errors = found?.faults.filter(({ severity }) => severity === 'error').length ?? 0;
  const ready = found !== undefined && errors === 0 && found.did === 'created' && found.version !== null;
  const short = reason.trim() !== '' && reason.trim().length < 3;
  return (
    <Dialog title={t`Upload a method or a rule pack`} onClose={onClose} size={720}>
      <div className={classes.form}>
        <Radio.Group
          label={t`What is uploaded`}
          value={kind}
          onChange={(value) => {
            setKind(value === 'rule-pack' ? 'rule-pack' : 'method');
            setFiles([]);
            check.reset();
            keep.reset();
          }}
        >
          <div className={classes.kinds}>
            <Radio value="method" label={t`Method`} />
            <Radio value="rule-pack" label={t`Rule pack`} />
          </div>
        </Radio.Group>
        <FileInput
          key={kind}
          multiple
          accept=".yaml,.yml"
          label={kind === 'method' ? t`File of the method` : t`Files of the rule pack`}
          description={
            kind === 'method'
              ? t`One text file (.yaml). Download one that is there to see how it is written.`
              : t`The file instrument.yaml, and one file for each parameter.`
          }
          placeholder={t`Choose files`}
          onChange={(chosen) => void choose(chosen)}
        />
        <div role="status">
          {check.isPending && <Trans>Checking the files …</Trans>}
          {found !== undefined && !check.isPending && <Finding written={found} errors={errors} own={own} />}
        </div>
        {found !== undefined && <Faults faults={found.faults} files={files} />}
        <Refusal error={check.error} />
        {ready && (
          <Textarea
            label={t`Why (may be left empty)`}
            description={t`It stays with the version and in the audit log.`}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={short ? t`Write at least three letters.` : undefined}
            maxLength={1000}
            autosize
            minRows={2}
          />
        )}
        <Refusal error={keep.error} onReread={() => check.mutate(files)} />
      </div>
      <Group mt="lg" justify="flex-end" gap="sm">
        <Button onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button
          variant="filled"
          disabled={!ready || short}
          loading={keep.isPending}
          onClick={() => keep.mutate((found?.version ?? 1) - 1)}
        >
          <Trans>Keep it</Trans>
        </Button>
      </Group>
    </Dialog>
  );
}

function Finding({
  written: { name, did, version },
  errors,
  own,
}: {
  readonly written: Written;
  readonly errors: number;
  readonly own: readonly LibraryEntry[];
}) {
  if (errors > 0)
    return (
      <strong>
        <Plural
          value={errors}
          one="# error: nothing can be kept until it is mended."
          other="# errors: nothing can be kept until they are mended."
        />
      </strong>
    );
  if (did === 'unchanged') return <Trans>{name} is there already with the very same text.</Trans>;
  const there = own.some((entry) => entry.name === name);
  return there ? (
    <Trans>
      This would be version {version} of {name}. Scorecards keep to the version that they have until they adopt it.
    </Trans>
  ) : (
    <Trans>This would be the first version of {name}.</Trans>
  );
}

/** A dry run, after whatever version is there: which one that is stands in the answer and is sent when it is kept. */
async function tryOut(organisation: string, kind: Kind, files: Files): Promise<Written> {
  const upload = { kind, files, reason: null, dryRun: true };
  try {
    return await writeLibrary(organisation, { ...upload, version: 0 });
  } catch (error) {
    const current = error instanceof ApiError && error.code === 'stale-revision' ? error.body?.current : null;
    const version = Object(current).version as unknown;
    if (typeof version !== 'number') throw error;
    return writeLibrary(organisation, { ...upload, version });
  }
}

/** Where a file stands within its pack: parameters have a folder of their own. */
function pathOf(kind: Kind, name: string): string {
  return kind === 'method' || name === 'instrument.yaml' ? name : `parameters/${name}`;
}
