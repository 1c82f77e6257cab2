-- Fills a database with published articles up to the number :upto, each with a version, tags, a topic, an author and a
-- picture, one every 50 minutes into the past. Words are made of syllables and as frequent as words are (the n-th one with
-- 1/n), so that some stand in nearly every text and most in few. The same every time.
\set QUIET on
set client_min_messages = warning;
select setseed(0.5) \g (format=unaligned tuples_only=on) /dev/null

create table if not exists public.bench_word as
  select n, (array['ka','lo','mi','ren','sto','bel','dar','fin','gos','hul','jan','kel','mar','nor','pel','quo'])[1 + n % 16]
         || (array['ba','den','fi','gra','hos','lin','mo','net','pra','ri','sel','tum','val','wen','xor','zin'])[1 + n / 16 % 16]
         || (array['','s','ter','ling','ford','mere','wick','ton','by','ham','ley','den','gate','port','field','well'])[1 + n / 256 % 16]
         || case when n < 4096 then '' else (array['a','e','o','u','y'])[1 + n / 4096 % 5] || (n / 4096 % 7)::text end as word
  from generate_series(1, 20000) n;
create unique index if not exists bench_word_n on public.bench_word (n);

create or replace function public.bench_text(words integer) returns text language sql volatile as
  $$ select string_agg(w.word, ' ' order by i) from generate_series(1, words) i
     cross join lateral (select floor(power(20000, random()) + 0 * i)::integer as n) pick join public.bench_word w on w.n = pick.n $$;

insert into content.tag (slug, name) select 'bench-' || n, 'Bench tag ' || n from generate_series(1, 50) n on conflict do nothing;
insert into content.topic (slug, name, definition, in_focus, position)
  select 'bench-' || n, 'Bench topic ' || n, 'What it is.', false, 1000 + n from generate_series(1, 20) n on conflict do nothing;
insert into content.author (slug, name) select 'bench-' || n, 'Bench Author ' || n from generate_series(1, 40) n on conflict do nothing;

create or replace procedure public.bench_fill(upto integer) language plpgsql as $$
declare
  made integer := (select count(*) from content.article where source_site = 'bench');
begin
  while made < upto loop
    insert into content.article (slug, state, headline, kicker, standfirst, body, section_id, lead_image_id, starts_at,
                                 published_at, published_version, source_site, source_id)
    select replace(words, ' ', '-') || '-' || n, 'PUBLISHED', initcap(words), 'Bench', public.bench_text(15 + 0 * n),
           '<p>' || public.bench_text(200 + 0 * n) || '</p>', s.ids[1 + n % cardinality(s.ids)], m.ids[1 + n % cardinality(m.ids)],
           now() - n * interval '50 minutes', now() - n * interval '50 minutes', 1, 'bench', n::text
    from (select n, public.bench_text(7 + 0 * n) as words from generate_series(made + 1, least(made + 500, upto)) n offset 0) n,
         (select array_agg(id order by id) as ids from content.section) s,
         (select array_agg(id order by id) as ids from content.media where kind = 'IMAGE' and not placeholder) m;
    insert into content.article_version (article_id, number, change_kind, headline, kicker, standfirst, dateline, body,
                                         lead_image_id, lead_caption, authors, published_at)
    select id, 1, 'FIRST', headline, kicker, standfirst, dateline, body, lead_image_id, lead_caption, '', published_at
    from content.article a
    where source_site = 'bench' and source_id in (select n::text from generate_series(made + 1, least(made + 500, upto)) n);
    insert into content.article_tag (article_id, tag_id)
    select distinct a.id, t.id
    from content.article a
    cross join lateral (select floor(power(50, random()) + 0 * a.id + 0 * i)::integer as n from generate_series(1, 4) i) pick
    join content.tag t on t.slug = 'bench-' || pick.n
    where a.source_site = 'bench' and a.source_id in (select n::text from generate_series(made + 1, least(made + 500, upto)) n);
    insert into content.article_topic (article_id, topic_id)
    select a.id, t.id from content.article a join content.topic t on t.slug = 'bench-' || 1 + a.id % 20
    where a.source_site = 'bench' and a.source_id in (select n::text from generate_series(made + 1, least(made + 500, upto)) n);
    insert into content.article_author (article_id, author_id)
    select a.id, w.id from content.article a join content.author w on w.slug = 'bench-' || 1 + a.id % 40
    where a.source_site = 'bench' and a.source_id in (select n::text from generate_series(made + 1, least(made + 500, upto)) n);
    made := least(made + 500, upto);
    commit;
  end loop;
end $$;
call public.bench_fill(:upto);
do $$ begin while content.note_words(2000) > 0 loop commit; end loop; end $$;
vacuum analyze content.article;
vacuum analyze content.article_version;
analyze content.article_tag;
analyze content.article_topic;
analyze content.article_author;
analyze content.search_word;
