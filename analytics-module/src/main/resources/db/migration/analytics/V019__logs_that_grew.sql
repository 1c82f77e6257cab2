-- A log that is imported, grows and is imported again begins with what was known.
alter table analytics.imported_file
  add column bytes bigint,                       -- of the plain text; null: imported before this was kept
  add column lines bigint;
alter table analytics.log_import
  add column known_lines bigint not null default 0; -- its first lines that came in with an earlier, shorter content
