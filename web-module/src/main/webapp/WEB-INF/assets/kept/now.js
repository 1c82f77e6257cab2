// Keeps the page of the present hour, and the screen on the wall, up to date by server-sent events. Staff pages only.
(() => {
  'use strict';
  const root = document.getElementById('live');
  const number = new Intl.NumberFormat(document.documentElement.lang || 'en');
  const clock = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', timeZone: root.dataset.zone});
  const STALE = 20000;
  const AGAIN = 10000;
  let heard = Date.now();
  let shown = Number(root.dataset.at);
  let current = true;
  let source;

  const all = name => document.querySelectorAll(`[data-now="${name}"]`);
  const cell = (text, name) => {
    const made = document.createElement(name || 'td');
    made.textContent = text;
    if (!name) {
      made.className = 'number';
    }
    return made;
  };

  const row = page => {
    const made = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    const link = document.createElement('a');
    link.href = page.address;
    link.textContent = page.title;
    head.append(link);
    made.append(head, ...[page.five, page.thirty, page.sixty, page.views].map(value => cell(number.format(value))));
    return made;
  };

  const item = page => {
    const made = document.createElement('li');
    const many = cell(number.format(page.thirty), 'span');
    many.className = 'many';
    const what = cell(page.title, 'span');
    what.className = 'what';
    made.append(many, ' ', what);
    return made;
  };

  const drawMinutes = (minutes, at) => {
    const figure = document.getElementById('minutes');
    if (figure) {
      [...figure.querySelectorAll('tbody tr')].forEach((tr, place) => {
        tr.children[0].textContent = clock.format(new Date(at - (minutes.length - 1 - place) * 60000));
        tr.children[1].dataset.v = minutes[place];
        tr.children[1].textContent = number.format(minutes[place]);
      });
      if (window.mastheadCharts) {
        window.mastheadCharts.redraw(figure);
      }
    }
    document.querySelectorAll('.spark').forEach(spark => {
      spark.dataset.points = minutes.join(' ');
      if (window.mastheadCharts) {
        window.mastheadCharts.spark(spark);
      }
    });
  };

  const show = look => {
    for (const name of ['five', 'thirty', 'sixty']) {
      all(name).forEach(place => { place.textContent = number.format(look[name]); });
    }
    all('pages').forEach(body => {
      if (!body.contains(document.activeElement)) {
        body.replaceChildren(...look.pages.map(row));
      }
    });
    all('list').forEach(list => list.replaceChildren(...look.pages.slice(0, Number(root.dataset.rows)).map(item)));
    all('nothing').forEach(place => { place.hidden = look.pages.length > 0; });
    drawMinutes(look.minutes, look.at);
  };

  const say = () => {
    const pulse = root.querySelector('.pulse');
    const lost = Date.now() - heard > STALE;
    const state = lost ? 'lost' : current ? 'fresh' : 'old';
    const text = (lost ? root.dataset.lost : current ? root.dataset.fresh : root.dataset.old)
      .replace('{0}', shown > 0 ? clock.format(new Date(shown)) : '–');
    if (pulse.dataset.state !== state || state !== 'fresh') {
      pulse.dataset.state = state;
      if (pulse.textContent !== text) {
        pulse.textContent = text;
      }
    } else if (!pulse.textContent) {
      pulse.textContent = text;
    }
    all('clock').forEach(place => { place.textContent = clock.format(new Date()); });
  };

  const listen = () => {
    source = new EventSource(root.dataset.live);
    source.onmessage = event => {
      const look = JSON.parse(event.data);
      heard = Date.now();
      current = look.current;
      shown = look.at;
      show(look);
      say();
    };
  };

  // The browser tries again by itself after a break, but not after a refusal: while the server starts, or signed out.
  const revive = () => {
    if (source.readyState === EventSource.CLOSED) {
      listen();
    }
  };

  const stayAwake = async () => {
    if ('wakeLock' in navigator && document.documentElement.classList.contains('wall') && document.visibilityState === 'visible') {
      await navigator.wakeLock.request('screen').catch(() => null);
    }
  };

  listen();
  setInterval(revive, AGAIN);
  setInterval(say, 1000);
  document.addEventListener('visibilitychange', stayAwake);
  stayAwake();
  say();
})();
