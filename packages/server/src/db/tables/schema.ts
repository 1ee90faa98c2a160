import { pgSchema } from 'drizzle-orm/pg-core';

/** The organisations' data. Table definitions here mirror the migrations, and a test compares the two. */
export const app = pgSchema('app');
/** Accounts, sessions and tokens. */
export const auth = pgSchema('auth');

/** A text in one language, or in both. */
export type LabelColumn = string | { readonly id: string; readonly en: string };
