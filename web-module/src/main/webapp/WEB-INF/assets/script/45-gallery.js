// Galleries: the figures of a page move into a strip that is swept through by finger, key and button. Films: chapters.
const reel = document.querySelector('.reel');
for (const set of reel ? document.querySelectorAll('.plates, .body .gallery') : []) {
  const strip = reel.querySelector('.reel-strip');
  const count = reel.querySelector('.reel-count');
  const plates = [...set.querySelectorAll('figure')];
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let here = 0;

  const go = (to, behavior = still.matches ? 'instant' : 'smooth') => {
    const plate = plates[Math.max(0, Math.min(plates.length - 1, to))];
    plate.scrollIntoView({behavior, inline: 'center', block: 'nearest'});
  };
  const say = (at) => {
    here = at;
    count.textContent = `${(at + 1).toLocaleString(document.documentElement.lang)} / ${plates.length.toLocaleString(document.documentElement.lang)}`;
    for (const button of reel.querySelectorAll('[data-reel="1"], [data-reel="-1"]')) button.disabled = !plates[here + +button.dataset.reel];
    if (plates[at].id) history.replaceState(history.state, '', '#' + plates[at].id);
  };
  const seen = new IntersectionObserver((entries) => {
    for (const {isIntersecting, target} of entries) if (isIntersecting && reel.open) say(plates.indexOf(target));
  }, {root: strip, threshold: 0.6});
  const open = (at) => {
    const homes = plates.map((plate) => {
      const home = document.createElement('i');
      home.hidden = true;
      plate.replaceWith(home);
      return home;
    });
    strip.append(...plates);
    reel.showModal();
    strip.focus();
    go(at, 'instant');
    say(at);
    for (const plate of plates) seen.observe(plate);
    reel.onclose = () => {
      seen.disconnect();
      homes.forEach((home, i) => home.replaceWith(plates[i]));
      plates[here].scrollIntoView({behavior: 'instant', block: 'center'});
      plates[here].querySelector('.plate-open').focus({preventScroll: true});
    };
    reel.onclick = ({target}) => {
      const what = target.closest('[data-reel]')?.dataset.reel;
      if (what === 'close') reel.close();
      else if (what === 'full') document.fullscreenElement ? document.exitFullscreen() : strip.parentNode.requestFullscreen?.();
      else if (what) go(here + +what);
    };
    reel.onkeydown = (event) => {
      const ahead = getComputedStyle(strip).direction === 'rtl' ? -1 : 1;
      const to = {ArrowRight: here + ahead, ArrowLeft: here - ahead, Home: 0, End: plates.length - 1}[event.key];
      if (to !== undefined) {
        event.preventDefault();
        go(to);
      }
    };
  };
  plates.forEach((plate, at) => {
    const picture = plate.querySelector('img');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plate-open';
    button.setAttribute('aria-label', [reel.dataset.open, picture?.alt].filter(Boolean).join(': '));
    button.addEventListener('click', () => open(at));
    picture?.addEventListener('click', () => reel.open || open(at));
    (plate.querySelector('.plate-picture') ?? plate).append(button);
  });
}
for (const link of document.querySelectorAll('[data-seek]')) {
  link.addEventListener('click', (event) => {
    const film = link.closest('.film').querySelector('video');
    event.preventDefault();
    film.currentTime = +link.dataset.seek;
    film.play();
  });
}
for (const film of document.querySelectorAll('.film video')) {
  film.addEventListener('error', () => {
    film.parentNode.querySelector('.film-missing').hidden = false;
  });
}
