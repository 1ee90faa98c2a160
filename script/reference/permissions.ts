import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROLE_WORDS, type Role } from '@berimbang/contract';
import type { ApiDocument } from '../../packages/server/src/http/api-document.js';
import type { Policy, Rule, Subject } from '../../packages/server/src/http/policy.js';
import { code, page, table } from './markdown.js';
import { probe, probeWithoutRole } from './permission-probe.js';
import type { Report } from './report.js';

// docs/reference/permissions.md: who may do what, found by asking the rule of each operation.

const ROLES = Object.keys(ROLE_WORDS) as readonly Role[];

export async function permissionsPage(root: string, api: ApiDocument, report: Report): Promise<string> {
  const rules = await rulesOf(root);
  const byTag = new Map<string, (readonly string[])[]>();
  for (const [path, operations] of Object.entries(api.paths))
    for (const [method, { operationId = '', tags = [] }] of Object.entries(operations)) {
      const rule = rules.get(operationId);
      if (rule === undefined) {
        report(`${method} ${path}: no policy has a rule for ${operationId}`);
        continue;
      }
      const [tag = ''] = tags;
      const row = [code(operationId), probeWithoutRole(rule), ...ROLES.map((role) => probe(rule, role))];
      byTag.set(tag, [...(byTag.get(tag) ?? []), row]);
    }
  const heads = [
    'Operation',
    'Without a role',
    ...ROLES.map((role) => `${ROLE_WORDS[role].en} (*${ROLE_WORDS[role].id}*)`),
  ];
  const sections = [...byTag].flatMap(([tag, rows]) => [`## ${tag}`, table(heads, rows)]);
  return page('Who may do what', LEGEND, ...sections);
}

const LEGEND = `Each cell was found by asking the rule that the server itself asks. A role is held over the whole organisation, or over a unit
and everything below it.

| In a cell | Means |
| --- | --- |
| yes | with the role over any unit of the organisation |
| unit | with the role over the unit that it is about, or above it; what is the whole organisation's needs the role over the whole |
| own | only what the person wrote, or what is entrusted to them |
| session | signed in with a session, not with an API token |
| installation | administrators of the installation |
| | nobody with that role |

Whoever has no role in an organisation is answered as if it were not there.`;

/** Every rule of the server by its operation. */
async function rulesOf(root: string): Promise<ReadonlyMap<string, Rule<Subject>>> {
  const sources = join(root, 'packages', 'server', 'src');
  const files = readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'http')
    .filter((entry) => readdirSync(join(sources, entry.name)).includes('policy.ts'))
    .map((entry) => join(sources, entry.name, 'policy.ts'));
  const rules = new Map<string, Rule<Subject>>();
  for (const file of files) {
    const exported = (await import(pathToFileURL(file).href)) as Readonly<Record<string, Policy>>;
    for (const [name, policy] of Object.entries(exported))
      if (name.endsWith('_POLICY')) for (const [operation, rule] of Object.entries(policy)) rules.set(operation, rule);
  }
  return rules;
}
