import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { PasswordFields } from '../../components/password-fields.js';
import { api } from '../../lib/api.js';
import { faultAt } from '../../lib/api-fault.js';
import { Doorway } from '../shell/doorway.js';
import { LinkForm } from './link-form.js';

const FIELDS = ['password'] as const;

/** A password set with the link of an invitation, of an administrator, or of a letter. */
export function SetPasswordPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const token = useLocation({ select: ({ hash }) => hash });
  const set = useMutation({
    mutationFn: (form: FormData) =>
      dataOf(api().POST('/api/password-reset/redeem', { body: { token, password: String(form.get('password')) } })),
    onSuccess: () => navigate({ to: '/sign-in', search: { done: 'password' }, replace: true }),
  });
  return (
    <Doorway
      title={<Trans>Set a password</Trans>}
      lead={<Trans>The link works once. Where you are signed in elsewhere, you will be signed out there.</Trans>}
    >
      <LinkForm
        token={token}
        error={set.error}
        pending={set.isPending}
        fields={FIELDS}
        onSend={set.mutate}
        button={<Trans>Set the password</Trans>}
      >
        <PasswordFields label={t`New password`} fault={faultAt(set.error, 'password')} />
      </LinkForm>
    </Doorway>
  );
}
