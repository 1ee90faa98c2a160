import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../language.js';
import { readTypedNumber } from './typed-number.js';

/** Says what is wrong with a typed number that has no unit; undefined where it can be read, or nothing was typed. */
export function useNumberFault(): (text: string) => string | undefined {
  const { t } = useLingui();
  const language = useLanguage();
  return (text) => {
    const read = readTypedNumber(text, null, language);
    if (read.kind === 'number' || read.kind === 'empty') return undefined;
    if (read.kind !== 'two-readings') return t`“${text}” is no number. Write it like 83,5.`;
    const [one, other] = read.readings;
    return t`“${text}” can be ${one} or ${other}. Write it without a mark for thousands.`;
  };
}
