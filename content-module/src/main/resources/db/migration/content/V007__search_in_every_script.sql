-- Search that takes letters for what readers take them for, forgives typing errors, and stays quick among many articles.

-- Letters as readers type them: without accents, Arabic vowel signs and lengthening, or the joiners of Persian; Arabic and
-- Persian forms of one letter are one, and so are their digits. org.masthead.content.search.Folding does the same.
create function content.folded(written text) returns text
  language sql immutable strict parallel safe
  as $$ select case when written ~ '^[\x01-\x7f]*$' then lower(written)
               else normalize(translate(
                      regexp_replace(normalize(lower(written), NFD),
                        '[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]', '', 'g'),
                      U&'\0649\06cc\06a9\06c1\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669'
                      || U&'\06f0\06f1\06f2\06f3\06f4\06f5\06f6\06f7\06f8\06f9\0131\0142\00f8\0111',
                      U&'\064a\064a\0643\0647' || '01234567890123456789ilod'), NFC) end $$;

-- A text without its markup, for the parser: in a database of locale C it takes whatever is not ASCII for a letter, and a
-- slash for a part of a file's name.
create function content.readable(written text) returns text
  language sql immutable strict parallel safe
  as $$ select translate(replace(replace(replace(replace(
             regexp_replace(written, '<[^>]*>|[\u00a0-\u00a9\u00ab-\u00ac\u00ae-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u200a\u2010-\u205f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]', ' ', 'g'),
           '&#39;', ''''), '&#34;', '"'), '&nbsp;', ' '), '&amp;', '&'), '/<>', '   ') $$;

-- A text as it is written, without accents, and with a space where its writer joined two words without one.
create function content.spellings(written text) returns text[]
  language plpgsql immutable strict parallel safe
  as $$
declare
  folded text := content.folded(written);
  spellings text[] := array[written];
begin
  if folded <> lower(written) then
    spellings := spellings || folded;
  end if;
  if position(U&'\200c' in written) > 0 then
    spellings := spellings || content.folded(replace(written, U&'\200c', ' '));
  end if;
  return spellings;
end $$;

create function content.search_vector(words regconfig, written text) returns tsvector
  language plpgsql immutable parallel safe
  as $$
declare
  vector tsvector := '';
  spelling text;
begin
  foreach spelling in array content.spellings(content.readable(written)) loop
    vector := vector || to_tsvector(words, spelling);
  end loop;
  return vector;
end $$;

-- An article's words by the rules of its language, with the name of these rules as a word that nobody can type: a word is
-- only looked for by the rules that it was kept by. A text's first 100,000 characters are enough to find it by, and what a
-- tsvector can hold.
create function content.article_vector(language text, headline text, standfirst text, body text) returns tsvector
  language plpgsql immutable parallel safe
  as $$
declare
  words regconfig := content.search_configuration(language);
begin
  return array_to_tsvector(array[' ' || words])
      || setweight(content.search_vector(words, headline), 'A')
      || setweight(content.search_vector(words, standfirst), 'B')
      || content.search_vector(words, left(body, 100000));
end $$;

create function content.search_asked(words regconfig, typed text) returns tsquery
  language plpgsql immutable parallel safe
  as $$
declare
  asked tsquery;
  one tsquery;
  spelling text;
begin
  foreach spelling in array content.spellings(content.readable(typed)) loop
    one := websearch_to_tsquery(words, spelling);
    asked := coalesce(asked || one, one);
  end loop;
  return asked;
end $$;

-- What a reader looks for, by the rules of each language: a reader does not say which one is meant. What is unwanted is
-- unwanted by each of them. Without a word to look for: null.
create function content.search_query(wanted text, unwanted text[]) returns tsquery
  language plpgsql immutable parallel safe
  set client_min_messages = warning
  as $$
declare
  whole tsquery;
  asked tsquery;
  refused tsquery;
  words regconfig;
  typed text;
begin
  for words in select distinct content.search_configuration(l) from unnest(array['en', 'de', 'fr', 'es', 'ar', '']) l loop
    asked := content.search_asked(words, wanted);
    continue when querytree(asked) in ('', 'T');
    foreach typed in array unwanted loop
      refused := content.search_asked(words, typed);
      if numnode(refused) > 0 then
        asked := asked && !!refused;
      end if;
    end loop;
    asked := quote_literal(' ' || words)::tsquery && asked;
    whole := coalesce(whole || asked, asked);
  end loop;
  return whole;
end $$;
drop function content.search_query(text);

-- The same words, wherever they stand: what an index can answer without reading the texts.
create function content.search_anywhere(asked tsquery) returns tsquery
  language sql immutable strict parallel safe
  as $$ select regexp_replace(asked::text, '<(-|[0-9]+)>', '&', 'g')::tsquery $$;

-- Whose words are to be added to the vocabulary. Rows only, without a key: whoever writes an article waits for nobody.
create table content.search_due (article_id bigint not null);

-- Words of headlines and standfirsts, folded, and about how many articles have them: what a mistyped word may have meant.
create table content.search_word (
  word     text primary key,
  articles integer not null
);

create function content.note_words(at_most integer) returns integer
  language plpgsql
  as $$
declare
  taken bigint[];
begin
  if not pg_try_advisory_xact_lock(hashtext('content.search_word')) then
    return 0;
  end if;
  with next as (select ctid from content.search_due limit at_most for update skip locked),
       gone as (delete from content.search_due d using next where d.ctid = next.ctid returning d.article_id)
  select array_agg(distinct article_id) from gone into taken;
  insert into content.search_word as known (word, articles)
  select word, count(*) from (
    select distinct a.id, token as word
    from content.article a, ts_parse('default', content.folded(content.readable(concat_ws(' ', a.headline, a.kicker, a.standfirst))))
    where a.id = any(taken) and tokid in (1, 2, 10, 11) and length(token) between 3 and 40) words
  group by word
  on conflict (word) do update set articles = known.articles + excluded.articles;
  return coalesce(cardinality(taken), 0);
end $$;

-- The extension may stand elsewhere in a database that is not ours alone: what needs it calls it by its place.
do $$
declare
  place text;
begin
  if not exists (select 1 from pg_catalog.pg_extension where extname = 'pg_trgm') then
    create extension pg_trgm schema content;
  end if;
  select n.nspname from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
  where e.extname = 'pg_trgm' into place;
  execute format('create index search_word_alike on content.search_word using gin (word %I.gin_trgm_ops)', place);
  execute format('create index article_slug_alike on content.article using gin (slug %I.gin_trgm_ops)'
    ' where state in (''PUBLISHED'', ''SCHEDULED'')', place);
  -- For each word the vocabulary's nearest, itself first when it is known.
  execute format($f$
    create function content.similar_words(typed text[]) returns table (asked text, word text, articles integer)
      language sql stable
      as $b$ select t.asked, near.word, near.articles
             from unnest(typed) with ordinality t (asked, place)
             cross join lateral (
               select k.word, k.articles from content.search_word k where k.word operator(%1$I.%%) t.asked
               order by %1$I.similarity(k.word, t.asked) desc, k.articles desc limit 12) near
             order by t.place $b$ $f$, place);
  -- Public articles whose address is nearly this one.
  execute format($f$
    create function content.similar_articles(slug text, at_most integer) returns table (id bigint, alike real)
      language sql stable
      as $b$ select a.id, %1$I.similarity(a.slug, similar_articles.slug) as alike
             from content.public_article a
             where a.slug operator(%1$I.%%) similar_articles.slug
             order by alike desc, a.published_at desc, a.id desc limit at_most $b$ $f$, place);
end $$;

create or replace function content.index_article() returns trigger
  language plpgsql
  as $$
begin
  new.search := content.article_vector(new.language, new.headline, new.kicker || ' ' || new.standfirst, new.body);
  insert into content.search_due (article_id) values (new.id);
  return new;
end $$;

create index tag_folded on content.tag (content.folded(name));

-- Long texts and their words stand beside the table: lists and searches look at many rows and read none of them.
alter table content.article set (toast_tuple_target = 1024);

update content.article a
set search = content.article_vector(a.language, shown.headline, shown.kicker || ' ' || shown.standfirst, shown.body)
from (select i.id, coalesce(v.headline, i.headline) as headline, coalesce(v.kicker, i.kicker) as kicker,
             coalesce(v.standfirst, i.standfirst) as standfirst, coalesce(v.body, i.body) as body
      from content.article i
      left join content.article_version v on v.article_id = i.id and v.number = i.published_version) shown
where shown.id = a.id;
insert into content.search_due (article_id) select id from content.article;
