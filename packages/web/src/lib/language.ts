import { i18n } from '@lingui/core';
import { useSyncExternalStore } from 'react';

export type Language = 'id' | 'en';
export const LANGUAGES: readonly Language[] = ['id', 'en'];
/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

const KEPT = 'berimbang.language';
const listeners = new Set<() => void>();

/** The language that was chosen on this device, else English where the browser asks for it, else Indonesian. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'id' || kept === 'en') return kept;
  return navigator.language.startsWith('en') ? 'en' : 'id';
}

export function currentLanguage(): Language {
  return i18n.locale === 'en' ? 'en' : 'id';
}

/** Shows the screens in a language, and keeps it for the next time. */
export async function speak(language: Language): Promise<void> {
  const { messages } = language === 'en' ? await import('../locales/en.po') : await import('../locales/id.po');
  i18n.loadAndActivate({ locale: language, messages });
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  for (const tell of listeners) tell();
}

export function useLanguage(): Language {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, currentLanguage);
}

/** A text in both languages, in that of the screen. */
export function said(
  label: { readonly id?: string | undefined; readonly en?: string | undefined } | string,
  language: Language,
): string {
  if (typeof label === 'string') return label;
  return label[language] ?? label.id ?? label.en ?? '';
}
