// Tabs: without this script they are links to the page of each list.
for (const tabs of document.querySelectorAll('[data-tabs]')) {
  const links = [...tabs.querySelectorAll('[data-tab]')];
  const show = (chosen) => {
    for (const link of links) {
      const isChosen = link === chosen;
      link.setAttribute('aria-selected', String(isChosen));
      link.tabIndex = isChosen ? 0 : -1;
      document.getElementById(link.dataset.tab).hidden = !isChosen;
    }
  };
  tabs.setAttribute('role', 'tablist');
  for (const link of links) {
    const panel = document.getElementById(link.dataset.tab);
    link.removeAttribute('aria-current');
    link.id = 'tab-' + panel.id;
    link.setAttribute('role', 'tab');
    link.setAttribute('aria-controls', panel.id);
    panel.setAttribute('aria-labelledby', link.id);
    link.addEventListener('click', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        show(link);
      }
    });
    link.addEventListener('keydown', (event) => {
      const step = {ArrowRight: 1, ArrowLeft: -1}[event.key] * (getComputedStyle(tabs).direction === 'rtl' ? -1 : 1);
      if (step) {
        const next = links[(links.indexOf(link) + step + links.length) % links.length];
        show(next);
        next.focus();
      }
    });
  }
  show(links[0]);
}
