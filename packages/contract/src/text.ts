import { z } from 'zod';

/** Scalars of files are kept as their source text; these schemas say what a text must look like. */

const inBoth = z.strictObject({ id: z.string().min(1).max(2000), en: z.string().min(1).max(2000) });

/** A text in one language, or in both. */
export const labelSchema = z
  .union([z.string().min(1).max(2000), inBoth])
  .describe('A text, or one text for each language: {id: ..., en: ...}.');

/** A label that may be left empty: what says where something is printed, of what need not be printed anywhere. */
export const sourceSchema = z
  .union([z.string().max(2000), inBoth])
  .describe('A text, or one text for each language: {id: ..., en: ...}; an empty one says nothing.');

export const codeSchema = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_.\-/]{0,79}$/, 'a code of letters, digits, point, hyphen, slash and underscore')
  .describe('A short code: letters, digits, point, hyphen, slash, underscore; at most 80 characters.');

export const quantitySchema = z
  .string()
  .max(60)
  .regex(/^[-+\u2212]?\d[\d.,]*(\s*\/\s*\d+)?$/, 'a decimal such as 83.5 or a fraction such as 1/3')
  .describe('A decimal in the mark that the file declares, or a fraction such as 1/3. Kept as written.');

export const shareSchema = z
  .string()
  .regex(/^(0[.,]\d{1,20}|\d{1,2}([.,]\d{1,20})?\s*%)$/, 'a share such as 95% or 0.95')
  .describe('A share between 0 and 1: 95% or 0.95.');

export const wholeSchema = z
  .string()
  .regex(/^-?\d{1,4}$/, 'a whole number')
  .describe('A whole number.');

export const decimalsSchema = z
  .string()
  .regex(/^(-(1[0-5]|[1-9])|[12]?\d|30)$/, 'a number of decimals from -15 to 30')
  .describe('Decimals; negative ones round to tens, hundreds and so on.');

export const dateSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'an ISO date such as 2022-12-31')
  .describe('An ISO date: YYYY-MM-DD.');

export const periodSchema = z
  .string()
  .regex(/^\d{4}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, 'a period such as 2022, 2022-S1, 2022-Q3 or 2022-07')
  .describe('A year, semester, quarter or month: 2022, 2022-S1, 2022-Q3, 2022-07.');

export const yesSchema = z.enum(['true', 'false']).describe('true or false.');

export const ruleSchema = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?#[a-z0-9-]+$/, 'a rule such as permenpanrb/14-2017#ikm-grade')
  .describe('A rule: issuer/instrument#parameter.');

export const numberOrRuleSchema = z
  .union([quantitySchema, ruleSchema])
  .describe('A number, or the rule that gives it.');

export const expressionSchema = z.string().min(1).max(4000).describe('An expression of the formula language.');

export const formatSchema = z.literal('1').describe('Number of the file format.');

export const reachSchema = z
  .string()
  .regex(/^(year-to-date|period|last-[1-9]\d?)$/, 'year-to-date, period, or last-N')
  .describe('Which periods are read: year-to-date (the default), the period read alone, or the last N.');
