import { dataOf } from '@berimbang/client';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { PasswordFields } from '../../components/password-fields.js';
import { api } from '../../lib/api.js';
import { faultAt } from '../../lib/api-fault.js';
import { Doorway } from '../shell/doorway.js';
import { LinkForm } from './link-form.js';

const FIELDS = ['name', 'email', 'username', 'password'] as const;

/** The account of whoever administers the installation, made with the link that the server wrote at its first start. */
export function FirstAdministratorPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const token = useLocation({ select: ({ hash }) => hash });
  const make = useMutation({
    mutationFn: (form: FormData) => {
      const text = (name: string): string => String(form.get(name)).trim();
      const username = text('username');
      return dataOf(
        api().POST('/api/first-administrator', {
          body: {
            token,
            name: text('name'),
            email: text('email'),
            username: username === '' ? null : username,
            password: String(form.get('password')),
          },
        }),
      );
    },
    onSuccess: (_, form) =>
      navigate({ to: '/sign-in', search: { done: 'account', name: String(form.get('email')) }, replace: true }),
  });
  const at = (field: (typeof FIELDS)[number]): string | undefined => faultAt(make.error, field);
  return (
    <Doorway
      title={<Trans>The first administrator</Trans>}
      lead={
        <Trans>
          You administer this installation: you make organisations and invite their people. Make your account; this link
          works once.
        </Trans>
      }
    >
      <LinkForm
        token={token}
        error={make.error}
        pending={make.isPending}
        fields={FIELDS}
        onSend={make.mutate}
        button={<Trans>Make the account</Trans>}
      >
        <TextInput
          name="name"
          label={t`Your name`}
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={200}
          size="md"
          error={at('name')}
          autoFocus
        />
        <TextInput
          name="email"
          type="email"
          label={t`E-mail address`}
          description={t`With it you sign in.`}
          autoComplete="email"
          required
          withAsterisk={false}
          maxLength={254}
          size="md"
          error={at('email')}
        />
        <TextInput
          name="username"
          label={t`Username (if you like)`}
          description={t`A shorter name to sign in with: letters, digits, dot, hyphen.`}
          autoComplete="username"
          autoCapitalize="none"
          maxLength={63}
          size="md"
          error={at('username')}
        />
        <PasswordFields label={t`Password`} fault={at('password')} />
      </LinkForm>
    </Doorway>
  );
}
