import { Trans, useLingui } from '@lingui/react/macro';
import { Table } from '@mantine/core';
import { Dialog } from '../../components/dialog.js';
import { Key } from '../../components/key.js';

/** The keys that work, in a list. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const rows: readonly (readonly [string, string])[] = [
    ['Ctrl K', t`Search and commands`],
    ['?', t`This list`],
    ['Tab', t`To the next control`],
    ['Enter', t`Open what is focused; on a number, its explanation`],
    ['Esc', t`Close what is open`],
  ];
  return (
    <Dialog title={<Trans>Keyboard shortcuts</Trans>} onClose={onClose}>
      <Table>
        <Table.Tbody>
          {rows.map(([keys, what]) => (
            <Table.Tr key={keys}>
              <Table.Th scope="row" w={120}>
                <Key>{keys}</Key>
              </Table.Th>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}
