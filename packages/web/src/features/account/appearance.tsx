import { useLingui } from '@lingui/react/macro';
import { Group, Select, useMantineColorScheme } from '@mantine/core';
import { LANGUAGE_NAMES, LANGUAGES, speak, useLanguage } from '../../lib/language.js';

const SCHEMES = ['auto', 'light', 'dark'] as const;

/** Language and colours of the screens, kept on this device. */
export function Appearance() {
  const { t } = useLingui();
  const language = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const schemes = { auto: t`As the device`, light: t`Light`, dark: t`Dark` } as const;
  return (
    <Group gap="md" align="end">
      <Select
        label={t`Language`}
        data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={(value) => {
          const chosen = LANGUAGES.find((own) => own === value);
          if (chosen !== undefined) void speak(chosen);
        }}
        w={200}
      />
      <Select
        label={t`Colours`}
        data={SCHEMES.map((value) => ({ value, label: schemes[value] }))}
        value={colorScheme}
        onChange={(value) => {
          const chosen = SCHEMES.find((own) => own === value);
          if (chosen !== undefined) setColorScheme(chosen);
        }}
        w={200}
      />
    </Group>
  );
}
