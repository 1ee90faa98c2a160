-- Periods of an organisation: which ones may be entered, until when, and which are locked.

create table app.period (
  organisation_id uuid not null references app.organisation,
  id uuid not null default gen_random_uuid(),
  -- As in files: 2025, 2025-S1, 2025-Q3, 2025-07.
  code text not null check (code ~ '^\d{4}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?$'),
  kind text not null check (kind in ('year', 'semester', 'quarter', 'month')),
  starts date not null,
  ends date not null,
  state text not null default 'planned' check (state in ('planned', 'open', 'closed', 'locked')),
  entry_due timestamptz,
  verification_due timestamptz,
  approval_due timestamptz,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, code),
  check (verification_due >= entry_due),
  check (approval_due >= entry_due),
  check (approval_due >= verification_due)
);
create index on app.period (organisation_id, starts, code);
call app.tenant_table('period', 'select, insert, update');

create table app.period_event (
  organisation_id uuid not null,
  id bigint generated always as identity,
  period_id uuid not null,
  kind text not null check (kind in ('created', 'deadlines', 'opened', 'closed', 'reopened', 'locked')),
  before jsonb,
  after jsonb not null,
  reason text,
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, period_id) references app.period (organisation_id, id)
);
create index on app.period_event (organisation_id, period_id);
call app.tenant_table('period_event', 'select, insert');
call app.append_only('period_event');
