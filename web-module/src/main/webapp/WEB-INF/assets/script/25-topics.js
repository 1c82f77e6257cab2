// A definition that hover or focus opened closes on Escape, and stays so until pointer and focus have left.
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    for (const topic of document.querySelectorAll('.topic:is(:hover, :focus-within)')) {
      topic.classList.add('topic-quiet');
    }
  }
});
for (const topic of document.querySelectorAll('.topic')) {
  const wake = () => topic.classList.remove('topic-quiet');
  topic.addEventListener('pointerleave', wake);
  topic.addEventListener('focusout', (event) => topic.contains(event.relatedTarget) || wake());
}

// The menu closes on Escape and when focus or pointer go elsewhere.
for (const menu of document.querySelectorAll('.menu')) {
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  document.addEventListener('pointerdown', (event) => menu.contains(event.target) || (menu.open = false));
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
}
