-- Comments on anything, in threads. What a comment said before it was changed or removed stays in its events.

create table app.comment (
  organisation_id uuid not null references app.organisation,
  id uuid not null default gen_random_uuid(),
  position bigint generated always as identity,
  subject_kind text not null check (subject_kind in ('scorecard', 'indicator', 'value', 'period', 'finding', 'measure')),
  subject_id uuid not null,
  -- The unit of the subject, by which it is read; null where it is the whole organisation's.
  unit_id uuid,
  parent_id uuid,
  -- Null once it was removed.
  text text,
  mentions text[] not null default '{}',
  by_user text not null,
  at timestamptz not null default now(),
  changed_at timestamptz,
  removed_at timestamptz,
  removed_by text,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, unit_id) references app.unit (organisation_id, id),
  foreign key (organisation_id, parent_id) references app.comment (organisation_id, id),
  check ((text is null) = (removed_at is not null))
);
create index on app.comment (organisation_id, subject_kind, subject_id, position);
call app.tenant_table('comment', 'select, insert, update');

create table app.comment_event (
  organisation_id uuid not null,
  id bigint generated always as identity,
  comment_id uuid not null,
  kind text not null check (kind in ('changed', 'removed')),
  before text not null,
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, comment_id) references app.comment (organisation_id, id)
);
create index on app.comment_event (organisation_id, comment_id);
call app.tenant_table('comment_event', 'select, insert');
call app.append_only('comment_event');
