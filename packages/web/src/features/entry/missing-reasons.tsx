import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { Icon } from '../../components/icon.js';
import type { Content } from './content.js';
import { MISSING_ORDER, MISSING_WORDS } from './words.js';

/** Why there is no value, chosen from a menu. */
export function MissingReasons({ set }: { readonly set: (to: Content) => void }) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button size="compact-md" rightSection={<Icon name="chevron-down" size={12} />}>
          <Trans>Give a reason</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {MISSING_ORDER.map((reason) => (
          <Menu.Item key={reason} onClick={() => set({ kind: 'missing', reason })}>
            {t(MISSING_WORDS[reason])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
