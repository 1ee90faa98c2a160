import { Trans } from '@lingui/react/macro';
import { Page, PageHead, Section } from '../../components/page.js';
import { useSession } from '../../lib/session.js';
import { PlainFrame } from '../shell/plain-frame.js';
import classes from './account.module.css';
import { ApiTokens } from './api-tokens.js';
import { Appearance } from './appearance.js';
import { PasswordChange } from './password-change.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';

/** One's own account: who one is, how one signs in, where one is signed in, and how the screens look. */
export function AccountPage() {
  const { user } = useSession();
  return (
    <PlainFrame>
      <Page>
        <div className={classes.page}>
          <PageHead over={<Trans>Your account</Trans>} title={user.name} />
          <Section title={<Trans>How you are known here</Trans>}>
            <dl className={classes.facts}>
              <dt>
                <Trans>E-mail address</Trans>
              </dt>
              <dd>{user.email}</dd>
              <dt>
                <Trans>Username</Trans>
              </dt>
              <dd>{user.username ?? <Trans>none; you sign in with your address</Trans>}</dd>
            </dl>
          </Section>
          <Section title={<Trans>Language and colours</Trans>} note={<Trans>On this device</Trans>}>
            <Appearance />
          </Section>
          <Section title={<Trans>Password</Trans>}>
            <PasswordChange />
          </Section>
          <Section title={<Trans>Second factor</Trans>}>
            <SecondFactor />
          </Section>
          <Section title={<Trans>Where you are signed in</Trans>}>
            <Sessions />
          </Section>
          <Section title={<Trans>API tokens</Trans>}>
            <ApiTokens />
          </Section>
        </div>
      </Page>
    </PlainFrame>
  );
}
