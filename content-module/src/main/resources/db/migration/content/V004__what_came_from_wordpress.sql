-- What WordPress exports carried, by the name it had there, so that the next export of the same site finds it again and a
-- link finds an article that comes later in the file. site: the old site's address without scheme and "www.".
create table content.wordpress_item (
  site        text not null,
  id          text not null,                 -- of the post there; "file:" and address for a picture that is no item
  slug        text unique,                   -- an article's address here, reserved before the article is written
  path        text not null default '',      -- its address there, as content.redirect writes paths
  media_id    bigint,                        -- of a picture
  media_name  text not null default '',
  file        text not null default '',      -- host and path of the picture's file there
  parent      text not null default '',      -- the post that the picture was added to
  alt         text not null default '',
  caption     text not null default '',
  exported_at timestamptz,                   -- of the newest export that it was taken from
  primary key (site, id)
);
create index wordpress_item_exported_at on content.wordpress_item (site, exported_at) where exported_at is not null;
create index wordpress_item_path on content.wordpress_item (site, path);
create index wordpress_item_file on content.wordpress_item (site, file) where file <> '';
create index wordpress_item_parent on content.wordpress_item (site, parent) where media_id is not null;

-- Authors, categories and tags there, and what they are here.
create table content.wordpress_term (
  site      text not null,
  taxonomy  text not null check (taxonomy in ('author', 'category', 'post_tag', 'category-tag')),
  slug      text not null,
  target_id bigint not null,
  primary key (site, taxonomy, slug)
);
