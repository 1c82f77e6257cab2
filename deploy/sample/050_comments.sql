-- Readers' comments in every state, with threads. Keys are those of this file.
create temporary table sample_comment (key integer, parent integer, article text, state text, name text, hours numeric, text text, note text) on commit drop;
insert into sample_comment values
  (1, 0, 'harbour-widening-vote', 'APPROVED', 'Greta H.', 3, 'Finally. I was at school when the first study came out, and my daughter now sails there.', ''),
  (2, 1, 'harbour-widening-vote', 'APPROVED', 'Old Salt', 2.8, 'And the third study said no. Do not forget the third study.', ''),
  (3, 2, 'harbour-widening-vote', 'APPROVED', 'Greta H.', 2.6, 'The third study measured the wrong month. It says so on its own page 40.', ''),
  (4, 2, 'harbour-widening-vote', 'APPROVED', 'P. Nowak', 2.4, E'I have the third study at home. Page 40 is missing from mine.\n\nDoes anybody have a copy?', ''),
  (5, 0, 'harbour-widening-vote', 'APPROVED', 'Swimmer No. 12', 2.2, 'A tenth more current “for two hours around spring tide” is exactly when we swim. Could the buoys be in place before the pile driver?', ''),
  (6, 5, 'harbour-widening-vote', 'APPROVED', 'Harbour Office', 2, 'Yes. The drawing is with the club.', ''),
  (7, 0, 'harbour-widening-vote', 'PENDING', 'Anton', 1, 'Who checks the soundings? <b>Independent</b> people, I hope.', ''),
  (8, 0, 'harbour-widening-vote', 'REFUSED', 'Captain', 1.5, 'You are all fools.', 'Personal attack.'),
  (9, 0, 'harbour-widening-vote', 'SPAM', 'Best Prices', 1.2, 'Cheap anchors http://a.example http://b.example http://c.example http://d.example http://e.example http://f.example', ''),
  (10, 0, 'herring-season-opens', 'APPROVED', 'Smoke Lane 4', 4, 'At seven the smell was already on the stairs. Autumn.', ''),
  (11, 10, 'herring-season-opens', 'APPROVED', 'Lukas', 3.5, 'We closed the window. Then we opened it again.', ''),
  (12, 0, 'herring-season-opens', 'PENDING', 'Ida', 2, 'Is 14.20 the price for the boats or at the stall?', ''),
  (13, 0, 'night-market-returns', 'APPROVED', 'Net Street 9', 5, 'The quiet hour is the best idea in years. Thank you.', ''),
  (14, 13, 'night-market-returns', 'APPROVED', 'Mo', 4.6, 'Second that. Our boy loves dumplings and hates trumpets.', ''),
  (15, 14, 'night-market-returns', 'APPROVED', 'Second Trumpet', 4.4, 'Noted.', ''),
  (16, 0, 'night-market-returns', 'PENDING', 'لیلا', 1.3, 'آیا غذای گیاهی هم هست؟', ''),
  (17, 0, 'ferry-timetable-winter', 'APPROVED', 'Skerry Post Office', 26, 'The petition had 204 names. We counted twice.', ''),
  (18, 17, 'ferry-timetable-winter', 'APPROVED', 'Jo', 25, 'And the six o’clock on Sundays had eleven passengers because it leaves at six.', ''),
  (19, 0, 'ferry-timetable-winter', 'REFUSED', 'Anonymous', 24, 'Asked and answered under yesterday’s article.', 'Posted five times.'),
  (20, 0, 'flood-wall-explained', 'APPROVED', 'Esplanade 31', 22, 'Best explanation so far. The table of insurers should be in the town hall’s window.', ''),
  (21, 20, 'flood-wall-explained', 'APPROVED', 'K. Lind', 20, 'From my kitchen I shall see the wall. From hers the sea. Same house.', ''),
  (22, 0, 'flood-wall-explained', 'PENDING', 'Hydrologist (ret.)', 6, 'The reserve for settling seems low for the stretch by the lock. What soil was assumed?', ''),
  (23, 0, 'wind-farm-first-power', 'APPROVED', 'Brickworks', 44, 'One saw it on the lamp in the workshop. Not really. But one wanted to.', ''),
  (24, 0, 'school-meals-pilot', 'APPROVED', 'A mother of three', 46, 'They ask for rye bread at home now. This was not in the leaflet.', ''),
  (25, 24, 'school-meals-pilot', 'APPROVED', 'Kitchen team', 43, 'We can explain the rye bread. Come by.', ''),
  (26, 0, 'budget-in-seven-charts', 'APPROVED', 'Ledger', 70, 'Please do this every year with the same columns.', ''),
  (27, 0, 'budget-in-seven-charts', 'SPAM', 'Loans', 60, 'Get rich today', ''),
  (28, 0, 'lighthouse-bicentenary', 'APPROVED', 'Keeper’s cousin', 80, 'She left out that the clock runs four minutes fast. It always has.', ''),
  (29, 28, 'lighthouse-bicentenary', 'APPROVED', 'Hanna B.', 78, 'Three.', ''),
  (30, 0, 'old-town-facades', 'APPROVED', 'Ox red', 120, 'Our house is to be ox red. The neighbours have started to call us the well-off.', ''),
  (31, 0, 'interview-harbour-engineer', 'APPROVED', 'Plasticine', 90, 'Please show the model in the museum.', ''),
  (32, 0, 'rovers-win-derby', 'APPROVED', 'East stand', 15, '93:41. I have it on my phone. You can hear me fall over.', ''),
  (33, 32, 'rovers-win-derby', 'APPROVED', 'Northmole', 14, 'Offside.', ''),
  (34, 33, 'rovers-win-derby', 'APPROVED', 'East stand', 13.5, 'From a corner?', ''),
  (35, 34, 'rovers-win-derby', 'APPROVED', 'Northmole', 13, 'In spirit.', ''),
  (36, 0, 'rovers-win-derby', 'PENDING', 'Referee’s aunt', 8, 'He saw it very well, thank you.', ''),
  (37, 0, 'mina-bilarabiya', 'APPROVED', 'سمير', 100, 'شكرًا على النشر بالعربية.', ''),
  (38, 0, 'reader-questions-wall', 'APPROVED', 'Question 7', 300, 'You answered my question and now I have two.', ''),
  (39, 0, 'allotments-waiting-list', 'APPROVED', 'No. 341', 280, 'Number 341 here. See you in twelve years.', ''),
  (40, 0, 'library-reading-room', 'APPROVED', 'Quiet please', 170, '.', '');

insert into comments.comment
  (article_id, state, author_name, author_email, body, original, screening, written_at, decided_at, decided_by, decision_note, source_site, source_id)
select a.id, it.state, it.name, 'reader' || it.key || '@example.org', it.text, it.text,
       case when it.state = 'SPAM' then '6 links' else '' end,
       greatest(now() - it.hours * interval '1 hour', a.published_at + it.key * interval '20 seconds'),
       case when it.state <> 'PENDING' then now() end,
       case when it.state <> 'PENDING' then 'moderator' else '' end, it.note, 'sample', it.key
from sample_comment it join content.article a on a.slug = it.article
order by it.key;
update comments.comment c set parent_id = p.id
from sample_comment it, comments.comment p
where c.source_site = 'sample' and c.source_id = it.key::text
  and p.source_site = 'sample' and p.source_id = it.parent::text;
