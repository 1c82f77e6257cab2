-- A story map may be drawn over outlines of the world's coasts, over ground of its own, or both.
alter table content.story_map add column world_outlines boolean not null default true;

-- What a map calls the kinds of its stops, in the order of its legend. A kind without a row is called by its own name.
create table content.map_kind (
  map_id   bigint not null references content.story_map (id) on delete cascade,
  position integer not null,
  kind     text not null check (kind <> ''),
  label    text not null check (label <> ''),
  primary key (map_id, position),
  unique (map_id, kind)
);

-- A stop is a place, and where it has a shape (GeoJSON geometry, longitude first) also a line or an area.
-- It is there from happened_on until the end of ends_on; null: from ever, for ever.
alter table content.map_stop
  add column shape text check (shape::jsonb ->> 'type' in
    ('Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon')),
  add column ends_on date,
  add check (ends_on >= happened_on);

-- What a newsroom draws below its stops where the world's outlines are too coarse, from the lowest to the highest.
create table content.map_ground (
  map_id    bigint not null references content.story_map (id) on delete cascade,
  position  integer not null,
  kind      text not null check (kind in ('LAND', 'SHOAL', 'PARK', 'TOWN', 'WATER', 'ROAD', 'PIER', 'NAME')),
  name      text not null default '',
  shape     text not null check (shape::jsonb ->> 'type' in
    ('Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon')),
  starts_on date,
  ends_on   date,
  primary key (map_id, position),
  check (ends_on >= starts_on)
);

-- What is said and heard in a film, for who cannot hear it; and where its chapters begin.
alter table content.media add column transcript text not null default '';
create table content.film_chapter (
  media_id  bigint not null references content.media (id) on delete cascade,
  starts_ms integer not null check (starts_ms >= 0),
  title     text not null check (title <> ''),
  primary key (media_id, starts_ms)
);
