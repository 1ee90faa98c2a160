export { connect, type Database } from './connect.js';
export { constraintOf, sqlState } from './errors.js';
export { type Migration, MigrationRefused, migrate, readMigrations } from './migrate.js';
export { INSTALLATION, inScope, type Scope, type Transaction, takeScope, withSavepoint } from './scope.js';
export * from './tables/organisations.js';
export * from './tables/sign-in.js';
export type { LabelColumn } from './tables/schema.js';
