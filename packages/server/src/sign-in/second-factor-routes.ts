import {
  doneSchema,
  passwordOnlySchema,
  recoveryCodesSchema,
  secondFactorCodeSchema,
  secondFactorSetupSchema,
} from '@berimbang/contract';
import type { FastifyInstance } from 'fastify';
import { countAttempt } from './attempts.js';
import { door, type Knock, personOf } from './door.js';
import type { SignIn } from './service.js';
import { told } from './told.js';

const TAG = 'second factor';

export function secondFactorRoutes(app: FastifyInstance, signIn: SignIn): void {
  const { library } = signIn;
  /** Someone at an open session could guess at the password or the code. */
  const count = ({ identity, now }: Pick<Knock<unknown, unknown>, 'identity' | 'now'>): Promise<void> =>
    countAttempt(
      signIn.database,
      signIn.secret,
      [{ kind: 'guard', who: personOf({ identity }), limit: signIn.limits.account }],
      now,
    );

  door(app, signIn, {
    id: 'beginSecondFactor',
    method: 'POST',
    path: '/second-factor',
    tag: TAG,
    summary: 'Sets up a second factor; it counts once a code has proved it',
    body: passwordOnlySchema,
    response: secondFactorSetupSchema,
    act: async (knock) => {
      await count(knock);
      const { value } = await told(library.beginSecondFactor(knock.body.password, knock.headers));
      return { answer: { ...value, recoveryCodes: [...value.recoveryCodes] }, by: personOf(knock) };
    },
  });

  door(app, signIn, {
    id: 'confirmSecondFactor',
    method: 'POST',
    path: '/second-factor/confirm',
    tag: TAG,
    summary: 'Proves the authenticator with its first code; from now on it is asked for',
    body: secondFactorCodeSchema,
    response: doneSchema,
    act: async (knock) => {
      await count(knock);
      knock.setCookies((await told(library.giveCode(knock.body.code, knock.headers))).cookies);
      return { answer: { done: true as const }, by: personOf(knock) };
    },
  });

  door(app, signIn, {
    id: 'renewRecoveryCodes',
    method: 'POST',
    path: '/second-factor/recovery-codes',
    tag: TAG,
    summary: 'Makes new recovery codes; the old ones end',
    body: passwordOnlySchema,
    response: recoveryCodesSchema,
    act: async (knock) => {
      await count(knock);
      const { value } = await told(library.newRecoveryCodes(knock.body.password, knock.headers));
      return { answer: { recoveryCodes: [...value.recoveryCodes] }, by: personOf(knock) };
    },
  });

  door(app, signIn, {
    id: 'endSecondFactor',
    method: 'POST',
    path: '/second-factor/end',
    tag: TAG,
    summary: 'Ends the second factor',
    body: passwordOnlySchema,
    response: doneSchema,
    act: async (knock) => {
      await count(knock);
      knock.setCookies((await told(library.endSecondFactor(knock.body.password, knock.headers))).cookies);
      return { answer: { done: true as const }, by: personOf(knock) };
    },
  });
}
