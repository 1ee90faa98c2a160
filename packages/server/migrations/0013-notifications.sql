-- Notifications: what a person was told, as facts; sentences are made from them when they are read.

create table app.notification (
  organisation_id uuid not null references app.organisation,
  id uuid not null default gen_random_uuid(),
  position bigint generated always as identity,
  user_id text not null,
  kind text not null,
  facts jsonb not null,
  subject_kind text,
  subject_id text,
  -- The same thing is told a person once.
  once text,
  created_at timestamptz not null,
  read_at timestamptz,
  -- When it was also sent by mail or otherwise.
  delivered_at timestamptz,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, user_id, once)
);
create index on app.notification (organisation_id, user_id, position);
create index on app.notification (organisation_id, position) where delivered_at is null;
call app.tenant_table('notification', 'select, insert, update');

-- When owners are reminded of values that are still missing.
create table app.reminder_setting (
  organisation_id uuid primary key references app.organisation,
  -- So many days before the deadline; on the day itself always.
  days_before integer[] not null default '{7,3,1}',
  -- So many days after it the verifiers and planners are told, and then the approvers.
  verifier_after integer not null default 1 check (verifier_after >= 1),
  approver_after integer not null default 3,
  revision integer not null default 1,
  check (approver_after >= verifier_after),
  check (cardinality(days_before) <= 10)
);
call app.tenant_table('reminder_setting', 'select, insert, update');
