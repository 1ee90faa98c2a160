-- What happened to each entrustment of data: who took over from whom, who stood in, when it ended and why.

create table app.data_owner_event (
  organisation_id uuid not null,
  id bigint generated always as identity,
  data_owner_id uuid not null,
  kind text not null check (kind in ('assigned', 'took-over', 'handed-over', 'stands-in', 'stand-in-given', 'ended')),
  -- First day of what began, last day of what ended.
  on_date date,
  -- The entrustment at the other end of a hand-over or a stand-in.
  other_id uuid,
  reason text,
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, data_owner_id) references app.data_owner (organisation_id, id),
  foreign key (organisation_id, other_id) references app.data_owner (organisation_id, id)
);
create index on app.data_owner_event (organisation_id, data_owner_id);
call app.tenant_table('data_owner_event', 'select, insert');
call app.append_only('data_owner_event');
