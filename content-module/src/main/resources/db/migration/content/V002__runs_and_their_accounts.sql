-- Imports and job runs, one ledger: state, progress and an account that adds up. See org.masthead.content.RunLedger.
create table content.run (
  id           uuid primary key,
  kind         text not null check (kind in ('wordpress', 'access-log', 'most-viewed')),
  state        text not null default 'queued' check (state in ('queued', 'running', 'completed', 'failed', 'stopped')),
  title        text not null default '',         -- for people: the file's name, the range of days
  parameters   jsonb not null default '{}',
  requested_by text not null default '',
  requested_at timestamptz not null default now(),
  started_at   timestamptz,
  finished_at  timestamptz,
  total        bigint,                           -- null: not known yet
  done         bigint not null default 0,
  failure      text not null default '',         -- one sentence for people: what, where, what to do
  execution_id bigint                            -- newest Jakarta Batch execution
);
create index run_newest on content.run (requested_at desc);

create table content.run_account (
  run_id  uuid not null references content.run (id) on delete cascade,
  outcome text not null,
  reason  text not null default '',
  count   bigint not null,
  primary key (run_id, outcome, reason)
);

create table content.run_note (
  run_id   uuid not null references content.run (id) on delete cascade,
  position bigint not null,                      -- line or item number in the file
  number   integer not null default 0,           -- several notes at one position
  outcome  text not null,
  reason   text not null default '',
  detail   text not null default '',
  primary key (run_id, position, number)
);
