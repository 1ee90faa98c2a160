import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../../components/dialog.js';
import { Refusal } from '../../../components/refusal.js';
import { dateText } from '../../../lib/dates.js';
import { useLanguage } from '../../../lib/language.js';
import { daysLater } from '../../../lib/organisation-day.js';
import { periodText } from '../../../lib/periods.js';
import { useOrganisation } from '../../../lib/scope.js';
import { type Kind, makeYear } from './api.js';
import { KIND_WORDS, KINDS } from './period-words.js';
import classes from './periods.module.css';
import { usePeriodsRead } from './use-periods-read.js';

interface NewYearProps {
  /** The year that is proposed. */
  readonly year: number;
  readonly onClose: () => void;
  readonly onMade: (year: number) => void;
}

type Due = Readonly<Record<'entry' | 'verification' | 'approval', string>>;

/** Makes all periods of a year, with deadlines so many days after the end of each. */
export function NewYearDialog({ year: proposed, onClose, onMade }: NewYearProps) {
  const { t } = useLingui();
  const { code } = useOrganisation();
  const reread = usePeriodsRead();
  const [year, setYear] = useState(String(proposed));
  const [kinds, setKinds] = useState<readonly Kind[]>(['quarter']);
  const [due, setDue] = useState<Due>({ entry: '10', verification: '15', approval: '20' });
  const [tried, setTried] = useState(false);
  const [entry, verification, approval] = [daysOf(due.entry), daysOf(due.verification), daysOf(due.approval)];
  const wrongYear = !/^(?:19|20|21)\d\d$/.test(year);
  const wrong = wrongYear || kinds.length === 0 || [entry, verification, approval].includes(null);
  const make = useMutation({
    mutationFn: () =>
      makeYear(code, {
        year: Number(year),
        kinds,
        due: {
          ...(typeof entry === 'number' ? { entry } : {}),
          ...(typeof verification === 'number' ? { verification } : {}),
          ...(typeof approval === 'number' ? { approval } : {}),
        },
      }),
    // Of several kinds some may be there when one was refused.
    onSettled: reread,
    onSuccess: () => onMade(Number(year)),
  });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!wrong) make.mutate();
  };
  const days = (key: keyof Due, label: string) => (
    <TextInput
      label={label}
      inputMode="numeric"
      value={due[key]}
      onChange={({ currentTarget: { value } }) => setDue((before) => ({ ...before, [key]: value }))}
      error={tried && daysOf(due[key]) === null ? t`Whole days, from 0 to 730.` : undefined}
    />
  );
  return (
    <Dialog onClose={onClose} title={t`Make the periods of a year`} size={560}>
      <form onSubmit={send} noValidate>
        <TextInput
          label={t`Year`}
          inputMode="numeric"
          value={year}
          onChange={(event) => setYear(event.currentTarget.value.trim())}
          error={tried && wrongYear ? t`A year such as 2027.` : undefined}
          maw={160}
          data-autofocus
        />
        <Checkbox.Group
          mt="md"
          label={t`Periods`}
          description={t`Those in which your indicators are measured. What is there already stays as it is.`}
          value={[...kinds]}
          onChange={(chosen) => setKinds(KINDS.filter((kind) => chosen.includes(kind)))}
          error={tried && kinds.length === 0 ? t`Choose at least one.` : undefined}
        >
          <div className={classes.kinds}>
            {KINDS.map((kind) => (
              <Checkbox key={kind} value={kind} label={t(KIND_WORDS[kind])} />
            ))}
          </div>
        </Checkbox.Group>
        <fieldset className={classes.fieldset}>
          <legend>
            <Trans>Deadlines: days after the last day of each period; empty for none</Trans>
          </legend>
          <div className={classes.days}>
            {days('entry', t`Entry`)}
            {days('verification', t`Verification`)}
            {days('approval', t`Approval`)}
          </div>
        </fieldset>
        {!wrong && typeof entry === 'number' && <Preview year={year} kind={kinds[0] ?? 'quarter'} days={entry} />}
        <Refusal error={make.error} />
        <Group mt="lg" justify="flex-end" gap="sm">
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" variant="filled" loading={make.isPending}>
            <Trans>Make the periods</Trans>
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

/** Days as typed; undefined for none, null for what is no number of days. */
function daysOf(text: string): number | undefined | null {
  const bare = text.trim();
  if (bare === '') return undefined;
  return /^\d{1,3}$/.test(bare) && Number(bare) <= 730 ? Number(bare) : null;
}

const FIRST: Readonly<Record<Kind, { readonly code: string; readonly ends: string }>> = {
  month: { code: '-01', ends: '-01-31' },
  quarter: { code: '-Q1', ends: '-03-31' },
  semester: { code: '-S1', ends: '-06-30' },
  year: { code: '', ends: '-12-31' },
};

function Preview({ year, kind, days }: { readonly year: string; readonly kind: Kind; readonly days: number }) {
  const language = useLanguage();
  const first = periodText(`${year}${FIRST[kind].code}`, language);
  const until = dateText(daysLater(`${year}${FIRST[kind].ends}`, days), language);
  return (
    <p className={classes.preview} role="status">
      <Trans>
        Values of {first} are entered until {until}.
      </Trans>
    </p>
  );
}
