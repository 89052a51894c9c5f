"""Places that can harm a book are recognised, and good ones are left in peace (B15)."""

import socket
from pathlib import Path

import pytest

from app.system.book_place import (
    cloud_of,
    conflict_copies,
    parse_macos_mounts,
    parse_proc_mounts,
    remote_kind,
    share_of,
    warnings_of,
)
from app.system.error_sentences import error_sentence
from app.system.texts import LANGUAGES

PROC = r"""/dev/sda2 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
server:/export /home/grace/Group\040books nfs4 rw,vers=4.2 0 0
/dev/sdb1 /home/grace/Group\040books/stick vfat rw 0 0
//box/share /mnt/box cifs rw 0 0
grace@box:/srv /mnt/ssh fuse.sshfs rw 0 0
gdrive: /mnt/cloud fuse.rclone rw 0 0
"""
MACOS = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//grace@box/share on /Volumes/Our share (smbfs, nodev, nosuid, mounted by grace)
/dev/disk4s1 on /Volumes/STICK (msdos, local, nodev)
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/grace/a.daftari", ""),
        ("/home/grace/Group books/a.daftari", "nfs4"),
        ("/home/grace/Group books/stick/a.daftari", ""),
        ("/home/grace/Group books of old/a.daftari", ""),
        ("/mnt/box/deep/down/a.daftari", "cifs"),
        ("/mnt/ssh/a.daftari", "fuse.sshfs"),
        ("/mnt/cloud/a.daftari", "fuse.rclone"),
    ],
)
def test_linux_tells_the_innermost_file_system_above_a_book(path: str, kind: str) -> None:
    assert remote_kind(Path(path), parse_proc_mounts(PROC)) == kind


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/Users/grace/a.daftari", ""),
        ("/Volumes/Our share/a.daftari", "smbfs"),
        ("/Volumes/STICK/a.daftari", ""),
    ],
)
def test_macos_tells_it_by_its_list_of_mounts(path: str, kind: str) -> None:
    assert remote_kind(Path(path), parse_macos_mounts(MACOS)) == kind


def test_a_share_mounted_over_a_disk_counts_and_not_the_disk_under_it() -> None:
    mounts = parse_proc_mounts("/dev/sda1 /data ext4 rw 0 0\nbox:/x /data nfs rw 0 0\n")
    assert remote_kind(Path("/data/a.daftari"), mounts) == "nfs"


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Upendo)", "Dropbox"),
        ("OneDrive - Tumaini", "OneDrive"),
        ("GoogleDrive-grace@mail.example", "Google Drive"),
        ("Google Drive", "Google Drive"),
        ("Mobile Documents", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Dropboxes of the church", ""),
        ("Books", ""),
    ],
)
def test_folders_of_cloud_programs_are_known_by_name(
    tmp_path: Path, folder: str, program: str
) -> None:
    assert cloud_of(tmp_path / folder / "group" / "a.daftari") == program


@pytest.mark.parametrize(
    ("mark", "program"), [(".stfolder", "Syncthing"), (".tmp.driveupload", "Google Drive")]
)
def test_folders_of_cloud_programs_are_known_by_what_lies_in_them(
    tmp_path: Path, mark: str, program: str
) -> None:
    (tmp_path / mark).mkdir()
    (tmp_path / "group").mkdir()
    assert cloud_of(tmp_path / "group" / "a.daftari") == program


def test_the_settings_of_dropbox_in_a_home_folder_mean_nothing(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert cloud_of(tmp_path / "a.daftari") == ""
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / ".dropbox").write_text("{}")
    assert cloud_of(tmp_path / "shared" / "a.daftari") == "Dropbox"


def test_copies_that_a_conflict_left_beside_the_book_are_found_and_no_other_book(
    tmp_path: Path,
) -> None:
    made = [
        f"Tumaini-{socket.gethostname()}.daftari",
        "Tumaini (1).daftari",
        "Tumaini (Grace's conflicted copy 2026-11-21).daftari",
        "Tumaini.sync-conflict-20261121-150912-ABCDEFG.daftari",
        "Tumaini_conflict-20261121-150912.daftari",
    ]
    others = ["Tumaini.daftari", "Tumaini 2.daftari", "Tumaini-Kibera.daftari"]
    others += ["Tumaini (women).daftari", "Tumaini (1).daftari.key", "Upendo (1).daftari"]
    for name in made + others:
        (tmp_path / name).touch()
    found = conflict_copies(tmp_path / "Tumaini.daftari")
    assert sorted(path.name for path in found) == sorted(made)


def test_a_folder_that_is_gone_has_no_warnings_and_a_disk_of_this_computer_none(
    tmp_path: Path,
) -> None:
    assert conflict_copies(tmp_path / "gone" / "a.daftari") == ()
    assert share_of(Path("/proc/a.daftari")) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_warning_is_a_sentence_with_what_to_do(tmp_path: Path, language: str) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    (folder / "a (1).daftari").touch()
    found = [one for one in warnings_of(folder / "a.daftari") if one.code != "book.on_share"]
    assert [one.code for one in found] == ["book.in_cloud_folder", "book.has_conflict_copies"]
    cloud, copies = (error_sentence(one, language) for one in found)
    assert "Dropbox" in cloud and "a (1).daftari" in copies
    assert "book.in_" not in cloud and "book.has" not in copies
