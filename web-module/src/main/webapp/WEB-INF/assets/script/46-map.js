// Story maps: pan and zoom, filter, compare two dates; list and map show the same stop. Without this script: a still map, links.
for (const story of document.querySelectorAll('[data-map]')) {
  const all = (what) => [...story.querySelectorAll(what)];
  const svg = story.querySelector('.map-whole');
  const chart = svg.parentNode;
  const pins = all('.map-stop');
  const items = all('.log li');
  const {width: W, height: H} = svg.viewBox.baseVal;
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const NEAREST = 16;
  const at = [0, 0, W];
  let move;

  const draw = () => {
    const [x, y, w] = at;
    svg.setAttribute('viewBox', [x, y, w, w * H / W].map((n) => n.toFixed(2)).join(' '));
    svg.style.setProperty('--k', w / svg.clientWidth);
    svg.classList.toggle('is-near', w < W);
    for (const button of all('[data-zoom]')) button.disabled = button.dataset.zoom > 0 ? w <= W / NEAREST : w >= W;
  };
  const show = (x, y, w) => {
    at[2] = Math.max(W / NEAREST, Math.min(W, w));
    at[0] = Math.max(0, Math.min(W - at[2], x));
    at[1] = Math.max(0, Math.min(H - at[2] * H / W, y));
    draw();
  };
  const glide = (x, y, w) => {
    cancelAnimationFrame(move);
    if (still.matches) return show(x, y, w);
    const from = [...at], start = performance.now();
    const step = (now) => {
      const t = Math.min(1, (now - start) / 300), s = t * (2 - t);
      show(...[x, y, w].map((to, i) => from[i] + (to - from[i]) * s));
      if (t < 1) move = requestAnimationFrame(step);
    };
    move = requestAnimationFrame(step);
  };
  // Around a point of the paper, which stays where it is.
  const zoom = (factor, x = at[0] + at[2] / 2, y = at[1] + at[2] * H / W / 2, how = glide) => {
    const w = Math.max(W / NEAREST, Math.min(W, at[2] / factor));
    how(x - (x - at[0]) * w / at[2], y - (y - at[1]) * w / at[2], w);
  };
  const pan = (x, y) => glide(at[0] + x * at[2], at[1] + y * at[2], at[2]);
  const paper = ({clientX, clientY}) => {
    const box = svg.getBoundingClientRect(), k = at[2] / box.width;
    return [at[0] + (clientX - box.x) * k, at[1] + (clientY - box.y) * k];
  };

  // The stop that is looked at.
  const choose = (stop, reveal) => {
    for (const part of all('[data-stop]')) part.classList.toggle('is-chosen', part.dataset.stop === stop);
    for (const pin of pins) {
      const isIt = pin.dataset.stop === stop;
      pin.tabIndex = isIt || !stop && pin === pins[0] ? 0 : -1;
      if (isIt && reveal) {
        const {e, f} = pin.transform.baseVal[0].matrix, [x, y, w] = at, h = w * H / W;
        if (e < x + w / 9 || e > x + w * 8 / 9 || f < y + h / 9 || f > y + h * 8 / 9) glide(e - w / 2, f - h / 2, w);
      }
    }
  };
  const item = (pin) => items.find((one) => one.dataset.stop === pin.dataset.stop);
  for (const pin of pins) {
    pin.addEventListener('focus', () => choose(pin.dataset.stop, true));
    pin.addEventListener('click', (event) => {
      event.preventDefault();
      choose(pin.dataset.stop);
      item(pin).scrollIntoView({block: 'start', behavior: still.matches ? 'auto' : 'smooth'});
      if (!event.detail) item(pin).querySelector('.headline a').focus({preventScroll: true});
    });
  }
  for (const one of items) {
    const link = one.querySelector('.headline a');
    one.addEventListener('focusin', () => choose(one.dataset.stop, true));
    one.addEventListener('pointerenter', ({pointerType}) => pointerType === 'mouse' && choose(one.dataset.stop, true));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      choose(one.dataset.stop, true);
      chart.scrollIntoView({block: 'nearest'});
    });
  }
  choose();
  const seen = new IntersectionObserver((entries) => {
    const entry = entries.find(({isIntersecting}) => isIntersecting);
    if (entry && scrollY && !story.contains(document.activeElement)) choose(entry.target.dataset.stop, true);
  }, {rootMargin: '-45% 0px -45% 0px'});
  items.forEach((one) => seen.observe(one));

  // By key, wheel, pointer and button.
  svg.tabIndex = 0;
  svg.addEventListener('keydown', (event) => {
    const rtl = document.dir === 'rtl' ? -1 : 1;
    const arrow = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]}[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (arrow && event.target === svg) {
      if (at[2] < W) pan(arrow[0] / 5, arrow[1] / 5);
      else return;
    } else if (arrow) {
      const open = pins.filter((pin) => pin.getClientRects().length);
      const next = open.indexOf(event.target.closest('.map-stop')) + (arrow[0] * rtl || arrow[1]);
      open[(next + open.length) % open.length].focus();
    } else if ('+='.includes(event.key)) zoom(1.6);
    else if (event.key === '-') zoom(1 / 1.6);
    else if (event.key === '0' || event.key === 'Escape' && at[2] < W) glide(0, 0, W);
    else return;
    event.preventDefault();
  });
  svg.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY / 100), ...paper(event), show);
    }
  }, {passive: false});
  svg.addEventListener('dblclick', (event) => zoom(2, ...paper(event)));
  const held = new Map();
  let dragged;
  svg.addEventListener('pointerdown', (event) => {
    if (!held.size) dragged = 0;
    held.set(event.pointerId, event);
  });
  svg.addEventListener('pointermove', (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const k = at[2] / svg.clientWidth, dx = event.clientX - before.clientX, dy = event.clientY - before.clientY;
    if (held.size === 1) {
      dragged += Math.abs(dx) + Math.abs(dy);
      if (at[2] < W && dragged > 4) {
        svg.setPointerCapture(event.pointerId);
        show(at[0] - dx * k, at[1] - dy * k, at[2]);
      }
    } else {
      const other = [...held].find(([id]) => id !== event.pointerId)[1];
      const apart = (one) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
      dragged = 9;
      zoom(apart(event) / Math.max(1, apart(before)), ...paper(other), show);
    }
    held.set(event.pointerId, event);
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave']) svg.addEventListener(end, ({pointerId}) => held.delete(pointerId));
  svg.addEventListener('click', (event) => dragged > 4 && event.stopPropagation() + event.preventDefault(), true);
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  for (const button of all('[data-zoom]')) {
    button.parentNode.hidden = false;
    button.addEventListener('click', () => +button.dataset.zoom ? zoom(1.6 ** button.dataset.zoom) : glide(0, 0, W));
  }
  new ResizeObserver(draw).observe(svg);

  // What is shown: kinds, and what was there at two dates.
  const kinds = all('.map-kinds input');
  const compare = story.querySelector('.map-compare');
  const ends = all('.map-date input');
  const days = all('option[data-day]');
  const state = ({dataset: {from, until}}) => {
    const [a, b] = ends.map((end) => days[end.value].dataset.day).map((day) => !(from > day) && !(until && until < day));
    return a ? b ? 'same' : 'gone' : b ? 'new' : 'off';
  };
  const sift = () => {
    const counts = {};
    for (const one of all('[data-from]')) {
      const off = kinds.some((kind) => !kind.checked && kind.value === one.dataset.kind);
      const how = compare?.open ? state(one) : 'all';
      const {stop} = one.dataset;
      if (stop && !off) counts[how] = (counts[how] || 0) + 1;
      for (const part of stop ? all(`[data-stop="${stop}"]`) : [one]) {
        for (const name of ['gone', 'new', 'off']) part.classList.toggle('is-' + name, how === name);
        part.toggleAttribute('hidden', off);
        if (off) part.classList.add('is-off');
      }
      const change = one.querySelector('.change');
      if (change) {
        change.hidden = !/gone|new/.test(how);
        change.dataset.change = how;
        if (!change.hidden) change.textContent = story.querySelector(`.map-changes [data-change=${how}]`).lastChild.textContent;
      }
    }
    for (const key of all('.map-changes [data-change]')) key.firstChild.textContent = counts[key.dataset.change] || 0;
    for (const end of ends) end.setAttribute('aria-valuetext', end.previousElementSibling.value = days[end.value].label);
  };
  for (const kind of kinds) {
    kind.closest('fieldset').disabled = false;
    kind.addEventListener('change', sift);
  }
  if (compare) {
    compare.hidden = false;
    compare.addEventListener('toggle', sift);
    for (const end of ends) end.addEventListener('input', sift);
  }
}
