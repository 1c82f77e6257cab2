-- Where an article stood in the window before, and whether it had any view there.
alter table analytics.rolling_list
  add column previous_rank integer,
  add column newcomer boolean not null default false;

-- Articles kept out of the rolling lists because one network sent more than its share, until somebody has looked.
create table analytics.held_article (
  article_id bigint primary key,
  held_at    timestamptz not null,
  views      bigint not null,                    -- whose network is known, in the window that held it
  greatest   bigint not null,                    -- of them from the one network that sent most, day by day
  decided_at timestamptz,
  decided_by text,
  listed     boolean not null default false      -- decided: let it back
);
