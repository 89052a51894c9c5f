"""Names and phones, unsealed when somebody looks; unreadable for ever once the key is destroyed."""

import secrets
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection

from app.core.errors import Refused, Untrusted
from app.core.events.canonical import canonical_bytes, parse_canonical
from app.core.members import SENSITIVE
from app.core.sealed import open_field, seal_alike, seal_field
from app.projections.sealed_fields import sealed_fields

Cache = dict[tuple[str, str], Mapping[str, str]]


class People:
    """Personal data of members inside one transaction.

    What was unsealed once is kept in memory under (member, sealed text), so that a list of
    names costs no cryptography when it is shown again.
    """

    def __init__(self, conn: Connection, cache: Cache, group: str, now_ms: int) -> None:
        self._conn = conn
        self._cache = cache
        self._group = group
        self._now_ms = now_ms

    def name(self, member: str) -> str:
        """The display name; "" when unknown, the number in the roll ("№ 12") when erased."""
        return self.field(member, "name") or self._number_of_erased(member)

    def field(self, member: str, field: str) -> str:
        """One personal field ("name", "phone", ...); "" when unknown or erased."""
        return self.fields(member).get(field, "")

    def fields(self, member: str) -> dict[str, str]:
        """Everything known of a person; {} when unknown or erased."""
        key = self.held_key(member)
        found: dict[str, str] = {}
        if key is None:
            return found
        for field, sealed in sealed_fields(self._conn, member):
            found.update(self._open(member, key, field, sealed))
        return found

    def names(self, members: Iterable[str]) -> dict[str, str]:
        """Display names by member id."""
        return {member: self.name(member) for member in members}

    def seal(self, member: str, fields: Mapping[str, str]) -> str:
        """All that is said of a person when added, for `member.added.sealed`."""
        plain = canonical_bytes(dict(fields))
        return seal_field(plain, self.key(member), group=self._group, member=member, field="")

    def seal_field(self, member: str, field: str, text: str) -> str:
        """One detail, for `member.field_set.sealed`."""
        plain, key = text.encode(), self.key(member)
        if field in SENSITIVE:
            return seal_alike(plain, key, group=self._group, member=member, field=field)
        return seal_field(plain, key, group=self._group, member=member, field=field)

    def opened(self, member: str, field: str, sealed: str) -> str:
        """What `seal_field` sealed; "" when there is nothing, or nothing readable any more."""
        key = self.held_key(member) if sealed else None
        return "" if key is None else self._open(member, key, field, sealed).get(field, "")

    def key(self, member: str) -> bytes:
        """The key that seals this member's data, made on first use in a writing transaction.

        Raises:
            Refused: `person.erased`.
        """
        cursor: Any = self._conn.connection.cursor()
        sql = "SELECT key FROM person_key WHERE member = ?"
        row = cursor.execute(sql, (member,)).fetchone()
        if row is not None and row[0] is None:
            raise Refused("person.erased", member=member)
        if row is not None:
            return bytes(row[0])
        key = secrets.token_bytes(32)
        self._put(member, key)
        return key

    def erase(self, member: str) -> None:
        """Destroy the key: the sealed data in every fact becomes unreadable, here and, by the
        next exchange of keys, on every other laptop."""
        self._put(member, None)
        for known in [known for known in self._cache if known[0] == member]:
            del self._cache[known]

    def all_keys(self) -> dict[str, bytes | None]:
        """Key by member id; None where it was destroyed. For exchange with the group's laptops."""
        cursor: Any = self._conn.connection.cursor()
        return dict(cursor.execute("SELECT member, key FROM person_key ORDER BY member").fetchall())

    def take_keys(self, keys: Mapping[str, bytes | None]) -> int:
        """Learn keys from another laptop; a destroyed key stays destroyed. How many were news."""
        known, news = self.all_keys(), 0
        for member, key in keys.items():
            is_news = member not in known or (key is None and known[member] is not None)
            if is_news and key is None:
                self.erase(member)
            elif is_news:
                self._put(member, key)
            news += is_news
        return news

    def _put(self, member: str, key: bytes | None) -> None:
        cursor: Any = self._conn.connection.cursor()
        cursor.execute(
            "INSERT INTO person_key (member, key, changed_ms) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET key = excluded.key, changed_ms = excluded.changed_ms",
            (member, key, self._now_ms),
        )

    def _number_of_erased(self, member: str) -> str:
        cursor: Any = self._conn.connection.cursor()
        sql = "SELECT 1 FROM person_key WHERE member = ? AND key IS NULL"
        is_erased = cursor.execute(sql, (member,)).fetchone() is not None
        # A book that folds no members (one that only passes facts on) has no numbers either.
        sql = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'member'"
        if not is_erased or cursor.execute(sql).fetchone() is None:
            return ""
        row = cursor.execute("SELECT no FROM member WHERE member = ?", (member,)).fetchone()
        return "" if row is None else f"№ {row[0]}"

    def held_key(self, member: str) -> bytes | None:
        """The key of a member; None where it was destroyed, or has not come yet."""
        cursor: Any = self._conn.connection.cursor()
        sql = "SELECT key FROM person_key WHERE member = ?"
        row = cursor.execute(sql, (member,)).fetchone()
        return None if row is None else row[0]

    def _open(self, member: str, key: bytes, field: str, sealed: str) -> Mapping[str, str]:
        opened = self._cache.get((member, sealed))
        if opened is None:
            opened = self._cache[member, sealed] = self._unseal(member, key, field, sealed)
        return opened

    def _unseal(self, member: str, key: bytes, field: str, sealed: str) -> dict[str, str]:
        try:
            plain = open_field(sealed, key, group=self._group, member=member, field=field)
            if field:
                return {field: plain.decode()}
            return {name: str(text) for name, text in parse_canonical(plain).items()}
        except (Untrusted, UnicodeDecodeError):
            return {}  # sealed by a laptop with another key for this person: shown as unknown
