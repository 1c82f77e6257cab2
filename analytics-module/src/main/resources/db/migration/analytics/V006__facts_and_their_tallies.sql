-- Campaigns: the page's utm_source, utm_medium, utm_campaign, utm_term and utm_content, with a unit separator between them.
create table analytics.campaign (
  id      integer generated always as identity primary key,
  utm     text not null unique,
  source  text not null generated always as (split_part(utm, chr(31), 1)) stored,
  medium  text not null generated always as (split_part(utm, chr(31), 2)) stored,
  name    text not null generated always as (split_part(utm, chr(31), 3)) stored,
  term    text not null generated always as (split_part(utm, chr(31), 4)) stored,
  content text not null generated always as (split_part(utm, chr(31), 5)) stored
);

alter table analytics.view_log
  add column campaign_id integer,
  add column network     bigint, -- keyed hash of the address's /24 or /48 under the day's key
  add column country     text;   -- ISO 3166-1, two letters; null: not known
insert into analytics.campaign (utm)
  select distinct chr(31) || chr(31) || campaign || chr(31) || chr(31) from analytics.view_log where campaign is not null;
update analytics.view_log v set campaign_id = c.id from analytics.campaign c
  where c.utm = chr(31) || chr(31) || v.campaign || chr(31) || chr(31);
alter table analytics.view_log drop column campaign;
comment on column analytics.view_log.referrer_id is 'null: none; host -: one of the site''s own hosts';

-- What a host is to readers: search, social, news, internal or other; null: not looked up since the list changed.
alter table analytics.referrer add column kind text;
-- The newsroom's own rules, before those that the program brings: a host and all hosts below it.
create table analytics.referrer_rule (
  host text primary key,
  kind text not null check (kind in ('search', 'social', 'news', 'other'))
);

-- What each agent string says it runs on, looked up once a version of the list.
create table analytics.agent_client (
  agent_id integer primary key references analytics.agent (id) on delete cascade,
  list     text not null,
  device   text not null,                        -- desktop phone tablet tv other
  browser  text not null,                        -- family: Firefox, Chrome …
  system   text not null                         -- family: Windows, Android …
);

-- What content says of each article that was viewed; brought up to date with each tally and whenever content changes it.
create table analytics.article_fact (
  article_id   bigint primary key,
  section_id   bigint,
  kind         text not null,
  published_at timestamptz,                      -- null: never was
  version      integer not null,                 -- whose words were counted
  words        integer not null,
  authors      bigint[] not null,
  tags         bigint[] not null,
  topics       bigint[] not null
);
create index article_fact_section on analytics.article_fact (section_id);

-- Tallies of a day, recomputed from the log, never incremented. Each breakdown of a day sums to the views of daily_site.
create table analytics.daily_site (
  day             date primary key,
  views           bigint not null,
  visitors        bigint not null,
  visits          bigint not null,
  measured_visits bigint not null,               -- begun by a view that could say how long it was read
  bounces         bigint not null,
  bot_views       bigint not null,
  repeat_views    bigint not null,
  staff_views     bigint not null,
  ended           bigint not null,               -- views that said on leaving how they were read
  engaged_seconds bigint not null,
  depth_sum       bigint not null
);
-- Hours as the site's clocks strike them: a day has 23, 24 or 25.
create table analytics.hourly_site (
  day          date not null,
  hour         timestamptz not null,             -- its start
  views        bigint not null,
  visitors     bigint not null,                  -- distinct within the hour: no sum of hours is a day's visitors
  visits       bigint not null,                  -- that began in it
  bot_views    bigint not null,
  repeat_views bigint not null,
  staff_views  bigint not null,
  primary key (day, hour)
);
create table analytics.daily_engaged (
  day     date not null,
  seconds integer not null,
  views   bigint not null,
  primary key (day, seconds)
);
create table analytics.daily_depth (
  day   date not null,
  depth smallint not null,
  views bigint not null,
  primary key (day, depth)
);
create table analytics.daily_page (
  day      date not null,
  path_id  integer not null,
  entries  bigint not null,
  exits    bigint not null,
  measured bigint not null,                      -- entries by a view that could say how long it was read
  bounces  bigint not null,
  primary key (day, path_id)
);
create table analytics.daily_referrer (
  day         date not null,
  referrer_id integer not null,                  -- 0: none
  views       bigint not null,
  visits      bigint not null,                   -- that it began
  primary key (day, referrer_id)
);
create table analytics.daily_campaign (
  day         date not null,
  campaign_id integer not null,                  -- 0: none
  views       bigint not null,
  visits      bigint not null,
  primary key (day, campaign_id)
);
create table analytics.daily_client (
  day     date not null,
  device  text not null,
  browser text not null,
  system  text not null,
  views   bigint not null,
  visits  bigint not null,
  primary key (day, device, browser, system)
);
create table analytics.daily_language (
  day      date not null,
  language text not null,                        -- without region, lower case; '': not known
  views    bigint not null,
  visits   bigint not null,
  primary key (day, language)
);
create table analytics.daily_country (
  day     date not null,
  country text not null,                         -- '': not known
  views   bigint not null,
  visits  bigint not null,
  primary key (day, country)
);
create table analytics.daily_slot (
  day        date not null,
  slot       text not null,                      -- '': came from no place of our front page
  article_id bigint not null,                    -- 0: no article
  views      bigint not null,
  primary key (day, slot, article_id)
);
create table analytics.daily_age (
  day   date not null,
  age   text not null,                           -- hour day week month later none, see docs/definitions.md
  views bigint not null,
  primary key (day, age)
);

-- An article's day: hours counts its views by hour from the day's first hour on; the ages sum to them.
create table analytics.daily_life (
  day         date not null,
  article_id  bigint not null,
  hours       integer[] not null,
  first_hour  bigint not null,
  first_day   bigint not null,
  first_week  bigint not null,
  first_month bigint not null,
  later       bigint not null,
  unborn      bigint not null,                   -- before its publication, or never published
  primary key (day, article_id)
);
create index daily_life_article on analytics.daily_life (article_id, day);
-- How an article was read: every view that said so, sorted, so that medians over any range are exact.
create table analytics.daily_reading (
  day             date not null,
  article_id      bigint not null,
  ended           bigint not null,
  engaged_seconds bigint not null,
  depth_sum       bigint not null,
  engaged         integer[] not null,
  depth           smallint[] not null,
  primary key (day, article_id)
);
create index daily_reading_article on analytics.daily_reading (article_id, day);
create table analytics.daily_article_referrer (
  day         date not null,
  article_id  bigint not null,
  referrer_id integer not null,                  -- 0: none
  views       bigint not null,
  primary key (day, article_id, referrer_id)
);
create index daily_article_referrer_article on analytics.daily_article_referrer (article_id, day);
create table analytics.daily_version (
  day        date not null,
  article_id bigint not null,
  version    integer not null,                   -- 0: not known
  views      bigint not null,
  primary key (day, article_id, version)
);
create index daily_version_article on analytics.daily_version (article_id, version);
-- From how many networks an article's views came, and how many from the one that sent most.
create table analytics.daily_network (
  day        date not null,
  article_id bigint not null,
  networks   bigint not null,
  greatest   bigint not null,
  known      bigint not null,                    -- views whose network is known
  primary key (day, article_id)
);
