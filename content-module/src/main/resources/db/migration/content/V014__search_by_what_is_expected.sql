-- What a reader looks for, and which share of all articles PostgreSQL expects to have these words, before it looks at any.
-- A phrase's words are expected wherever they stand. Of a small newsroom, and where nothing is asked, the share is 0.
create function content.search_expected(
    wanted text, unwanted text[], out asked tsquery, out is_phrase boolean, out share double precision)
  language plpgsql
  set max_parallel_workers_per_gather = 0
  as $$
declare
  anywhere tsquery;
  plans json;
  articles double precision;
begin
  asked := content.search_query(wanted, unwanted);
  anywhere := content.search_anywhere(asked);
  is_phrase := anywhere <> asked;
  share := 0;
  if asked is not null then
    execute format('explain (format json) select 1 from content.article where search @@ %L::tsquery'
      ' union all select 1 from content.article', anywhere) into plans;
    plans := plans -> 0 -> 'Plan' -> 'Plans';
    articles := (plans -> 1 ->> 'Plan Rows')::double precision;
    if articles > 4000 then
      share := (plans -> 0 ->> 'Plan Rows')::double precision / articles;
    end if;
  end if;
end $$;

-- An address that is nearly right has its begin or its end right: it stands beside the right one in one of two orders, and
-- looking there costs the same among any number of articles. A short one may also have its words in another order: its groups
-- of letters are compared with those of all.
create index article_slug_forward on content.article (slug collate "C") where state in ('PUBLISHED', 'SCHEDULED');
create index article_slug_backward on content.article (reverse(slug) collate "C") where state in ('PUBLISHED', 'SCHEDULED');

do $$
declare
  place text;
begin
  select n.nspname from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_trgm' into place;
  drop function content.similar_articles(text, integer);
  execute format($f$
    create function content.similar_articles(asked text, at_most integer) returns table (id bigint, alike real)
      language plpgsql stable
      set pg_trgm.similarity_threshold = 0.7
      as $b$
begin
  return query
    select near.id, %1$I.similarity(near.slug, asked) as alike
    from ((select a.id, a.slug, a.published_at from content.public_article a
           where a.slug collate "C" >= asked order by a.slug collate "C" limit 12)
          union
          (select a.id, a.slug, a.published_at from content.public_article a
           where a.slug collate "C" < asked order by a.slug collate "C" desc limit 12)
          union
          (select a.id, a.slug, a.published_at from content.public_article a
           where reverse(a.slug) collate "C" >= reverse(asked) order by reverse(a.slug) collate "C" limit 12)
          union
          (select a.id, a.slug, a.published_at from content.public_article a
           where reverse(a.slug) collate "C" < reverse(asked) order by reverse(a.slug) collate "C" desc limit 12)) near
    where %1$I.similarity(near.slug, asked) >= 0.45
    order by alike desc, near.published_at desc, near.id desc
    limit at_most;
  if not found and length(asked) <= 24 then
    return query
      select a.id, %1$I.similarity(a.slug, asked) as alike
      from content.public_article a
      where a.slug operator(%1$I.%%) asked
      order by alike desc, a.published_at desc, a.id desc
      limit at_most;
  end if;
end $b$ $f$, place);
end $$;
