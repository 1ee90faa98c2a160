import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ErrorPanel } from '../../components/error-panel.js';
import { Loading } from '../../components/loading.js';
import { useScope } from '../../lib/scope.js';
import { closed, readCell } from './address.js';
import { viewQuery } from './api.js';
import { DrawerHead } from './drawer-head.js';
import classes from './explanation.module.css';
import { ExplanationBody } from './explanation-body.js';
import { NoCard } from './no-card.js';

/** Why a number is what it is, beside the screen that shows it. */
export function ExplanationDrawer({ explain }: { readonly explain: string }) {
  const navigate = useNavigate();
  const { organisation, card: shown } = useScope();
  const at = useSearch({ strict: false, select: (search) => search.at });
  const phone = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const source = readCell(explain, shown?.id ?? null);
  const { card, cell } = at === undefined ? source : readCell(at, source.card);
  const place = { organisation: organisation.code, card: card ?? '', cell };
  const { data, error, refetch } = useQuery({ ...viewQuery(place), enabled: card !== null });
  const { data: first } = useQuery({
    ...viewQuery({ ...place, card: source.card ?? '', cell: source.cell }),
    enabled: source.card !== null && at !== undefined,
  });

  // The number from which it was opened takes the focus again.
  const close = (): void => {
    const number = document.querySelector<HTMLElement>('[data-open]');
    void navigate({ to: '.', search: closed, resetScroll: false }).then(() => number?.focus({ preventScroll: true }));
  };

  return (
    <Drawer.Root
      opened
      onClose={close}
      position="right"
      size={phone === true ? '100%' : 680}
      returnFocus={false}
      classNames={{ content: classes.drawer }}
      transitionProps={{ transition: 'slide-left', duration: 160 }}
    >
      <Drawer.Overlay backgroundOpacity={0.16} />
      <Drawer.Content>
        <DrawerHead
          place={card === null ? null : place}
          title={data}
          first={at === undefined ? undefined : first}
          onClose={close}
        />
        <Drawer.Body className={classes.body}>
          {card === null && <NoCard />}
          {card !== null && data === undefined && error === null && <Loading lines={8} />}
          {card !== null && data === undefined && error !== null && (
            <ErrorPanel error={error} retry={() => void refetch()} />
          )}
          {data !== undefined && (
            <ExplanationBody key={`${place.card} ${cell}`} view={data} place={place} narrow={phone === true} />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
