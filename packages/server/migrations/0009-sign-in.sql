-- Accounts of people, their passwords, sessions, second factors and API tokens. Only the sign-in role reads them. The
-- tables user, session, account, verification and two_factor have the columns that better-auth asks for.

create table auth.user (
  id text primary key,
  name text not null,
  email text not null unique check (email = lower(email)),
  -- The person has followed a link that was sent to the address.
  email_verified boolean not null default false,
  username text unique check (username ~ '^[a-z0-9][a-z0-9._-]{2,62}$'),
  image text,
  two_factor_enabled boolean not null default false,
  -- Administers the installation.
  operator boolean not null default false,
  revision integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth.session (
  id text primary key,
  user_id text not null references auth.user on delete cascade,
  -- The cookie holds this with a signature, so that this table alone lets nobody in.
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth.session (user_id);
create index on auth.session (expires_at);

create table auth.account (
  id text primary key,
  user_id text not null references auth.user on delete cascade,
  -- `credential` for a password, else the single sign-on; with the name of the person there.
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index on auth.account (user_id);

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on auth.verification (identifier);

create table auth.two_factor (
  id text primary key,
  user_id text not null unique references auth.user on delete cascade,
  -- Both encrypted with the secret of the installation.
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- One-time links: the first administrator, and passwords that people set themselves.
create table auth.one_time_link (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('first-administrator', 'set-password')),
  user_id text references auth.user on delete cascade,
  -- SHA-256 of the text of the link, which is kept nowhere.
  hash text not null unique,
  -- Sent to the address of the account, so that following it proves the address.
  mailed boolean not null default false,
  made_by text,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  check ((kind = 'first-administrator') = (user_id is null))
);
create index on auth.one_time_link (user_id);

-- How often something was tried, by a hash of who tried or of the account it was tried on.
create table auth.attempt (
  key text primary key,
  since timestamptz not null,
  count integer not null
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

-- Requests that belong to no organisation keep their answers under that of the installation.
grant select, insert, update, delete on app.idempotency_key to berimbang_operator;
