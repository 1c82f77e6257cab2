// Counts this page's view once it is seen; says on leaving how long and how far it was read. No cookie, no storage: the
// slot of a link that was followed is a note at the entry of the browser's history that it was followed from.
(() => {
  const {counted, article, version} = document.currentScript.dataset;
  if (!counted) return;
  const history = window.navigation;
  let id, input, engaged, depth, sent;

  const post = (view, began, tries) =>
    fetch('/api/views', {method: 'POST', keepalive: true, body: JSON.stringify({...view, age: Date.now() - began})})
      .then((answer) => answer.status == 503 && Promise.reject())
      .catch(() => tries && setTimeout(post, 5000, view, began, tries - 1));

  const begin = (returned) => {
    const {navigationType, from} = history?.activation || {};
    const [slot, path] = (!returned && navigationType == 'push' && from?.getState() || '').split(' ');
    id = [...crypto.getRandomValues(new Uint8Array(16))].map((b) => (b + 256).toString(16).slice(1)).join('');
    input = engaged = depth = sent = 0;
    post({
      kind: 'view', id, path: location.pathname, article: +article || 0, version: +version || 0,
      referrer: returned ? '' : document.referrer.slice(0, 999),
      slot: path == location.pathname ? slot : '',
      campaign: ['source', 'medium', 'campaign', 'term', 'content']
        .map((part) => new URLSearchParams(location.search).get('utm_' + part)?.slice(0, 99) || ''),
      language: navigator.language, automation: !!navigator.webdriver
    }, Date.now(), 3);
    look(0);
  };

  const look = (now) => {
    engaged += input && Math.min(Date.now() - input, 5000);
    input = now;
    depth = Math.max(depth, Math.min(100, (scrollY + innerHeight) * 100 / document.body.scrollHeight | 0));
  };

  const leave = () => {
    look(0);
    if (engaged + depth > sent) {
      sent = engaged + depth;
      navigator.sendBeacon('/api/views', JSON.stringify({kind: 'end', id, engaged: engaged / 1000 | 0, depth}));
    }
  };

  const see = () => {
    if (document.hidden) id && leave();
    else if (!id && !document.prerendering) begin();
  };

  for (const kind of ['scroll', 'keydown', 'pointerdown', 'pointermove', 'touchstart'])
    addEventListener(kind, () => id && look(Date.now()), {passive: true});
  addEventListener('click', ({target}) => {
    const link = target.closest('a');
    if (link) history?.updateCurrentEntry({state: (link.dataset.slot || '') + ' ' + link.pathname});
  });
  document.addEventListener('visibilitychange', see);
  document.addEventListener('prerenderingchange', see);
  addEventListener('pagehide', () => id && leave());
  addEventListener('pageshow', (event) => event.persisted && begin(1));
  // What nobody saw painted is no view; and the paint waits for nothing of ours.
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(see)));
})();
