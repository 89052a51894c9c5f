"""Places that can harm a book: shares of a network, and folders that a program copies to a cloud.

SQLite's write-ahead log needs memory that all programs on one computer share and locks that hold;
a share gives neither, and a cloud program copies file and log at different moments
(spec/reliability.md B15). The book still opens there: the officer is told where it should lie.
"""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from app.core.errors import AppError, Unavailable

# Kinds of file systems whose files lie on another computer, as Linux and macOS name them.
REMOTE = frozenset(
    "nfs nfs4 cifs smb2 smb3 smbfs ncpfs 9p afs afpfs webdav davfs ceph glusterfs lustre virtiofs "
    "vboxsf fuse.sshfs fuse.rclone fuse.davfs2 fuse.davfs fuse.gvfsd-fuse fuse.glusterfs "
    "fuse.s3fs fuse.curlftpfs fuse.onedriver fuse.google-drive-ocamlfuse fuse.vmhgfs-fuse".split()
)

# Beginnings of folder names, small letters, and whose they are.
FOLDERS = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pclouddrive": "pCloud",
    "syncthing": "Syncthing",
}

# What those programs leave in the folder that they copy. In a home folder ".dropbox" is a folder
# of settings and means nothing.
MARKS = {
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".owncloudsync.log": "Nextcloud",
    ".nextcloudsync.log": "Nextcloud",
    ".stfolder": "Syncthing",
}


def warnings_of(book: Path) -> tuple[AppError, ...]:
    """What to tell about the place of a book: `book.on_share` (kind), `book.in_cloud_folder`
    (program), `book.has_conflict_copies` (files). Nothing is raised."""
    found: list[AppError] = []
    kind, program, copies = share_of(book), cloud_of(book), conflict_copies(book)
    if kind:
        found.append(Unavailable("book.on_share", kind=kind))
    if program:
        found.append(Unavailable("book.in_cloud_folder", program=program))
    if copies:
        files = ", ".join(path.name for path in copies)
        found.append(Unavailable("book.has_conflict_copies", files=files))
    return tuple(found)


def share_of(book: Path) -> str:
    """The kind of network share on which `book` lies; "" for a disk of this computer."""
    path = book.absolute()
    if sys.platform == "win32":
        return _windows_share(path)
    mounts = _macos_mounts() if sys.platform == "darwin" else _linux_mounts()
    return remote_kind(path.resolve(), mounts)


def cloud_of(book: Path) -> str:
    """The program that copies the folder of `book` to a cloud; "" for none that is known."""
    path = book.absolute()
    for folder in (*path.parents, *path.resolve().parents):
        for beginning, program in FOLDERS.items():
            if re.match(rf"{re.escape(beginning)}(\W|$)", folder.name.lower()):
                return program
        for mark, program in MARKS.items():
            if (folder / mark).exists():
                return program
        if (folder / ".dropbox").is_file():
            return "Dropbox"
    return ""


def conflict_copies(book: Path) -> tuple[Path, ...]:
    """Files beside `book` that such programs wrote because two computers changed it."""
    stem, host = re.escape(book.stem), re.escape(socket.gethostname())
    made = re.compile(
        rf"{stem}(?: \(\d+\)| \([^)]*conflict[^)]*\)|\.sync-conflict-.+|_conflict-.+|-{host})"
        rf"{re.escape(book.suffix)}",
        re.IGNORECASE,
    )
    try:
        names = sorted(path.name for path in book.absolute().parent.iterdir())
    except OSError:
        return ()
    return tuple(book.with_name(name) for name in names if made.fullmatch(name))


def remote_kind(path: Path, mounts: Iterable[tuple[str, str]]) -> str:
    """The kind of the innermost of `mounts` (folder, kind) above `path`, if it is remote."""
    above = [(len(Path(point).parts), kind) for point, kind in mounts if _is_in(path, point)]
    kind = max(above, default=(0, ""), key=lambda one: one[0])[1]
    return kind if kind in REMOTE else ""


def parse_proc_mounts(text: str) -> list[tuple[str, str]]:
    """(folder, kind) of each line; the kernel writes blanks of names as octal numbers. Of two
    mounts on one folder the later counts."""
    parts = (line.split(" ") for line in text.splitlines())
    return list(
        {
            re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), part[1]): part[2]
            for part in parts
            if len(part) > 2
        }.items()
    )


def parse_macos_mounts(text: str) -> list[tuple[str, str]]:
    """(folder, kind) of lines like "//grace@box/share on /Volumes/share (smbfs, nodev)"."""
    found = re.finditer(r"^.+ on (/.*) \(([^,)]+)[^)]*\)$", text, re.MULTILINE)
    return [(line[1], line[2]) for line in found]


def _is_in(path: Path, folder: str) -> bool:
    return path.is_relative_to(folder)


def _linux_mounts() -> list[tuple[str, str]]:
    try:
        return parse_proc_mounts(Path("/proc/self/mounts").read_text("utf-8", "replace"))
    except OSError:
        return []


def _macos_mounts() -> list[tuple[str, str]]:  # pragma: no cover  # runs on macOS only
    try:
        told = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=2, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return parse_macos_mounts(told.stdout)


def _windows_share(path: Path) -> str:  # pragma: no cover  # runs on Windows only
    import ctypes

    remote = 4
    if path.drive.startswith("\\\\"):
        return "SMB"
    kind = ctypes.windll.kernel32.GetDriveTypeW  # type: ignore[attr-defined]  # Windows only
    return "SMB" if kind(path.drive + os.sep) == remote else ""
