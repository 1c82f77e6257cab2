-- A few agents for the pages about judging: a fetcher that definition 1 takes for a person and definition 2 does not, a
-- newsroom's own app, and something in a browser's clothes that somebody should look at.
insert into analytics.agent (agent, hash)
  select agent, sha256(convert_to(agent, 'UTF8')) from (values
    ('okapi-fetch/2.1'),
    ('Mozilla/5.0 (Linux; Android 16; SM-S936B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 KelderBay/3.4'),
    ('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36 Tideline/2.0')) as it (agent)
  on conflict do nothing;
update analytics.view_log v set agent_id = a.id
from analytics.agent a
where v.day >= (select max(day) - 30 from analytics.view_log) and not v.robots
  and a.agent = case
    when abs(hashtext(v.view_id::text)::bigint) % 1000 < 22 then 'okapi-fetch/2.1'
    when abs(hashtext(v.view_id::text)::bigint) % 1000 < 40 then
      'Mozilla/5.0 (Linux; Android 16; SM-S936B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/140.0.0.0 Mobile Safari/537.36 KelderBay/3.4'
    when abs(hashtext(v.view_id::text)::bigint) % 1000 < 55 then
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/119.0.0.0 Safari/537.36 Tideline/2.0' end;
