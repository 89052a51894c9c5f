"""Two laptops and a server as real processes: every sync is the command, every death is kill -9."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.system.book_keys import PASSPHRASE_FILE
from app.system.clock import wall_ms
from app.system.vault import KeyStore, PassphraseStore
from tests.helpers.small_book import balance, moved
from tests.sync_server.server_process import ServerProcess

ROOT = Path(__file__).resolve().parents[2]
WORDS = "four quiet words here"


class Household:
    """Two books under passphrases, and the commands on them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = ServerProcess(folder / "server")
        self.first, self.second = folder / "first.daftari", folder / "second.daftari"
        (folder / "words").write_text(f"{WORDS}\n", "utf-8")
        self.marks = folder / "state" / "daftari"

    @property
    def keys(self) -> KeyStore:
        return PassphraseStore(WORDS, self.marks)

    def daftari(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            PASSPHRASE_FILE: str(self.folder / "words"),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "LANG": "C",
        }
        return subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
            env=environment,
        )

    def sync(self, book: Path, *more: object) -> str:
        done = self.daftari("sync", book, *more)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def open(self, path: Path) -> Book:
        return Book.open(path, self.keys, wall_ms=wall_ms)

    def write(self, path: Path, *amounts: int) -> None:
        book = self.open(path)
        book.log_in(book.group.founder)
        for minor in amounts:
            book.write(lambda tx, minor=minor: tx.append(moved(minor)))
        book.close()

    def look(self, path: Path) -> tuple[int, tuple[int, int], dict[str, str]]:
        book = self.open(path)
        found = balance(book), book.cursor(), book.roots()
        book.close()
        return found

    def let_in(self) -> None:
        """Let the second laptop in, with the first one as the officer's."""
        officer = self.open(self.first)
        newcomer = Book.join(
            self.second, self.keys, group=officer.group.id, label="second", wall_ms=wall_ms
        )
        card, founder = newcomer.card, officer.group.founder
        officer.write(lambda tx: enrol_device(tx, card, founder))
        officer.close()
        newcomer.close()


@pytest.fixture
def household(tmp_path: Path) -> Iterator[Household]:
    household = Household(tmp_path)
    yield household
    household.server.kill()


def test_two_laptops_agree_over_the_death_of_the_server(household: Household) -> None:
    made = household.daftari("new", household.first, "--name", "Umoja", "--founder", "Amina Hassan")
    assert made.returncode == 0, made.stderr
    url = household.server.url
    asked = household.daftari("sync", household.first, "--server", url)
    assert (asked.returncode, "--move" in asked.stderr) == (2, True)
    assert "agree" in household.sync(household.first, "--server", url, "--move")

    household.let_in()
    household.sync(household.first)
    household.sync(household.second, "--server", url)
    household.write(household.first, 100)
    household.write(household.second, 20)
    assert "1 sent" in household.sync(household.first)

    port = int(url.rpartition(":")[2])
    household.server.kill()
    away = household.daftari("sync", household.second)
    assert away.returncode == 1
    assert "safe here" in away.stderr
    assert "Traceback" not in away.stderr

    household.server = ServerProcess(household.folder / "server", port=port)
    assert "1 sent" in household.sync(household.second)
    household.sync(household.first)
    assert household.look(household.first) == household.look(household.second)
    assert household.look(household.first)[0] == 120
    for book in (household.first, household.second):
        checked = household.daftari("verify", book)
        assert checked.returncode == 0, checked.stdout + checked.stderr


def test_two_laptops_agree_by_stick_alone(household: Household) -> None:
    made = household.daftari("new", household.first, "--name", "Umoja", "--founder", "Amina Hassan")
    assert made.returncode == 0, made.stderr
    household.let_in()
    officer, newcomer = household.open(household.first), household.open(household.second)
    newcomer.ingest(officer.numbered(0), officer.checkpoint())
    officer.close()
    newcomer.close()
    household.write(household.first, 100)
    household.write(household.second, 20)
    stick = household.folder / "stick"
    stick.mkdir()
    for giver, taker in ((household.second, household.first), (household.first, household.second)):
        written = household.daftari("bundle", "write", giver, stick)
        assert written.returncode == 0, written.stderr
        (file,) = stick.iterdir()
        read = household.daftari("bundle", "read", taker, file)
        assert read.returncode == 0, read.stderr
        assert "new entr" in read.stdout
        file.unlink()
    assert household.look(household.first) == household.look(household.second)
    assert household.look(household.first)[0] == 120
