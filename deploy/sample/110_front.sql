-- What the front page and the dossiers show beyond plain articles: a breaking story, more voices, a topic about which
-- nothing is known yet, articles that are the key to a topic, and the map that belongs to it.
create temporary table sample_more (
  slug text, kind text, section text, out timestamptz, author text, tags text[], kicker text, headline text, standfirst text, body text
) on commit drop;
insert into sample_more values
  ('last-boat-cancelled', 'NEWS', 'ferries', now() - interval '4 minutes', 'tom-aldous', '{ferry,weather,safety}', 'Ferries',
   'Tonight’s last boat to the islands is cancelled', 'The wind at the Point has reached force nine. The company hopes to sail again at seven.',
   '<p>The ferry company has cancelled the 22.40 to the islands. At half past eight the gauge at the Point showed gusts of force nine, two more than the boat may sail in.</p><p>Passengers with a ticket may sleep in the seamen’s home on Net Street; the Red Lamp café stays open until the first boat. The company hopes to sail at seven and will say by five.</p>'),
  ('opinion-reading-room', 'OPINION', 'opinion', now() - interval '34 days', 'mei-tanaka-reed', '{library,education}', 'Column',
   'A town is as quiet as its reading room', 'What four hundred people do not say to each other every day.',
   '<p>I have counted, because nobody else does: on an average day four hundred people sit in the reading room and do not speak. It is the largest conversation in town.</p><p>Whoever wants to shorten its hours should first come and listen to it.</p>'),
  ('opinion-small-boats', 'OPINION', 'opinion', now() - interval '41 days', 'samuel-adeyemi', '{fishing,business}', 'Column',
   'Small boats are not a hobby of big ones', 'Eleven tonnes of herring came ashore in boats shorter than a bus.',
   '<p>In every plan for the harbour the inshore fleet appears as a dotted line. It lands a fifth of the fish and half of the apprentices.</p><p>A dotted line can be rubbed out. I would draw it in ink.</p>'),
  ('opinion-first-snow', 'OPINION', 'opinion', now() - interval '76 days', 'leila-farrokh', '{weather,data}', 'By the numbers',
   'It snowed on Tuesday, and the average is not to blame', 'One cold day is weather. Thirty years of them would be news.',
   '<p>Every winter somebody holds up a snowball in the council. It is a fine snowball. It is also one measurement.</p><p>I keep all of them, since 1891, in a table with twelve columns. You are welcome to it.</p>');

insert into content.article
  (slug, kind, state, headline, kicker, standfirst, body, section_id, starts_at, published_at, created_at, changed_at, published_version)
select slug, kind, 'PUBLISHED', headline, kicker, standfirst, body, (select id from content.section s where s.slug = it.section),
       out, out, out, out, 1
from sample_more it order by out;
insert into content.article_author (article_id, author_id)
  select a.id, w.id from sample_more it join content.article a using (slug) join content.author w on w.slug = it.author;
insert into content.article_tag (article_id, tag_id)
  select a.id, t.id from sample_more it join content.article a using (slug) join content.tag t on t.slug = any (it.tags);

insert into content.article (slug, kind, state, headline, body, starts_at, published_at, published_version)
values ('contact', 'PAGE', 'PUBLISHED', 'Contact', '<p>The newsroom is in Lantern Yard, the door is blue, and somebody is there from six in the morning until the last boat has left.</p><p>Letters to the editor are read, all of them, and answered, most of them.</p>',
        now() - interval '89 days', now() - interval '89 days', 1);
insert into content.article_version
  (article_id, number, change_kind, headline, kicker, standfirst, dateline, body, lead_caption, authors, published_at)
select a.id, 1, 'FIRST', a.headline, a.kicker, a.standfirst, '', a.body, '', coalesce(w.name, ''), a.published_at
from content.article a left join sample_more it using (slug) left join content.author w on w.slug = it.author
where a.slug = 'contact' or it.slug is not null;

insert into content.slot (place, position, article_id)
  select 'BREAKING', 1, id from content.article where slug = 'last-boat-cancelled';

insert into content.topic (slug, name, position) values ('pier-theatre', 'Theatre on the pier', 11);
update content.topic t set map_id = m.id
from (values ('harbour-widening', 'harbour-widening-map'), ('lighthouse-200', 'lighthouse-year-map')) as it (topic, map)
join content.story_map m on m.slug = it.map where t.slug = it.topic;
insert into content.topic_key_article (topic_id, article_id, position)
select t.id, a.id, it.position from (values
  ('harbour-widening', 1, 'harbour-widening-vote'), ('harbour-widening', 2, 'interview-harbour-engineer'), ('harbour-widening', 3, 'dredging-sand-beach'),
  ('flood-wall', 1, 'flood-wall-explained'), ('flood-wall', 2, 'reader-questions-wall'),
  ('lighthouse-200', 1, 'lighthouse-bicentenary')) as it (topic, position, article)
join content.topic t on t.slug = it.topic join content.article a on a.slug = it.article;
