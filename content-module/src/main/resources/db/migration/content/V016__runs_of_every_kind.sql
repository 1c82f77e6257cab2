-- Jobs of every kind keep their runs here, and the page of jobs says more of each.
alter table content.run
  drop constraint run_kind_check,
  add constraint run_kind_check check (kind ~ '^[a-z][a-z-]{0,39}$'),
  add column attempts   integer not null default 0,      -- how often it began; more than once after a cut-off
  add column rows       bigint not null default 0,       -- rows that the work read
  add column stop_asked boolean not null default false;  -- whichever server runs it stops it
create index run_of_kind on content.run (kind, requested_at desc);
