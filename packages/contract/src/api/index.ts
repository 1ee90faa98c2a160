export * from './audit-log.js';
export * from './comments.js';
export * from './common.js';
export * from './errors.js';
export * from './notifications.js';
export * from './periods.js';
export * from './roles.js';
export * from './units.js';
