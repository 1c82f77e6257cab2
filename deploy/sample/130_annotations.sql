-- What happened when: as the system would have noted it, and some notes of the staff.
with zone as (select coalesce(nullif(current_setting('masthead.time_zone', true), ''), 'UTC') as name)
insert into analytics.annotation (day, kind, article_id, text, author, at, origin)
select (happened.at at time zone zone.name)::date, happened.kind, happened.article_id, happened.text, '', happened.at, happened.origin
from zone, (
  select published_at as at, case change_kind when 'FIRST' then 'PUBLISHED' when 'CORRECTION' then 'CORRECTED' else 'RETRACTED' end as kind,
         article_id, case change_kind when 'CORRECTION' then left(change_note, 500) else '' end as text,
         'sample:version:' || article_id || ':' || number as origin
  from content.article_version where change_kind in ('FIRST', 'CORRECTION', 'RETRACTION')
  union all
  select starts_at, 'FRONT_PAGE', article_id, '', 'sample:slot:' || id from content.slot where place = 'EDITORS_CHOICE'
  union all
  select now() - interval '16 days 5 hours', 'OUTAGE', null,
         to_char((now() - interval '16 days 5 hours') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '/'
           || to_char((now() - interval '16 days 4 hours 20 minutes') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
         'sample:outage') happened
where happened.at <= now()
on conflict (origin) do nothing;

with zone as (select coalesce(nullif(current_setting('masthead.time_zone', true), ''), 'UTC') as name)
insert into analytics.annotation (day, kind, text, author, at)
select (now() at time zone zone.name)::date - note.ago, 'NOTE', note.text, note.author, now() - note.ago * interval '1 day'
from zone, (values
  (3, 'analyst', 'Storm warning for the whole coast: many readers came for the ferry timetable.'),
  (12, 'editor', 'The Skerry Post linked to our flood wall map.'),
  (26, 'analyst', 'Newsletter sent an hour later than usual.'),
  (61, 'editor', 'Regatta weekend.')) note (ago, author, text);
