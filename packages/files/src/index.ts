export { findScorecards, type LoadedScorecards, loadRulePacks, loadScorecards } from './disk.js';
export type { FileFault } from './file-fault.js';
export { type LoadedMethods, loadMethods } from './method-folder.js';
export type { MethodParameter } from './method-parameters.js';
export { type Method, readMethodFile } from './methods.js';
export { type PackText, type ReadPack, readRulePack } from './rule-packs.js';
export { type ReadScorecard, readScorecard, type ScorecardText } from './scorecard.js';
export { LARGEST_FILE, type Position } from './source-tree.js';
export { readText } from './text-file.js';
