-- How many views each way brought, counted from the log itself: what the tally accounts for must add up to it.
create table analytics.daily_source (
  day    date not null,
  source smallint not null,                      -- as in view_log
  views  bigint not null,
  primary key (day, source)
);
