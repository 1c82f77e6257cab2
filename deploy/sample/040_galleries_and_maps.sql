insert into content.gallery (slug, kind, title, description, published_at) values
  ('quay-in-all-weathers', 'PHOTO', 'The quay in all weathers', 'Six days, one place.', now() - interval '6 days'),
  ('a-friday-on-net-street', 'PHOTO', 'A Friday on Net Street', 'From the first stall to the last lantern.', now() - interval '1 days'),
  ('work-at-the-east-basin', 'PHOTO', 'Work at the east basin', 'Cranes, boxes, night shifts.', now() - interval '12 days'),
  ('the-light-on-the-point', 'PHOTO', 'The light on the Point', 'Two hundred years, three moods.', now() - interval '20 days'),
  ('town-life', 'PHOTO', 'Town life', 'Where the town meets.', now() - interval '33 days'),
  ('film-ferry-crossing', 'FILM', 'The morning boat', 'Eight seconds of calm water.', now() - interval '2 days'),
  ('film-light', 'FILM', 'The light at work', 'The lens turns once in eight seconds.', now() - interval '9 days'),
  ('film-turbines', 'FILM', 'Turbines turning', 'The first four, seen from the supply boat.', now() - interval '4 days');
insert into content.gallery_item (gallery_id, position, media_id)
select g.id, it.position, m.id from (values
  ('quay-in-all-weathers', 1, 'harbour-at-dawn.jpg'),
  ('quay-in-all-weathers', 2, 'winter-quay.jpg'),
  ('quay-in-all-weathers', 3, 'fishing-boats.jpg'),
  ('quay-in-all-weathers', 4, 'storm-over-the-pier.jpg'),
  ('quay-in-all-weathers', 5, 'lighthouse-in-fog.jpg'),
  ('quay-in-all-weathers', 6, 'night-ferry.jpg'),
  ('a-friday-on-net-street', 1, 'market-morning.jpg'),
  ('a-friday-on-net-street', 2, 'market-crowd.jpg'),
  ('a-friday-on-net-street', 3, 'old-town-roofs.jpg'),
  ('a-friday-on-net-street', 4, 'festival-lanterns.jpg'),
  ('a-friday-on-net-street', 5, 'concert-shell.jpg'),
  ('work-at-the-east-basin', 1, 'container-quay.jpg'),
  ('work-at-the-east-basin', 2, 'crane-at-night.jpg'),
  ('work-at-the-east-basin', 3, 'bridge-grey.jpg'),
  ('work-at-the-east-basin', 4, 'bridge-dusk.jpg'),
  ('the-light-on-the-point', 1, 'lighthouse-at-dusk.jpg'),
  ('the-light-on-the-point', 2, 'portrait-on-the-pier.jpg'),
  ('the-light-on-the-point', 3, 'wind-farm.jpg'),
  ('the-light-on-the-point', 4, 'ferry-leaving.jpg'),
  ('town-life', 1, 'park-in-spring.jpg'),
  ('town-life', 2, 'school-yard.jpg'),
  ('town-life', 3, 'football-evening.jpg'),
  ('town-life', 4, 'regatta.jpg'),
  ('town-life', 5, 'council-chamber.jpg'),
  ('town-life', 6, 'reading-room.jpg'),
  ('film-ferry-crossing', 1, 'ferry-crossing.mp4'),
  ('film-light', 1, 'light-on-the-point.mp4'),
  ('film-turbines', 1, 'turbines-turning.mp4')
) as it (gallery, position, file) join content.gallery g on g.slug = it.gallery join content.media m on m.file_name = it.file;

insert into content.story_map (slug, title, introduction, published_at) values
  ('harbour-widening-map', 'How the harbour mouth grows', 'Seven places on the way to the new channel.', now() - interval '1 days'),
  ('lighthouse-year-map', 'A year at the light', 'Five dates of the bicentenary.', now() - interval '8 days');
insert into content.map_stop (map_id, position, kind, title, text, happened_on, latitude, longitude, article_id)
select m.id, it.position, it.kind, it.title, it.text, current_date + it.days, it.latitude, it.longitude,
       (select id from content.article where slug = it.article) from (values
  ('harbour-widening-map', 1, 'sounding', 'Outer basin', 'Soundings begin here: four boats, two weeks.', -20, 56.1021, 3.221, null),
  ('harbour-widening-map', 2, 'building', 'Old mole', 'The north light moves forty metres along the mole.', 5, 56.1043, 3.2158, 'harbour-widening-vote'),
  ('harbour-widening-map', 3, 'building', 'New pier head', 'Two hundred piles of steel, twenty-six metres long.', 60, 56.1052, 3.2189, null),
  ('harbour-widening-map', 4, 'sand', 'South beach', '140,000 cubic metres of sand over two springs.', 120, 56.0972, 3.2094, 'dredging-sand-beach'),
  ('harbour-widening-map', 5, 'sand', 'Brickworks pit', 'What the tests found goes to the lined pit.', 200, 56.1101, 3.1987, 'dredging-sand-beach'),
  ('harbour-widening-map', 6, 'people', 'Bathing steps', 'A line of buoys for the swimmers.', 10, 56.1012, 3.2121, 'swimming-club-winter'),
  ('harbour-widening-map', 7, 'office', 'Ice house', 'The liaison office opens in the former ice house.', 14, 56.1029, 3.2079, null),
  ('lighthouse-year-map', 1, 'event', 'The Point', 'Open tower on the first Sunday.', -30, 56.12, 3.2405, 'lighthouse-bicentenary'),
  ('lighthouse-year-map', 2, 'event', 'Museum Yard', 'The lens, taken apart.', -26, 56.1036, 3.2051, 'lens-exhibition'),
  ('lighthouse-year-map', 3, 'event', 'Foghorn house', 'The camera room opens.', 20, 56.1197, 3.2398, null),
  ('lighthouse-year-map', 4, 'event', 'Ropewalk', 'Readings from the keeper’s diary.', 45, 56.1049, 3.204, 'lighthouse-keeper-diary'),
  ('lighthouse-year-map', 5, 'event', 'Esplanade', 'One hour by oil, seen from the wall.', 90, 56.1005, 3.2101, null)
) as it (map, position, kind, title, text, days, latitude, longitude, article) join content.story_map m on m.slug = it.map;
