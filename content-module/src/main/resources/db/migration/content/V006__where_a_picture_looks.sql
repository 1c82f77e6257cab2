-- Where the eye of a picture is, in hundredths from its left upper corner: whatever cuts it keeps that in sight.
-- Both or neither; without them the middle counts, or the upper third of an upright picture.
alter table content.media
  add column focus_x smallint check (focus_x between 0 and 100),
  add column focus_y smallint check (focus_y between 0 and 100),
  add column moving boolean not null default false,  -- more than one frame: it stays the file that it is
  add constraint media_focus check ((focus_x is null) = (focus_y is null));

-- Whether an earlier GIF moves was not looked at; the file itself is never wrong.
update content.media set moving = true where content_type = 'image/gif';
