-- Roles, schemas and the few functions that every later file uses.
-- Roles belong to the whole cluster: another database of the same cluster may have made them already.

do $$
declare
  name text;
begin
  foreach name in array array[
    'berimbang_idle',        -- what a connection is between transactions: nothing
    'berimbang_staff',       -- requests of signed-in people, within one organisation
    'berimbang_respondent',  -- people who answer by a link
    'berimbang_public',      -- readers of what was published
    'berimbang_sign_in',     -- accounts, sessions, tokens
    'berimbang_operator'     -- the installation itself: its organisations, its jobs
  ] loop
    begin
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin', name);
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end;
    if not pg_has_role(session_user, name, 'member') then
      execute format('grant %I to %I', name, session_user);
    end if;
  end loop;
end $$;

create schema app;
create schema auth;
create schema jobs;
grant usage on schema app to berimbang_staff, berimbang_respondent, berimbang_public, berimbang_sign_in, berimbang_operator;
grant usage on schema auth to berimbang_sign_in;

-- The organisation of this transaction; null outside one, and then no policy holds.
create function app.current_organisation() returns uuid language sql stable as
  $$ select nullif(current_setting('berimbang.organisation', true), '')::uuid $$;

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;

-- A table of organisations' data: rows are seen and written only within their organisation.
create procedure app.tenant_table(name text, rights text) language plpgsql as $$
begin
  execute format('alter table app.%I enable row level security', name);
  execute format('alter table app.%I force row level security', name);
  execute format(
    'create policy of_organisation on app.%I using (organisation_id = app.current_organisation())
       with check (organisation_id = app.current_organisation())', name);
  execute format('grant %s on app.%I to berimbang_staff', rights, name);
end $$;

-- Rows once written stay as they are, for the owner of the database too.
create procedure app.append_only(name text) language plpgsql as $$
begin
  execute format(
    'create trigger append_only before update or delete or truncate on app.%I
       for each statement execute function app.refuse_change()', name);
end $$;
