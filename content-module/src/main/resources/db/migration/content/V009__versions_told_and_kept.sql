-- What readers are told of, newest first.
create index article_version_told on content.article_version (published_at desc, article_id desc, number desc)
  where change_kind in ('CLARIFICATION', 'CORRECTION', 'RETRACTION');

-- The page of a version as it was first sent. It is sent so for ever, whatever becomes of the site around it.
create table content.version_page (
  article_id bigint not null,
  number     integer not null,
  html       bytea not null,
  kept_at    timestamptz not null default now(),
  primary key (article_id, number),
  foreign key (article_id, number) references content.article_version (article_id, number)
);
