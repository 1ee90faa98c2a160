-- Scorecards: one unit, one year, one method. Bodies are texts as in files (JSON with its keys in order): what a file can
-- say, a scorecard here can hold, and its export says it again.

create table app.scorecard (
  organisation_id uuid not null references app.organisation,
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  code text not null,
  title jsonb not null,
  period text not null,
  -- The sections scorecard, organisation, periods, rules, method.
  head text not null,
  state text not null default 'draft' check (state in ('draft', 'active', 'closed')),
  -- Content hashes of the method and the rule packs that it reads, by name: what ships later changes nothing by itself.
  library text not null default '{}',
  -- The scorecard of the year before that this one was made from.
  previous_id uuid,
  -- Counts every change of the definition.
  definition_revision integer not null default 1,
  revision integer not null default 1,
  created_by text not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, code),
  foreign key (organisation_id, unit_id) references app.unit (organisation_id, id),
  foreign key (organisation_id, previous_id) references app.scorecard (organisation_id, id)
);
create index on app.scorecard (organisation_id, unit_id);
call app.tenant_table('scorecard', 'select, insert, update');

create table app.perspective (
  organisation_id uuid not null,
  scorecard_id uuid not null,
  id uuid not null default gen_random_uuid(),
  code text not null,
  position integer not null,
  body text not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, scorecard_id, code),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create table app.objective (
  organisation_id uuid not null,
  scorecard_id uuid not null,
  id uuid not null default gen_random_uuid(),
  code text not null,
  position integer not null,
  body text not null,
  description jsonb,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, scorecard_id, code),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create table app.link (
  organisation_id uuid not null,
  scorecard_id uuid not null,
  id uuid not null default gen_random_uuid(),
  from_code text not null,
  to_code text not null,
  position integer not null,
  body text not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, scorecard_id, from_code, to_code),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create table app.indicator (
  organisation_id uuid not null,
  scorecard_id uuid not null,
  id uuid not null default gen_random_uuid(),
  code text not null,
  position integer not null,
  -- Everything that the file says of it, without its targets.
  body text not null,
  -- First period in which it is not measured any more.
  retired_from text,
  retired_reason text,
  -- The same indicator in the year before.
  previous_id uuid,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, scorecard_id, code),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id),
  foreign key (organisation_id, previous_id) references app.indicator (organisation_id, id)
);
create table app.block (
  organisation_id uuid not null,
  scorecard_id uuid not null,
  id uuid not null default gen_random_uuid(),
  section text not null,
  code text not null,
  position integer not null,
  body text not null,
  revision integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, scorecard_id, section, code),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
-- Revisions of targets; the latest one counts. `period` is '' where there is one target.
create table app.target (
  organisation_id uuid not null,
  scorecard_id uuid not null,
  indicator_id uuid not null,
  kind text not null check (kind in ('target', 'target-high', 'target-grade')),
  period text not null default '',
  revision integer not null,
  position integer not null default 0,
  -- Null: there is none any more.
  value text,
  reason text,
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, indicator_id, kind, period, revision),
  foreign key (organisation_id, indicator_id) references app.indicator (organisation_id, id),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create index on app.target (organisation_id, scorecard_id);
-- Every change of a definition, whole: what a part said before and after.
create table app.definition_change (
  organisation_id uuid not null,
  id bigint generated always as identity,
  scorecard_id uuid not null,
  definition_revision integer not null,
  part text not null,
  code text not null,
  before text,
  after text,
  reason text,
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create index on app.definition_change (organisation_id, scorecard_id, definition_revision);
-- Definitions that results were computed with, by content hash.
create table app.definition (
  organisation_id uuid not null references app.organisation,
  hash text not null,
  text text not null,
  primary key (organisation_id, hash)
);
call app.tenant_table('perspective', 'select, insert, update, delete');
call app.tenant_table('objective', 'select, insert, update, delete');
call app.tenant_table('link', 'select, insert, update, delete');
call app.tenant_table('indicator', 'select, insert, update, delete');
call app.tenant_table('block', 'select, insert, update, delete');
call app.tenant_table('target', 'select, insert');
call app.append_only('target');
call app.tenant_table('definition_change', 'select, insert');
call app.append_only('definition_change');
call app.tenant_table('definition', 'select, insert');
call app.append_only('definition');
