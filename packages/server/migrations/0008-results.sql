-- Results: the latest value of every computed cell, and one line for each calculation.

create table app.calculation (
  organisation_id uuid not null,
  id bigint generated always as identity,
  scorecard_id uuid not null,
  -- Facts up to this revision are covered.
  fact_seq bigint not null,
  definition_hash text not null,
  -- Methods and rule packs read, by name and hash.
  library json not null,
  -- Results of subordinate scorecards read: scorecard and calculation.
  children json not null,
  engine_version text not null,
  -- SHA-256 over definition, library and engine version.
  fingerprint text not null,
  -- SHA-256 over all results.
  digest text not null,
  cells integer not null,
  because text not null,
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create index on app.calculation (organisation_id, scorecard_id, id);
call app.tenant_table('calculation', 'select, insert');
call app.append_only('calculation');

create table app.result (
  organisation_id uuid not null,
  scorecard_id uuid not null,
  -- Name of a node, or of one of its outputs.
  node text not null,
  place text not null,
  -- number, category, members, truth, missing, problem
  kind text not null,
  -- Exact, as a fraction or a whole number; a code; a list of codes.
  value text,
  exact boolean not null default true,
  -- What else is known of it: reason, leaves, range, problem.
  detail json,
  -- The calculation that gave it this value.
  calculation_id bigint not null,
  -- No foreign keys: thousands of these rows are written together, and all of them can be computed again.
  primary key (organisation_id, scorecard_id, node, place)
);
call app.tenant_table('result', 'select, insert, update, delete');
