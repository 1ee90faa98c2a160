import { everyone, type Policy, type Rule } from '../http/policy.js';

/** Whoever asks: nobody is signed in yet. */
export const anyone: Rule = {
  sentence: { id: 'Siapa saja, tanpa masuk.', en: 'Anyone, without being signed in.' },
  allows: () => true,
};

/** Whoever signed in themselves: a token must not reach what guards the account. */
export const withSession: Rule = {
  sentence: {
    id: 'Hanya yang masuk dengan sesi, bukan dengan token API.',
    en: 'Only those signed in with a session, not with an API token.',
  },
  allows: ({ identity }) => identity.via === 'session',
};

export const SIGN_IN_POLICY = {
  readSignInOptions: anyone,
  signIn: anyone,
  giveSecondFactor: anyone,
  beginSingleSignOn: anyone,
  signOut: anyone,
  readSession: everyone,
  listSessions: withSession,
  endSession: withSession,
  endOtherSessions: withSession,
  beginSecondFactor: withSession,
  confirmSecondFactor: withSession,
  renewRecoveryCodes: withSession,
  endSecondFactor: withSession,
  changePassword: withSession,
  askPasswordReset: anyone,
  redeemPasswordLink: anyone,
  redeemFirstAdministratorLink: anyone,
} satisfies Policy;
