export * from './dimension/dimension.js';
export { evaluate } from './graph/evaluate.js';
