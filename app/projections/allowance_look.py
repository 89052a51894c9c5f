"""How much this laptop may give out of a fund now, and how much lies with which other laptop."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.allowances import NOBODY
from app.projections.allowances import Allowances, allowances
from app.projections.devices import devices


@dataclass(frozen=True, slots=True, kw_only=True)
class AllowanceLook:
    """One fund, minor units; of a right to pay turns 1 or 0.

    Attributes:
        fund: Of `app.core.allowances`.
        here: What this laptop may give out; never below nothing.
        laptops: (id, name, what it may give out) of every other laptop in use.
        free: What nobody holds: the laptop with the pen takes it when laptops meet.
    """

    fund: str
    here: int
    laptops: tuple[tuple[str, str, int], ...]
    free: int

    @property
    def elsewhere(self) -> int:
        return sum(minor for _, _, minor in self.laptops)


def look(conn: Connection, fund: str, *, here: str) -> AllowanceLook | None:
    """One fund; None where nothing is divided, or this laptop is the only one in use."""
    found = allowances(conn)
    return None if found is None else _look(found, fund, _others(conn, here), here)


def looks(conn: Connection, *, here: str) -> tuple[AllowanceLook, ...]:
    """Every fund in which there is something, in order of their names."""
    found = allowances(conn)
    others = _others(conn, here) if found is not None else {}
    if found is None:
        return ()
    seen = (_look(found, fund, others, here) for fund in sorted(found.parts))
    return tuple(one for one in seen if one is not None and (one.here or one.elsewhere or one.free))


def _look(found: Allowances, fund: str, others: dict[str, str], here: str) -> AllowanceLook | None:
    if not others:
        return None
    parts = found.parts.get(fund, {})
    used = {here, *others}
    return AllowanceLook(
        fund=fund,
        here=max(0, found.of(fund, here)),
        laptops=tuple((one, name, max(0, parts.get(one, 0))) for one, name in others.items()),
        free=sum(max(0, minor) for one, minor in parts.items() if one == NOBODY or one not in used),
    )


def _others(conn: Connection, here: str) -> dict[str, str]:
    """Names of the other laptops in use, in the order of enrolment."""
    return {
        one.device: one.label or one.prefix
        for one in devices(conn)
        if not (one.is_revoked or one.continued_by or one.device == here)
    }
