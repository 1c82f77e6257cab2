-- Times count back from the day of loading, so that the paper is always of today: days ago, hour in the site's zone.
create temporary table sample_article (
  slug text, kind text, section text, days integer, hour time, image text, author text, tags text[], topics text[],
  language text, kicker text, headline text, standfirst text, dateline text, body text
) on commit drop;

insert into sample_article values ('harbour-widening-vote', 'REPORT', 'harbour', 0, '07:10', 'harbour-at-dawn.jpg', 'ines-marlow', '{harbour,dredging,council,jobs}', '{harbour-widening,town-budget}', 'en',
  $t$The harbour$t$,
  $t$Council votes nine to six to widen the harbour mouth$t$,
  $t$After eleven years of studies the channel is to grow from forty to sixty-two metres. Work starts when the herring have passed.$t$,
  $t$Kelder Bay$t$,
  $t$<p>The town council decided late last night to widen the mouth of the harbour. Nine members voted for the plan, six against; the debate lasted four hours and the public gallery stayed full to the end.</p>
<p>The channel will grow from 40 to 62 metres and be dredged to a depth of 9.5 metres at low water. Ferries of the new class could then enter without waiting for the tide, and two coasters could pass each other for the first time since the old mole was built.</p>
<h2>What it costs</h2>
<p>The works are priced at 48.6 million crowns over four years. The harbour company pays half; the region and the town share the rest.</p>
<table>
<thead><tr><th scope="col">Year</th><th scope="col">Harbour company</th><th scope="col">Region</th><th scope="col">Town</th></tr></thead>
<tbody>
<tr><td>First</td><td>6.1 m</td><td>3.0 m</td><td>3.1 m</td></tr>
<tr><td>Second</td><td>9.4 m</td><td>4.7 m</td><td>4.7 m</td></tr>
<tr><td>Third</td><td>6.0 m</td><td>3.1 m</td><td>2.9 m</td></tr>
<tr><td>Fourth</td><td>2.8 m</td><td>1.4 m</td><td>1.4 m</td></tr>
</tbody>
</table>
<h2>What the critics fear</h2>
<p>Anglers and the swimming club worry about currents inside the basin. The harbour engineer answered with a model: at spring tide the flow past the bathing steps would rise by a tenth, which she called noticeable but safe.</p>
<blockquote><p>A harbour is a promise to the next generation. We should keep it without breaking the one we made to this one.</p></blockquote>
<h2>What happens next</h2>
<ul>
<li>Soundings in the outer basin begin on the first Monday of the month.</li>
<li>The pile driver arrives after the herring season.</li>
<li>The old north light is moved forty metres along the mole.</li>
<li>A liaison office opens in the former ice house on Net Street.</li>
</ul>$t$);

insert into sample_article values ('herring-season-opens', 'NEWS', 'harbour', 0, '05:45', 'fishing-boats.jpg', 'tom-aldous', '{fishing,herring,weather}', '{herring-season}', 'en',
  $t$Fishing$t$,
  $t$First herring of the season landed before breakfast$t$,
  $t$Four boats came in with eleven tonnes between them. The price at the quay opened higher than last year.$t$,
  $t$Kelder Bay$t$,
  $t$<p>The herring are back. At twenty to six this morning the Marigold tied up at the fish quay with three tonnes in her hold, followed within the hour by three more boats of the inshore fleet.</p>
<p>The opening price was 14.20 crowns a kilo, a little above last year's. The auctioneer said that buyers from the smokehouses had been waiting since four.</p>
<p>The season runs until the shoals move north, usually in about seven weeks. Skippers expect an average year: the water is half a degree warmer than usual, which keeps the fish deeper.</p>$t$);

insert into sample_article values ('night-market-returns', 'NEWS', 'culture', 0, '09:30', 'festival-lanterns.jpg', 'amara-osei-lind', '{market,food,music,summer}', '{night-market}', 'en',
  $t$Night market$t$,
  $t$Lanterns, dumplings and a brass band: the night market is back$t$,
  $t$Sixty-four stalls line Net Street until midnight, every Friday from now on.$t$,
  $t$Old Town$t$,
  $t$<p>The night market returns this Friday with sixty-four stalls, a dozen more than last year. Net Street closes to traffic at five in the afternoon and opens again at one.</p>
<p>New this year are a quiet hour from five to six with the music off, a water refill point at each end and a lost-children tent run by the scouts.</p>
<p>The Harbour Brass play at nine. Whoever wants to dance, the organisers say, should bring shoes that forgive cobbles.</p>$t$);

insert into sample_article values ('ferry-timetable-winter', 'NEWS', 'ferries', 1, '06:30', 'ferry-leaving.jpg', 'tom-aldous', '{ferry,timetable,islands,transport}', '{ferry-timetable}', 'en',
  $t$Ferries$t$,
  $t$Winter timetable adds a late boat on Fridays$t$,
  $t$The islands get a departure at 22.40, and the first boat on Sundays leaves an hour later.$t$,
  $t$Ferry Terminal$t$,
  $t$<p>From the first of next month the ferry company adds a Friday departure from Kelder Bay at 22.40. Islanders had asked for it in a petition that a third of them signed.</p>
<p>In exchange the Sunday boat at six moves to seven. The company says that eleven passengers used it on an average Sunday last winter, four of them crew.</p>
<h2>The changes at a glance</h2>
<table>
<thead><tr><th scope="col">Day</th><th scope="col">Until now</th><th scope="col">From next month</th></tr></thead>
<tbody>
<tr><td>Friday, last boat</td><td>20.15</td><td>22.40</td></tr>
<tr><td>Sunday, first boat</td><td>06.00</td><td>07.00</td></tr>
<tr><td>Wednesday, car deck</td><td>closed</td><td>open</td></tr>
</tbody>
</table>
<p>Tickets bought for a boat that moves stay valid on any other the same day.</p>$t$);

insert into sample_article values ('flood-wall-explained', 'ANALYSIS', 'news', 1, '11:00', 'storm-over-the-pier.jpg', 'leila-farrokh', '{flooding,climate,engineering,insurance}', '{flood-wall}', 'en',
  $t$Flood wall$t$,
  $t$Why the flood wall is going to be forty centimetres higher, and who decided it$t$,
  $t$Three numbers, two models and one storm that did not come: how a town chooses the height of a wall.$t$,
  $t$Kelder Bay$t$,
  $t$<p>The wall along the Esplanade will be 3.60 metres above mean sea level, not 3.20. Behind the forty centimetres stands a long argument about what is likely, what is bearable and who pays when the two disagree.</p>
<h2>The first number</h2>
<p>The highest water since readings began stood at 2.71 metres. Engineers add the waves on top and a reserve for settling ground; that alone makes 3.10.</p>
<h2>The second number</h2>
<p>The rise of the sea until the wall is due for replacement, in sixty years, lies between 22 and 48 centimetres in the scenarios that the water board uses. The council asked for the upper third.</p>
<h2>The third number</h2>
<p>Insurers were asked at which height premiums behind the wall would fall to those of the upper town. The answer was 3.55.</p>
<blockquote><p>Nobody thanks you for a wall that was high enough. They only remember the one that was not.</p></blockquote>
<p>What remains is the view. The promenade behind the wall is raised by the same forty centimetres, so that a person of average height still sees the horizon sitting down.</p>$t$);

insert into sample_article values ('editorial-widening', 'OPINION', 'opinion', 0, '08:20', null, 'ruth-calloway', '{harbour,council,debate}', '{harbour-widening}', 'en',
  $t$Editorial$t$,
  $t$The harbour vote is the start of the work, not the end of the argument$t$,
  $t$Fifteen people decided. Eleven thousand will live with it. That calls for candour in the years between.$t$,
  $t$$t$,
  $t$<p>A vote of nine to six is a mandate and a warning. The six were not cranks; they asked about currents, about dust, about the price of a berth, and they deserve answers in figures each quarter.</p>
<p>The harbour company should publish its soundings as it takes them. The town should publish its invoices as it pays them. And this paper will publish both, on one page, until the last pile is driven.</p>$t$);

insert into sample_article values ('wind-farm-first-power', 'REPORT', 'business', 2, '10:15', 'wind-farm.jpg', 'samuel-adeyemi', '{wind,energy,jobs,islands}', '{wind-farm}', 'en',
  $t$Energy$t$,
  $t$The first four turbines send power ashore$t$,
  $t$At 10.02 on Tuesday the needle moved. By summer the wind farm should cover the town's yearly use one and a half times.$t$,
  $t$Skerry Bank$t$,
  $t$<p>It was an unspectacular moment: a green lamp in a container, a line on a screen, somebody's cold coffee. Then the operator said that the first kilowatt hour from Skerry Bank had reached the substation behind the brickworks.</p>
<p>Four of twenty-two turbines are turning. The others follow in groups of three when the weather allows the crane ship to work, which has been on two days in five.</p>
<h2>Work for the yards</h2>
<p>The maintenance base in the west basin employs 38 people, nine of them apprentices. The operator has promised sixty by the end of next year.</p>
<h2>Noise and birds</h2>
<p>Two hydrophones and a radar record what passes. The first quarterly report is due in spring and will be public.</p>$t$);

insert into sample_article values ('school-meals-pilot', 'NEWS', 'news', 2, '12:40', 'school-yard.jpg', 'mei-tanaka-reed', '{schools,food,children,health}', '{school-meals}', 'en',
  $t$Schools$t$,
  $t$Three schools serve lunch from the harbour$t$,
  $t$Fish twice a week, vegetables from the allotments and no queue: the pilot runs until the holidays.$t$,
  $t$Upper Town$t$,
  $t$<p>Mashed peas, smoked herring, rye bread: on Monday 412 children at three primary schools ate the first lunch of the pilot. Two in three emptied their plates, which the kitchens weighed.</p>
<p>A meal costs the town 31 crowns; parents pay twelve. Whoever cannot is not asked twice.</p>
<p>The council wants a report by the holidays that says what was eaten, what was thrown away and how many children came who used to go home.</p>$t$);

insert into sample_article values ('budget-in-seven-charts', 'ANALYSIS', 'news', 3, '07:00', 'council-chamber.jpg', 'leila-farrokh', '{council,budget,taxes,data}', '{town-budget}', 'en',
  $t$Town budget$t$,
  $t$Where a hundred crowns of the town's money go$t$,
  $t$Schools first, then roads, then the sea. A walk through the draft budget for next year.$t$,
  $t$Town Hall$t$,
  $t$<p>The draft has 212 pages. If it were a hundred crowns, this is how they would be spent.</p>
<table>
<thead><tr><th scope="col">What</th><th scope="col">Crowns of a hundred</th><th scope="col">A year ago</th></tr></thead>
<tbody>
<tr><td>Schools and nurseries</td><td>31</td><td>30</td></tr>
<tr><td>Care and health</td><td>22</td><td>22</td></tr>
<tr><td>Roads, bridges, quays</td><td>14</td><td>12</td></tr>
<tr><td>Flood wall</td><td>9</td><td>6</td></tr>
<tr><td>Culture and sport</td><td>7</td><td>8</td></tr>
<tr><td>Administration</td><td>11</td><td>12</td></tr>
<tr><td>Interest</td><td>6</td><td>10</td></tr>
</tbody>
</table>
<p>The largest change is one that nobody campaigned on: a loan from the time of the fish hall is paid off, and the interest falls.</p>
<h2>What is not in it</h2>
<p>The pool roof. The engineer's report says that it lasts another four winters; the committee for sport calls that optimistic.</p>$t$);

insert into sample_article values ('lighthouse-bicentenary', 'REPORT', 'culture', 3, '15:30', 'lighthouse-at-dusk.jpg', 'amara-osei-lind', '{lighthouse,history,tourism,anniversary}', '{lighthouse-200}', 'en',
  $t$Two hundred years$t$,
  $t$The light on the Point turns two hundred, and somebody still winds it$t$,
  $t$The lamp is electric, the clock is not. A visit with the last keeper's granddaughter.$t$,
  $t$The Point$t$,
  $t$<p>There are 173 steps, and Hanna Brandt climbs them every fourth day. The lamp above Kelder Bay has been electric for seventy years, but the clockwork that once turned the lens still runs, and somebody has to wind it.</p>
<p>Her grandfather was the last keeper. He left her a key, a notebook and the opinion that a machine which nobody visits gives up.</p>
<h2>A year of open doors</h2>
<p>For the bicentenary the tower opens on every first Sunday. Forty visitors an hour may climb; the rest can watch the lens through a camera in the foghorn house.</p>
<blockquote><p>People ask whether it is lonely. It is the least lonely place I know. Everyone out there is looking at you.</p></blockquote>
<p>The celebrations end with a night on which the lens turns as it did in the first winter: by oil, for one hour, if the wind allows.</p>$t$);

insert into sample_article values ('rovers-win-derby', 'NEWS', 'sport', 1, '21:50', 'football-evening.jpg', 'jonas-wikstrom', '{football,derby,league}', '{}', 'en',
  $t$Football$t$,
  $t$Rovers win the derby with a goal in stoppage time$t$,
  $t$Kelder Rovers 2, Northmole Athletic 1. A corner, a header and a very long whistle.$t$,
  $t$Brickfield Ground$t$,
  $t$<p>Ninety-three minutes had gone when the ball came over from the left. The rest was noise. With the 2–1 Rovers climb to fourth place; Northmole stay second.</p>
<p>Northmole had led through a penalty after half an hour. Rovers levelled before the break and hit the bar twice after it.</p>
<p>The attendance of 3,118 was the highest for a league match since the east stand was rebuilt.</p>$t$);

insert into sample_article values ('interview-harbour-engineer', 'INTERVIEW', 'harbour', 4, '09:00', 'crane-at-night.jpg', 'ines-marlow', '{harbour,engineering,dredging,interview}', '{harbour-widening}', 'en',
  $t$Interview$t$,
  $t$“The sea does not read our plans”$t$,
  $t$The harbour engineer on sand, patience and the one model she built out of plasticine.$t$,
  $t$Harbour Office$t$,
  $t$<p><strong>What keeps you awake?</strong> Sand. It goes where it likes. We can tell it where we would prefer it to be.</p>
<p><strong>You modelled the new mouth on a computer and then again by hand. Why?</strong> Because I believe a computer when I can guess beforehand what it will say. The plasticine was for guessing.</p>
<p><strong>The swimmers say the current will be too strong.</strong> It will be a tenth stronger for two hours around spring tide. I swim there myself. I will be the first to complain.</p>
<p><strong>When will it be finished?</strong> In four years, if the winters are kind. In five if they are what winters are.</p>$t$);

insert into sample_article values ('old-town-facades', 'REPORT', 'news', 5, '08:10', 'old-town-roofs.jpg', 'mei-tanaka-reed', '{old-town,housing,architecture,rents}', '{old-town-renewal}', 'en',
  $t$Old Town$t$,
  $t$Forty façades in five colours: the Old Town gets its palette back$t$,
  $t$Chemists scraped, historians argued, and now the painters are on the scaffold.$t$,
  $t$Net Street$t$,
  $t$<p>Under eleven layers of paint they found a yellow that nobody had seen for a century. It is the colour that the ropemakers could afford, and now eight houses on Net Street will wear it again.</p>
<p>The renewal programme covers forty façades, 212 windows and a question that paint does not answer: what happens to the rents.</p>
<h2>Rents</h2>
<p>Owners who take the grant sign that rents rise by no more than inflation for ten years. Thirty-one of forty have signed.</p>
<h2>The palette</h2>
<ul>
<li>Rope yellow, from the ropewalk</li>
<li>Tar brown, from the net lofts</li>
<li>Lime white, the cheapest and the oldest</li>
<li>Ox red, once for the well-off</li>
<li>Slate blue, which came with the railway</li>
</ul>$t$);

insert into sample_article values ('letter-from-the-islands', 'OPINION', 'opinion', 4, '07:45', null, 'jonas-wikstrom', '{islands,ferry,community}', '{ferry-timetable}', 'en',
  $t$Column$t$,
  $t$The last boat is a clock for six hundred people$t$,
  $t$On the islands you do not ask what time it is. You ask whether you will make it.$t$,
  $t$Great Skerry$t$,
  $t$<p>An islander's evening has two halves: before the boat and after. Before it, one listens to a concert with one ear. After it, one is the guest of whoever has a sofa.</p>
<p>The new Friday boat moves the seam by two and a half hours. That is a second act, a pudding, a conversation that does not have to be finished. We should not underestimate what a town gains when its guests are in no hurry.</p>$t$);

insert into sample_article values ('regatta-record', 'NEWS', 'sport', 6, '17:20', 'regatta.jpg', 'jonas-wikstrom', '{sailing,regatta,record,weather}', '{}', 'en',
  $t$Sailing$t$,
  $t$A hundred and nine boats start in the autumn regatta$t$,
  $t$Steady wind, one collision without injuries and a course record that had stood for nineteen years.$t$,
  $t$Outer Roads$t$,
  $t$<p>The Blue Heron rounded the Point after 2 hours, 14 minutes and 8 seconds, four minutes inside the old course record. Her crew of five has an average age of 61.</p>
<p>A hundred and nine boats started, more than ever. Two touched at the second mark; both finished.</p>$t$);

insert into sample_article values ('storm-preparedness', 'NEWS', 'news', 7, '16:00', 'winter-quay.jpg', 'leila-farrokh', '{weather,flooding,safety}', '{flood-wall}', 'en',
  $t$Weather$t$,
  $t$Yellow warning for Thursday: what to move and where to park$t$,
  $t$Gusts of up to 95 kilometres an hour and a high tide at four in the morning.$t$,
  $t$Kelder Bay$t$,
  $t$<p>The weather service expects gusts of up to 95 kilometres an hour on Thursday night. High water is at 04.10; the water board expects 1.9 metres, forty centimetres below the Esplanade.</p>
<ul>
<li>Cars on the fish quay have to be gone by ten in the evening.</li>
<li>Sandbags are given out at the fire station until eight.</li>
<li>The ferry decides at noon whether the late boats sail.</li>
</ul>$t$);

insert into sample_article values ('library-reading-room', 'REPORT', 'culture', 8, '10:00', 'reading-room.jpg', 'amara-osei-lind', '{library,books,education,architecture}', '{}', 'en',
  $t$Library$t$,
  $t$Four thousand metres of shelves, one very quiet lift$t$,
  $t$The reading room reopens after two years. The silence was the most expensive part.$t$,
  $t$Library Square$t$,
  $t$<p>You notice it on the stairs: somewhere between the second and the third step the square stops. The new reading room is quieter by eleven decibels than the old one.</p>
<p>There are 140 seats, sockets at every one and a rule that anything with a keyboard sits on the west side.</p>
<p>The children's floor, on the other hand, has a slide.</p>$t$);

insert into sample_article values ('smokehouse-closes', 'NEWS', 'business', 9, '13:15', 'market-morning.jpg', 'samuel-adeyemi', '{fishing,business,food,jobs}', '{herring-season}', 'en',
  $t$Business$t$,
  $t$Kelder Bay's second-oldest smokehouse finds a buyer$t$,
  $t$Three employees, one chimney and the recipe stay. The name does too.$t$,
  $t$Smoke Lane$t$,
  $t$<p>The smokehouse on Smoke Lane will not close. A cooperative of eleven fishing families signed the contract on Monday; the price was not disclosed.</p>
<p>The three employees stay. So does the chimney, which the heritage office lists as a landmark and the neighbours as a nuisance.</p>$t$);

insert into sample_article values ('container-quay-record', 'NEWS', 'business', 10, '08:30', 'container-quay.jpg', 'samuel-adeyemi', '{harbour,trade,shipping,data}', '{harbour-widening}', 'en',
  $t$Trade$t$,
  $t$Busiest quarter for the container quay in eight years$t$,
  $t$31,400 boxes crossed the quay between summer and autumn, a ninth more than a year ago.$t$,
  $t$East Basin$t$,
  $t$<p>The container quay handled 31,400 boxes in the third quarter, the most in eight years. Timber and machine parts grew most; furniture fell.</p>
<p>The harbour company says that it could have handled two thousand more if the coasters had not had to wait for the tide, on average for two hours and twenty minutes.</p>$t$);

insert into sample_article values ('bridge-inspection', 'NEWS', 'news', 11, '07:20', 'bridge-grey.jpg', 'mei-tanaka-reed', '{bridge,transport,engineering,safety}', '{}', 'en',
  $t$Roads$t$,
  $t$River bridge down to one lane for nine nights$t$,
  $t$Inspectors want to hear each of the 412 hangers ring.$t$,
  $t$River Bridge$t$,
  $t$<p>From Monday the river bridge has one lane between nine in the evening and five in the morning. Inspectors strike each of the 412 hangers with a hammer and record the note.</p>
<p>A hanger that has lost tension sounds lower. At the last inspection six did and were retightened.</p>$t$);

insert into sample_article values ('winter-concerts', 'NEWS', 'culture', 12, '12:00', 'concert-shell.jpg', 'amara-osei-lind', '{music,concerts,youth}', '{}', 'en',
  $t$Music$t$,
  $t$The concert shell gets heating, and a winter season$t$,
  $t$Eleven evenings, blankets included. The youth orchestra opens.$t$,
  $t$Esplanade Park$t$,
  $t$<p>Infrared panels under the roof are to keep the audience at sixteen degrees, or at least above twelve. The rest is done by blankets, which are handed out at the entrance and counted at the exit.</p>
<p>The youth orchestra opens the season with a programme about the sea that does without the obvious pieces.</p>$t$);

insert into sample_article values ('allotments-waiting-list', 'REPORT', 'news', 13, '09:40', 'park-in-spring.jpg', 'mei-tanaka-reed', '{gardens,housing,community}', '{}', 'en',
  $t$Allotments$t$,
  $t$Six years for forty square metres$t$,
  $t$The waiting list for an allotment is longer than ever. A walk along the fences with those who have one and those who want one.$t$,
  $t$Upper Town$t$,
  $t$<p>Plot 88 has a pear tree, a shed the size of a telephone box and a new tenant, who waited for six years and two months. She was number 214.</p>
<p>The town has 340 plots. The association asks for sixty more on the old railway yard; the council wants to build flats there. A compromise with roofs and beds has been drawn twice.</p>$t$);

insert into sample_article values ('port-police-boat', 'NEWS', 'harbour', 14, '18:00', 'harbour-at-dawn.jpg', 'tom-aldous', '{harbour,safety,technology}', '{}', 'en',
  $t$Harbour$t$,
  $t$The harbour police get a boat that makes no noise$t$,
  $t$Electric, eleven metres, six hours at patrol speed.$t$,
  $t$Harbour Office$t$,
  $t$<p>The new patrol boat is eleven metres long and has no engine to be heard. It runs for six hours at patrol speed or for forty minutes at full.</p>
<p>She is to be christened by the children who won the naming contest. The shortlist has been kept from the press, but a source aged seven says that it is a good one.</p>$t$);

insert into sample_article values ('reader-questions-wall', 'ANALYSIS', 'news', 16, '10:30', 'lighthouse-in-fog.jpg', 'leila-farrokh', '{flooding,engineering,data,debate}', '{flood-wall}', 'en',
  $t$Your questions$t$,
  $t$Eleven questions about the flood wall, answered$t$,
  $t$Readers asked, the water board calculated, we checked.$t$,
  $t$Kelder Bay$t$,
  $t$<p>After our report on the height of the wall 143 readers wrote to us. We sorted their questions into eleven.</p>
<h2>Will I still see the sea?</h2>
<p>Sitting on the promenade, yes. From a ground-floor window opposite, no.</p>
<h2>Why not a barrier that rises when it is needed?</h2>
<p>It was costed at three times the price, and somebody has to test it every month.</p>
<h2>What happens at the ends?</h2>
<p>The wall ties into the hill in the north and into the lock in the south. The lock gates are being raised by the same height.</p>
<h2>What about the river?</h2>
<p>The pumps at the lock are doubled. They start when the river stands forty centimetres above the sea.</p>$t$);

insert into sample_article values ('swimming-club-winter', 'NEWS', 'sport', 15, '08:00', 'portrait-on-the-pier.jpg', 'jonas-wikstrom', '{swimming,winter,health}', '{harbour-widening}', 'en',
  $t$Swimming$t$,
  $t$Winter swimmers count to a hundred$t$,
  $t$With eight degrees in the water, the club has its hundredth cold-water member. Average stay: four minutes.$t$,
  $t$Bathing Steps$t$,
  $t$<p>The hundredth member is 74 and wanted it noted that she went in without gloves. The water had eight degrees, the tea ninety.</p>
<p>The club has asked the harbour company for a line of buoys before the dredging starts. The company has said yes and asked for a drawing.</p>$t$);

insert into sample_article values ('opinion-night-market', 'OPINION', 'opinion', 18, '07:30', null, 'amara-osei-lind', '{market,noise,community}', '{night-market}', 'en',
  $t$Column$t$,
  $t$In praise of being kept awake on Fridays$t$,
  $t$A town that is quiet on all seven evenings has something to explain.$t$,
  $t$$t$,
  $t$<p>I live above the dumpling stall. I know the set list of the Harbour Brass by heart, including the mistakes. And I would like to put on record, as a resident of Net Street, that I have slept through six nights of the week ever since.</p>$t$);

insert into sample_article values ('apprentices-shipyard', 'REPORT', 'business', 17, '11:20', 'crane-at-night.jpg', 'samuel-adeyemi', '{jobs,shipyard,education,youth}', '{}', 'en',
  $t$Apprentices$t$,
  $t$The shipyard has more applicants than places for the first time in a generation$t$,
  $t$Sixty-one young people applied for fourteen places. What changed?$t$,
  $t$West Basin$t$,
  $t$<p>The yard's master welder remembers a year with two applicants, one of whom had mistaken the address. This autumn there were sixty-one.</p>
<p>The yard says it is the wind farm, the pay rise and a film by last year's apprentices which forty thousand people have seen.</p>$t$);

insert into sample_article values ('derby-preview', 'NEWS', 'sport', 19, '10:10', 'football-evening.jpg', 'jonas-wikstrom', '{football,derby}', '{}', 'en',
  $t$Football$t$,
  $t$Three thousand tickets gone for the derby$t$,
  $t$The club asks visitors to walk: the car park belongs to the circus.$t$,
  $t$Brickfield Ground$t$,
  $t$<p>The derby is sold out. The club has asked the circus whether it could move; the circus has asked the same of the club.</p>$t$);

insert into sample_article values ('tide-gauge-restored', 'NEWS', 'harbour', 20, '14:30', 'lighthouse-in-fog.jpg', 'leila-farrokh', '{history,science,climate}', '{flood-wall}', 'en',
  $t$Science$t$,
  $t$A tide gauge from the time of sail writes again$t$,
  $t$The pen, the drum and the clockwork have been restored. The curve agrees with the satellite to within a centimetre.$t$,
  $t$The Old Mole$t$,
  $t$<p>For the first time in ninety years the gauge in the brick hut on the old mole is drawing the tide. Its curve and that of the satellite differ by less than a centimetre, and the restorer prefers not to say which one she trusts.</p>$t$);

insert into sample_article values ('school-choir-tour', 'NEWS', 'culture', 21, '16:45', 'concert-shell.jpg', 'amara-osei-lind', '{music,schools,children}', '{}', 'en',
  $t$Choir$t$,
  $t$Forty-two voices, one coach, no phones$t$,
  $t$The primary schools' choir is back from its tour of the valley.$t$,
  $t$Upper Town$t$,
  $t$<p>They sang in seven places in four days, among them a cheese dairy with an echo of three seconds. The phones stayed in a box; two were asked for.</p>$t$);

insert into sample_article values ('fish-hall-roof', 'NEWS', 'business', 22, '09:15', 'market-crowd.jpg', 'samuel-adeyemi', '{market,architecture,fishing}', '{}', 'en',
  $t$Market$t$,
  $t$The fish hall opens its roof$t$,
  $t$Glass instead of tin: after five months the traders see the sky, and the gulls see the fish.$t$,
  $t$Fish Quay$t$,
  $t$<p>The new roof of the fish hall is of glass, and it opens. The traders are content with the light. About the gulls there are talks.</p>$t$);

insert into sample_article values ('bus-lane-trial', 'NEWS', 'news', 23, '07:50', 'old-town-roofs.jpg', 'mei-tanaka-reed', '{transport,roads,data}', '{}', 'en',
  $t$Transport$t$,
  $t$Bus lane on Station Road: four minutes faster, and an argument$t$,
  $t$The trial ends on Sunday. The figures are in, and everyone reads them differently.$t$,
  $t$Station Road$t$,
  $t$<p>Buses took four minutes less on average from the station to the quay. Cars took two minutes more in the morning and the same in the evening.</p>
<p>The council decides in three weeks. Until then the paint stays.</p>$t$);

insert into sample_article values ('island-doctor', 'REPORT', 'news', 24, '13:00', 'night-ferry.jpg', 'mei-tanaka-reed', '{islands,health,ferry}', '{ferry-timetable}', 'en',
  $t$Islands$t$,
  $t$The doctor comes by ferry, on Tuesdays, if the wind lets her$t$,
  $t$Six hundred people, one practice, a bag that weighs eleven kilos. A day on Great Skerry.$t$,
  $t$Great Skerry$t$,
  $t$<p>The practice is a room behind the post office. On the wall hangs a timetable, and beside it a barometer, which is the more important of the two.</p>
<p>On this Tuesday there are nineteen patients, a dog with a thorn and an argument about whether a dog is a patient. The boat back leaves at five; at ten to five there is always somebody else.</p>$t$);

insert into sample_article values ('cheap-loans-boats', 'NEWS', 'business', 25, '10:00', 'fishing-boats.jpg', 'samuel-adeyemi', '{fishing,business,loans,climate}', '{herring-season}', 'en',
  $t$Fishing$t$,
  $t$Region lends for quieter engines$t$,
  $t$Skippers can borrow up to 200,000 crowns at one per cent to change to hybrid drive.$t$,
  $t$Kelder Bay$t$,
  $t$<p>The inshore fleet has 31 boats; six skippers have applied so far. A hybrid engine saves about a third of the fuel when drifting for herring.</p>$t$);

insert into sample_article values ('lens-exhibition', 'NEWS', 'culture', 26, '11:10', 'lighthouse-at-dusk.jpg', 'amara-osei-lind', '{lighthouse,history,museum}', '{lighthouse-200}', 'en',
  $t$Museum$t$,
  $t$How to bend light without touching it$t$,
  $t$The harbour museum shows the lens of the old north light, taken apart for the first time.$t$,
  $t$Museum Yard$t$,
  $t$<p>Three hundred and sixty prisms, each wrapped in a page of a newspaper which turned out to be this one.</p>$t$);

insert into sample_article values ('handball-promotion', 'NEWS', 'sport', 27, '20:30', 'school-yard.jpg', 'jonas-wikstrom', '{handball,youth,league}', '{}', 'en',
  $t$Handball$t$,
  $t$The girls of Upper Town are promoted$t$,
  $t$A draw was enough. They won by nine.$t$,
  $t$Sports Hall$t$,
  $t$<p>With a 31–22 against the capital's second team the under-seventeens of Upper Town go up to the regional league. The captain thanked the parents who drove, and the one who drove twice because somebody had forgotten the shirts.</p>$t$);

insert into sample_article values ('quay-lamps', 'NEWS', 'news', 28, '17:40', 'winter-quay.jpg', 'tom-aldous', '{old-town,energy,safety}', '{old-town-renewal}', 'en',
  $t$Old Town$t$,
  $t$Ninety lamps, two colours of white$t$,
  $t$The new street lamps are warm before midnight and dim after. Residents may vote on Net Street's.$t$,
  $t$Net Street$t$,
  $t$<p>The lamps save two thirds of the current. After midnight they dim to a third, unless somebody walks by.</p>$t$);

insert into sample_article values ('budget-opinion-pool', 'OPINION', 'opinion', 29, '08:00', null, 'ruth-calloway', '{budget,swimming,debate}', '{town-budget}', 'en',
  $t$Editorial$t$,
  $t$Mend the pool roof while it is still a roof$t$,
  $t$Four more winters is what the report says. It does not say which winters.$t$,
  $t$$t$,
  $t$<p>There is a kind of thrift that costs more the longer it lasts. The pool roof is an example. Mended now, it costs 2.1 million; replaced later, 5.8; reported on again, a further 90,000.</p>$t$);

insert into sample_article values ('dredging-sand-beach', 'ANALYSIS', 'harbour', 30, '09:00', 'harbour-at-dawn.jpg', 'leila-farrokh', '{dredging,beach,science,harbour}', '{harbour-widening}', 'en',
  $t$Harbour$t$,
  $t$Where 380,000 cubic metres of sand will go$t$,
  $t$Some to the beach, some to the wall, some to a hole that the town has owned since the brickworks closed.$t$,
  $t$Kelder Bay$t$,
  $t$<p>Dredging moves things, it does not make them disappear. The sand of the new channel is enough to cover the Brickfield Ground to the height of the east stand.</p>
<table>
<thead><tr><th scope="col">Where</th><th scope="col">Cubic metres</th><th scope="col">When</th></tr></thead>
<tbody>
<tr><td>South beach</td><td>140,000</td><td>two springs</td></tr>
<tr><td>Core of the flood wall</td><td>95,000</td><td>as it is built</td></tr>
<tr><td>Brickworks pit</td><td>145,000</td><td>last</td></tr>
</tbody>
</table>
<p>Samples have been tested at 41 points. Two were above the limit for copper, close to the old slipway; that part goes to the lined pit.</p>$t$);

insert into sample_article values ('ferry-crew-day', 'REPORT', 'ferries', 32, '06:50', 'ferry-leaving.jpg', 'tom-aldous', '{ferry,jobs,islands,portrait}', '{ferry-timetable}', 'en',
  $t$Portrait$t$,
  $t$Fourteen crossings, one lost hat$t$,
  $t$A day with the crew of the Great Skerry ferry.$t$,
  $t$On board$t$,
  $t$<p>The mate counts under his breath: cars, prams, dogs. He has done so for twenty-six years and says that the dogs have become more.</p>
<p>By the fourteenth crossing the coffee machine has given up, the sea has calmed down, and a straw hat belongs to the harbour.</p>$t$);

insert into sample_article values ('chess-in-the-park', 'NEWS', 'sport', 33, '15:00', 'park-in-spring.jpg', 'jonas-wikstrom', '{chess,community,summer}', '{}', 'en',
  $t$Chess$t$,
  $t$Simultaneous: one against thirty in Esplanade Park$t$,
  $t$She won twenty-six, drew three and lost one, to a boy of nine.$t$,
  $t$Esplanade Park$t$,
  $t$<p>The boy asked for a rematch next year, when he will be ten and, as he put it, stronger.</p>$t$);

insert into sample_article values ('vegetables-price', 'ANALYSIS', 'business', 34, '07:15', 'market-crowd.jpg', 'samuel-adeyemi', '{food,prices,market,data}', '{}', 'en',
  $t$Prices$t$,
  $t$What a basket cost on the market, each Saturday for a year$t$,
  $t$We bought the same nine things fifty-two times. Tomatoes moved most, potatoes not at all.$t$,
  $t$Fish Quay$t$,
  $t$<p>Nine things, fifty-two Saturdays, the same three stalls. The basket cost 214 crowns at the start and 221 at the end; in between it touched 262, in the week of the late frost.</p>
<ul>
<li>Tomatoes: between 18 and 47 crowns</li>
<li>Herring: between 11 and 16</li>
<li>Potatoes: 9, always</li>
</ul>$t$);

insert into sample_article values ('old-town-tenants', 'NEWS', 'news', 35, '12:20', 'old-town-roofs.jpg', 'mei-tanaka-reed', '{rents,housing,old-town}', '{old-town-renewal}', 'en',
  $t$Housing$t$,
  $t$Tenants' office opens in the ropewalk$t$,
  $t$Two lawyers, one plumber, no appointment.$t$,
  $t$Ropewalk$t$,
  $t$<p>In the first week 71 people came. Most had questions about heating, eleven about rents and one about a parrot.</p>$t$);

insert into sample_article values ('wind-farm-fishers', 'REPORT', 'business', 36, '11:45', 'wind-farm.jpg', 'samuel-adeyemi', '{wind,fishing,energy}', '{wind-farm,herring-season}', 'en',
  $t$Energy$t$,
  $t$Between the turbines: how fishers and engineers drew a map together$t$,
  $t$Corridors of six hundred metres, a shared radio channel and a rule about Sundays.$t$,
  $t$Skerry Bank$t$,
  $t$<p>It took nineteen meetings and one very long night. The map that came out of it leaves three corridors through the wind farm in which nets may drift.</p>
<blockquote><p>We did not agree about the sea. We agreed about the chart.</p></blockquote>$t$);

insert into sample_article values ('concert-review-tides', 'NEWS', 'culture', 38, '22:10', 'concert-shell.jpg', 'amara-osei-lind', '{music,concerts,review}', '{}', 'en',
  $t$Review$t$,
  $t$A symphony that waits for the tide$t$,
  $t$The new piece lasts as long as the sluice stays open. On Saturday that was fifty-one minutes.$t$,
  $t$Esplanade Park$t$,
  $t$<p>The score has no last page. When the sluice closes, the oboe stops, and with it the rest. On Saturday it was a beautiful place to stop.</p>$t$);

insert into sample_article values ('cycling-coast-road', 'NEWS', 'sport', 40, '09:50', 'bridge-dusk.jpg', 'jonas-wikstrom', '{cycling,roads,safety}', '{}', 'en',
  $t$Cycling$t$,
  $t$Coast road closed to cars for one Sunday$t$,
  $t$Four thousand bicycles, eleven punctures.$t$,
  $t$Coast Road$t$,
  $t$<p>The fire brigade lent its pumps for the tyres. The council speaks of a success and of a second Sunday.</p>$t$);

insert into sample_article values ('harbour-museum-app', 'NEWS', 'culture', 42, '10:40', 'harbour-at-dawn.jpg', 'amara-osei-lind', '{museum,technology,history}', '{}', 'en',
  $t$Museum$t$,
  $t$The museum guide now speaks nine languages, and one dialect$t$,
  $t$The dialect was recorded by six people over eighty.$t$,
  $t$Museum Yard$t$,
  $t$<p>The recordings run to four hours. The word for drizzle alone takes two minutes.</p>$t$);

insert into sample_article values ('council-question-time', 'NEWS', 'news', 43, '19:30', 'council-chamber.jpg', 'ines-marlow', '{council,debate,democracy}', '{town-budget}', 'en',
  $t$Council$t$,
  $t$Question time moves to the evening, and the gallery fills$t$,
  $t$Sixty-four people came, eleven asked. Longest answer: nine minutes.$t$,
  $t$Town Hall$t$,
  $t$<p>For the first time the council took questions from the gallery after seven. The mayor has promised to keep it, and her answers shorter.</p>$t$);

insert into sample_article values ('net-street-pedestrians', 'NEWS', 'news', 45, '08:40', 'market-morning.jpg', 'mei-tanaka-reed', '{old-town,transport,noise}', '{night-market,old-town-renewal}', 'en',
  $t$Old Town$t$,
  $t$Net Street without cars: shops report more customers, deliverers more walking$t$,
  $t$Halfway through the trial the chamber of trade has asked sixty shops.$t$,
  $t$Net Street$t$,
  $t$<p>Thirty-eight report more customers, nine fewer, thirteen the same. Deliverers want two more loading bays and got one.</p>$t$);

insert into sample_article values ('herring-recipe-school', 'NEWS', 'culture', 47, '12:00', 'market-crowd.jpg', 'amara-osei-lind', '{food,herring,schools,children}', '{school-meals,herring-season}', 'en',
  $t$Food$t$,
  $t$Children choose the herring of the year$t$,
  $t$Oat crust beats mustard by four votes.$t$,
  $t$Upper Town$t$,
  $t$<p>A hundred and eighty pupils tasted, blindfolded, seven ways of preparing herring. The winner goes on the menu; the runner-up demands a recount.</p>$t$);

insert into sample_article values ('rovers-new-coach', 'NEWS', 'sport', 49, '18:15', 'football-evening.jpg', 'jonas-wikstrom', '{football,league,interview}', '{}', 'en',
  $t$Football$t$,
  $t$Rovers introduce a coach who does not like corners$t$,
  $t$“It is a way of giving the ball away slowly.”$t$,
  $t$Brickfield Ground$t$,
  $t$<p>The new coach comes from the women's team of the university and has signed for three years. Her first training session began with a quiz.</p>$t$);

insert into sample_article values ('sea-temperature', 'ANALYSIS', 'news', 51, '09:20', 'storm-over-the-pier.jpg', 'leila-farrokh', '{climate,science,fishing,data}', '{herring-season}', 'en',
  $t$Climate$t$,
  $t$The bay is a degree warmer than in our grandparents' notebooks$t$,
  $t$Volunteers typed in 41,000 readings from the harbour office's old books. What they show.$t$,
  $t$Kelder Bay$t$,
  $t$<p>Every morning at seven somebody lowered a thermometer from the third step of the mole. The books go back ninety-four years and have four gaps.</p>
<p>Volunteers typed in all 41,000 readings. The mean of the last ten years lies 1.1 degrees above that of the first ten; summers more, winters less.</p>$t$);

insert into sample_article values ('opinion-bridge', 'OPINION', 'opinion', 53, '07:30', null, 'tom-aldous', '{bridge,transport,debate}', '{}', 'en',
  $t$Column$t$,
  $t$A second bridge would be a second queue$t$,
  $t$We keep building for the hour at which everybody wants to be somewhere else.$t$,
  $t$$t$,
  $t$<p>The queue on the bridge lasts from seven thirty-five to eight ten. It has the length of a song cycle. One could, for the price of a second bridge, give everyone in it a season ticket, a bicycle and a violin.</p>$t$);

insert into sample_article values ('lighthouse-keeper-diary', 'REPORT', 'culture', 55, '16:10', 'lighthouse-in-fog.jpg', 'amara-osei-lind', '{lighthouse,history,books}', '{lighthouse-200}', 'en',
  $t$History$t$,
  $t$“Fog. Fog. Baker.” – the diary of a keeper$t$,
  $t$Eleven notebooks turned up in a cupboard. The museum is reading them aloud.$t$,
  $t$The Point$t$,
  $t$<p>Most entries are of one word. Where there are two, something has happened. The longest of all is about a cow that swam.</p>$t$);

insert into sample_article values ('shipping-forecast-choir', 'NEWS', 'culture', 57, '20:00', 'concert-shell.jpg', 'amara-osei-lind', '{music,weather,community}', '{}', 'en',
  $t$Music$t$,
  $t$Choir sings the shipping forecast$t$,
  $t$Alto: Skerry Bank. Bass: falling slowly.$t$,
  $t$Ropewalk$t$,
  $t$<p>All five performances are sold out. Additional ones depend on the weather.</p>$t$);

insert into sample_article values ('harbour-dues', 'NEWS', 'harbour', 59, '10:30', 'container-quay.jpg', 'ines-marlow', '{harbour,prices,shipping}', '{harbour-widening}', 'en',
  $t$Harbour$t$,
  $t$Berths to cost four per cent more$t$,
  $t$Small boats under six metres are exempt.$t$,
  $t$Harbour Office$t$,
  $t$<p>The dues rise by four per cent, for the first time in five years. Boats under six metres pay what they paid.</p>$t$);

insert into sample_article values ('recycling-nets', 'NEWS', 'business', 61, '09:10', 'fishing-boats.jpg', 'samuel-adeyemi', '{fishing,environment,business}', '{}', 'en',
  $t$Environment$t$,
  $t$From ghost nets to bicycle baskets$t$,
  $t$A workshop on the west basin has turned nine tonnes of old nets into things with handles.$t$,
  $t$West Basin$t$,
  $t$<p>Divers brought up nine tonnes of lost nets within a year. Washed, sorted and woven they become baskets; the worst becomes insulation.</p>$t$);

insert into sample_article values ('flood-drill', 'NEWS', 'news', 63, '15:45', 'winter-quay.jpg', 'leila-farrokh', '{flooding,safety,schools}', '{flood-wall}', 'en',
  $t$Exercise$t$,
  $t$Two thousand people practise getting wet feet$t$,
  $t$The drill took fifty minutes. Three things went wrong, which was the point.$t$,
  $t$Esplanade$t$,
  $t$<p>A siren that was too quiet, a gate that was painted shut, a list from the year before last: the fire chief was content with the finds.</p>$t$);

insert into sample_article values ('university-sea-lab', 'NEWS', 'news', 66, '11:30', 'wind-farm.jpg', 'mei-tanaka-reed', '{education,science,jobs}', '{}', 'en',
  $t$University$t$,
  $t$A laboratory with a door to the sea$t$,
  $t$The branch for marine engineering opens with sixty students.$t$,
  $t$East Basin$t$,
  $t$<p>The building has a slipway instead of a back yard. Students of the first year will spend one day in five afloat.</p>$t$);

insert into sample_article values ('table-tennis-oldest', 'NEWS', 'sport', 69, '13:50', 'school-yard.jpg', 'jonas-wikstrom', '{table-tennis,health,portrait}', '{}', 'en',
  $t$Portrait$t$,
  $t$Ninety-one, left-handed, undefeated on Wednesdays$t$,
  $t$A visit to the table tennis club at the sports hall.$t$,
  $t$Sports Hall$t$,
  $t$<p>He serves with a sponge bat from before the war of the committee about sponge bats. The younger ones, who are seventy, call it unfair.</p>$t$);

insert into sample_article values ('market-hall-history', 'REPORT', 'culture', 72, '10:00', 'market-morning.jpg', 'amara-osei-lind', '{market,history,architecture}', '{}', 'en',
  $t$History$t$,
  $t$Who sat where: the stalls of a hundred years ago$t$,
  $t$A plan drawn in pencil shows 94 stalls and what the market inspector thought of them.$t$,
  $t$Fish Quay$t$,
  $t$<p>The inspector wrote small. “Eels, honest.” “Herring, loud.” “Lace, suspicious.” The plan is on show until spring.</p>$t$);

insert into sample_article values ('ferry-electric-study', 'ANALYSIS', 'ferries', 75, '08:50', 'ferry-leaving.jpg', 'tom-aldous', '{ferry,energy,climate,engineering}', '{ferry-timetable}', 'en',
  $t$Ferries$t$,
  $t$Could the island ferry run on electricity? Yes, but not on Wednesdays$t$,
  $t$A study computed each crossing. The car deck makes the difference.$t$,
  $t$Ferry Terminal$t$,
  $t$<p>On six days of the week batteries of 2.4 megawatt hours would do, with ten minutes of charging at each end. On Wednesdays the lorries come.</p>$t$);

insert into sample_article values ('first-snow', 'NEWS', 'news', 78, '07:05', 'winter-quay.jpg', 'mei-tanaka-reed', '{weather,winter,schools}', '{}', 'en',
  $t$Weather$t$,
  $t$Snow, for eleven minutes$t$,
  $t$It did not settle. The schools had already gone outside.$t$,
  $t$Upper Town$t$,
  $t$<p>Between 9.14 and 9.25 it snowed. Lessons resumed at ten.</p>$t$);

insert into sample_article values ('skate-ramp', 'NEWS', 'sport', 80, '16:30', 'park-in-spring.jpg', 'jonas-wikstrom', '{youth,skating,community}', '{}', 'en',
  $t$Youth$t$,
  $t$The ramp stands, and the grown-ups may use it before three$t$,
  $t$Built by those who use it, insured by the town.$t$,
  $t$Esplanade Park$t$,
  $t$<p>The skaters poured the concrete themselves and wrote the rules: helmets, turns, no music after eight.</p>$t$);

insert into sample_article values ('bank-branch-bus', 'NEWS', 'business', 83, '11:00', 'old-town-roofs.jpg', 'samuel-adeyemi', '{business,islands,community}', '{}', 'en',
  $t$Banking$t$,
  $t$The savings bank comes by bus$t$,
  $t$Since the branch closed, Northmole has had a counter on wheels.$t$,
  $t$Northmole$t$,
  $t$<p>The bus stops on Tuesdays and Fridays, has two counters and a ramp. The queue has lost none of its gossip.</p>$t$);

insert into sample_article values ('welcome-to-the-lantern', 'NEWS', 'news', 86, '06:00', 'old-town-roofs.jpg', 'ruth-calloway', '{democracy,community,newspaper}', '{}', 'en',
  $t$In our own words$t$,
  $t$What this paper promises its readers$t$,
  $t$How we work, how we correct ourselves, and where to complain.$t$,
  $t$Kelder Bay$t$,
  $t$<p>We say how we know what we know. We print corrections where the mistake stood. We answer letters, including the rude ones, though not in the same tone.</p>$t$);

insert into sample_article values ('tide-book-published', 'NEWS', 'harbour', 88, '09:30', 'lighthouse-at-dusk.jpg', 'tom-aldous', '{books,harbour,science}', '{}', 'en',
  $t$Tides$t$,
  $t$Next year's tide book is out, with one page more$t$,
  $t$Leap seconds do not matter. The new moon does.$t$,
  $t$Harbour Office$t$,
  $t$<p>The tide book costs nine crowns, as always, and now has a page on how to read it.</p>$t$);

insert into sample_article values ('mina-bilarabiya', 'REPORT', 'harbour', 5, '14:00', 'harbour-at-dawn.jpg', 'leila-farrokh', '{harbour,dredging,council}', '{harbour-widening}', 'ar',
  $t$الميناء$t$,
  $t$المجلس يقرّ توسيع مدخل الميناء بعد أحد عشر عامًا من الدراسات$t$,
  $t$سيتّسع الممرّ من أربعين إلى اثنين وستين مترًا، ويبدأ العمل بعد موسم الرنجة.$t$,
  $t$خليج كيلدر$t$,
  $t$<p>قرّر مجلس المدينة مساء أمس توسيع مدخل الميناء. صوّت تسعة أعضاء لصالح الخطة وستة ضدّها، واستمرّ النقاش أربع ساعات.</p>
<p>سيصبح عرض الممرّ 62 مترًا وعمقه 9.5 أمتار عند الجزر، فتدخل العبّارات الجديدة دون انتظار المدّ.</p>
<h2>ماذا بعد؟</h2>
<ul>
<li>تبدأ القياسات في الحوض الخارجي يوم الاثنين الأول من الشهر.</li>
<li>تصل آلات دقّ الركائز بعد موسم الرنجة.</li>
<li>يُنقل المنار الشمالي القديم أربعين مترًا.</li>
</ul>$t$);

insert into sample_article values ('fanus-e-darya', 'REPORT', 'culture', 9, '15:00', 'lighthouse-at-dusk.jpg', 'leila-farrokh', '{lighthouse,history}', '{lighthouse-200}', 'fa',
  $t$دویست سالگی$t$,
  $t$فانوس دریایی دویست ساله شد و هنوز کسی ساعتش را کوک می‌کند$t$,
  $t$چراغ برقی است، اما ساعت نه. دیداری با نوهٔ آخرین نگهبان.$t$,
  $t$دماغه$t$,
  $t$<p>صد و هفتاد و سه پله هست و هانا برانت هر چهار روز یک بار از آن‌ها بالا می‌رود. چراغ هفتاد سال است که برقی شده، اما ساعتی که عدسی را می‌چرخاند هنوز کار می‌کند.</p>
<p>در سال جشن، برج در نخستین یکشنبهٔ هر ماه باز است.</p>$t$);

insert into sample_article values ('fahrplan-inseln', 'NEWS', 'ferries', 2, '08:00', 'night-ferry.jpg', 'jonas-wikstrom', '{ferry,timetable,islands}', '{ferry-timetable}', 'de',
  $t$Fähren$t$,
  $t$Winterfahrplan: freitags fährt das letzte Schiff erst um 22.40 Uhr$t$,
  $t$Die Inseln bekommen eine späte Abfahrt, sonntags geht es dafür eine Stunde später los.$t$,
  $t$Fährhafen$t$,
  $t$<p>Ab dem Ersten des kommenden Monats legt freitags um 22.40 Uhr noch ein Schiff ab. Ein Drittel der Inselbewohner hatte dafür unterschrieben.</p>
<p>Im Gegenzug fährt das Sonntagsschiff um sieben statt um sechs. Elf Fahrgäste nutzten es im vergangenen Winter durchschnittlich, vier davon gehörten zur Besatzung.</p>$t$);

insert into sample_article values ('marche-nocturne', 'NEWS', 'culture', 3, '18:00', 'festival-lanterns.jpg', 'amara-osei-lind', '{market,food,music}', '{night-market}', 'fr',
  $t$Marché nocturne$t$,
  $t$Lanternes, raviolis et fanfare : le marché nocturne est de retour$t$,
  $t$Soixante-quatre étals bordent la rue des Filets jusqu’à minuit, tous les vendredis.$t$,
  $t$Vieille ville$t$,
  $t$<p>Le marché nocturne revient vendredi avec soixante-quatre étals, douze de plus que l’an dernier. La rue des Filets ferme à la circulation à dix-sept heures.</p>
<p>Nouveauté : une heure calme, de dix-sept à dix-huit heures, sans musique.</p>$t$);

insert into sample_article values ('parque-eolico', 'NEWS', 'business', 6, '11:00', 'wind-farm.jpg', 'samuel-adeyemi', '{wind,energy}', '{wind-farm}', 'es',
  $t$Energía$t$,
  $t$Los cuatro primeros aerogeneradores ya envían electricidad a tierra$t$,
  $t$En verano el parque debería cubrir una vez y media el consumo anual de la ciudad.$t$,
  $t$Skerry Bank$t$,
  $t$<p>Cuatro de veintidós aerogeneradores están en marcha. Los demás seguirán en grupos de tres, cuando el tiempo permita trabajar al barco grúa.</p>
<p>La base de mantenimiento del muelle oeste emplea a 38 personas, nueve de ellas aprendices.</p>$t$);

insert into content.article
  (slug, kind, state, headline, kicker, standfirst, dateline, body, language, direction, section_id, lead_image_id,
   starts_at, published_at, created_at, changed_at, published_version)
select slug, kind, 'PUBLISHED', headline, kicker, standfirst, dateline, body, language,
       case when language in ('ar', 'fa', 'he', 'ur') then 'RTL' else 'LTR' end,
       (select id from content.section where slug = it.section),
       (select id from content.media where file_name = it.image),
       out, out, out - interval '5 hours', out, 1
from (
  select *, least(
    (((now() at time zone zone.name)::date - days + hour) at time zone zone.name),
    now() - interval '5 minutes' * row_number() over (order by days, hour desc)) as out
  from sample_article,
       (select coalesce(nullif(current_setting('masthead.time_zone', true), ''), 'UTC') as name) zone
) it
order by out;

insert into content.article_author (article_id, author_id)
  select a.id, w.id from sample_article it
  join content.article a using (slug) join content.author w on w.slug = it.author;
insert into content.article_tag (article_id, tag_id)
  select a.id, t.id from sample_article it
  join content.article a using (slug) join content.tag t on t.slug = any (it.tags);
insert into content.article_topic (article_id, topic_id)
  select a.id, t.id from sample_article it
  join content.article a using (slug) join content.topic t on t.slug = any (it.topics);

-- Figures within long reports.
update content.article a set body = replace(body, it.before, format(
    '<figure><img src="/media/%s/%s" alt="%s" width="%s" height="%s" loading="lazy"><figcaption>%s <cite>%s</cite></figcaption></figure>',
    m.id, m.file_name, m.alt_text, m.width, m.height, m.caption, m.credit) || it.before)
from (values
    ('harbour-widening-vote', 'container-quay.jpg', '<h2>What the critics fear</h2>'),
    ('lighthouse-bicentenary', 'lighthouse-in-fog.jpg', '<h2>A year of open doors</h2>'),
    ('wind-farm-first-power', 'crane-at-night.jpg', '<h2>Work for the yards</h2>'),
    ('old-town-facades', 'market-morning.jpg', '<h2>The palette</h2>'),
    ('flood-wall-explained', 'winter-quay.jpg', '<h2>The third number</h2>'),
    ('dredging-sand-beach', 'portrait-on-the-pier.jpg', '<table>')) as it (slug, image, before),
  content.media m
where a.slug = it.slug and m.file_name = it.image;

insert into content.article_version
  (article_id, number, change_kind, headline, kicker, standfirst, dateline, body, lead_image_id, lead_caption, authors, published_at)
select a.id, 1, 'FIRST', a.headline, a.kicker, a.standfirst, a.dateline, a.body, a.lead_image_id, a.lead_caption,
       (select string_agg(w.name, ', ' order by aa.position) from content.article_author aa
        join content.author w on w.id = aa.author_id where aa.article_id = a.id), a.published_at
from content.article a;

-- A correction: the first version stays as it was.
update content.article set
  body = replace(body, 'a ninth more than a year ago', 'an eighth more than a year ago'),
  standfirst = replace(standfirst, 'a ninth more', 'an eighth more'),
  published_version = 2, updated_at = published_at + interval '1 day', changed_at = published_at + interval '1 day'
where slug = 'container-quay-record';
insert into content.article_version
  (article_id, number, change_kind, change_note, headline, kicker, standfirst, dateline, body, lead_image_id, lead_caption, authors, published_at)
select a.id, 2, 'CORRECTION', 'The quarter grew by an eighth, not by a ninth, as we first wrote.', a.headline, a.kicker, a.standfirst,
       a.dateline, a.body, a.lead_image_id, a.lead_caption, v.authors, a.updated_at
from content.article a join content.article_version v on v.article_id = a.id and v.number = 1
where a.slug = 'container-quay-record';

-- What the desk is working on, one in each other state, and two pages.
insert into content.article
  (slug, kind, state, headline, kicker, standfirst, body, section_id, starts_at, published_at, retraction_reason, published_version)
select it.slug, it.kind, it.state, it.headline, it.kicker, it.standfirst, it.body, (select id from content.section where slug = it.section),
       it.starts_at, it.published_at, it.reason, it.version
from (values
  ('regatta-jury', 'NEWS', 'DRAFT', 'Jury still out on the second mark', 'Sailing', '', '<p>Two skippers, two drawings, one mark.</p>', 'sport', null::timestamptz, null::timestamptz, '', 0),
  ('pool-roof-tender', 'NEWS', 'IN_REVIEW', 'Three firms bid for the pool roof', 'Town hall', 'The cheapest offer is a net.', '<p>The committee meets on Thursday.</p>', 'news', null, null, '', 0),
  ('budget-passed', 'NEWS', 'SCHEDULED', 'Council passes the budget', 'Town budget', 'Embargoed until the vote is over.', '<p>The draft passed with two amendments.</p>', 'news', now() + interval '2 days', now() + interval '2 days', '', 0),
  ('advent-calendar', 'NEWS', 'ARCHIVED', 'Our calendar of small doors', 'Service', '', '<p>Twenty-four doors in the Old Town.</p>', 'culture', now() - interval '80 days', now() - interval '80 days', '', 0),
  ('sea-serpent', 'NEWS', 'RETRACTED', 'A sea serpent in the outer basin', 'Harbour', '', '<p>It was a hose.</p>', 'harbour', now() - interval '40 days', now() - interval '40 days', 'The animal in our report was a dredging hose. We published before we had asked the harbour office.', 0),
  ('about', 'PAGE', 'PUBLISHED', 'About The Kelder Bay Lantern', '', 'A sample newsroom: nothing in it is real.', '<p>The Kelder Bay Lantern is the paper of a harbour town that does not exist. It comes with Masthead so that every list, pager and chart has something to show.</p><h2>Corrections</h2><p>We print corrections where the mistake stood.</p>', null, now() - interval '89 days', now() - interval '89 days', '', 0),
  ('imprint', 'PAGE', 'PUBLISHED', 'Imprint', '', '', '<p>The Kelder Bay Lantern, 1 Lantern Yard, Kelder Bay.</p>', null, now() - interval '89 days', now() - interval '89 days', '', 0)
) as it (slug, kind, state, headline, kicker, standfirst, body, section, starts_at, published_at, reason, version);
insert into content.article_version
  (article_id, number, change_kind, headline, kicker, standfirst, dateline, body, lead_caption, authors, published_at)
select id, 1, 'FIRST', headline, kicker, standfirst, dateline, body, lead_caption, '', published_at from content.article
where published_version = 0 and state in ('PUBLISHED', 'ARCHIVED', 'RETRACTED');
update content.article set published_version = 1 where published_version = 0 and state in ('PUBLISHED', 'ARCHIVED', 'RETRACTED');

insert into content.slot (place, position, article_id)
select 'EDITORS_CHOICE', it.position, a.id from (values
  (1, 'harbour-widening-vote'), (2, 'lighthouse-bicentenary'), (3, 'flood-wall-explained'), (4, 'night-market-returns'), (5, 'wind-farm-first-power')
) as it (position, slug) join content.article a using (slug);

insert into content.redirect (path, article_id)
select it.path, a.id from (values
  ('/harbour/widening-decided', 'harbour-widening-vote'), ('/2019/lighthouse', 'lighthouse-bicentenary'), ('/?p=4711', 'about')
) as it (path, slug) join content.article a using (slug);
