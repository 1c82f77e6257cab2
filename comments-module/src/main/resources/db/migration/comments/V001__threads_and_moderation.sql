create table comments.comment (
  id            bigint generated always as identity primary key,
  article_id    bigint not null,                 -- content.article, by id only
  parent_id     bigint references comments.comment (id),
  state         text not null check (state in ('PENDING', 'APPROVED', 'REFUSED', 'SPAM')),
  author_name   text not null check (author_name <> ''),
  author_email  text not null default '',        -- never shown to readers
  author_url    text not null default '',
  body          text not null,                   -- cleaned plain text; shown literally
  original      text not null,                   -- as received; never rendered
  screening     text not null default '',        -- what the checks said
  sender_key    text not null default '',        -- keyed hash of the address, for rate limits; never the address
  written_at    timestamptz not null default now(),
  decided_at    timestamptz,
  decided_by    text not null default '',
  decision_note text not null default '',
  version       integer not null default 0,
  source_site   text,
  source_id     text,
  unique (source_site, source_id)
);
create index comment_thread on comments.comment (article_id, written_at, id) where state = 'APPROVED';
create index comment_queue on comments.comment (state, written_at, id);
create index comment_sender on comments.comment (sender_key, written_at);
