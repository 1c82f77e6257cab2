// The first mention of a topic opens what it is, in place. Without this script it is a link to the topic.
for (const term of document.querySelectorAll('a.term')) {
  const box = document.getElementById(term.dataset.definition);
  if (!box?.showPopover) continue;
  let wasOpen = false;
  term.role = 'button';
  term.ariaExpanded = 'false';
  const open = () => {
    box.showPopover();
    if (innerWidth > 640) {
      const {left, bottom, top} = term.getClientRects()[0];
      const {offsetWidth, offsetHeight} = box;
      const below = bottom + offsetHeight + 8 < innerHeight ? bottom + 8 : Math.max(8, top - offsetHeight - 8);
      Object.assign(box.style, {
        position: 'absolute', margin: 0, inset: 'auto',
        top: `${scrollY + below}px`, left: `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 24))}px`
      });
    }
    box.focus();
  };
  term.addEventListener('pointerdown', () => { wasOpen = box.matches(':popover-open'); });
  term.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (wasOpen) box.hidePopover(); else open();
    wasOpen = false;
  });
  term.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      open();
    }
  });
  box.addEventListener('toggle', ({newState}) => {
    term.ariaExpanded = String(newState === 'open');
    if (newState === 'closed' && box.contains(document.activeElement)) term.focus();
  });
}
