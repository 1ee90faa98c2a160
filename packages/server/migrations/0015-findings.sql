-- Findings of the auditors (APIP) with their answers, and the measures that follow where a result is poor.

create table app.finding (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  position bigint generated always as identity,
  scorecard_id uuid not null,
  -- Within the scorecard: the whole of it, one of its indicators, or the cell of a value.
  subject_kind text not null check (subject_kind in ('scorecard', 'indicator', 'value')),
  subject_id uuid not null,
  title text not null,
  condition text not null,
  criteria text not null,
  cause text not null,
  effect text not null,
  recommendation text not null,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  raised_by text not null,
  raised_at timestamptz not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create index on app.finding (organisation_id, scorecard_id, position);
call app.tenant_table('finding', 'select, insert, update');

create table app.finding_event (
  organisation_id uuid not null,
  id bigint generated always as identity,
  finding_id uuid not null,
  kind text not null check (kind in ('raised', 'changed', 'answered', 'returned', 'closed')),
  before jsonb,
  after jsonb,
  -- The answer, the reason for returning it, or the conclusion.
  text text,
  by_user text not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, finding_id) references app.finding (organisation_id, id)
);
create index on app.finding_event (organisation_id, finding_id);
call app.tenant_table('finding_event', 'select, insert');
call app.append_only('finding_event');

create table app.measure (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  position bigint generated always as identity,
  scorecard_id uuid not null,
  -- Its code: the measure stays where the indicator goes.
  indicator text not null,
  period text not null,
  cause text not null,
  action text not null,
  owner text not null,
  due date,
  state text not null default 'planned' check (state in ('planned', 'running', 'done', 'cancelled')),
  progress integer not null default 0 check (progress between 0 and 100),
  created_by text not null,
  created_at timestamptz not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id),
  check (state <> 'done' or progress = 100)
);
create index on app.measure (organisation_id, scorecard_id, indicator, period);
call app.tenant_table('measure', 'select, insert, update');

create table app.measure_event (
  organisation_id uuid not null,
  id bigint generated always as identity,
  measure_id uuid not null,
  kind text not null check (kind in ('created', 'changed')),
  before jsonb,
  after jsonb not null,
  reason text,
  by_user text not null,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, measure_id) references app.measure (organisation_id, id)
);
create index on app.measure_event (organisation_id, measure_id);
call app.tenant_table('measure_event', 'select, insert');
call app.append_only('measure_event');
