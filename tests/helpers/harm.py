"""Damage to the file of a closed book, as a bad disk does it."""

from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from app.store.database import PAGE, keyed
from app.system.vault import KeyStore


def first_page(path: Path, keys: KeyStore, table: str) -> int:
    """The first page of a table; pages count from 0."""
    with closing(keyed(path, keys.load(path).key, read_only=True)) as raw:
        sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        (root,) = raw.execute(sql, (table,)).fetchone()
    return int(root) - 1


def page_of_fact(path: Path, keys: KeyStore, no: int) -> int:
    """The page on which one fact lies, and not the first one."""
    sound, key = path.read_bytes(), keys.load(path).key
    for page in range(1, len(sound) // PAGE):
        flip(path, page)
        found = [_is_readable(path, key, one) for one in (1, no)]
        path.write_bytes(sound)
        if found == [True, False]:
            return page
    raise AssertionError(no)


def _is_readable(path: Path, key: bytes, no: int) -> bool:
    with closing(keyed(path, key, read_only=True)) as raw:
        try:
            raw.execute("SELECT body FROM event NOT INDEXED WHERE no = ?", (no,)).fetchone()
        except driver.DatabaseError:
            return False
    return True


def flip(path: Path, *pages: int) -> None:
    """Flip one bit in each of these pages."""
    data = bytearray(path.read_bytes())
    for page in pages:
        data[page * PAGE + 1234] ^= 16
    path.write_bytes(data)


def harm(path: Path, keys: KeyStore, *tables: str) -> None:
    """Flip one bit in the first page of each of these tables."""
    flip(path, *[first_page(path, keys, table) for table in tables])


def cut(path: Path, percent: int) -> None:
    """Leave so much of the file."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * percent // 100])
