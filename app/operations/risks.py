"""Separations that a small group gives up by vote; recorded, and printed where it matters."""

from app.book.transaction import Tx
from app.core.governance import separations as core
from app.core.governance.separations import RiskAccepted
from app.operations.motions import carried
from app.operations.running import known_member, writable_meeting
from app.projections import members


def accept_risk(
    tx: Tx,
    *,
    meeting: str,
    kind: str,
    motion: str,
    member: str = "",
    roles: tuple[str, ...] = (),
) -> str:
    """Write that the members accept one person where there should be two; the fact id.

    Args:
        kind: Of `separations.RISKS`. member, roles: Who holds which offices, of "offices".
        motion: The vote about it, which was carried.

    Raises:
        Refused: "meeting.*", "motion.*", and what `core.accept` refuses.
    """
    held = writable_meeting(tx, meeting)
    if member:
        known_member(tx, member)
    carried(tx, motion, effect="risk")
    accepted = RiskAccepted(
        risk=tx.new_id(),
        kind=kind,
        member=member,
        roles=tuple(sorted(roles)),
        meeting=meeting,
        on=held.on,
        motion=motion,
        members=len(members.members(tx.conn)),
    )
    return tx.append(core.accept(accepted)).id
