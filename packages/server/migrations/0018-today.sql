-- Today, where an organisation is: roles begin and end with its own days, not with those of the database's clock.
create function app.today(organisation uuid) returns date language sql stable as
  $$ select (now() at time zone own.time_zone)::date from app.organisation own where own.id = organisation $$;
