-- A target that was changed after its period was locked is marked so in its history.
alter table app.target add column after_lock boolean not null default false;

-- An indicator that is removed leaves the revisions of its targets behind, and next year's stands without it.
alter table app.target drop constraint target_organisation_id_indicator_id_fkey;
alter table app.indicator drop constraint indicator_organisation_id_previous_id_fkey;
alter table app.indicator add foreign key (organisation_id, previous_id)
  references app.indicator (organisation_id, id) on delete set null (previous_id);

-- What names an indicator in the years before and after is found by it.
create index on app.indicator (organisation_id, previous_id);
