"""What the first step shows, read from the book."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.core.errors import Refused
from app.core.permissions import CHAIR, TREASURER
from app.projections import group, meetings, money_places, officers, signatures
from app.projections.meetings import Meeting


@dataclass(frozen=True, slots=True)
class KeyPerson:
    """Somebody whose PIN can open the book; `role` is key_holder, chair or treasurer."""

    member: str
    name: str
    role: str
    no: int = 0


@dataclass(frozen=True, slots=True)
class OpenFacts:
    """The step as the book has it.

    Attributes:
        lines: (place, minor units) of the last closing: box, loan_bag, welfare_bag, mobile,
            bank, crypto; places that the group does not use are left out.
        last_on: Civil day of the last closed meeting; "" before the first.
        holders: Key holders in the order of the padlocks; `deputies` may stand in for one.
        needed: Keys that open the book.
        opened: Keys that did.
        missed: Key holders whose signature the last closing went without; they type first.
    """

    meeting: Meeting
    lines: tuple[tuple[str, int], ...]
    last_on: str
    holders: tuple[KeyPerson, ...]
    deputies: tuple[KeyPerson, ...]
    needed: int
    opened: tuple[str, ...]
    missed: tuple[str, ...] = ()

    @property
    def box_minor(self) -> int:
        return dict(self.lines).get("box", 0)


def open_facts(reading: Reading, meeting_id: str) -> OpenFacts:
    """The facts of a meeting that is to be opened, or was.

    Raises:
        Refused: "meeting.unknown".
    """
    conn = reading.conn
    meeting = meetings.find_meeting(conn, meeting_id)
    if meeting is None:
        raise Refused("meeting.unknown", meeting=meeting_id)
    _, rules = group.current_rules(conn)
    before = meetings.last_closed(conn)
    name = reading.people.name
    holders = tuple(
        KeyPerson(member, name(member), "key_holder", no)
        for no, member in enumerate(officers.key_holders(conn, rules.key_holders), 1)
    )
    deputies = tuple(
        KeyPerson(member, name(member), role)
        for role in (CHAIR, TREASURER)
        for member in officers.holders_of(conn, role)
    )
    return OpenFacts(
        meeting=meeting,
        lines=_lines(reading, meeting, before),
        last_on=before.on if before else "",
        holders=holders,
        deputies=deputies,
        needed=min(rules.keys_needed, len(holders)) if holders else min(2, len(deputies)),
        opened=meeting.keys,
        missed=_missed(reading, before, holders),
    )


def _missed(
    reading: Reading, before: Meeting | None, holders: tuple[KeyPerson, ...]
) -> tuple[str, ...]:
    if before is None or not before.is_provisional:
        return ()
    signed = {one.member for one in signatures.signatures(reading.conn, before.meeting)}
    return tuple(one.member for one in holders if one.member not in signed)


def _lines(
    reading: Reading, meeting: Meeting, before: Meeting | None
) -> tuple[tuple[str, int], ...]:
    """Before the opening what lies there; afterwards what was read out at the last closing."""
    if not meeting.keys or before is None:
        now = money_places.money_places(reading.conn, reading.group.currency)
        found = {
            "box": now.box,
            "loan_bag": now.loan_bag,
            "welfare_bag": now.welfare_bag,
            "mobile": now.mobile,
            "bank": now.bank,
            "crypto": now.crypto,
        }
    else:
        then = before.totals
        found = {
            "box": then.box,
            "loan_bag": then.loan_bag,
            "welfare_bag": then.welfare_bag,
            "mobile": then.mobile,
            "bank": then.bank,
        }
    _, rules = group.current_rules(reading.conn)
    if "mpesa" not in rules.methods:  # a group without a till: what waits there came otherwise
        found = {"unchecked" if place == "mobile" else place: m for place, m in found.items()}
    bags = found["welfare_bag"] > 0
    return tuple(
        (place, minor)
        for place, minor in found.items()
        if place == "box" or (minor and (bags or place not in ("loan_bag", "welfare_bag")))
    )
