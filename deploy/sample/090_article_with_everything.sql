-- One long read with everything that a text may hold, and the same in Arabic. {{file}} stands for a picture's attributes.
create temporary table sample_long_read (
  slug text, kind text, section text, hours integer, image text, authors text[], tags text[], topics text[],
  language text, kicker text, headline text, standfirst text, dateline text, body text
) on commit drop;

insert into sample_long_read values ('harbour-widening-guide', 'REPORT', 'harbour', 19, 'ferry-leaving.jpg', '{ines-marlow,leila-farrokh}',
  '{harbour,dredging,engineering,environment,jobs,ferry,swimming,budget}', '{harbour-widening,flood-wall,ferry-timetable}', 'en',
  $t$The long read$t$,
  $t$Twenty-two metres of water: a walk around the harbour before it changes$t$,
  $t$Four years of work begin with a boat that measures mud. What is planned, what it costs, what it may break, and what to look at while you still can.$t$,
  $t$Kelder Bay$t$,
  $t$<p>The boat is called Patience, and she is the ugliest in the harbour. She has no mast, a cabin like a garden shed and, where others carry nets, a bar with two yellow fish on it. The fish are sonars. Since Monday she goes up and down the outer basin at the speed of a person pushing a pram, because the harbour widening begins with knowing what lies on the bottom.<sup><a href="#fn1">1</a></sup></p>
<p>What lies there is mostly mud, some of it older than the town. At one place, off the <a href="/maps/harbour-widening-map">old mole</a>, it is a bicycle.</p>
<h2>What is going to happen</h2>
<p>In short: a harbour mouth of 40 metres becomes one of 62, and a channel of seven metres becomes one of nine and a half. In the order in which you will notice it:</p>
<ol>
<li>Soundings, until the end of the month. You see Patience; you hear nothing.</li>
<li>The north light moves, in spring.
<ul><li>First the lamp, by crane.</li><li>Then the tower, on rollers, forty metres along the mole.</li></ul></li>
<li>Piles, from the end of the herring season. You hear those.</li>
<li>Dredging, in two springs, when the beach needs the sand.</li>
</ol>
<figure class="wide"><img {{container-quay.jpg}}><figcaption>The east basin at noon. The cranes stay where they are; the ships that come to them get longer. <cite>Drawing: The Kelder Bay Lantern</cite></figcaption></figure>
<p>The engineers have drawn all of it on one map, with the dates. It is the best thing in the plan, and the plan hides it in an annex.</p>
<figure class="embed"><a href="/maps/harbour-widening-map">How the harbour mouth grows: seven places on a map</a></figure>
<h2>What it costs, and whom</h2>
<p>The works are priced at 48.6 million crowns. Nobody we asked believes the number; everybody believes the first digit.<sup><a href="#fn2">2</a></sup></p>
<table>
<caption>Who pays what, in million crowns</caption>
<thead><tr><th scope="col">Work</th><th scope="col">First year</th><th scope="col">Second year</th><th scope="col">Third year</th><th scope="col">Fourth year</th><th scope="col">Harbour company</th><th scope="col">Region</th><th scope="col">Town</th><th scope="col">Together</th></tr></thead>
<tbody>
<tr><th scope="row">Soundings and drawings</th><td>1.9</td><td>0.2</td><td>0.1</td><td>0.1</td><td>1.2</td><td>0.6</td><td>0.5</td><td>2.3</td></tr>
<tr><th scope="row">North light</th><td>2.4</td><td>0.0</td><td>0.0</td><td>0.0</td><td>1.2</td><td>0.6</td><td>0.6</td><td>2.4</td></tr>
<tr><th scope="row">Piles and pier head</th><td>7.9</td><td>10.8</td><td>3.3</td><td>0.0</td><td>11.0</td><td>5.5</td><td>5.5</td><td>22.0</td></tr>
<tr><th scope="row">Dredging</th><td>0.0</td><td>7.8</td><td>8.6</td><td>5.5</td><td>10.9</td><td>5.5</td><td>5.5</td><td>21.9</td></tr>
</tbody>
</table>
<p>The town's part comes from the same purse as the flood wall. That is the sentence over which the council argued longest, and the one that you find least often in its minutes.</p>
<blockquote class="pull"><p>We asked for twenty-two metres of water. We were given four years of noise and a very good drawing.</p></blockquote>
<h2>What it may break</h2>
<p>Three things, say those who study them: the bathing steps, the eelgrass and the peace.</p>
<dl>
<dt>The bathing steps</dt><dd>At spring tide the current past them rises by a tenth. The swimming club gets a line of buoys.</dd>
<dt>The eelgrass</dt><dd>Four hectares of it, in the lee of the mole. Two are replanted, by hand, by people who are cold.</dd>
<dt>The peace</dt><dd>From eight to five, never on Sundays, never while an exam is written at the Upper Town school.</dd>
</dl>
<figure class="gallery">
<figure><img {{winter-quay.jpg}}><figcaption>The fish quay in winter.</figcaption></figure>
<figure><img {{fishing-boats.jpg}}><figcaption>The inshore fleet.</figcaption></figure>
<figure><img {{lighthouse-at-dusk.jpg}}><figcaption>The light, seen from the steps.</figcaption></figure>
<figcaption>Three views that will not be the same. <cite>Drawings: The Kelder Bay Lantern</cite></figcaption>
</figure>
<h3>A formula, because you asked</h3>
<p>How high the water stands at a given hour can be reckoned at the kitchen table. The tide book<sup><a href="#fn3">3</a></sup> gives <var>M</var><sub>2</sub> for the mole; the rest is patience:</p>
<pre><code>height(t) = 1.94 + 0.82 · cos(28.984° · t − 143°) + 0.27 · cos(30.000° · t − 188°) + what the wind does, which no formula knows</code></pre>
<p>Press <kbd>=</kbd> on any pocket calculator, add the wind, and be wrong by a hand's breadth. So is the harbour office.</p>
<h2>What it is for</h2>
<p>For ferries, first. The new class draws five metres and cannot wait for the tide; the ferry timetable of the year after next is drawn as if it never had to. Then for the ships that supply the Skerry Bank wind farm, which now anchor outside and send boats.</p>
<figure class="embed"><a href="/gallery/film-ferry-crossing">Film: the morning boat</a></figure>
<blockquote><p>My grandfather pulled a coaster through that gap with a rope, on foot. He would have voted against. He would have been wrong, and he would have been right about the rope.</p><cite>Marit Solheim, pilot</cite></blockquote>
<figure class="embed"><a href="/gallery/quay-in-all-weathers">Photographs: the quay in all weathers</a></figure>
<p>A model of the new mouth, made for the council with coloured water, can be seen elsewhere:</p>
<figure class="embed"><a href="https://films.example/kelder-bay/harbour-model">The harbour in a bathtub: coloured water shows where the current goes</a></figure>
<details><summary>How we know what we write here</summary><p>We read the plan and its eleven annexes, spent a day on Patience, and asked the harbour company, the swimming club and the <a href="https://www.example.org/eelgrass">eelgrass survey</a>. The harbour company saw its own quotations before print, and changed a comma.</p></details>
<figure class="align-right"><img {{portrait-on-the-pier.jpg}}><figcaption>On the pier, last summer.</figcaption></figure>
<p>On the way back Patience passes the steps. It is November, and eleven people are in the water. One of them waves; the skipper touches her cap. “They were here before the mole,” she says. “I would measure around them.”</p>
<hr>
<p>Read on: <a href="/articles/harbour-widening-vote">how the council voted</a>, <a href="/articles/dredging-sand-beach">where the sand goes</a>, and <a href="/articles/interview-harbour-engineer">what the engineer says</a>.</p>
<ol>
<li id="fn1">The soundings follow the minimum standard for harbours of the second class. The raw data are to be public within a week of each survey, the council decided.</li>
<li id="fn2">Draft budget, annex 7, page 31. Prices are those of last June.</li>
<li id="fn3">Nine crowns at the harbour office. See <a href="/articles/tide-book-published">our report</a>.</li>
</ol>$t$);

insert into sample_long_read values ('arqam-jidar-alfayadan', 'ANALYSIS', 'news', 44, 'storm-over-the-pier.jpg', '{leila-farrokh}',
  '{flooding,climate,engineering}', '{flood-wall}', 'ar',
  $t$جدار الفيضان$t$,
  $t$ثلاثة أرقام وراء جدار واحد: كيف تختار مدينة ارتفاع جدارها$t$,
  $t$سيرتفع الجدار 3.60 أمتار فوق مستوى البحر. وراء كل سنتيمتر منه قرار، ووراء القرار حساب يمكن التحقق منه.$t$,
  $t$خليج كيلدر$t$,
  $t$<p>الجدار على الكورنيش سيكون أعلى بأربعين سنتيمترًا مما خُطّط له أولًا.<sup><a href="#fn1">1</a></sup> لم يكن ذلك خطأً في الحساب، بل كان نقاشًا طويلًا حول ما هو محتمل وما هو محتمَل الكلفة.</p>
<h2>الرقم الأول: الماء</h2>
<p>بلغ أعلى منسوب مسجّل 2.71 متر. يضيف المهندسون ارتفاع الموج واحتياطًا لهبوط التربة:</p>
<ul>
<li>أعلى منسوب: 2.71 متر.</li>
<li>الموج عند الرياح الشمالية (North-west 9): ‏27 سنتيمترًا.</li>
<li>هبوط التربة في ستين عامًا: 12 سنتيمترًا.</li>
</ul>
<table>
<caption>الارتفاع المقترح في كل مقطع من الجدار</caption>
<thead><tr><th scope="col">المقطع</th><th scope="col">الطول بالأمتار</th><th scope="col">الارتفاع الحالي</th><th scope="col">الارتفاع المقترح</th><th scope="col">الكلفة بملايين الكرونات</th><th scope="col">سنة الإنجاز</th></tr></thead>
<tbody>
<tr><th scope="row">الكورنيش</th><td>640</td><td>2.40</td><td>3.60</td><td>11.2</td><td>الأولى</td></tr>
<tr><th scope="row">القفل القديم</th><td>85</td><td>2.10</td><td>3.60</td><td>4.7</td><td>الثانية</td></tr>
<tr><th scope="row">رصيف السمك</th><td>310</td><td>2.55</td><td>3.40</td><td>6.3</td><td>الثانية</td></tr>
</tbody>
</table>
<h2>الرقم الثاني: الزمن</h2>
<blockquote><p>لا أحد يشكرك على جدار كان عاليًا بما يكفي. الناس يذكرون فقط الجدار الذي لم يكن.</p><cite>هانا برانت، حارسة المنارة</cite></blockquote>
<figure><img {{winter-quay.jpg}}><figcaption>رصيف السمك في يوم شتوي رمادي. <cite>رسم: The Kelder Bay Lantern</cite></figcaption></figure>
<blockquote class="pull"><p>المدينة لا تشتري جدارًا، بل تشتري ستين عامًا من النوم الهادئ.</p></blockquote>
<h2>الرقم الثالث: التأمين</h2>
<p>سُئلت شركات التأمين عن الارتفاع الذي تنخفض عنده الأقساط خلف الجدار، فكان الجواب 3.55 أمتار. ومن هنا جاءت السنتيمترات الأخيرة، كما شرحنا في <a href="/articles/flood-wall-explained">تحليلنا بالإنجليزية</a>.</p>
<figure class="embed"><a href="https://films.example/kelder-bay/flood-wall">فيلم: الجدار في نموذج مصغّر</a></figure>
<ol><li id="fn1">محضر مجلس المدينة، الملحق 4، الصفحة 12.</li></ol>$t$);

insert into content.article
  (slug, kind, state, headline, kicker, standfirst, dateline, body, language, direction, section_id, lead_image_id,
   starts_at, published_at, created_at, changed_at, published_version)
select slug, kind, 'PUBLISHED', headline, kicker, standfirst, dateline, body, language,
       case when language in ('ar', 'fa', 'he', 'ur') then 'RTL' else 'LTR' end,
       (select id from content.section where slug = it.section),
       (select id from content.media where file_name = it.image),
       out, out, out - interval '2 days', out, 1
from (select *, date_trunc('minute', now()) - interval '1 hour' * hours as out from sample_long_read) it;

insert into content.article_author (article_id, author_id, position)
  select a.id, w.id, named.place from sample_long_read it join content.article a using (slug)
  cross join unnest(it.authors) with ordinality as named (slug, place) join content.author w on w.slug = named.slug;
insert into content.article_tag (article_id, tag_id)
  select a.id, t.id from sample_long_read it join content.article a using (slug) join content.tag t on t.slug = any (it.tags);
insert into content.article_topic (article_id, topic_id)
  select a.id, t.id from sample_long_read it join content.article a using (slug) join content.topic t on t.slug = any (it.topics);

do $$
declare picture record;
begin
  for picture in select * from content.media where kind = 'IMAGE' loop
    update content.article a set body = replace(a.body, '{{' || picture.file_name || '}}', format(
        'src="/media/%s/%s" alt="%s" width="%s" height="%s"',
        picture.id, picture.file_name, picture.alt_text, picture.width, picture.height))
    from sample_long_read it where it.slug = a.slug and position('{{' || picture.file_name || '}}' in a.body) > 0;
  end loop;
end $$;

insert into content.article_version
  (article_id, number, change_kind, headline, kicker, standfirst, dateline, body, lead_image_id, lead_caption, authors, published_at)
select a.id, 1, 'FIRST', a.headline, a.kicker, a.standfirst, a.dateline, a.body, a.lead_image_id, a.lead_caption,
       (select string_agg(w.name, ', ' order by aa.position) from content.article_author aa
        join content.author w on w.id = aa.author_id where aa.article_id = a.id), a.published_at
from content.article a join sample_long_read using (slug);

-- What readers say about it: a thread that goes deep, and one from right to left.
create temporary table sample_reply (key integer, parent integer, article text, name text, hours numeric, text text) on commit drop;
insert into sample_reply values
  (901, 0, 'harbour-widening-guide', 'Old Salt', 17, 'The bicycle is mine. I would like it back.'),
  (902, 901, 'harbour-widening-guide', 'Harbour Office', 16.5, 'Please come by with a description.'),
  (903, 902, 'harbour-widening-guide', 'Old Salt', 16.2, 'Green. One wheel.'),
  (904, 903, 'harbour-widening-guide', 'Harbour Office', 16, 'Which one?'),
  (905, 904, 'harbour-widening-guide', 'Old Salt', 15.8, 'The front one is in my shed.'),
  (906, 905, 'harbour-widening-guide', 'Greta H.', 15.2, 'This is why I read the comments.'),
  (907, 906, 'harbour-widening-guide', 'Ledger', 14.9, 'Annex 7 has no line for bicycles. Just saying.'),
  (908, 0, 'harbour-widening-guide', 'Pilot (ret.)', 12, E'Two remarks on the formula:\n\n1. The hour is local mean time, not the one on your telephone.\n2. At neap tide the second term can be left out; the wind cannot.\n\nhttps://a-very-long-address.example/tables/of/harmonic/constants/for/secondary/ports/north/kelder-bay-outer-mole-revised-edition'),
  (909, 908, 'harbour-widening-guide', 'لیلا', 11, 'جدول را در خانه دارم. اگر کسی بخواهد، می‌فرستم.'),
  (910, 0, 'arqam-jidar-alfayadan', 'سمير', 40, 'مقال واضح. هل يمكن نشر أرقام الملحق كاملة؟'),
  (911, 910, 'arqam-jidar-alfayadan', 'Esplanade 31', 38, 'Seconded, and thank you for the table.'),
  (912, 911, 'arqam-jidar-alfayadan', 'سمير', 37, E'شكرًا.\nالملحق على موقع المجلس الآن.');
insert into comments.comment
  (article_id, state, author_name, author_email, body, original, written_at, decided_at, decided_by, source_site, source_id)
select a.id, 'APPROVED', it.name, 'reader' || it.key || '@example.org', it.text, it.text,
       now() - it.hours * interval '1 hour', now(), 'moderator', 'sample', it.key
from sample_reply it join content.article a on a.slug = it.article order by it.key;
update comments.comment answer set parent_id = parent.id
from sample_reply it, comments.comment parent
where answer.source_site = 'sample' and answer.source_id = it.key::text
  and parent.source_site = 'sample' and parent.source_id = it.parent::text;
