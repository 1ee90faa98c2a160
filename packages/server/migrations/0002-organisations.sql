-- Organisations (tenants), the tree of their units with its history, and who may do what where.

create table app.organisation (
  id uuid primary key default gen_random_uuid(),
  code text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name jsonb not null,
  kind text not null default '',
  -- Verification and approval are one step: an approver may approve what was submitted.
  one_step_approval boolean not null default false,
  time_zone text not null default 'Asia/Jakarta',
  language text not null default 'id' check (language in ('id', 'en')),
  revision integer not null default 1,
  created_at timestamptz not null default now()
);
alter table app.organisation enable row level security;
alter table app.organisation force row level security;
create policy own on app.organisation to berimbang_staff using (id = app.current_organisation())
  with check (id = app.current_organisation());
create policy named on app.organisation for select to berimbang_sign_in using (true);
create policy kept on app.organisation to berimbang_operator using (true) with check (true);
grant select, update on app.organisation to berimbang_staff;
grant select on app.organisation to berimbang_sign_in;
grant select, insert on app.organisation to berimbang_operator;

create table app.unit (
  organisation_id uuid not null references app.organisation,
  id uuid not null default gen_random_uuid(),
  code text not null,
  name jsonb not null,
  kind text not null default '',
  parent_id uuid,
  valid_from date,
  -- Day after the last: a unit that was closed or merged stays, for its past.
  valid_to date,
  successor_id uuid,
  position integer not null default 0,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, code),
  foreign key (organisation_id, parent_id) references app.unit (organisation_id, id),
  foreign key (organisation_id, successor_id) references app.unit (organisation_id, id),
  check (parent_id <> id),
  check (valid_to > valid_from)
);
create index on app.unit (organisation_id, parent_id);
call app.tenant_table('unit', 'select, insert, update');

create table app.unit_event (
  organisation_id uuid not null,
  id bigint generated always as identity,
  unit_id uuid not null,
  kind text not null check (kind in ('created', 'renamed', 'moved', 'merged', 'closed')),
  on_date date not null,
  before jsonb,
  after jsonb,
  reason text,
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, unit_id) references app.unit (organisation_id, id)
);
create index on app.unit_event (organisation_id, unit_id);
call app.tenant_table('unit_event', 'select, insert');
call app.append_only('unit_event');

create table app.role_grant (
  organisation_id uuid not null references app.organisation,
  id uuid not null default gen_random_uuid(),
  user_id text not null,
  role text not null check (role in ('administrator', 'planner', 'data-owner', 'verifier', 'approver', 'auditor')),
  -- The unit and everything below it; null is the whole organisation.
  unit_id uuid,
  from_date date,
  to_date date,
  given_by text not null,
  given_at timestamptz not null default now(),
  revoked_by text,
  revoked_at timestamptz,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, unit_id) references app.unit (organisation_id, id),
  check (to_date >= from_date)
);
create index on app.role_grant (user_id);
call app.tenant_table('role_grant', 'select, insert, update');
create policy of_person on app.role_grant for select to berimbang_sign_in using (true);
create policy first_grant on app.role_grant for insert to berimbang_operator with check (true);
grant select on app.role_grant to berimbang_sign_in;
grant insert on app.role_grant to berimbang_operator;
