import type { FastifyRequest } from 'fastify';
import { INSTALLATION, inScope } from '../db/index.js';
import { type Actor, actorOf } from './actor.js';
import type { Identity } from './identity.js';
import { findOrganisation, type Organisation } from './organisation.js';
import type { Rule } from './policy.js';
import { notFound, Refusal } from './refusal.js';
import type { Services } from './services.js';

/**
 * Who asks, and for which organisation, where an answer is not made within one transaction, such as a stream. Refuses as
 * endpoints do.
 */
export async function callerOf(
  services: Services,
  raw: FastifyRequest,
  rule: Rule,
): Promise<{ readonly actor: Actor; readonly organisation: Organisation }> {
  const identity = await services.identify(raw);
  if (identity === null) throw new Refusal('not-signed-in');
  const organisation = await organisationOf(services, raw, identity);
  const actor = await inScope(services.database, { role: 'staff', organisationId: organisation.id }, (tx) =>
    actorOf(tx, identity),
  );
  if (!rule.allows(actor, {}))
    throw new Refusal('not-allowed', { facts: { rule: rule.sentence.id, ruleEn: rule.sentence.en } });
  return { actor, organisation };
}

/** The organisation of an address, where the person has a role in it. */
export async function organisationOf(
  { database }: Services,
  { params }: FastifyRequest,
  identity: Identity,
): Promise<Organisation> {
  const { organisation: code } = params as { organisation: string };
  const found = await findOrganisation(database, identity, code);
  if (found === null) throw notFound('organisation', code.slice(0, 63), 'path.organisation');
  return found;
}

/** Stands for the installation where a request has no organisation. */
export const INSTALLATION_ITSELF: Organisation = {
  id: INSTALLATION,
  code: '',
  name: { id: 'Instalasi', en: 'Installation' },
  oneStepApproval: false,
  timeZone: 'Asia/Jakarta',
};
