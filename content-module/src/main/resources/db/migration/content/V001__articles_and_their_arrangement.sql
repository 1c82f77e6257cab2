-- The moment at which "public" is judged. Readers: now. A preview or a test sets the
-- transaction-local setting masthead.moment (set_config(..., true)) to look at another minute.
create function content.moment() returns timestamptz
  language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('masthead.moment', true), '')::timestamptz, now()) $$;

create table content.media (
  id            bigint generated always as identity primary key,
  kind          text not null check (kind in ('IMAGE', 'FILM', 'CAPTIONS')),
  file_name     text not null,                 -- as its owner called it
  content_type  text not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),  -- the file stands at media/<first two>/<sha256> under masthead.home
  byte_size     bigint not null check (byte_size >= 0),
  width         integer,
  height        integer,
  duration_ms   integer,
  alt_text      text not null default '',
  decorative    boolean not null default false,
  caption       text not null default '',
  credit        text not null default '',
  placeholder   boolean not null default false, -- the picture itself did not come with its import
  poster_id     bigint references content.media (id),
  captions_id   bigint references content.media (id),
  source_site   text,
  source_id     text,
  created_at    timestamptz not null default now(),
  unique (source_site, source_id)
);
create index media_sha256 on content.media (sha256);
create index media_poster on content.media (poster_id);
create index media_captions on content.media (captions_id);

create table content.section (
  id          bigint generated always as identity primary key,
  parent_id   bigint references content.section (id),
  slug        text not null unique,
  name        text not null check (name <> ''),
  description text not null default '',
  position    integer not null default 0,
  source_site text,
  source_id   text,
  unique (source_site, source_id),
  check (parent_id <> id)
);

create table content.tag (
  id          bigint generated always as identity primary key,
  slug        text not null unique,
  name        text not null check (name <> ''),
  description text not null default '',
  source_site text,
  source_id   text,
  unique (source_site, source_id)
);

-- One tag a name, whatever its case.
create unique index tag_name on content.tag (lower(name));

create table content.author (
  id          bigint generated always as identity primary key,
  slug        text not null unique,
  name        text not null check (name <> ''),
  biography   text not null default '',
  email       text,
  portrait_id bigint references content.media (id),
  source_site text,
  source_id   text,
  unique (source_site, source_id)
);

create table content.topic (
  id         bigint generated always as identity primary key,
  slug       text not null unique,
  name       text not null check (name <> ''),
  definition text not null default '',
  image_id   bigint references content.media (id),
  in_focus   boolean not null default true,
  position   integer not null default 0
);

create table content.article (
  id                bigint generated always as identity primary key,
  slug              text not null unique check (slug <> '' and slug !~ '[/?#\s]'),
  kind              text not null default 'NEWS'
                    check (kind in ('NEWS', 'REPORT', 'ANALYSIS', 'OPINION', 'INTERVIEW', 'PAGE')),
  state             text not null default 'DRAFT'
                    check (state in ('DRAFT', 'IN_REVIEW', 'SCHEDULED', 'PUBLISHED', 'ARCHIVED', 'RETRACTED')),
  headline          text not null check (headline <> ''),
  kicker            text not null default '',
  standfirst        text not null default '',
  dateline          text not null default '',
  body              text not null default '',   -- clean HTML, cleaned on the way in
  language          text not null default 'en', -- BCP 47
  direction         text not null default 'LTR' check (direction in ('LTR', 'RTL')),
  section_id        bigint references content.section (id),
  lead_image_id     bigint references content.media (id),
  lead_caption      text not null default '',   -- this article's own caption; empty: the picture's
  embargo_at        timestamptz,                -- not public before
  starts_at         timestamptz,                -- scheduled or actual start
  ends_at           timestamptz,                -- scheduled end
  published_at      timestamptz,                -- shown to readers; null until first published
  updated_at        timestamptz,                -- last change that readers were told of
  retraction_reason text not null default '',
  comments_open     boolean not null default true,
  sticky            boolean not null default false,
  created_at        timestamptz not null default now(),
  changed_at        timestamptz not null default now(),
  version           integer not null default 0, -- optimistic lock
  published_version integer not null default 0, -- number of the last content.article_version
  search            tsvector,
  source_site       text,                       -- base address of the site it was imported from
  source_id         text,
  source_hash       text,                       -- of what the import wrote; differs from the text now: edited here
  unique (source_site, source_id),
  check (state <> 'RETRACTED' or retraction_reason <> ''),
  check (state not in ('SCHEDULED', 'PUBLISHED') or (starts_at is not null and published_at is not null)),
  check (ends_at is null or starts_at is null or ends_at > starts_at)
);
create index article_newest on content.article (published_at desc nulls last, id desc)
  where state in ('PUBLISHED', 'SCHEDULED') and kind <> 'PAGE';
create index article_sticky on content.article (published_at desc nulls last, id desc) where sticky;
create index article_section on content.article (section_id, published_at desc, id desc);
create index article_next_start on content.article (starts_at) where state in ('PUBLISHED', 'SCHEDULED');
create index article_next_end on content.article (ends_at) where ends_at is not null;
create index article_next_embargo on content.article (embargo_at) where embargo_at is not null;
create index article_due on content.article (starts_at) where state = 'SCHEDULED';
create index article_search on content.article using gin (search);
create index article_lead_image on content.article (lead_image_id);

create table content.article_version (
  article_id    bigint not null references content.article (id),
  number        integer not null check (number >= 1),
  change_kind   text not null check (change_kind in ('FIRST', 'TYPO', 'UPDATE', 'CLARIFICATION', 'CORRECTION', 'RETRACTION')),
  change_note   text not null default '',
  headline      text not null,
  kicker        text not null,
  standfirst    text not null,
  dateline      text not null,
  body          text not null,
  lead_image_id bigint references content.media (id),
  lead_caption  text not null,
  authors       text not null,                  -- the byline as printed
  published_at  timestamptz not null,           -- when this version became public
  primary key (article_id, number)
);

create table content.article_author (
  article_id bigint not null references content.article (id) on delete cascade,
  author_id  bigint not null references content.author (id),
  position   integer not null default 0,
  primary key (article_id, author_id)
);
create index article_author_author on content.article_author (author_id);

create table content.article_tag (
  article_id bigint not null references content.article (id) on delete cascade,
  tag_id     bigint not null references content.tag (id),
  primary key (article_id, tag_id)
);
create index article_tag_tag on content.article_tag (tag_id);

create table content.article_topic (
  article_id bigint not null references content.article (id) on delete cascade,
  topic_id   bigint not null references content.topic (id),
  primary key (article_id, topic_id)
);
create index article_topic_topic on content.article_topic (topic_id);

-- Which media an article ever showed, in its text or on top: where to look when a file is asked for.
create table content.article_media (
  article_id bigint not null references content.article (id) on delete cascade,
  media_id   bigint not null references content.media (id),
  primary key (media_id, article_id)
);

-- The one predicate: what is public at content.moment(), in the words of its published version. What was saved
-- since then is the next version's and waits. A scheduled article whose time has come is public from its own row
-- until its version is written, a moment later. Every page, list, feed and file goes through here.
create view content.public_article as
  select a.id, a.slug, a.kind, a.state,
         coalesce(v.headline, a.headline) as headline,
         coalesce(v.kicker, a.kicker) as kicker,
         coalesce(v.standfirst, a.standfirst) as standfirst,
         coalesce(v.dateline, a.dateline) as dateline,
         coalesce(v.body, a.body) as body,
         a.language, a.direction, a.section_id,
         case when v.number is null then a.lead_image_id else v.lead_image_id end as lead_image_id,
         coalesce(v.lead_caption, a.lead_caption) as lead_caption,
         a.embargo_at, a.starts_at, a.ends_at, a.published_at, a.updated_at, a.comments_open, a.sticky,
         a.created_at, a.changed_at,
         coalesce(v.number, a.published_version + 1) as published_version,
         a.search
  from content.article a
  left join content.article_version v
    on v.article_id = a.id and v.number = a.published_version and a.state = 'PUBLISHED'
  where a.state in ('PUBLISHED', 'SCHEDULED')
    and a.starts_at <= content.moment()
    and (a.embargo_at is null or a.embargo_at <= content.moment())
    and (a.ends_at is null or a.ends_at > content.moment());

-- Editor's choice and whatever else is arranged by hand: rows with validity, so a past front page can be shown.
create table content.slot (
  id         bigint generated always as identity primary key,
  place      text not null check (place in ('EDITORS_CHOICE', 'BREAKING')),
  position   integer not null check (position >= 1),
  article_id bigint not null references content.article (id),
  starts_at  timestamptz not null default now(),
  ends_at    timestamptz,
  check (ends_at is null or ends_at > starts_at)
);
create index slot_place on content.slot (place, position);

create table content.gallery (
  id           bigint generated always as identity primary key,
  slug         text not null unique,
  kind         text not null check (kind in ('PHOTO', 'FILM')),
  title        text not null check (title <> ''),
  description  text not null default '',
  published_at timestamptz                       -- null: a draft; public from then on
);
create table content.gallery_item (
  gallery_id bigint not null references content.gallery (id) on delete cascade,
  position   integer not null,
  media_id   bigint not null references content.media (id),
  caption    text not null default '',
  primary key (gallery_id, position)
);
create index gallery_item_media on content.gallery_item (media_id);
create index gallery_newest on content.gallery (kind, published_at desc, id desc) where published_at is not null;

create table content.story_map (
  id           bigint generated always as identity primary key,
  slug         text not null unique,
  title        text not null check (title <> ''),
  introduction text not null default '',
  published_at timestamptz
);
create table content.map_stop (
  map_id      bigint not null references content.story_map (id) on delete cascade,
  position    integer not null,
  kind        text not null default '',
  title       text not null,
  text        text not null default '',
  happened_on date,
  latitude    double precision not null check (latitude between -90 and 90),
  longitude   double precision not null check (longitude between -180 and 180),
  article_id  bigint references content.article (id),
  primary key (map_id, position)
);

-- Every old address keeps working. Paths as ARCHITECTURE's "Path": no query, normalised, no trailing slash.
-- A key may carry a query where an old site told its pages apart by it ("/?p=17").
create table content.redirect (
  path       text primary key check (path like '/%'),
  article_id bigint references content.article (id),
  target     text,
  check ((article_id is null) <> (target is null))
);
create index redirect_article on content.redirect (article_id);
