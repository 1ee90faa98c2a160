export { rulerOf } from './band-ruler.js';
export type { Step } from './ladder.js';
export type { Picture, PictureKind } from './picture.js';
export { picturesOf } from './pictures.js';
export { type Found, Results } from './results.js';
export type { Tone } from './sheet.js';
export { contrast, cssVariables, DARK, LIGHT, type Theme, type Token } from './theme.js';
export { unitWord } from './units.js';
export { periodName } from './words.js';
