-- Where the eye of a picture is, and a picture of every awkward kind: very wide, held sideways, small and grey, transparent,
-- moving. draw.py draws them.
update content.media m set focus_x = f.x, focus_y = f.y
from (values
  ('harbour-at-dawn.jpg', 64, 62),
  ('lighthouse-at-dusk.jpg', 25, 45),
  ('lighthouse-in-fog.jpg', 70, 45),
  ('portrait-on-the-pier.jpg', 50, 84),
  ('storm-over-the-pier.jpg', 82, 40),
  ('container-quay.jpg', 22, 50),
  ('crane-at-night.jpg', 40, 50),
  ('ferry-leaving.jpg', 52, 60),
  ('night-ferry.jpg', 45, 62),
  ('fishing-boats.jpg', 48, 70)
) as f (name, x, y) where m.file_name = f.name;

insert into content.media (kind, file_name, content_type, sha256, byte_size, width, height, focus_x, focus_y, moving, alt_text, caption, credit) values
  ('IMAGE', 'harbour-panorama.jpg', 'image/jpeg', '3d235ccffab4d881f9146b7201b822f1f2612c24e8362f1af40a573c9cd6db1a', 89202, 2400, 640, 44, 60, false, 'The whole waterfront from the east mole to the ropewalk, a ferry and three boats before it.', 'The waterfront, put together from nine exposures.', 'Drawing: The Kelder Bay Lantern'),
  ('IMAGE', 'keeper-on-the-stairs.jpg', 'image/jpeg', '3836a89e7cb1dcf2aa0de3b537eb2f66169dc7be7e5c3d69fd4626bccf20459a', 34772, 800, 1200, 62, 62, false, 'A keeper below the lighthouse at dawn, seen from the water; an upright picture.', 'The morning watch.', 'Drawing: The Kelder Bay Lantern'),
  ('IMAGE', 'keepers-1911.jpg', 'image/jpeg', '3857ebabb79dc34d0c5bbc149c575825e9fab4ca828ca3969a281fcd5a3624d3', 6040, 300, 210, null, null, false, 'Four keepers before the foot of the tower; a small grey print.', 'The keepers of 1911. No larger print is known.', 'Archive of the harbour office'),
  ('IMAGE', 'plan-of-the-light.png', 'image/png', 'dd4bebcbd8da5e023c92fe39d5913627c36b8e82ed8b0c375f4c0b44fa793ac3', 19944, 900, 700, null, null, false, 'A plan of the shore with two beacons and the flag of the pilot station.', 'Where the two beacons stand in line.', 'Drawing: The Kelder Bay Lantern'),
  ('IMAGE', 'the-beam-turns.gif', 'image/gif', '9e43436c06c78caa4283a7064024b9cb7da7bb6f7b1f97e0464736c9cbb1a9c1', 50582, 480, 320, null, null, true, 'The beam of the lighthouse sweeps over the sea at night.', 'One turn takes eight seconds.', 'Drawing: The Kelder Bay Lantern');

insert into content.gallery (slug, kind, title, description, published_at) values
  ('from-the-picture-cupboard', 'PHOTO', 'From the picture cupboard', 'A panorama, a small print, a plan: what the archive keeps of the light.', now() - interval '41 days');
insert into content.gallery_item (gallery_id, position, media_id)
select g.id, it.position, m.id from (values
  (1, 'harbour-panorama.jpg'),
  (2, 'keeper-on-the-stairs.jpg'),
  (3, 'keepers-1911.jpg'),
  (4, 'plan-of-the-light.png'),
  (5, 'the-beam-turns.gif')
) as it (position, file)
join content.gallery g on g.slug = 'from-the-picture-cupboard'
join content.media m on m.file_name = it.file;
