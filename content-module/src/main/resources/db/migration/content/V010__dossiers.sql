-- A topic's dossier: the articles that editors hold to be the key to it, and the map that shows where it happens.
create table content.topic_key_article (
  topic_id   bigint not null references content.topic (id) on delete cascade,
  article_id bigint not null references content.article (id) on delete cascade,
  position   integer not null check (position >= 1),
  primary key (topic_id, article_id)
);
create index topic_key_article_article on content.topic_key_article (article_id);
alter table content.topic add column map_id bigint references content.story_map (id) on delete set null;
create index topic_map on content.topic (map_id);

-- The newest opinion, for the front page; and the pages that every footer names.
create index article_opinion on content.article (published_at desc nulls last, id desc)
  where kind = 'OPINION' and state in ('PUBLISHED', 'SCHEDULED');
create index article_page on content.article (headline, id)
  where kind = 'PAGE' and state in ('PUBLISHED', 'SCHEDULED');
