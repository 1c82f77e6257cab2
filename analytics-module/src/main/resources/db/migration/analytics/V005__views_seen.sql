-- Which day a view of our own pages was counted on: the same id again, in another segment or after midnight, is the same
-- view, and its closing beacon finds its day here. Emptied after three days: no page sends an id for longer than one.
create table analytics.view_seen (
  view_id uuid primary key,
  day     date not null,
  seen_at timestamptz not null default now()
);
create index view_seen_seen_at on analytics.view_seen using brin (seen_at);

comment on column analytics.view_log.source is '1 beacon, 2 image, 3 access log, 4 our own robots.txt';
