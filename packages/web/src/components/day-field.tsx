import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/id';
import { useLingui } from '@lingui/react/macro';
import { DateInput, type DateInputProps } from '@mantine/dates';
import { useState } from 'react';
import { dateText } from '../lib/dates.js';
import { useLanguage } from '../lib/language.js';
import { typedDay } from '../lib/typed-day.js';
import { Icon } from './icon.js';

interface DayFieldProps
  extends Pick<
    DateInputProps,
    'label' | 'description' | 'error' | 'required' | 'withAsterisk' | 'inputWrapperOrder' | 'placeholder'
  > {
  /** YYYY-MM-DD; empty for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
}

/**
 * A day, typed or chosen from a calendar, written in the language of the screens: the browser's own field for dates speaks the
 * browser's language, in which 3/4 may be the fourth of March.
 */
export function DayField({ value, onChange, autoFocus = false, placeholder, error, ...rest }: DayFieldProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const [wrong, setWrong] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <DateInput
      {...rest}
      error={wrong === null ? error : t`${wrong} is no day of the calendar; it was left as it was.`}
      onClick={() => setOpen(true)}
      onBlur={({ currentTarget: { value: text } }) => {
        setOpen(false);
        setWrong(text.trim() === '' || typedDay(text) !== null ? null : text.trim());
      }}
      // Whoever types needs no calendar, and it would cover what comes next.
      onKeyDown={({ key }) => setOpen(key === 'ArrowDown')}
      // The first Escape closes the calendar, not the dialog around it.
      data-mantine-stop-propagation={open}
      {...(autoFocus ? { 'data-autofocus': true } : {})}
      value={value === '' ? null : value}
      onChange={(day) => {
        setOpen(false);
        onChange(day ?? '');
      }}
      allowDeselect
      locale={language === 'id' ? 'id' : 'en-gb'}
      firstDayOfWeek={1}
      weekendDays={[]}
      hideOutsideDates
      valueFormat={(day) => dateText(day, language)}
      dateParser={typedDay}
      placeholder={placeholder ?? t`e.g. 21 Nov 2026`}
      rightSection={<Icon name="calendar" />}
      rightSectionPointerEvents="none"
      autoComplete="off"
      popoverProps={{ withinPortal: true, opened: open }}
      ariaLabels={{
        monthLevelControl: t`Choose a month`,
        yearLevelControl: t`Choose a year`,
        nextMonth: t`Next month`,
        previousMonth: t`Previous month`,
        nextYear: t`Next year`,
        previousYear: t`Previous year`,
        nextDecade: t`Next ten years`,
        previousDecade: t`Previous ten years`,
      }}
    />
  );
}
