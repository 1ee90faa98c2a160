import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorPanel } from './error-panel.js';
import { Page } from './page.js';

/** What a screen shows that could not be loaded. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { reset: forget } = useQueryErrorResetBoundary();
  const retry = (): void => {
    forget();
    reset();
    void router.invalidate();
  };
  return (
    <Page>
      <ErrorPanel error={error} retry={retry} />
    </Page>
  );
}
