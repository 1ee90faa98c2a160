import type { Calculated } from '../calculation/calculate.js';
import { announce } from '../events/announce.js';
import type { Request } from '../http/endpoint.js';
import { type By, byOf } from '../http/request.js';
import type { Services } from '../http/services.js';

/** Who changes a definition, and where what was computed anew is told. */
export interface Editor extends By {
  readonly computed: (calculated: readonly Calculated[]) => void;
}

type Asked = Pick<Request<unknown, unknown, unknown>, 'tx' | 'organisation' | 'actor' | 'afterCommit'>;

/** Runs a change of a definition, and tells open dashboards of the results that it changed. */
export async function editing<T>(request: Asked, services: Services, work: (by: Editor) => Promise<T>): Promise<T> {
  const all: Calculated[] = [];
  const done = await work({ ...byOf(request), computed: (calculated) => all.push(...calculated) });
  await announce(request, services, all);
  return done;
}
