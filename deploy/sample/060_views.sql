-- Ninety days of views: articles fade over days and keep a small evergreen share, Tuesdays are strong and Saturdays weak,
-- mornings and evenings peak, a few crawlers come by. Drawn from a fixed seed. The tallies are the batch job's work:
-- every day is only marked as open.
select setseed(0.42);
select analytics.ensure_day(day::date)
from (select coalesce(nullif(current_setting('masthead.time_zone', true), ''), 'UTC') as name) zone,
     generate_series((now() at time zone zone.name)::date - 90, (now() at time zone zone.name)::date, interval '1 day') day;

insert into analytics.path (path, article_id)
  select '/articles/' || slug, id from content.article where state in ('PUBLISHED', 'RETRACTED') on conflict do nothing;
insert into analytics.path (path) values ('/'), ('/most-viewed'), ('/gallery'), ('/topics'), ('/sections/harbour'), ('/sections/news')
  on conflict do nothing;
insert into analytics.agent (agent, hash)
  select agent, sha256(convert_to(agent, 'UTF8')) from (values
    ('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'),
    ('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0'),
    ('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15'),
    ('Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1'),
    ('Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'),
    ('Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'),
    ('Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)'),
    ('curl/8.5.0')) as it (agent)
  on conflict do nothing;
insert into analytics.referrer (host) values ('google.com'), ('duckduckgo.com'), ('news.example'), ('mastodon.example'), ('skerry-post.example')
  on conflict do nothing;

create temporary table sample_agent on commit drop as
  select row_number() over (order by id) - 1 as n, id from analytics.agent;
create temporary table sample_referrer on commit drop as
  select row_number() over (order by id) - 1 as n, id from analytics.referrer;

insert into analytics.view_log
  (day, received_at, path_id, agent_id, visitor, referrer_id, source, view_id, article_id, article_version, slot, language)
select (it.at at time zone it.zone)::date, it.at, it.path_id, a.id,
       hashtextextended(it.reader || '/' || a.id || '/' || (it.at at time zone it.zone)::date, 42), r.id, 1, gen_random_uuid(),
       it.article_id, it.article_version,
       case when it.article_id is not null and it.chance < 0.3 then 'editors-choice-' || 1 + it.reader % 5 end, 'en'
from (
  select p.id as path_id, p.article_id, case when p.article_id is not null then 1 end as article_version, zone.name as zone,
         ((day::date)::timestamp + least(24 * (0.27 + 0.30 * random() + 0.42 * random() * random()), 23.99) * interval '1 hour')
           at time zone zone.name as at,
         (2600 * random() * random())::integer as reader, random() as chance, random() as kind, random() as source
  from (select coalesce(nullif(current_setting('masthead.time_zone', true), ''), 'UTC') as name) zone
  cross join generate_series((now() at time zone zone.name)::date - 90, (now() at time zone zone.name)::date, interval '1 day') day
  cross join analytics.path p
  left join content.article c on c.id = p.article_id
  cross join lateral (select day::date - coalesce((c.published_at at time zone zone.name)::date, day::date - 30) as age) age
  cross join lateral generate_series(1, case when age.age < 0 then 0 else (
      (0.4 + abs(hashtext(p.path)::bigint) % 1000 / 500.0)
      * case when p.path = '/' then 180 when p.article_id is null then 14 else 130 * exp(-age.age / 2.2) + 2 end
      * (array[0.8, 1.05, 1.25, 1.1, 1.0, 0.9, 0.6])[1 + extract(dow from day)::integer]
      * (0.75 + 0.5 * random()))::integer end) n
) it
join sample_agent a on a.n = case
  when it.kind < 0.06 then 5 when it.kind < 0.09 then 6 when it.kind < 0.10 then 7 else it.reader % 5 end
left join sample_referrer r on r.n = (it.source * 9)::integer
where it.at < now();

insert into analytics.view_end (day, view_id, engaged_seconds, depth)
select day, view_id, (5 + 170 * random() * random())::integer, least(100, 20 + (90 * random())::integer)
from analytics.view_log where random() < 0.55;

insert into analytics.open_day (day) select distinct day from analytics.view_log on conflict do nothing;
analyze analytics.view_log;
