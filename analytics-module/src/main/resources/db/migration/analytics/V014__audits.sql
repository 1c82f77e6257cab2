-- Each audit recomputed a day aside and compared every cell of its tally with what is published.
create table analytics.audit (
  id           uuid primary key,
  run_id       uuid not null,
  day          date not null,
  chosen       text not null check (chosen in ('yesterday', 'drawn', 'asked')),
  seed         bigint,                            -- of the draw
  candidates   integer,                           -- how many days it drew from
  audited_at   timestamptz not null,
  milliseconds bigint not null,
  rows_read    bigint not null,                   -- of the view log
  rows_compared bigint not null,                  -- of the tally
  differences  bigint not null,                   -- cells
  causes       text[] not null,                   -- late-views lost-views judged-otherwise address damage
  repaired     boolean not null,
  unique (run_id, day)
);
create index audit_newest on analytics.audit (audited_at desc);

create table analytics.audit_change (
  audit_id    uuid not null references analytics.audit (id) on delete cascade,
  place       integer not null,
  table_name  text not null,
  key         text not null,                      -- in words
  column_name text not null,
  published   text,
  recomputed  text,
  primary key (audit_id, place)
);

-- Which night's run of a job was queued: once, however many servers there are, and after a night without any as well.
create table analytics.nightly_run (
  kind      text not null,
  night     date not null,
  queued_at timestamptz not null default now(),
  primary key (kind, night)
);
