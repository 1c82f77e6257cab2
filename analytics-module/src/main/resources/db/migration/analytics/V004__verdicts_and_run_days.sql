-- What the bot list in force says of each agent string; '' is nothing: it may be human.
create table analytics.agent_verdict (
  agent_id integer primary key references analytics.agent (id) on delete cascade,
  bot_list text not null,                        -- version that judged
  reason   text not null                         -- '' no-agent listed names-itself
);

-- Days that an unfinished run has tallied, noted in the transaction of the tally; gone when the run has ended.
create table analytics.run_day (
  run_id uuid not null,
  day    date not null,
  primary key (run_id, day)
);
