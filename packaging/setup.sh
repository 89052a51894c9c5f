#!/usr/bin/env bash
# Make this checkout ready to run: system libraries, .venv, pinned requirements, translations.
#   ./packaging/setup.sh [--dev] [--screen]
# Quick when nothing changed. PYTHON names the interpreter if the one found is not wanted.
set -euo pipefail
cd "$(dirname "$0")/.."

dev='' checks=()
for argument in "$@"; do
  case $argument in
    --dev) dev=yes checks+=(--tests) ;;
    --screen) checks+=(--screen) ;;
    *) echo "setup.sh: unknown argument $argument (there are --dev and --screen)" >&2; exit 2 ;;
  esac
done

find_python() {
  local name
  for name in ${PYTHON:-python3 python3.13 python3.12 python3.11 python}; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$name"
      return
    fi
  done
  return 1
}

# One set-up at a time, where the system has flock.
mkdir -p build
if command -v flock >/dev/null; then
  exec 9>build/.set-up
  flock 9
fi

if ! python=$(find_python); then
  if [ -z "${PYTHON:-}" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "setup: installing Python" >&2
    export DEBIAN_FRONTEND=noninteractive
    if ! { apt-get update && apt-get install --yes --no-install-recommends python3 python3-venv; } \
      >build/apt.log 2>&1; then
      cat build/apt.log >&2
      exit 1
    fi
  fi
  python=$(find_python) || {
    echo "setup: Python 3.11 or newer is needed. On Debian 12 or newer:" \
      "sudo apt-get install python3 python3-venv" >&2
    exit 1
  }
fi
"$python" packaging/preflight.py "${checks[@]+"${checks[@]}"}"

inside() { if [ -d .venv/Scripts ]; then echo .venv/Scripts/python.exe; else echo .venv/bin/python; fi; }

if ! "$(inside)" -c '' 2>/dev/null; then
  rm -rf .venv
  "$python" -m venv .venv
fi
venv=$(inside)

# The list for development holds the other one with the same versions.
wanted_run=$(cksum <packaging/requirements.txt)
wanted_dev=$(cksum <packaging/requirements-dev.txt)
stamp=$(cat .venv/.set-up 2>/dev/null || true)
if [ "$stamp" != "dev $wanted_dev" ] && { [ -n "$dev" ] || [ "$stamp" != "run $wanted_run" ]; }; then
  if [ -n "$dev" ]; then list=requirements-dev.txt new="dev $wanted_dev"
  else list=requirements.txt new="run $wanted_run"; fi
  echo "setup: installing packaging/$list (the first time this takes about half a minute)" >&2
  if command -v uv >/dev/null; then
    UV_COMPILE_BYTECODE=1 uv pip install --quiet --python "$venv" --require-hashes \
      --only-binary :all: -r "packaging/$list"
  else
    "$venv" -m pip install --quiet --disable-pip-version-check --require-hashes \
      --only-binary :all: -r "packaging/$list"
  fi || {
    echo "setup: the packages could not be installed; nothing else was changed." \
      "Check the network and run this again." >&2
    exit 1
  }
  echo "$new" >.venv/.set-up
fi
"$venv" packaging/prepare.py
