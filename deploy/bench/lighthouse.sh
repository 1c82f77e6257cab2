#!/usr/bin/env bash
# Lighthouse over one page of each kind of the sample newsroom, as a phone and as a desk see it. Usage:
# lighthouse.sh [mobile|desktop]... MASTHEAD (http://localhost:8080) names a running sample newsroom. Needs node with npm,
# and Chromium (CHROME_PATH); Lighthouse itself is fetched by npm into a folder that is deleted, unless it is on the path.
set -eu
server=${MASTHEAD:-http://localhost:8080}
pages=(/ /articles/harbour-widening-vote /sections/harbour /topics/harbour-widening /authors/ines-marlow
  /gallery/a-friday-on-net-street /gallery/film-light /maps/harbour-widening-map /most-viewed /search /archive)
[ $# -gt 0 ] || set -- mobile desktop
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)}
lighthouse=$(command -v lighthouse || true)
if [ -z "$lighthouse" ]; then
  npm install --silent --no-fund --no-audit --prefix "$work" lighthouse@12 >/dev/null
  lighthouse=$work/node_modules/.bin/lighthouse
fi

# A page that nobody read yet is built first: a reader meets it in the cache.
for page in "${pages[@]}"; do curl -fsS -o /dev/null "$server$page"; done

echo "| form | page | performance | accessibility | best practices | SEO | largest paint | shift | bytes |"
echo "|---|---|---|---|---|---|---|---|---|"
for form in "$@"; do
  [ "$form" = desktop ] && as=(--preset=desktop) || as=()
  for page in "${pages[@]}"; do
    "$lighthouse" "$server$page" "${as[@]}" --quiet --output=json --output-path="$work/report.json" \
      --chrome-flags='--headless=new --no-sandbox --disable-gpu' || { echo "| $form | $page | failed |"; continue; }
    node -e '
      const [file, form, page] = process.argv.slice(1), {categories, audits} = require(file);
      const score = (name) => Math.round(categories[name].score * 100);
      console.log(`| ${form} | ${page} | ${["performance", "accessibility", "best-practices", "seo"].map(score).join(" | ")} | ` +
        `${(audits["largest-contentful-paint"].numericValue / 1000).toFixed(2)} s | ` +
        `${audits["cumulative-layout-shift"].numericValue.toFixed(2)} | ` +
        `${Math.round(audits["total-byte-weight"].numericValue / 1000)} kB |`);
      for (const [name, {auditRefs}] of Object.entries(categories))
        for (const {id, weight} of auditRefs)
          if (weight && audits[id].score !== null && audits[id].score < 0.9)
            console.error(`  ${form} ${page} ${name}: ${id} ${audits[id].displayValue || ""} ` +
              JSON.stringify((audits[id].details?.items || []).slice(0, 3)).slice(0, 400));' "$work/report.json" "$form" "$page"
  done
done
