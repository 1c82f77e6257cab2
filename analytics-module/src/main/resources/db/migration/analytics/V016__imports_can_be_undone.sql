-- What is known of an import of an access log beside its run in the ledger.
create table analytics.log_import (
  import_id uuid primary key,
  format    text not null,                       -- common combined vhost nginx apache caddy w3c
  undone_by uuid                                 -- the run that took it back, once it began
);

-- The days of each import stay known, so that it can be taken back; settled: tallied and accounted for.
alter table analytics.import_day add column settled boolean not null default false;
insert into analytics.import_day (import_id, day, settled)
  select distinct import_id, day, true from analytics.view_log where import_id is not null
  on conflict do nothing;

-- Day totals that another program counted. Never part of our own tallies.
create table analytics.outside_total (
  import_id uuid not null,
  source    text not null check (source in ('goaccess', 'plausible', 'matomo')),
  day       date not null,
  path      text not null,                       -- '': the whole site
  views     bigint,                              -- as that program counts them; null: it does not say
  visitors  bigint,
  primary key (import_id, day, path)
);
create index outside_total_day on analytics.outside_total (day, path);

-- Files of the watched folder: one row for each that was dealt with, by what it was when it was.
create table analytics.watched_file (
  name      text not null,
  bytes     bigint not null,
  modified  timestamptz not null,
  sha256    text not null default '',            -- of its plain text, once read
  import_id uuid,                                -- the import it began; null: none
  outcome   text not null check (outcome in ('imported', 'known', 'failed')),
  detail    text not null default '',
  noted_at  timestamptz not null,
  primary key (name, bytes, modified)
);
