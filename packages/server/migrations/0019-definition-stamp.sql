-- Another one with every change of a definition. A revision comes again where a change was rolled back and another one followed;
-- what was compiled for the first must not be taken for the second.
alter table app.scorecard add column definition_stamp uuid not null default gen_random_uuid();
