export * from './audit-log.js';
export * from './common.js';
export * from './errors.js';
export * from './periods.js';
export * from './roles.js';
export * from './units.js';
