-- What changed after publication. The newest version is the article as it stands; what it was before follows from each
-- change, the newest undone first: in the versions below its number, "now" reads "was".
create temporary table sample_change (
  slug text, number integer, kind text, after interval, note text, field text, now text, was text
) on commit drop;

insert into sample_change values
  ('flood-wall-explained', 2, 'TYPO', '1 hour', '', 'body', 'when the two disagree', 'when the two dissagree'),
  ('flood-wall-explained', 3, 'CORRECTION', '5 hours',
   'The wall grows by forty centimetres, to 3.60 metres. We first wrote fifty centimetres and 3.70 metres.',
   'headline', 'forty centimetres', 'fifty centimetres'),
  ('flood-wall-explained', 3, 'CORRECTION', '5 hours', null, 'body', 'will be 3.60 metres', 'will be 3.70 metres'),
  ('flood-wall-explained', 3, 'CORRECTION', '5 hours', null, 'body', 'Behind the forty centimetres', 'Behind the fifty centimetres'),
  ('flood-wall-explained', 3, 'CORRECTION', '5 hours', null, 'body', 'the same forty centimetres', 'the same fifty centimetres'),
  ('flood-wall-explained', 4, 'CLARIFICATION', '9 hours', 'Whose scenarios these are was not said.',
   'body', ' in the scenarios that the water board uses', ''),
  ('harbour-widening-vote', 2, 'UPDATE', '40 minutes', 'With what happens next.',
   'body', '<li>A liaison office opens in the former ice house on Net Street.</li>
', ''),
  ('lighthouse-bicentenary', 2, 'CORRECTION', '26 hours',
   'The tower has 173 steps, not 137, and Hanna Brandt is the last keeper''s granddaughter, not his daughter.',
   'body', '173 steps', '137 steps'),
  ('lighthouse-bicentenary', 2, 'CORRECTION', '26 hours', null, 'standfirst', 'keeper''s granddaughter', 'keeper''s daughter'),
  ('lighthouse-bicentenary', 2, 'CORRECTION', '26 hours', null, 'body', 'Her grandfather was', 'Her father was'),
  ('mina-bilarabiya', 2, 'CORRECTION', '3 hours', 'صوّت تسعة أعضاء لصالح الخطة، لا ثمانية كما كتبنا أولًا.',
   'body', 'صوّت تسعة أعضاء', 'صوّت ثمانية أعضاء');

do $$
declare
  it record;
  undone integer;
begin
  for it in select distinct on (slug, number) * from sample_change order by slug, number, note is null loop
    insert into content.article_version
      (article_id, number, change_kind, change_note, headline, kicker, standfirst, dateline, body, lead_image_id, lead_caption,
       authors, published_at)
    select a.id, it.number, it.kind, it.note, v.headline, v.kicker, v.standfirst, v.dateline, v.body, v.lead_image_id,
           v.lead_caption, v.authors, least(v.published_at + it.after, now())
    from content.article a join content.article_version v on v.article_id = a.id and v.number = 1 where a.slug = it.slug;
    update content.article a set published_version = it.number,
      updated_at = case when it.kind = 'TYPO' then a.updated_at else v.published_at end
    from content.article_version v where v.article_id = a.id and v.number = it.number and a.slug = it.slug;
  end loop;

  for it in select * from sample_change order by slug, number desc loop
    execute format('update content.article_version v set %1$I = replace(v.%1$I, $1, $2) from content.article a
                    where a.id = v.article_id and a.slug = $3 and v.number < $4 and position($1 in v.%1$I) > 0', it.field)
      using it.now, it.was, it.slug, it.number;
    get diagnostics undone = row_count;
    if undone <> it.number - 1 then
      raise exception 'No version of % says "%" any more.', it.slug, it.now;
    end if;
  end loop;
end $$;

-- What was taken back is told of as well.
insert into content.article_version
  (article_id, number, change_kind, change_note, headline, kicker, standfirst, dateline, body, lead_caption, authors, published_at)
select a.id, 2, 'RETRACTION', a.retraction_reason, v.headline, v.kicker, v.standfirst, v.dateline, v.body, '', '',
       v.published_at + interval '2 days'
from content.article a join content.article_version v on v.article_id = a.id and v.number = 1 where a.slug = 'sea-serpent';
update content.article set published_version = 2 where slug = 'sea-serpent';
