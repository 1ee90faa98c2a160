# Sourced by the scripts beside it. Defines `root` and a few functions; changes nothing by itself.
# Everything said here goes to stderr: standard output belongs to the program that is started.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." >/dev/null && pwd -P)

say() { printf '%s\n' "$*" >&2; }

require_node() {
  local version major minor
  command -v node >/dev/null || { say 'Node.js is missing: install version 20.19 or newer.'; exit 1; }
  version=$(node --version)
  IFS=. read -r major minor _ <<<"${version#v}"
  if ((major < 20 || (major == 20 && minor < 19))); then
    say "Node.js $version is too old: install version 20.19 or newer."
    exit 1
  fi
  command -v npm >/dev/null || { say 'npm is missing: install the one that comes with Node.js.'; exit 1; }
}

# Runs a command while no other process does so in this working tree.
locked() (
  if command -v flock >/dev/null; then
    exec 9<"$root/script/lib.sh"
    flock 9
  else
    until mkdir "$root/.lock" 2>/dev/null; do sleep 0.2; done
    trap 'rmdir "$root/.lock"' EXIT
  fi
  "$@" 9<&-
)

installed() { cmp -s "$root/package-lock.json" "$root/node_modules/.installed-lock"; }

install_now() {
  installed && return
  say 'Installing dependencies ...'
  (cd "$root" && npm ci --no-audit --no-fund >&2) || { say 'npm ci failed.'; return 1; }
  cp "$root/package-lock.json" "$root/node_modules/.installed-lock"
}

install_if_needed() {
  require_node
  installed || locked install_now
}

built() {
  local stamp=$root/packages/cli/dist/.built
  [[ -e $stamp ]] && [[ -z $(find "$root"/packages/*/{src,package.json,tsconfig*.json} "$root"/packages/web/{index.html,vite.config.ts} "$root"/packages/cli/browser "$root/tsconfig.base.json" \
    "$root/node_modules/.installed-lock" -newer "$stamp" -print -quit) ]]
}

# The stamp is as old as the start of the build, so that what changes meanwhile is built next time.
build_now() {
  built && return
  local dist=$root/packages/cli/dist
  mkdir -p "$dist"
  touch "$dist/.building"
  say 'Building ...'
  build_both || { say 'The build failed.'; return 1; }
  mv "$dist/.building" "$dist/.built"
}

# The screens are built from sources, beside the packages.
build_both() (
  cd "$root"
  npm run --silent build:web >&2 &
  npm run --silent build:packages >&2
  packages=$?
  wait $! && ((packages == 0))
)

build_if_needed() {
  built || locked build_now
}

# The tests of pages need a browser: Debian's Chromium, which apt brings where there is none.
chromium_if_needed() {
  command -v chromium >/dev/null || command -v chromium-browser >/dev/null || locked chromium_now
}

chromium_now() {
  command -v chromium >/dev/null && return
  say 'Installing Chromium ...'
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -q >&2 && apt-get install -y -q --no-install-recommends chromium >&2 </dev/null; } ||
    say 'Chromium could not be installed; the tests of pages will fail.'
}

# The tests of storage need a PostgreSQL, which they start themselves: its programs alone come from apt, without the
# cluster that Debian would set up and keep running.
postgresql_here() {
  command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}

postgresql_if_needed() {
  postgresql_here || locked postgresql_now
}

postgresql_now() {
  postgresql_here && return
  say 'Installing PostgreSQL ...'
  export DEBIAN_FRONTEND=noninteractive
  local settings=/etc/postgresql-common/createcluster.conf
  {
    apt-get update -q >&2 &&
      mkdir -p "${settings%/*}" &&
      { [[ -e $settings ]] || echo 'create_main_cluster = false' >"$settings"; } &&
      apt-get install -y -q --no-install-recommends -o Dpkg::Options::=--force-confold postgresql >&2 </dev/null
  } || say 'PostgreSQL could not be installed; the tests of storage will fail.'
}

# test_run NODE [vitest arguments]: runs the tests with that Node and ends with the line `N passed, N failed`.
test_run() {
  local node=$1 status=0 report
  shift
  report=$(mktemp)
  (cd "$root" && "$node" node_modules/vitest/vitest.mjs run --reporter=default --reporter=json \
    --outputFile.json="$report" "$@") || status=$?
  "$node" "$root/script/count.mjs" "$report" "$status"
  rm -f "$report"
  return "$status"
}
