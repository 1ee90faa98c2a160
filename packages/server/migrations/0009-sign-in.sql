-- Accounts of people, and their API tokens. Only the sign-in role reads them.

create table auth.user (
  id text primary key,
  name text not null,
  email text not null unique,
  -- Administers the installation.
  operator boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth.api_token (
  id uuid primary key default gen_random_uuid(),
  user_id text not null references auth.user on delete cascade,
  name text not null,
  -- First characters, by which people tell their tokens apart.
  prefix text not null,
  -- SHA-256 of the token; the token itself is shown once and kept nowhere.
  hash text not null unique,
  scope text not null check (scope in ('read', 'write')),
  organisation_id uuid,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null default now()
);
create index on auth.api_token (user_id);
grant select, insert, update, delete on all tables in schema auth to berimbang_sign_in;
