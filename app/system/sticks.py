"""Sticks and cards that are plugged in now."""

import os
import sys
from pathlib import Path

LINUX = ("/media/", "/run/media/", "/mnt/")


def sticks() -> tuple[Path, ...]:
    """Folders of removable media that can be written, in the order of their names."""
    if sys.platform == "win32":
        found = _windows_drives()
    elif sys.platform == "darwin":
        found = [path for path in Path("/Volumes").glob("*") if not path.is_symlink()]
    else:
        found = _linux_mounts()
    return tuple(sorted(path for path in found if os.access(path, os.W_OK)))


def _linux_mounts() -> list[Path]:
    try:
        lines = Path("/proc/mounts").read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    points = (line.split(" ")[1] for line in lines if line.count(" ") >= 2)
    # The kernel writes blanks of names as octal numbers.
    names = (point.replace("\\040", " ") for point in points)
    return [Path(name) for name in names if name.startswith(LINUX)]


def _windows_drives() -> list[Path]:  # pragma: no cover  # proved on Windows
    import ctypes

    removable = 2
    drives = [Path(f"{letter}:\\") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ"]
    kind = ctypes.windll.kernel32.GetDriveTypeW  # type: ignore[attr-defined]  # Windows only
    return [drive for drive in drives if kind(str(drive)) == removable]
