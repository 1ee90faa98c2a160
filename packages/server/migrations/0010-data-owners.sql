-- To whom indicators and nodes are entrusted: their data owners, with dates, hand-overs and stand-ins.

create table app.data_owner (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  scorecard_id uuid not null,
  -- 'indicator:CODE' or 'node:ID'.
  subject text not null,
  user_id text not null,
  from_date date,
  to_date date,
  -- The owner in whose place this person acts meanwhile.
  stands_in_for text,
  given_by text not null,
  given_at timestamptz not null default now(),
  ended_at timestamptz,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, scorecard_id) references app.scorecard (organisation_id, id)
);
create index on app.data_owner (organisation_id, scorecard_id, subject);
call app.tenant_table('data_owner', 'select, insert, update');
