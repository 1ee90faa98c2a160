-- Facts: what was observed. A cell is what a value is of; its revisions say which value, who, when, why, and how far it
-- went. The latest revision is the current one; the latest approved one is what results are computed from.

create table app.fact_cell (
  organisation_id uuid not null,
  scorecard_id uuid not null,
  id uuid not null default gen_random_uuid(),
  node text not null,
  -- {"dimension": "member"}, dimensions in order of name: one text for one place.
  place text not null,
  -- Several observations of one cell: printed, reconstructed, assumed, and more than one of a kind.
  status text not null default 'printed',
  ordinal integer not null default 0,
  -- The period that the cell is of, by which it may be entered.
  period text not null,
  -- Code of the indicator whose realisation it is, where it is one.
  indicator text,
  -- CSV file that it came in and goes out in.
  file text,
  position bigint generated always as identity,
  primary key (organisation_id, id),
  unique (organisation_id, scorecard_id, node, place, status, ordinal),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create index on app.fact_cell (organisation_id, period);
call app.tenant_table('fact_cell', 'select, insert');
call app.append_only('fact_cell');

create table app.fact (
  organisation_id uuid not null,
  -- Order of all revisions of the organisation: results say up to which one they cover.
  seq bigint generated always as identity,
  cell_id uuid not null,
  scorecard_id uuid not null,
  revision integer not null,
  state text not null check (state in ('draft', 'submitted', 'verified', 'approved', 'returned')),
  -- Source text in the decimal mark of the scorecard: a number, a fraction, or the code of a category.
  value text,
  missing text,
  source text not null default '',
  note jsonb,
  -- Why it was returned, corrected or changed.
  reason text,
  -- Entered after its period was locked.
  correction boolean not null default false,
  -- Verification and approval were one step.
  one_step boolean not null default false,
  entered_by text not null,
  entered_at timestamptz not null default now(),
  -- Who took this step.
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, seq),
  unique (organisation_id, cell_id, revision),
  check ((value is null) <> (missing is null))
);
create index on app.fact (organisation_id, scorecard_id, state);

-- Instead of a foreign key, which asks for each row on its own, with a plan made when the table was nearly empty: all rows of a
-- statement at once. Cells and revisions are append-only, so what was there once stays.
create function app.facts_have_cells() returns trigger language plpgsql as $$
declare
  strays bigint;
begin
  -- Planned anew each time: a plan kept from when the table was nearly empty would compare each row with each.
  execute 'select count(*) from added left join app.fact_cell cell on cell.organisation_id = added.organisation_id
    and cell.id = added.cell_id and cell.scorecard_id = added.scorecard_id where cell.id is null' into strays;
  if strays > 0 then
    raise exception 'a revision names a cell that is not there' using errcode = 'foreign_key_violation';
  end if;
  return null;
end $$;
create trigger have_cells after insert on app.fact referencing new table as added
  for each statement execute function app.facts_have_cells();
call app.tenant_table('fact', 'select, insert');
call app.append_only('fact');

create view app.current_fact with (security_invoker = true) as
  select distinct on (organisation_id, cell_id) * from app.fact
  order by organisation_id, cell_id, revision desc;
create view app.approved_fact with (security_invoker = true) as
  select distinct on (organisation_id, cell_id) * from app.fact where state = 'approved'
  order by organisation_id, cell_id, revision desc;
grant select on app.current_fact, app.approved_fact to berimbang_staff;
