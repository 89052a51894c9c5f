"""What a vote at the table needs to know: who votes, with what weight, for whom; what is open."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.apartment.people import stay_on
from app.core.governance.motions import PROXIES_MAX
from app.core.governance.separations import SMALL_GROUP
from app.core.permissions import KEY_HOLDER, TREASURER
from app.operations.motions import voters_at, weights_for
from app.projections import motions, officers, proposals, units
from app.projections.meetings import Meeting
from app.projections.motions import Motion
from app.projections.open_disputes import DisputedLine, open_disputes
from app.projections.proposals import OPEN, Proposal

if TYPE_CHECKING:
    from app.book.transaction import Reading

HANDS, NAMES, SECRET, SHARES, AREA = "hands", "names", "secret", "share", "area"
BY_NAME = (NAMES, SHARES, AREA)
BASIS = {SHARES: "share", AREA: "area"}
MILLI = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Voter:
    """One vote.

    Attributes:
        voter: A member, in a vote by area a unit. name: Of the person, or of the unit.
        weight: 1, shares, or thousandths of a square metre.
        by: Member who casts it; "" for one who is away, until somebody here does it.
    """

    voter: str
    name: str
    weight: int
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Voting:
    """One look.

    Attributes:
        here: Members who are here. ways: Ways of voting that this group can use.
        voters: By way. votes: Motions of this meeting, in order.
        proposals: For other rules, not decided yet. is_small: May accept risks by vote.
        disputed: Entries that somebody disputes, with their words.
        deputies: Members here who may be named to sign for a key holder who is away: they hold no
            key, keep no money and do not write.
    """

    here: tuple[str, ...]
    ways: tuple[str, ...]
    voters: dict[str, tuple[Voter, ...]]
    votes: tuple[Motion, ...]
    proposals: tuple[Proposal, ...]
    is_small: bool
    disputed: tuple[DisputedLine, ...]
    deputies: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A vote as typed.

    Attributes:
        way: Of the constants above. votes: Yes, no and silent of hands or slips.
        ballots: (voter, choice, who cast it) of a vote by name.
        effect, subject: What it is about: "rules" and a proposal, "risk" and its kind (with the
            offices, of "offices"), "key" and a member, "dispute" and an entry, "expense", or "".
        member: Whom a risk is about; "" for nobody in particular.
    """

    text: str
    majority: str
    way: str
    votes: tuple[int, int, int]
    ballots: tuple[tuple[str, str, str], ...]
    effect: str
    subject: str
    proposed_by: str
    seconded_by: str
    member: str = ""


def read(reading: "Reading", meeting: Meeting, names: dict[str, str]) -> Voting:
    """Read what the votes of a meeting need."""
    conn, currency = reading.conn, reading.group.currency
    here, by_proxy = voters_at(conn, meeting.meeting)
    shares = weights_for(conn, "share", currency=currency)
    flats = units.units(conn)
    found = {NAMES: _members(here, by_proxy, dict.fromkeys(names, 1), names)}
    if any(shares.values()):
        found[SHARES] = _members(here, by_proxy, shares, names)
    if flats:
        stays = units.stays(conn)
        owners = {one.unit: stay_on(stays, one.unit, "owner", meeting.on) for one in flats}
        found[AREA] = tuple(
            Voter(
                voter=one.unit,
                name=one.label,
                weight=one.area_milli,
                by=owner.member if owner is not None and owner.member in here else "",
            )
            for one in flats
            for owner in (owners[one.unit],)
        )
    held = officers.all_roles(conn)
    barred = {one for one, roles in held.items() if {TREASURER, KEY_HOLDER} & set(roles)}
    barred |= set(meeting.recorders)
    return Voting(
        here=here,
        ways=(HANDS, NAMES, SECRET, *(way for way in (SHARES, AREA) if way in found)),
        voters=found,
        votes=motions.motions_at(conn, meeting.meeting),
        proposals=tuple(one for one in proposals.proposals(conn) if one.state == OPEN),
        is_small=len(names) < SMALL_GROUP,
        disputed=open_disputes(conn),
        deputies=tuple(one for one in here if one not in barred),
    )


def next_proxy(here: tuple[str, ...], taken: list[str], current: str) -> str:
    """The next member here who may still cast a vote for somebody, "" after the last."""
    free = ["", *(one for one in here if one == current or taken.count(one) < PROXIES_MAX)]
    return free[(free.index(current) + 1) % len(free)]


def _members(
    here: tuple[str, ...],
    by_proxy: tuple[str, ...],
    weights: dict[str, int],
    names: dict[str, str],
) -> tuple[Voter, ...]:
    """In the order of the roll; who votes through somebody stands among them."""
    return tuple(
        Voter(voter=m, name=name, weight=weights.get(m, 0), by=m if m in here else "")
        for m, name in names.items()
        if m in here or m in by_proxy
    )
