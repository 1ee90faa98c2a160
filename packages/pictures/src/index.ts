export { contrast, cssVariables, DARK, LIGHT, type Theme, type Token } from './theme.js';
