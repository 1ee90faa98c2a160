import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { closeOverlay, openPalette, showShortcuts, useOverlay } from './palette-state.js';

const Palette = lazy(() => import('./palette.js').then(({ Palette: component }) => ({ default: component })));
const ShortcutList = lazy(() =>
  import('./shortcut-list.js').then(({ ShortcutList: component }) => ({ default: component })),
);

/** The keys that work on every screen. */
export function Shortcuts() {
  const overlay = useOverlay();
  // Keyboards differ in whether the question mark needs Shift.
  useHotkeys([
    ['?', showShortcuts],
    ['shift+?', showShortcuts],
  ]);
  useHotkeys([['mod+K', openPalette]], []);
  return (
    <Suspense>
      {overlay === 'palette' && <Palette onClose={closeOverlay} />}
      {overlay === 'shortcuts' && <ShortcutList onClose={closeOverlay} />}
    </Suspense>
  );
}
