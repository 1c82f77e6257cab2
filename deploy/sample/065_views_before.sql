-- The same weeks a year earlier: front page and lists alone, for no article is that old; a little fewer readers than today.
-- And campaigns: some views of the present weeks came from a newsletter or a post.
select setseed(0.65);
create temporary table sample_earlier on commit drop as
  select day::date as day, zone.name as zone
  from (select coalesce(nullif(current_setting('masthead.time_zone', true), ''), 'UTC') as name) zone,
       generate_series((now() at time zone zone.name)::date - 364 - 29, (now() at time zone zone.name)::date - 364, interval '1 day') day;
select analytics.ensure_day(day) from sample_earlier;

insert into analytics.view_log (day, received_at, path_id, agent_id, visitor, referrer_id, source, view_id, language)
select it.day, it.at, it.path_id, a.id, hashtextextended(it.reader || '/' || a.id || '/' || it.day, 42), r.id, 1, gen_random_uuid(), 'en'
from (
  select e.day, p.id as path_id,
         (e.day::timestamp + least(24 * (0.27 + 0.30 * random() + 0.42 * random() * random()), 23.99) * interval '1 hour')
           at time zone e.zone as at,
         (2400 * random() * random())::integer as reader, random() as source
  from sample_earlier e
  cross join analytics.path p
  cross join lateral generate_series(1, (case p.path when '/' then 620 else 46 end
      * (array[0.8, 1.05, 1.25, 1.1, 1.0, 0.9, 0.6])[1 + extract(dow from e.day)::integer] * (0.75 + 0.5 * random()))::integer) n
  where p.article_id is null and p.path in ('/', '/most-viewed', '/gallery', '/topics', '/sections/harbour', '/sections/news')
) it
join (select row_number() over (order by id) - 1 as n, id from analytics.agent where agent like 'Mozilla/5.0%' and agent not like '%bot%') a
  on a.n = it.reader % (select count(*) from analytics.agent where agent like 'Mozilla/5.0%' and agent not like '%bot%')
left join (select row_number() over (order by id) - 1 as n, id from analytics.referrer) r on r.n = (it.source * 9)::integer
where it.at < now();

insert into analytics.campaign (utm)
  select array_to_string(array[source, medium, name, '', ''], chr(31)) from (values
    ('newsletter', 'email', 'morning-tide'), ('newsletter', 'email', 'weekend'), ('mastodon', 'social', 'harbour-vote'),
    ('skerry-post', 'partner', 'exchange')) it (source, medium, name)
  on conflict do nothing;
update analytics.view_log v set campaign_id = c.id
from (select row_number() over (order by id) - 1 as n, id from analytics.campaign) c
where v.referrer_id is null and v.day > (select max(day) - 60 from analytics.view_log)
  and abs(v.visitor % 40) = c.n * 2;

insert into analytics.open_day (day) select day from sample_earlier on conflict do nothing;
