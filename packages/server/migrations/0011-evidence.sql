-- Evidence: files that show where a value comes from. What a file holds is kept once in an organisation, by its hash.

create table app.evidence_content (
  organisation_id uuid not null references app.organisation,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  primary key (organisation_id, hash)
);
-- Parts of one size in order, so that a download holds one at a time.
create table app.evidence_chunk (
  organisation_id uuid not null,
  hash text not null,
  position integer not null,
  bytes bytea not null,
  primary key (organisation_id, hash, position),
  foreign key (organisation_id, hash) references app.evidence_content (organisation_id, hash) on delete cascade
);
-- Compressing again what is compressed already costs time and saves nothing.
alter table app.evidence_chunk alter column bytes set storage external;
call app.tenant_table('evidence_content', 'select, insert, delete');
call app.tenant_table('evidence_chunk', 'select, insert, delete');

create table app.evidence (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  cell_id uuid not null,
  name text not null,
  type text not null,
  -- The content of withdrawn evidence may be gone; its hash stays.
  hash text not null,
  size integer not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null default now(),
  withdrawn_by text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  position bigint generated always as identity,
  revision integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, cell_id) references app.fact_cell (organisation_id, id)
);
create index on app.evidence (organisation_id, cell_id);
create index on app.evidence (organisation_id, hash);
call app.tenant_table('evidence', 'select, insert, update');

-- Which evidence a revision of a value cites: what stood at its cell when the revision was made.
create table app.fact_evidence (
  organisation_id uuid not null,
  cell_id uuid not null,
  revision integer not null,
  evidence_id uuid not null,
  primary key (organisation_id, cell_id, revision, evidence_id),
  foreign key (organisation_id, cell_id, revision) references app.fact (organisation_id, cell_id, revision),
  foreign key (organisation_id, evidence_id) references app.evidence (organisation_id, id)
);
create index on app.fact_evidence (organisation_id, evidence_id);
call app.tenant_table('fact_evidence', 'select, insert');
call app.append_only('fact_evidence');
