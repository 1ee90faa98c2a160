-- The audit log: one chain of hashes an organisation, one entry a request. The chain of the installation itself has the
-- organisation 00000000-0000-0000-0000-000000000000.

create table app.audit_head (
  organisation_id uuid primary key,
  seq bigint not null,
  hash text not null
);
create table app.audit_log (
  organisation_id uuid not null,
  seq bigint not null,
  at text not null,
  entry text not null,
  previous text not null,
  hash text not null,
  primary key (organisation_id, seq)
);
call app.tenant_table('audit_head', 'select');
call app.tenant_table('audit_log', 'select');
call app.append_only('audit_log');
grant select on app.audit_head, app.audit_log to berimbang_operator;
create policy of_installation on app.audit_head for select to berimbang_operator using (true);
create policy of_installation on app.audit_log for select to berimbang_operator using (true);

-- Appends an entry to the chain of this transaction's organisation. The head stays locked until the transaction ends, so
-- this is the last statement of a request.
create function app.append_audit(entry text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, app as $$
declare
  tenant uuid := app.current_organisation();
  head app.audit_head;
  now_text text := to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
  own_hash text;
begin
  insert into app.audit_head values (tenant, 0, repeat('0', 64)) on conflict do nothing;
  select * into strict head from app.audit_head where organisation_id = tenant for update;
  own_hash := encode(sha256(convert_to(
    head.hash || chr(10) || tenant || chr(10) || (head.seq + 1) || chr(10) || now_text || chr(10) || entry, 'UTF8')), 'hex');
  insert into app.audit_log values (tenant, head.seq + 1, now_text, entry, head.hash, own_hash);
  update app.audit_head set seq = head.seq + 1, hash = own_hash where organisation_id = tenant;
  return head.seq + 1;
end $$;
revoke all on function app.append_audit(text) from public;
grant execute on function app.append_audit(text) to berimbang_staff, berimbang_respondent, berimbang_operator, berimbang_sign_in;

-- Answers to requests that carried an idempotency key, so that a repeated request is answered without being done again.
create table app.idempotency_key (
  organisation_id uuid not null,
  user_id text not null,
  key text not null,
  request_hash text not null,
  status integer,
  headers jsonb,
  body text,
  at timestamptz not null default now(),
  primary key (organisation_id, user_id, key)
);
create index on app.idempotency_key (at);
call app.tenant_table('idempotency_key', 'select, insert, update, delete');
