// Paper shows what a screen folds away. Where styles reach into it (::details-content) they do that alone.
if (!CSS.supports('selector(::details-content)')) {
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('main details:not([open])')];
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
}
