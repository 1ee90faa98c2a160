import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Icon } from '../../components/icon.js';
import { copyText } from '../../lib/clipboard.js';
import { LANGUAGE_NAMES, said, speak, useLanguage } from '../../lib/language.js';
import { type ExplanationView, explanationText, type Place } from './api.js';
import classes from './explanation.module.css';

interface DrawerHeadProps {
  /** Null where there is nothing to explain. */
  readonly place: Place | null;
  readonly title: ExplanationView | undefined;
  /** What was asked first, where the explanation went on to something below it. */
  readonly first: ExplanationView | undefined;
  readonly onClose: () => void;
}

type Told = 'text' | 'link' | 'failed';

/** Where one is, and what can be done with the explanation. */
export function DrawerHead({ place, title, first, onClose }: DrawerHeadProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const other = language === 'id' ? 'en' : 'id';
  const [told, setTold] = useState<Told | null>(null);
  const silence = useRef<number>(undefined);
  const copy = async (what: 'text' | 'link'): Promise<void> => {
    try {
      await copyText(
        what === 'link' || place === null ? window.location.href : (await explanationText(place))[language],
      );
      setTold(what);
    } catch {
      setTold('failed');
    }
    window.clearTimeout(silence.current);
    silence.current = window.setTimeout(() => setTold(null), 4000);
  };
  return (
    <div className={classes.head}>
      <Drawer.Title component="p" className={classes.crumbs} tabIndex={-1} data-autofocus>
        <Trans>Explanation</Trans>
        {first !== undefined && (
          <>
            <span aria-hidden="true">/</span>
            <Link to="." search={(before) => ({ ...before, at: undefined })} resetScroll={false}>
              {nameOf(first, language)}
            </Link>
          </>
        )}
        {title !== undefined && (
          <>
            <span aria-hidden="true">/</span>
            <b>{nameOf(title, language)}</b>
          </>
        )}
      </Drawer.Title>
      <div className={`${classes.tools} no-print`}>
        <Button
          size="compact-sm"
          onClick={() => void copy('text')}
          disabled={place === null}
          leftSection={<Icon name={told === 'text' ? 'check' : 'copy'} />}
        >
          <Trans>Copy text</Trans>
        </Button>
        <Button
          size="compact-sm"
          onClick={() => void copy('link')}
          leftSection={<Icon name={told === 'link' ? 'check' : 'link'} />}
        >
          <Trans>Link</Trans>
        </Button>
        <Button size="compact-sm" lang={other} aria-label={LANGUAGE_NAMES[other]} onClick={() => void speak(other)}>
          {other.toUpperCase()}
        </Button>
        <Button size="compact-sm" aria-label={t`Close`} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <p className={classes.told} role="status">
        {told === 'text' && <Trans>The explanation is on the clipboard.</Trans>}
        {told === 'link' && <Trans>The address is on the clipboard.</Trans>}
        {told === 'failed' && <Trans>It could not be copied. Try again, or print this page.</Trans>}
      </p>
    </div>
  );
}

function nameOf({ title, place }: ExplanationView, language: 'id' | 'en'): string {
  return [said(title, language), said(place, language)].filter((part) => part !== '').join(', ');
}
