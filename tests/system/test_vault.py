"""Secrets of a book: in the keyring or under a passphrase, never in clear, never for ever."""

import errno
import json
import shutil
import subprocess
import sys
from pathlib import Path
from threading import Event
from unittest.mock import Mock

import keyring
import pytest
from keyring.backend import KeyringBackend

from app.core.errors import Refused, Unavailable, Untrusted
from app.core.no_memory import no_memory_told
from app.core.pins import TRIES_MAX
from app.system import vault
from app.system.vault import (
    KeyringStore,
    Mark,
    MemoryKeyStore,
    PassphraseStore,
    Secrets,
    header_path,
)
from tests.helpers.short_of_memory import short_of_memory

KEPT = Secrets(
    book="0193d2b2-0000-7000-8000-000000000001",
    key=bytes(range(32)),
    seed=bytes(range(32, 64)),
    mark=Mark(device="0193d2b2-0000-7000-8000-000000000002", n=12, hash="ab" * 32),
)
SECRET_TEXTS = [KEPT.key, KEPT.seed, KEPT.key.hex().encode(), KEPT.seed.hex().encode()]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "umoja.daftari"


def test_a_passphrase_opens_what_it_closed(book: Path, tmp_path: Path) -> None:
    PassphraseStore("mvua ya asubuhi", tmp_path / "marks").save(book, KEPT)
    assert PassphraseStore(" mvua ya asubuhi ", tmp_path / "marks").load(book) == KEPT
    for path in tmp_path.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert not [secret for secret in SECRET_TEXTS if secret in data], path
            assert not path.stat().st_mode & 0o077


@pytest.mark.parametrize("wrong", ["mvua ya asubuh", "Mvua ya asubuhi", "x" * 1000])
def test_a_wrong_passphrase_is_refused(book: Path, tmp_path: Path, wrong: str) -> None:
    PassphraseStore("mvua ya asubuhi", tmp_path).save(book, KEPT)
    with pytest.raises(Refused, match=r"vault.wrong_passphrase"):
        PassphraseStore(wrong, tmp_path).load(book)


def test_an_empty_or_huge_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"vault.passphrase_empty"):
        PassphraseStore("  ", tmp_path)
    with pytest.raises(Refused, match=r"vault.passphrase_too_long"):
        PassphraseStore("x" * 2000, tmp_path)


def test_five_wrong_passphrases_wait_also_over_a_restart(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.system.vault.OPSLIMIT", 1)
    monkeypatch.setattr("app.system.vault.MEMLIMIT", 8 * 1024 * 1024)
    up = [3_600_000]

    def store(words: str) -> PassphraseStore:
        return PassphraseStore(words, tmp_path, lambda: up[0])

    store("mvua ya asubuhi").save(book, KEPT)
    for _ in range(5):
        with pytest.raises(Refused, match=r"vault.wrong_passphrase"):
            store("mvua").load(book)
    with pytest.raises(Refused) as refused:
        store("mvua ya asubuhi").load(book)
    assert (refused.value.code, refused.value.values) == ("vault.locked", {"seconds": 120})
    monkeypatch.setattr("time.time_ns", lambda: 4_000_000_000 * 10**9)  # a clock set far ahead
    up[0] = 20_000  # and the computer started again
    with pytest.raises(Refused, match=r"vault.locked") as refused:
        store("mvua ya asubuhi").load(book)
    assert refused.value.values == {"seconds": 100}
    up[0] += 100_000
    assert store("mvua ya asubuhi").load(book).key == KEPT.key
    with pytest.raises(Refused, match=r"vault.wrong_passphrase"):
        store("mvua").load(book)  # the right one took the earlier tries away


def test_without_memory_for_it_a_right_passphrase_is_not_called_wrong(
    book: Path, tmp_path: Path
) -> None:
    PassphraseStore("mvua ya asubuhi", tmp_path).save(book, KEPT)
    for _ in range(TRIES_MAX):
        fresh = PassphraseStore("mvua ya asubuhi", tmp_path)
        with (
            short_of_memory(),
            pytest.raises(Unavailable, match=r"book\.no_memory"),
            no_memory_told(),
        ):
            fresh.load(book)
    assert fresh.load(book) == KEPT  # and none of them was counted


def test_a_full_disk_neither_hides_a_right_passphrase_nor_hangs_the_program(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.system.vault.OPSLIMIT", 1)
    monkeypatch.setattr("app.system.vault.MEMLIMIT", 8 * 1024 * 1024)
    PassphraseStore("mvua ya asubuhi", tmp_path).save(book, KEPT)
    with pytest.raises(Refused, match=r"vault.wrong_passphrase"):
        PassphraseStore("mvua", tmp_path).load(book)
    full = Mock(side_effect=OSError(errno.ENOSPC, "No space left on device"))
    monkeypatch.setattr("app.system.passphrase_tries.replace_file", full)
    monkeypatch.setattr("app.system.vault.replace_file", full)
    right = PassphraseStore("mvua ya asubuhi", tmp_path)
    assert right.load(book) == KEPT
    with pytest.raises(Unavailable, match=r"book.disk_full"):
        PassphraseStore("mvua", tmp_path).load(book)  # said only when it is counted
    with pytest.raises(Unavailable, match=r"book.disk_full"):
        right.save(book, KEPT)
    assert full.call_count == 3


def test_two_spellings_of_one_passphrase_are_one(book: Path, tmp_path: Path) -> None:
    PassphraseStore("caf\u00e9 noir", tmp_path).save(book, KEPT)
    for typed in ("cafe\u0301 noir", "caf\u00e9 noir ", "\tcaf\u00e9 noir\n"):
        assert PassphraseStore(typed, tmp_path).load(book).key == KEPT.key


def test_a_new_mark_does_not_wait_for_argon2(book: Path, tmp_path: Path) -> None:
    store = PassphraseStore("mvua ya asubuhi", tmp_path / "marks")
    store.save(book, KEPT)
    before = header_path(book).read_bytes()
    newer = Secrets(
        book=KEPT.book, key=KEPT.key, seed=KEPT.seed, mark=Mark(device="d", n=13, hash="cd" * 32)
    )
    store.save(book, newer)
    assert header_path(book).read_bytes() == before
    assert store.load(book).mark == newer.mark


def test_an_altered_header_is_recognised(book: Path, tmp_path: Path) -> None:
    store = PassphraseStore("mvua ya asubuhi", tmp_path)
    store.save(book, KEPT)
    header = json.loads(header_path(book).read_text())
    for field, value in (("memlimit", 1), ("salt", "zz"), ("sealed", "00")):
        header_path(book).write_text(json.dumps(header | {field: value}))
        with pytest.raises((Untrusted, Refused)):
            PassphraseStore("mvua ya asubuhi", tmp_path).load(book)
    header_path(book).write_text("{")
    with pytest.raises(Untrusted, match=r"vault.bad_header"):
        store.load(book)
    header_path(book).unlink()
    with pytest.raises(Unavailable, match=r"vault.no_header"):
        store.load(book)


def test_without_a_keyring_nothing_is_kept_in_clear() -> None:
    with pytest.raises(Unavailable, match=r"vault.no_keyring"):
        KeyringStore()  # the tests run with the backend that always fails


class Fake(KeyringBackend):
    """A keyring that can hang or refuse."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.answers = Event()
        self.answers.set()

    def get_password(self, service: str, username: str) -> str | None:
        self.answers.wait()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    backend = Fake()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    return backend


def test_a_backend_of_unknown_make_is_not_trusted(fake: Fake) -> None:
    with pytest.raises(Unavailable, match=r"vault.no_keyring"):
        KeyringStore()


def test_an_entry_stays_below_what_the_windows_vault_takes(
    fake: Fake, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault, "_is_allowed", lambda backend: True)
    KeyringStore().save(book, KEPT)
    assert KeyringStore().load(book) == KEPT
    assert all(len(text.encode("utf-16-le")) < 2560 // 2 for text in fake.kept.values())
    assert not [secret for secret in SECRET_TEXTS if secret in header_path(book).read_bytes()]


def test_a_keyring_that_hangs_is_given_up(
    fake: Fake, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault, "_is_allowed", lambda backend: True)
    monkeypatch.setattr(vault, "TIME_LIMIT_S", 0.05)
    store = KeyringStore()
    store.save(book, KEPT)
    fake.answers.clear()
    with pytest.raises(Unavailable, match=r"vault.keyring_too_slow"):
        store.load(book)
    fake.answers.set()


def test_a_missing_entry_is_said(fake: Fake, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "_is_allowed", lambda backend: True)
    store = KeyringStore()
    store.save(book, KEPT)
    fake.kept.clear()
    with pytest.raises(Unavailable, match=r"vault.no_key"):
        store.load(book)
    with pytest.raises(Unavailable, match=r"vault.no_key"):
        MemoryKeyStore().load(book)


def test_what_another_program_keeps_under_our_name_opens_nothing_and_is_left_alone(
    fake: Fake, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vault, "_is_allowed", lambda backend: True)
    store = KeyringStore()
    store.save(book, KEPT)
    other = dict.fromkeys(fake.kept, "the password of somebody's mail")
    fake.kept.update(other)
    with pytest.raises(Untrusted, match=r"vault.bad_entry"):
        store.load(book)
    assert fake.kept == other


ROUND_TRIP = """
import sys
from pathlib import Path
from app.system.vault import KeyringStore, Secrets
book = Path(sys.argv[1])
kept = Secrets(book="b-1", key=bytes(32), seed=bytes(range(32)))
KeyringStore().save(book, kept)
assert KeyringStore().load(book) == kept
print("kept in", type(KeyringStore()._keyring).__module__)
"""
SESSION = """
export HOME=$1 XDG_RUNTIME_DIR=$1 XDG_DATA_HOME=$1/.local/share
mkdir -p "$XDG_DATA_HOME/keyrings"
printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 &
daemon=$!
for _ in 1 2 3 4 5 6 7 8 9 10; do
  sleep 0.3
  if "$2" -c "$3" "$4"; then kill $daemon; exit 0; fi
done
kill $daemon
exit 1
"""


@pytest.mark.needs_dbus
def test_a_real_secret_service_keeps_the_secrets(book: Path, tmp_path: Path) -> None:
    for program in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    environment = {"PATH": "/usr/local/bin:/usr/bin:/bin", "PYTHONPATH": str(Path.cwd())}
    result = subprocess.run(
        [
            *("dbus-run-session", "--", "sh", "-c", SESSION, "sh"),
            *(str(tmp_path), sys.executable, ROUND_TRIP, str(book)),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )
    assert result.returncode == 0, result.stderr[-2000:]
    assert "SecretService" in result.stdout
