export type { Picture, PictureKind } from './picture.js';
export { picturesOf } from './pictures.js';
export { contrast, cssVariables, DARK, LIGHT, type Theme, type Token } from './theme.js';
