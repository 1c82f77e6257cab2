// Passing an article on: the device's own sheet where there is one, its link, or a letter.
for (const share of document.querySelectorAll('[data-share]')) {
  const [sheet, copy, mail, done] = share.children;
  const {href} = document.querySelector('link[rel=canonical]') || {href: location.pathname};
  const title = document.querySelector('h1').textContent;
  const url = new URL(href, location).href;
  sheet.hidden = !navigator.share;
  copy.hidden = !navigator.clipboard;
  mail.hidden = false;
  mail.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  sheet.addEventListener('click', () => navigator.share({title, url}).catch(() => { /* changed their mind */ }));
  copy.addEventListener('click', () => navigator.clipboard.writeText(url).then(() => {
    done.textContent = done.dataset.text;
    setTimeout(() => { done.textContent = ''; }, 4000);
  }));
}
// A site that was not told its own address knows only paths; paper wants them whole.
for (const address of document.querySelectorAll('.on-paper :is(p, bdi)'))
  if (address.textContent[0] === '/') address.textContent = location.origin + address.textContent;
