-- Methods and rule packs, by content hash: what was once computed with stays readable for ever, whatever ships later.

create table app.shipped_content (
  hash text primary key,
  kind text not null check (kind in ('method', 'rule-pack')),
  name text not null,
  -- [[file name, text], ...]
  files json not null,
  first_seen timestamptz not null default now(),
  -- Whether this version of the software ships it; older content stays for the results made with it.
  current boolean not null default true
);
create index on app.shipped_content (kind, name);
create unique index on app.shipped_content (kind, name) where current;
grant select on app.shipped_content to berimbang_staff, berimbang_respondent, berimbang_public, berimbang_operator;
grant insert, update on app.shipped_content to berimbang_operator;

create table app.own_content (
  organisation_id uuid not null references app.organisation,
  hash text not null,
  kind text not null check (kind in ('method', 'rule-pack')),
  name text not null,
  files json not null,
  -- Of several contents under one name the latest counts; a scorecard says which one it was computed with.
  version integer not null,
  reason text,
  by_user text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, kind, name, version)
);
create index on app.own_content (organisation_id, hash);
call app.tenant_table('own_content', 'select, insert');
call app.append_only('own_content');
