import type { FastifyRequest } from 'fastify';

/** Who sends a request, as the sign-in says. */
export interface Identity {
  readonly userId: string;
  readonly name: string;
  /** Administers the installation: makes organisations. */
  readonly operator: boolean;
  readonly via: 'session' | 'token';
  /** A token may be for reading alone. */
  readonly mayWrite: boolean;
  /** A token may be for one organisation alone: its identifier. */
  readonly onlyOrganisation: string | null;
}

/** Finds out who sends a request; null where nobody is signed in. */
export type Identify = (request: FastifyRequest) => Promise<Identity | null>;
