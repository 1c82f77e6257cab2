-- Dictionaries: the log stores small keys, the text stands here once.
create table analytics.path (
  id         integer generated always as identity primary key,
  path       text not null unique,               -- normalised, see docs/definitions.md
  article_id bigint                              -- content.article under this path, as last resolved
);
create index path_article on analytics.path (article_id) where article_id is not null;
create table analytics.agent (
  id    integer generated always as identity primary key,
  agent text not null,                           -- '' : a log without that field
  hash  bytea not null unique                    -- sha-256 of the text; agents may be longer than an index row
);
create table analytics.referrer (
  id   integer generated always as identity primary key,
  host text not null unique
);

-- Facts without verdicts. One row a received view or robots.txt request; a child table per day of the site's zone.
create table analytics.view_log (
  day             date not null,                 -- in masthead.time-zone when it was recorded
  received_at     timestamptz not null,
  path_id         integer not null,
  agent_id        integer,                       -- null: the log's format has no agent
  visitor         bigint not null,               -- keyed hash of address and agent under the day's key
  referrer_id     integer,                       -- null: none or internal
  source          smallint not null,             -- 1 beacon, 2 image, 3 access log
  robots          boolean not null default false,-- a request for /robots.txt, no view
  automation      boolean not null default false,-- navigator.webdriver
  staff           boolean not null default false,
  view_id         uuid,                          -- beacon and image: made by the page
  article_id      bigint,
  article_version integer,
  slot            text,                          -- slot of our own front page that it came from
  campaign        text,
  language        text,
  import_id       uuid                           -- access-log import
) partition by range (day);

-- What was refused at the door, counted by reason (ARCHITECTURE "received = …").
create table analytics.refusal (
  day    date not null,
  source smallint not null,
  reason text not null,
  origin text not null,                          -- segment id or import id: makes loading twice harmless
  count  bigint not null,
  primary key (day, source, reason, origin)
);

-- One closing beacon a view: engaged seconds and the greatest depth reached, in per cent.
create table analytics.view_end (
  day             date not null,
  view_id         uuid not null,
  engaged_seconds integer not null check (engaged_seconds between 0 and 86400),
  depth           smallint not null check (depth between 0 and 100),
  primary key (day, view_id)
);

-- Spool segments that arrived, noted in the transaction that copied them.
create table analytics.segment (
  id        text primary key,
  loaded_at timestamptz not null default now(),
  records   bigint not null,
  damaged   bigint not null default 0
);

-- Files imported as access logs: the same content counts once.
create table analytics.imported_file (
  sha256    text primary key,                    -- of the uncompressed bytes
  import_id uuid not null
);

-- Days whose tally is older than their log.
create table analytics.open_day (
  day        date primary key,
  changed_at timestamptz not null default now()
);

-- The tally of a day, recomputed from the log, never incremented.
create table analytics.daily_path (
  day            date not null,
  path_id        integer not null,
  article_id     bigint,
  views          bigint not null,
  visitors       bigint not null,
  bot_views      bigint not null,
  repeat_views   bigint not null,
  staff_views    bigint not null,
  top_referrer   text not null default '',
  primary key (day, path_id)
);
-- An article's day over all its addresses: visitors are distinct over the article, so they are not a sum over paths.
create table analytics.daily_article (
  day        date not null,
  article_id bigint not null,
  views      bigint not null,
  visitors   bigint not null,
  primary key (day, article_id)
);
create index daily_article_article on analytics.daily_article (article_id, day);
create table analytics.daily_bots (
  day       date not null,
  path_id   integer not null,
  reason    text not null,                       -- no-agent listed names-itself robots automation
  bot_views bigint not null,
  primary key (day, path_id, reason)
);
create table analytics.day_tally (
  day           date primary key,
  definition    integer not null,
  bot_list      text not null,
  time_zone     text not null,
  rows_read     bigint not null,
  tallied_at    timestamptz not null
);

-- The lists readers see, refreshed every few minutes: last 24 hours, 7 days, 30 days; views only.
create table analytics.rolling_list (
  period     text not null check (period in ('DAY', 'WEEK', 'MONTH')),
  rank       integer not null,
  article_id bigint not null,
  views      bigint not null,
  as_of      timestamptz not null,
  primary key (period, rank)
);
