export { ApiError, type ApiErrorBody } from './api-error.js';
export type { components, paths } from './api-types.js';
export { type BerimbangClient, type ClientOptions, createClient } from './create-client.js';
export { type Answer, dataOf, ifMatch } from './revision.js';
