import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';

const ExplanationDrawer = lazy(() =>
  import('../features/explanation/explanation-drawer.js').then(({ ExplanationDrawer: component }) => ({
    default: component,
  })),
);

/** The explanation of the number that the address names, beside whatever screen is open. */
export function ExplanationMount() {
  const explain = useSearch({ strict: false, select: (search) => search.explain });
  return <Suspense>{explain !== undefined && <ExplanationDrawer explain={explain} />}</Suspense>;
}
