-- What is said in the films, and where their chapters begin.
update content.media m set transcript = it.transcript from (values
  ('ferry-crossing.mp4', E'Water against the hull. A bell.\n\nVoice: Seven minutes past seven: the morning boat leaves.\n\nVoice: Forty minutes to Great Skerry, if the wind allows.'),
  ('light-on-the-point.mp4', E'The hum of the lens; far away, surf.\n\nVoice: The lens turns once in eight seconds.\n\nVoice: It can be seen from twenty-one miles away.'),
  ('turbines-turning.mp4', E'Wind, and the engine of a small boat.\n\nVoice: Four of twenty-two turbines are turning.\n\nVoice: Filmed from the supply boat.')
) as it (file_name, transcript) where m.file_name = it.file_name;

insert into content.film_chapter (media_id, starts_ms, title)
select m.id, it.starts_ms, it.title from (values
  ('ferry-crossing.mp4', 0, 'Casting off'),
  ('ferry-crossing.mp4', 3500, 'Open water'),
  ('light-on-the-point.mp4', 0, 'The lens'),
  ('light-on-the-point.mp4', 3500, 'Seen from the sea'),
  ('turbines-turning.mp4', 0, 'The first four'),
  ('turbines-turning.mp4', 3500, 'From the supply boat')
) as it (file_name, starts_ms, title) join content.media m on m.file_name = it.file_name;
