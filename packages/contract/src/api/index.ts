export * from './common.js';
export * from './errors.js';
export * from './facts.js';
export * from './imports.js';
export * from './results.js';
export * from './roles.js';
export * from './units.js';
