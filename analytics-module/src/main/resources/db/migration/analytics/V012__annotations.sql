-- What happened on a day: notes of people, and what the system saw.
create table analytics.annotation (
  id         bigint generated always as identity primary key,
  day        date not null,                      -- of the site's zone
  kind       text not null,
  article_id bigint,                             -- null: the whole site
  text       text not null check (length(text) <= 500),
  author     text not null,                      -- account; '': the system
  at         timestamptz not null default now(),
  changed_at timestamptz,
  origin     text unique,                        -- of the system's: the same happening is noted once
  check ((author <> '') = (kind = 'NOTE'))
);
create index annotation_site on analytics.annotation (day) where article_id is null;
create index annotation_article on analytics.annotation (article_id, day) where article_id is not null;
create index annotation_latest on analytics.annotation (day desc, id desc);

-- When the server last showed that it was there; a gap becomes an outage.
create table analytics.heartbeat (
  one boolean primary key default true check (one),
  at  timestamptz not null
);
