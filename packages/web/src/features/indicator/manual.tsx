import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import { Icon } from '../../components/icon.js';
import { Section } from '../../components/page.js';
import { type Language, said, useLanguage } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import { periodText } from '../../lib/periods.js';
import type { IndicatorView, ManualField, Place } from './api.js';
import classes from './indicator.module.css';
import { ManualForm } from './manual-form.js';

/** The manual of the indicator (Manual IKU) in its official order. What nothing is said about is named at the end. */
export function Manual({ view, place }: { readonly view: IndicatorView; readonly place: Place }) {
  const { manual, may } = view;
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const told = manual.flatMap((field) => {
    const text = textOf(field, language);
    return text === null ? [] : [{ ...field, text }];
  });
  const silent = manual.filter((field) => textOf(field, language) === null);
  return (
    <Section
      title={<Trans>Manual of the indicator</Trans>}
      note={
        may.change ? (
          <Button size="xs" onClick={() => setEditing(true)} leftSection={<Icon name="pencil" />} className="no-print">
            <Trans>Change the manual</Trans>
          </Button>
        ) : undefined
      }
    >
      {editing && (
        <Suspense fallback={null}>
          <ManualForm view={view} place={place} onClose={() => setEditing(false)} />
        </Suspense>
      )}
      <dl className={classes.manual}>
        {told.map(({ key, label, text }) => (
          <div key={key} data-long={text.length > 90 || undefined}>
            <dt>{said(label, language)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {silent.length > 0 && (
        <p className={classes.quiet}>
          <Trans>Nothing is said yet about: {silent.map(({ label }) => said(label, language)).join(', ')}.</Trans>
        </p>
      )}
    </Section>
  );
}

interface WithPeriod {
  readonly period?: string | null;
  readonly year?: string;
  readonly value: string | null;
}

/** What a field says, as a text; null where it says nothing. */
function textOf({ key, value }: ManualField, language: Language): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value === '' ? null : key === 'code' ? value : value;
  if (Array.isArray(value)) return listText(value, language);
  if (typeof value !== 'object') return String(value);
  if ('code' in value) {
    const { code, label } = value as { readonly code: string; readonly label: string | Said | null };
    return label === null ? code : said(label, language);
  }
  if ('id' in value || 'en' in value) return said(value as Said, language);
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return entries.length === 0 ? null : entries.map(([name, of]) => `${name}: ${plain(of, language)}`).join('; ');
}

type Said = { readonly id?: string; readonly en?: string };

function listText(values: readonly unknown[], language: Language): string | null {
  if (values.length === 0) return null;
  return values
    .map((own) => {
      if (typeof own !== 'object' || own === null) return plain(own, language);
      const { period, year, value } = own as WithPeriod;
      const when = period ?? year ?? null;
      const shown = value === null ? '' : numberText(value, language);
      return when === null ? shown : `${periodText(when, language)}: ${shown}`;
    })
    .join('; ');
}

function plain(value: unknown, language: Language): string {
  if (typeof value === 'object' && value !== null) return said(value as Said, language);
  return String(value);
}
