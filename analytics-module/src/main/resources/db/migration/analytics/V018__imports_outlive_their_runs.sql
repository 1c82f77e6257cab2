-- Runs are cleared away after a while; what an import brought in can be taken back long after.
alter table analytics.log_import
  alter column format set default '',
  add column kind         text not null default 'access-log' check (kind in ('access-log', 'statistics')),
  add column title        text not null default '',
  add column requested_by text not null default '',
  add column requested_at timestamptz not null default now(),
  add column state        text not null default 'completed'
    check (state in ('under-way', 'completed', 'failed', 'stopped', 'taking-back', 'taken-back'));
insert into analytics.log_import (import_id) select distinct import_id from analytics.import_day on conflict do nothing;
create index log_import_newest on analytics.log_import (requested_at desc, import_id);
