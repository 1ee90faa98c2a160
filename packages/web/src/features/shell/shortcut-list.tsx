import { Trans, useLingui } from '@lingui/react/macro';
import { Dialog } from '../../components/dialog.js';
import { Key } from '../../components/key.js';
import classes from './shortcut-list.module.css';

type Row = readonly [keys: string, what: string];

/** The keys that work: everywhere, and on the screens that have some of their own. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const groups: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    [
      t`Everywhere`,
      [
        ['Ctrl K', t`Search and commands`],
        ['?', t`This list`],
        ['Tab', t`To the next control`],
        ['Enter', t`Open what is focused; on a number, its explanation`],
        ['Esc', t`Close what is open`],
        ['Ctrl Enter', t`Send a form from a text of several lines`],
      ],
    ],
    [
      t`Entry`,
      [
        ['← → ↑ ↓', t`Go from cell to cell`],
        ['Shift ↓', t`Choose several cells`],
        ['F2', t`Change what a cell has`],
        ['Enter', t`To the cell below`],
        ['Ctrl D', t`Fill down`],
        ['Ctrl C', t`Copy the chosen cells`],
        ['Ctrl V', t`Paste a block from a spreadsheet`],
        ['Ctrl Z', t`Undo`],
        ['Ctrl Y', t`Redo`],
        ['Delete', t`Empty the chosen cells`],
        ['F8', t`To the next problem`],
        ['Esc Tab', t`Leave the table`],
      ],
    ],
    [
      t`Inbox`,
      [
        ['↑ ↓', t`Go from value to value`],
        [t`Space`, t`Choose`],
        ['Enter', t`Details`],
        ['A', t`Verify or approve`],
        ['R', t`Return`],
      ],
    ],
    [
      t`Strategy map, while it is edited`,
      [
        ['Enter', t`What can be changed of an objective`],
        ['Shift ←', t`Move an objective within its perspective`],
        ['Shift ↑', t`Move an objective to another perspective`],
        ['Ctrl Z', t`Take the last change back`],
      ],
    ],
    [
      t`Trees: units, inputs of an explanation`,
      [
        ['→', t`Open a line`],
        ['←', t`Close a line`],
        ['↑ ↓', t`From unit to unit`],
      ],
    ],
  ];
  return (
    <Dialog title={<Trans>Keyboard shortcuts</Trans>} onClose={onClose} size={860}>
      <div className={classes.groups}>
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3 className={classes.title}>{title}</h3>
            <dl className={classes.rows}>
              {rows.map(([keys, what]) => (
                <div key={keys}>
                  <dt>
                    {keys.split(' ').map((key) => (
                      <Key key={key}>{key}</Key>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
