"""A lost phone, a forgotten PIN: who has to agree before somebody begins anew.

Sources: spec/domain.md section 6.2; spec/ux.md page 02.
"""

from collections.abc import Collection, Iterable
from typing import Any, Final

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance.documents import NotAgreed, Request, payload_hash
from app.core.permissions import CHAIR, KEY_HOLDER, SECRETARY, TREASURER
from app.projections import officers

FORGOTTEN_PIN: Final = (CHAIR, KEY_HOLDER)
LOST_PHONE: Final = (CHAIR, SECRETARY, KEY_HOLDER)
LEAST: Final = 2  # others, whoever's it was
_ANY_OFFICE: Final = (CHAIR, TREASURER, SECRETARY, KEY_HOLDER)


def recoverers(
    conn: Connection,
    member: str,
    offices: tuple[str, ...],
    among: Collection[str] | None = None,
) -> tuple[str, ...]:
    """Different people, one for each office; another officer for one that the member holds alone.

    Args:
        among: Those who agreed; None for everybody with an office.

    Raises:
        Refused: "recovery.needs" with the office (role) that is missing, "recovery.too_few".
    """
    found: list[str] = []

    def able(role: str) -> list[str]:
        return [one for one in officers.holders_of(conn, role) if one not in (member, *found)]

    for role in offices:
        chosen = next((one for one in able(role) if among is None or one in among), None)
        if chosen is not None:
            found.append(chosen)
        elif able(role):
            raise Refused("recovery.needs", role=role)
    others = dict.fromkeys(one for role in _ANY_OFFICE for one in able(role))
    there = [one for one in others if among is None or one in among]
    found += there[: max(0, LEAST - len(found))]
    if len(found) < LEAST:
        raise Refused("recovery.too_few", needed=LEAST)
    return tuple(found)


def check_recovered(
    tx: Tx,
    payload: Any,
    *,
    member: str,
    offices: tuple[str, ...],
    agreed: Iterable[str],
    but: Collection[str],
) -> tuple[str, ...]:
    """Prove that enough others agreed to what is set anew for a member; who they are.

    Args:
        agreed: Members whose PIN was right; those that the screen asked are in `tx.agreed`.
        but: Fields that they are not asked about.

    Raises:
        NotAgreed: "recovery.needs", "recovery.too_few".
    """
    known = payload_hash(payload, but=but)
    names = tuple(dict.fromkeys((*agreed, *tx.agreed_to(known).members)))
    try:
        return recoverers(tx.conn, member, offices, names)
    except Refused as error:
        asked = Request(
            operation="recovery",
            level="officers",
            payload_hash=known,
            minor=0,
            meeting="",
            people=recoverers(tx.conn, member, offices),
        )
        raise NotAgreed(error.code, asked, **error.values) from None
