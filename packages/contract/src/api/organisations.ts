import { z } from 'zod';
import { apiLabelSchema, idSchema, organisationCodeSchema, revisionSchema, timeSchema } from './common.js';
import { emailSchema, passwordLinkSchema, personNameSchema } from './sign-in.js';

/** The names that this server's clock knows: IANA time zones. */
export const timeZoneSchema = z
  .string()
  .max(60)
  .refine(
    (name) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
      } catch {
        return false;
      }
    },
    { message: 'an IANA time zone such as Asia/Jakarta' },
  )
  .describe('IANA time zone; days of this organisation begin and end there.');

const settings = {
  name: apiLabelSchema,
  kind: z.string().trim().max(80).describe('What it is: kementerian, kabupaten, badan.'),
  oneStepApproval: z.boolean().describe('Verification and approval are one step.'),
  language: z.enum(['id', 'en']).describe('Language of its letters and documents.'),
  timeZone: timeZoneSchema,
};

/** A body that owns its data. */
export const organisationSchema = z.object({
  id: idSchema,
  code: organisationCodeSchema,
  ...settings,
  timeZone: z.string(),
  revision: revisionSchema,
  createdAt: timeSchema,
});

export const newOrganisationSchema = z.strictObject({
  code: organisationCodeSchema,
  name: settings.name,
  kind: settings.kind.default(''),
  oneStepApproval: settings.oneStepApproval.default(false),
  language: settings.language.default('id'),
  timeZone: settings.timeZone.default('Asia/Jakarta'),
  administrator: z
    .strictObject({ name: personNameSchema, email: emailSchema })
    .describe('Its first administrator, over the whole organisation.'),
});
export const madeOrganisationSchema = z.object({
  organisation: organisationSchema,
  passwordLink: passwordLinkSchema.nullable().describe('Null where the administrator has an account already.'),
});

export const changeOrganisationSchema = z
  .strictObject(settings)
  .partial()
  .refine((change) => Object.keys(change).length > 0, { message: 'at least one setting' });

/** A change of an organisation's settings, from the audit log. */
export const organisationEventSchema = z.object({
  seq: z.number().int().describe('Place in the audit log.'),
  at: timeSchema,
  by: z.string(),
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
});

export type OrganisationOutput = z.output<typeof organisationSchema>;
export type OrganisationEventOutput = z.output<typeof organisationEventSchema>;
