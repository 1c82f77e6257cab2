-- What became of the raw rows of days that are no longer in the log's own tables.
create table analytics.archived_day (
  day         date primary key,
  state       text not null check (state in ('written', 'dropped', 'restored', 'ended')),
                                                  -- written: file verified, table still there; restored: back for a tally
  views       bigint not null,                    -- rows of the view log
  ends        bigint not null,                    -- closing beacons
  content     numeric not null,                   -- sum of the rows' hashes: whether the table still holds what the file does
  bytes       bigint not null,                    -- of both files
  sha256      text not null,                      -- of the views' file
  written_at  timestamptz not null
);
