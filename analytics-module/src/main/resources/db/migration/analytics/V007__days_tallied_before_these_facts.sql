-- Days tallied before there were these tables are tallied once more.
insert into analytics.open_day (day)
  select t.day from analytics.day_tally t where not exists (select from analytics.daily_site s where s.day = t.day)
  on conflict do nothing;
