import { z } from 'zod';
import { apiLabelSchema, daySchema, idSchema, organisationCodeSchema, plainTextSchema, timeSchema } from './common.js';
import { roleSchema } from './roles.js';

/** Identifier of a person. */
export const userIdSchema = z.string().min(1).max(100).describe('Identifier of a person.');

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email())
  .describe('E-mail address; upper and lower case are the same.');

export const usernameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,62}$/, 'letters, digits, dot, underscore and hyphen; at least three')
  .describe('A name to sign in with instead of the e-mail address.');

export const personNameSchema = plainTextSchema(200).trim().min(1).describe('Name as shown to others.');

/** Shortest and longest password that may be set. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

export const newPasswordSchema = z
  .string()
  .min(PASSWORD_LENGTH.least)
  .max(PASSWORD_LENGTH.most)
  .describe('At least 12 characters, and none of those that are guessed first.');

const password = z.string().min(1).max(1000).describe('The password in use.');

export const signInSchema = z.strictObject({
  name: z.string().trim().min(1).max(254).describe('E-mail address or username.'),
  password,
});
export const signedInSchema = z.object({
  secondFactor: z.boolean().describe('A second factor is asked for before the session begins.'),
});

const totp = z
  .string()
  .regex(/^\d{6}$/, 'six digits')
  .describe('Code of the authenticator.');
export const secondFactorSchema = z.union([
  z.strictObject({ code: totp }),
  z.strictObject({ recoveryCode: z.string().trim().min(1).max(40).describe('A recovery code; each works once.') }),
]);

export const signInOptionsSchema = z.object({
  singleSignOn: z.string().nullable().describe('Name of the single sign-on; null where there is none.'),
  resetByMail: z.boolean().describe('A forgotten password is set anew by mail; else by a link of an administrator.'),
  accounts: z
    .boolean()
    .describe('Somebody has an account; where nobody has, the first one is made with the one-time link of the server.'),
});

export const singleSignOnSchema = z.strictObject({
  returnTo: z
    .string()
    .max(500)
    .regex(/^\/(?![/\\])/, 'a path of this site')
    .default('/')
    .describe('Page to come back to.'),
});
export const singleSignOnAddressSchema = z.object({ url: z.url().describe('Page of the issuer to go on to.') });

/** The answer to a request that only had to be done. */
export const doneSchema = z.object({ done: z.literal(true) });

export const sessionRoleSchema = z.object({
  role: roleSchema,
  unitId: idSchema.nullable().describe('The unit and everything below it; null is the whole organisation.'),
  from: daySchema.nullable(),
  to: daySchema.nullable(),
});

/** Who is signed in, and what they may do where. */
export const sessionSchema = z.object({
  via: z.enum(['session', 'token']),
  mayWrite: z.boolean(),
  user: z.object({
    id: userIdSchema,
    name: z.string(),
    email: z.string(),
    username: z.string().nullable(),
    operator: z.boolean().describe('Administers the installation.'),
    secondFactor: z.boolean().describe('Signs in with a second factor.'),
  }),
  organisations: z.array(
    z.object({
      id: idSchema,
      code: organisationCodeSchema,
      name: apiLabelSchema,
      roles: z.array(sessionRoleSchema),
    }),
  ),
});

/** A place where a person is signed in. */
export const ownSessionSchema = z.object({
  id: z.string(),
  current: z.boolean().describe('The one that sends this request.'),
  address: z.string().nullable(),
  browser: z.string().nullable(),
  since: timeSchema,
  expiresAt: timeSchema,
});
export const endedSessionsSchema = z.object({ ended: z.number().int() });

export const passwordOnlySchema = z.strictObject({ password });
export const secondFactorCodeSchema = z.strictObject({ code: totp });
export const secondFactorSetupSchema = z.object({
  uri: z.string().describe('Address otpauth:// that an authenticator reads, usually as a QR code.'),
  recoveryCodes: z.array(z.string()).describe('Shown once; each works once, without the authenticator.'),
});
export const recoveryCodesSchema = secondFactorSetupSchema.pick({ recoveryCodes: true });

export const changePasswordSchema = z.strictObject({ current: password, next: newPasswordSchema });
export const askResetSchema = z.strictObject({ email: emailSchema });
const linkToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, 'the text behind # in the link')
  .describe('The text behind # in the link.');
export const redeemLinkSchema = z.strictObject({ token: linkToken, password: newPasswordSchema });
export const firstAdministratorSchema = z.strictObject({
  token: linkToken,
  name: personNameSchema,
  email: emailSchema,
  username: usernameSchema.nullable().default(null),
  password: newPasswordSchema,
});

/** A one-time link with which a person sets a password. */
export const passwordLinkSchema = z.object({
  mailed: z.boolean().describe('The link is on its way to the address of the person.'),
  link: z
    .string()
    .nullable()
    .describe(
      'The link, shown once and only where no mail is sent; null in a repeated answer. Hand it over in person.',
    ),
  expiresAt: timeSchema,
});

export type SessionOutput = z.output<typeof sessionSchema>;
export type OwnSessionOutput = z.output<typeof ownSessionSchema>;
export type PasswordLinkOutput = z.output<typeof passwordLinkSchema>;
