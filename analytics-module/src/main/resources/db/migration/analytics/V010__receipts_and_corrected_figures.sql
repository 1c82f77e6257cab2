-- What was given out: a receipt for each content that a report ever had when somebody fetched it.
create table analytics.report_receipt (
  id          bigint generated always as identity primary key,
  report      text not null,
  parameters  text not null,                     -- in alphabetical order, as in its address
  sha256      text not null,                     -- of the plain CSV
  tag         text not null,                     -- of the tallies it was made from
  rows        bigint not null,
  bytes       bigint not null,
  provisional boolean not null,
  made_at     timestamptz not null,              -- first
  unique (report, parameters, sha256, tag)
);
create index report_receipt_sha256 on analytics.report_receipt (sha256);
create table analytics.report_receipt_day (
  receipt    bigint not null references analytics.report_receipt (id) on delete cascade,
  day        date not null,
  definition integer not null,
  bot_list   text not null,
  rule_set   integer not null,
  time_zone  text not null,
  rows_read  bigint not null,
  tallied_at timestamptz not null,
  primary key (receipt, day)
);

-- A recomputation that changed figures of a day that had been final: what it was before and what it is now.
create table analytics.day_revision (
  id              bigint generated always as identity primary key,
  day             date not null,
  revised_at      timestamptz not null,
  reason          text not null,                 -- late-views views-removed definition bot-list own-rules time-zone judged-anew
  old_tallied_at  timestamptz not null,
  old_definition  integer not null,
  definition      integer not null,
  old_bot_list    text not null,
  bot_list        text not null,
  old_rows_read   bigint not null,
  rows_read       bigint not null
);
create index day_revision_day on analytics.day_revision (day, id);
create table analytics.path_revision (
  revision     bigint not null references analytics.day_revision (id) on delete cascade,
  path_id      integer not null,
  old_views    bigint not null,
  views        bigint not null,
  old_visitors bigint not null,
  visitors     bigint not null,
  old_bots     bigint not null,
  bots         bigint not null,
  old_repeats  bigint not null,
  repeats      bigint not null,
  primary key (revision, path_id)
);
create table analytics.article_revision (
  revision     bigint not null references analytics.day_revision (id) on delete cascade,
  article_id   bigint not null,
  old_views    bigint not null,
  views        bigint not null,
  old_visitors bigint not null,
  visitors     bigint not null,
  primary key (revision, article_id)
);
