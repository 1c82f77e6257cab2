-- Whoever writes an article's row, its words can be found and its pictures can be asked for.

create function content.search_configuration(language text) returns regconfig
  language sql immutable parallel safe
  as $$ select case lower(split_part(language, '-', 1))
                 when 'en' then 'pg_catalog.english'
                 when 'de' then 'pg_catalog.german'
                 when 'fr' then 'pg_catalog.french'
                 when 'es' then 'pg_catalog.spanish'
                 when 'ar' then 'pg_catalog.arabic'
                 else 'pg_catalog.simple' end::regconfig $$;

-- What a reader typed, asked in each of these languages: a reader does not say which one is meant.
create function content.search_query(typed text) returns tsquery
  language sql immutable parallel safe
  as $$ select websearch_to_tsquery('pg_catalog.english', typed) || websearch_to_tsquery('pg_catalog.german', typed)
            || websearch_to_tsquery('pg_catalog.french', typed) || websearch_to_tsquery('pg_catalog.spanish', typed)
            || websearch_to_tsquery('pg_catalog.arabic', typed) || websearch_to_tsquery('pg_catalog.simple', typed) $$;

-- Found by the words that readers see: those of the version that is being published, or of what will be public by
-- itself. What an editor saves for the next version is not found before it is out. Markup is no word to the parser; a
-- text's first 150,000 characters are enough to find it by, and what a tsvector can hold.
create function content.index_article() returns trigger
  language plpgsql
  as $$
declare
  words regconfig := content.search_configuration(new.language);
begin
  new.search := setweight(to_tsvector(words, new.headline), 'A')
             || setweight(to_tsvector(words, new.kicker || ' ' || new.standfirst), 'B')
             || to_tsvector(words, left(new.body, 150000));
  return new;
end $$;

create trigger article_is_new before insert on content.article
  for each row execute function content.index_article();
create trigger article_has_a_version before update on content.article
  for each row
  when (new.published_version is distinct from old.published_version
        or (new.published_version = 0 or new.state = 'SCHEDULED')
           and (new.headline, new.kicker, new.standfirst, new.body, new.language, new.state)
               is distinct from (old.headline, old.kicker, old.standfirst, old.body, old.language, old.state))
  execute function content.index_article();

create function content.note_media() returns trigger
  language plpgsql
  as $$
begin
  insert into content.article_media (article_id, media_id)
  select new.id, m.id from content.media m
  where m.id = new.lead_image_id
     or m.id in (select shown[1]::bigint from regexp_matches(new.body, 'src="/media/([0-9]{1,18})/', 'g') shown)
  on conflict do nothing;
  return null;
end $$;

create trigger article_shows_media after insert on content.article
  for each row when (new.lead_image_id is not null or new.body like '%src="/media/%')
  execute function content.note_media();
create trigger article_shows_other_media after update on content.article
  for each row
  when ((new.lead_image_id is not null or new.body like '%src="/media/%')
        and (new.body, new.lead_image_id) is distinct from (old.body, old.lead_image_id))
  execute function content.note_media();
