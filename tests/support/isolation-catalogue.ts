import type { World } from '../server/support/world.js';
import { asSuperuser, tenantTables } from './isolation-rows.js';

/** Relations without rows of an organisation: who may touch them at all, and why no policy is needed. */
const GLOBAL: Readonly<Record<string, { readonly roles: readonly string[]; readonly why: string }>> = {
  'app.shipped_content': {
    roles: ['staff', 'respondent', 'public', 'operator'],
    why: 'methods and rule packs as they ship: the same for everyone, and public',
  },
  'public.berimbang_migration': { roles: [], why: 'names of migrations: the owner alone' },
};
/** Schemas that belong to one role as a whole. */
const SCHEMAS: Readonly<Record<string, { readonly role: string; readonly why: string }>> = {
  auth: { role: 'sign_in', why: 'accounts are global; the sign-in finds out who someone is before any organisation' },
  jobs: { role: 'operator', why: 'the queue works across organisations; its payloads are identifiers' },
};
const TENANT = '(organisation_id = app.current_organisation())';
/** Every policy that is wider than the organisation of the transaction, by name. */
const WIDER: Readonly<Record<string, string>> = {
  'app.organisation.own to berimbang_staff for ALL': 'a tenant’s own row: its key is the organisation',
  'app.organisation.named to berimbang_sign_in for SELECT':
    'finds the organisation of an address for who has a role in it',
  'app.organisation.kept to berimbang_operator for ALL': 'makes and lists organisations',
  'app.role_grant.of_person to berimbang_sign_in for SELECT': 'finds the roles of a person in any organisation',
  'app.role_grant.first_grant to berimbang_operator for INSERT': 'gives a new organisation its first administrator',
  'app.audit_head.of_installation to berimbang_operator for SELECT': 'verifies every chain',
  'app.audit_log.of_installation to berimbang_operator for SELECT': 'verifies every chain',
};
/** Functions that act with the rights of their owner. */
const DEFINERS: readonly string[] = ['app.append_audit(text)'];
/** Written by a function of the owner alone. */
const WRITTEN_BY_FUNCTION: readonly string[] = ['audit_head'];
const ROLES = ['idle', 'staff', 'respondent', 'public', 'sign_in', 'operator'] as const;

/** What the catalogue says that would let one organisation's rows be seen or written by another; empty where all is well. */
export function catalogueFaults(world: World): Promise<readonly string[]> {
  return asSuperuser(world, async (client) => {
    const faults: string[] = [];
    const read = async <T extends object>(query: string): Promise<readonly T[]> => (await client.query<T>(query)).rows;
    const tenants = new Set(await tenantTables(client));

    const tables = await read<{ schema: string; name: string; rls: boolean; forced: boolean }>(`
      select n.nspname as schema, c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'`);
    for (const { schema, name, rls, forced } of tables) {
      const full = `${schema}.${name}`;
      if (full in GLOBAL || schema in SCHEMAS) continue;
      if (schema !== 'app') faults.push(`${full} is in no schema of ours`);
      else if (!tenants.has(name) && name !== 'organisation') faults.push(`${full} has no organisation_id`);
      if (!rls || !forced) faults.push(`${full} has no forced row-level security`);
    }

    const policies = await read<{
      name: string;
      roles: readonly string[];
      policy: string;
      cmd: string;
      qual: string | null;
      check: string | null;
      permissive: string;
    }>(`select schemaname || '.' || tablename as name, roles::text[] as roles, policyname as policy, cmd, qual,
        with_check as check, permissive from pg_policies`);
    const kept = new Set<string>();
    for (const { name, roles, policy, cmd, qual, check } of policies) {
      const strict = [qual, check].every((rule) => rule === TENANT) && cmd === 'ALL';
      if (strict) kept.add(name);
      else if (!(`${name}.${policy} to ${roles.join(', ')} for ${cmd}` in WIDER))
        faults.push(
          `the policy ${policy} of ${name} for ${roles.join(', ')} is wider than an organisation: ${qual} / ${check}`,
        );
    }
    for (const name of tenants)
      if (!kept.has(`app.${name}`)) faults.push(`app.${name} has no policy of its organisation`);

    const rights = await read<{ name: string; schema: string; role: string; held: readonly string[] }>(`
      select n.nspname || '.' || c.relname as name, n.nspname as schema, role,
        array(select kind from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) kind
          where has_table_privilege('berimbang_' || role, c.oid, kind)) as held
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, unnest(array['${ROLES.join("','")}']) role
      where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('app', 'auth', 'jobs', 'public')`);
    const appendOnly = new Set(
      (
        await read<{ name: string }>(
          `select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
         where t.tgname = 'append_only' and t.tgenabled = 'O' and not t.tgisinternal and (t.tgtype & 59) = 58`,
        )
      ).map(({ name }) => name),
    );
    for (const { name, schema, role, held } of rights) {
      const one = SCHEMAS[schema]?.role;
      const roles = one === undefined ? GLOBAL[name]?.roles : [one];
      const may =
        roles?.includes(role) ??
        (role === 'staff' ||
          ((role === 'sign_in' || role === 'operator') && name in ALSO && ALSO[name]?.includes(role)));
      if (held.length > 0 && may !== true) faults.push(`${role} may ${held.join(', ')} ${name}`);
      const kind = held.find((one) => ['TRUNCATE', 'REFERENCES', 'TRIGGER'].includes(one));
      if (schema === 'app' && kind !== undefined) faults.push(`${role} may ${kind} ${name}`);
      const table = name.slice(4);
      const changes = held.some((one) => one === 'UPDATE' || one === 'DELETE');
      if (schema === 'app' && role === 'staff' && tenants.has(table) && !changes && !appendOnly.has(table))
        if (!VIEWS.includes(name) && !WRITTEN_BY_FUNCTION.includes(table))
          faults.push(`${name} is never changed by staff and yet is not append-only`);
    }

    for (const { name } of await read<{ name: string }>(`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname in ('app', 'auth', 'jobs', 'public')
        and coalesce(array_to_string(c.reloptions, ','), '') not like '%security_invoker=true%'`))
      faults.push(`the view ${name} reads with the rights of its owner`);
    for (const { name, safe } of await read<{ name: string; safe: boolean }>(`
      select p.oid::regprocedure::text as name, coalesce(array_to_string(p.proconfig, ','), '') like 'search_path=%' as safe
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname in ('app', 'auth', 'jobs', 'public')`))
      if (!DEFINERS.includes(name) || !safe) faults.push(`the function ${name} acts with the rights of its owner`);
    for (const { name, columns } of await read<{ name: string; columns: readonly string[] }>(`
      select i.indrelid::regclass::text as name,
        array(select a.attname::text from unnest(i.indkey::int[]) with ordinality k(n, o)
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n order by k.o) as columns
      from pg_index i join pg_class c on c.oid = i.indrelid where i.indisunique and c.relnamespace = 'app'::regnamespace`))
      if (tenants.has(name.replace(/^app\./, '')) && columns[0] !== 'organisation_id')
        faults.push(`a unique index of ${name} reaches across organisations: ${columns.join(', ')}`);
    for (const { name, text } of await read<{ name: string; text: string }>(`
      select conrelid::regclass::text as name, pg_get_constraintdef(oid) as text from pg_constraint
      where contype = 'f' and connamespace = 'app'::regnamespace`)) {
      const [, own = '', to = '', theirs = ''] =
        /FOREIGN KEY \(([^)]*)\) REFERENCES ([\w.]+)\(([^)]*)\)/.exec(text) ?? [];
      const leads =
        own.startsWith('organisation_id') && (theirs.startsWith('organisation_id') || to.endsWith('organisation'));
      if (!leads) faults.push(`a foreign key of ${name} may lead into another organisation: ${text}`);
    }
    for (const { role, other } of await read<{ role: string; other: string }>(`
      select m.rolname as role, r.rolname as other from pg_auth_members g
      join pg_roles m on m.oid = g.member join pg_roles r on r.oid = g.roleid where m.rolname like 'berimbang\\_%'`))
      faults.push(`${role} may become ${other}`);
    for (const { name } of await read<{ name: string }>(
      `select rolname as name from pg_roles where rolname like 'berimbang\\_%' and
       (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin or rolreplication)`,
    ))
      faults.push(`${name} has a right of the whole cluster`);
    return faults;
  });
}

/** Tables of organisations that another role than staff may touch. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'app.organisation': ['sign_in', 'operator'],
  'app.role_grant': ['sign_in', 'operator'],
  'app.audit_head': ['operator'],
  'app.audit_log': ['operator'],
  'app.idempotency_key': ['operator'],
};
const VIEWS: readonly string[] = ['app.current_fact', 'app.approved_fact'];
