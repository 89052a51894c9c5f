"""Names and phones, unsealed when somebody looks, and readable no more once the key is destroyed."""

from typing import Any

from sqlalchemy import Connection


class People:
    """Personal data of members inside one transaction."""

    def __init__(self, conn: Connection, cache: Any) -> None:
        self._conn = conn
        self._cache = cache

    def name(self, member: str) -> str:
        """The display name; "" when unknown or erased."""
        ...

    def field(self, member: str, field: str) -> str:
        """One personal field ("name", "phone", ...); "" when unknown or erased."""
        ...

    def names(self) -> dict[str, str]:
        """Display names by member id, of everyone who has one."""
        ...

    def key(self, member: str) -> bytes:
        """The key that seals this member's data, made on first use in a writing transaction."""
        ...

    def erase(self, member: str) -> None:
        """Destroy the key: the sealed data in every fact becomes unreadable for ever."""
        ...
