import type { Label } from '@berimbang/engine';

/** A unit as an import finds it: by code, or by name. */
export interface UnitPlace {
  readonly id: string;
  readonly code: string;
  readonly name: string | Label;
}
