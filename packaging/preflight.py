#!/usr/bin/env python3
"""Check this computer before setting up: Python, venv, shared libraries, programs for tests.

Standard library only, and old Python too (3.8): it must be able to say that Python is too old.
As root on Debian or Ubuntu it installs what is missing; otherwise it prints the exact line.

    preflight.py [--screen] [--tests]
"""

import ctypes
import os
import shutil
import subprocess
import sys

# What `import PySide6.QtCore` and the offscreen platform need: soname -> Debian package.
GUI = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libzstd.so.1": "libzstd1",
}
# What a real screen needs besides.
SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
# Programs some tests speak with; without them those tests are skipped: program -> package.
PROGRAMS = {
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "hledger": "hledger",
    "Xvfb": "xvfb",
}
INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends"]


def missing_packages(screen):
    """Names of the packages without which nothing runs, sorted."""
    wanted = set()
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        wanted.add(f"python3.{sys.version_info[1]}-venv")
    if sys.platform.startswith("linux"):
        for soname, package in {**GUI, **(SCREEN if screen else {})}.items():
            try:
                ctypes.CDLL(soname)
            except OSError:
                wanted.add(package)
    return sorted(wanted)


def missing_programs():
    """Names of the packages without which some tests are skipped, sorted."""
    if not sys.platform.startswith("linux"):
        return []
    return sorted(package for name, package in PROGRAMS.items() if not shutil.which(name))


def may_install():
    """Whether this is root on a system with apt."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and bool(shutil.which("apt-get"))


def install(packages):
    """Install by apt; quiet unless it fails. Returns whether it worked."""
    print("preflight: installing " + " ".join(packages), file=sys.stderr)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], INSTALL + packages):
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode:
            sys.stderr.write(done.stdout.decode("utf-8", "replace"))
            return False
    return True


def say(text):
    """One line to the person in front of the terminal."""
    print("preflight: " + text, file=sys.stderr)


def main(arguments):
    """0 when everything needed is there, 1 with one sentence a problem otherwise."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this is where it is found out
        say(f"Python 3.11 or newer is needed; this one is {sys.version.split()[0]}.")
        return 1
    needed = missing_packages(screen="--screen" in arguments)
    useful = missing_programs() if "--tests" in arguments else []
    if (needed or useful) and may_install():
        if not install(needed + useful) and needed and useful:
            install(needed)
        needed = missing_packages(screen="--screen" in arguments)
        useful = missing_programs() if useful else []
    if useful:
        say(f"some tests will be skipped; for all of them: {LINE} {' '.join(useful)}")
    if needed:
        say(f"libraries are missing. On Debian or Ubuntu: {LINE} {' '.join(needed)}")
        return 1
    return 0


LINE = "sudo " + " ".join(INSTALL)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
