"""Which rule holds since when: the versions of a constitution, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.core.constitution.proposals import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of rules or terms.

    Attributes:
        rules: The whole of them. entry: The fact that made them.
        on: First civil day that they held for. actor: Who wrote them.
        motion: The vote that agreed; "" at the founding. votes: For and against, (0, 0) when
            they were not counted.
        is_agreed: In force once; False for one that another took the place of.
    """

    entry: str
    rules: Any
    on: str
    actor: str
    motion: str
    is_agreed: bool
    votes: tuple[int, int] = (0, 0)


def since(versions: Sequence[Version], names: Sequence[str]) -> Version | None:
    """The version that last changed one of these fields; None for no rules at all."""
    found: Version | None = None
    before: dict[str, Any] = {}
    for version in versions:
        if not version.is_agreed:
            continue
        now = plain(version.rules)
        if found is None or any(now.get(name) != before.get(name) for name in names):
            found = version
        before = now
    return found


def changed_fields(versions: Sequence[Version], at: int) -> tuple[str, ...]:
    """Fields that the version at a place changed, against the agreed one before it."""
    before = next((one for one in reversed(versions[:at]) if one.is_agreed), None)
    if before is None:
        return ()
    was, now = plain(before.rules), plain(versions[at].rules)
    return tuple(name for name in now if now[name] != was.get(name))
