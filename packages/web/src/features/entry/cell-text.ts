import { numberText } from '../../lib/numbers.js';
import type { EntryRow } from './api.js';
import type { Content } from './content.js';

/** What a cell shows for a value or a typed text; null where it says so in words. */
export function shownText(content: Content, row: EntryRow, language: 'id' | 'en'): string | null {
  switch (content.kind) {
    case 'value': {
      const category = row.categories?.find(({ code }) => code === content.value);
      return category === undefined ? numberText(content.value, language) : category.label[language];
    }
    case 'text':
      return content.text;
    default:
      return null;
  }
}

/** What stands in the field when a cell is edited: the value without marks of thousands, which could be read twice. */
export function editText(content: Content, language: 'id' | 'en'): string {
  if (content.kind === 'text') return content.text;
  if (content.kind !== 'value') return '';
  return language === 'id' ? content.value.replace('.', ',') : content.value;
}

/** What is copied to a spreadsheet. */
export function copyText(content: Content, language: 'id' | 'en'): string {
  return editText(content, language);
}
