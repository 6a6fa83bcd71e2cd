#!/usr/bin/env bash
# Does what the README tells a stranger to do, in a fresh clone of what is committed: `npm ci && npm start`, whose page has
# to answer, then `npm test`. On this machine's Node, or on another: `scripts/fresh-clone.sh 24`.
set -euo pipefail
repo=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [[ ${1:-} ]]; then
  # npx puts that Node's program first on the path; npm then runs on it too.
  node=$(npx --yes "node@$1" -p process.execPath)
  export PATH="$(dirname "$node"):$PATH"
fi
echo "Node $(node --version)"

git clone --quiet "$repo" "$folder/yourturn"
cd "$folder/yourturn"
npm ci --no-audit --no-fund

echo '== npm start'
DATA_DIR="$folder/data" PORT=0 npm start >"$folder/said" 2>&1 &
started=$!
address=
for _ in $(seq 120); do
  address=$(grep -oE 'http://127\.0\.0\.1:[0-9]+/?' "$folder/said" | head -n 1 || true)
  [[ $address ]] && break
  kill -0 "$started" 2>/dev/null || break
  sleep 0.5
done
cat "$folder/said"
if [[ -z $address ]]; then
  echo 'npm start named no address.'
  exit 1
fi
node -e 'fetch(process.argv[1]).then(async (page) => {
  const words = await page.text();
  if (!page.ok || !words.includes("<html")) throw new Error(`${page.status}: ${words.slice(0, 200)}`);
  console.log(`The page answers: ${words.length} characters.`);
}).catch((error) => { console.error(error.message); process.exit(1); })' "$address"
kill -TERM "$started"
wait "$started" || true

echo '== npm test'
npm test
