-- Makes the child table of a day if there is none. Attached rather than created in place: that way writers and readers of
-- other days need not wait. One session at a time makes tables; the others find them made.
create function analytics.ensure_day(wanted date) returns void language plpgsql as $$
declare
  child text := 'view_log_' || to_char(wanted, 'YYYYMMDD');
begin
  if to_regclass('analytics.' || child) is null then
    lock table analytics.view_log in share update exclusive mode; -- as attach does
    if to_regclass('analytics.' || child) is null then
      execute format('create table analytics.%I (like analytics.view_log including defaults)', child);
      execute format('create unique index on analytics.%I (view_id) where view_id is not null', child);
      execute format('alter table analytics.view_log attach partition analytics.%I for values from (%L) to (%L)',
                     child, wanted, wanted + 1);
    end if;
  end if;
end $$;

-- Days of a running access-log import that are not tallied and accounted for yet.
create table analytics.import_day (
  import_id uuid not null,
  day       date not null,
  primary key (import_id, day)
);
