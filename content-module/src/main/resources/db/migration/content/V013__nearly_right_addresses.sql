-- Only addresses that are much like the one asked for: among 100,000 articles hundreds share some of its letters.
do $$
declare
  place text;
begin
  select n.nspname from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_trgm' into place;
  execute format($f$
    create or replace function content.similar_articles(slug text, at_most integer) returns table (id bigint, alike real)
      language sql stable
      set pg_trgm.similarity_threshold = 0.45
      as $b$ select a.id, %1$I.similarity(a.slug, similar_articles.slug) as alike
             from content.public_article a
             where a.slug operator(%1$I.%%) similar_articles.slug
             order by alike desc, a.published_at desc, a.id desc limit at_most $b$ $f$, place);
end $$;
