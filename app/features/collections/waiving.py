"""What can be waived of a line of the list, who can allow it, and the waiver, without Qt."""

from dataclasses import dataclass

from app.book.transaction import Reading, Tx
from app.core.errors import Refused
from app.operations.corrections import undo_entry
from app.operations.dues import waive_due
from app.projections import due_ledger, officers
from app.projections.ageing import Late
from app.projections.due_ledger import Due

PENALTIES = "penalties"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waivable:
    """One choice of what is waived.

    Attributes:
        kind: PENALTIES for all penalties of the line together, else the kind of the line.
        dues: (due, minor units left), oldest first.
    """

    kind: str
    dues: tuple[tuple[str, int], ...]

    @property
    def left(self) -> int:
        return sum(minor for _, minor in self.dues)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approver:
    """Somebody who can allow the waiver with a PIN."""

    member: str
    name: str
    roles: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Waivers:
    """What the slip of a waiver offers: penalties first, then the due itself."""

    choices: tuple[Waivable, ...]
    approvers: tuple[Approver, ...]


def read_waivers(reading: Reading, late: Late, actor: str) -> Waivers:
    """What can be waived of a line, and who can allow it beside the one who writes.

    A loan itself is not waived here: what is forgiven of it needs a vote of its own.
    """
    conn = reading.conn
    penalties = tuple(
        (one.due, one.left)
        for one in due_ledger.open_dues_in_ledger(conn, late.member)
        if _is_penalty_of(one, late)
    )
    choices = [Waivable(kind=PENALTIES, dues=penalties)] if penalties else []
    if not late.loan:
        choices.append(Waivable(kind=late.kind, dues=((late.key, late.minor),)))
    allowed = {*officers.holders_of(conn, "chair"), *officers.key_holders(conn)}
    names = reading.people.names(sorted(allowed - {actor, late.member}))
    approvers = [
        Approver(member=member, name=name, roles=officers.roles_of(conn, member))
        for member, name in names.items()
    ]
    approvers.sort(key=lambda one: ("chair" not in one.roles, one.name))
    return Waivers(choices=tuple(choices), approvers=tuple(approvers))


def waive(
    tx: Tx, *, dues: tuple[tuple[str, int], ...], minor: int, reason: str, approved_by: str
) -> tuple[str, ...]:
    """Waive a sum, the oldest due first, all or nothing; the facts.

    Raises:
        Refused: "amount.not_positive", "due.more_than_left", and as `waive_due`.
    """
    left = sum(one for _, one in dues)
    if minor <= 0:
        raise Refused("amount.not_positive", minor=minor)
    if minor > left:
        raise Refused("due.more_than_left", left=left)
    written = []
    for due, of_due in dues:
        part = min(minor, of_due)
        if part:
            entry = waive_due(tx, due=due, reason=reason, approved_by=approved_by, minor=part)
            written.append(entry)
        minor -= part
    return tuple(written)


def take_waiver_back(tx: Tx, entries: tuple[str, ...]) -> None:
    """What was waived is owed again."""
    for entry in reversed(entries):
        undo_entry(tx, entry=entry)


def _is_penalty_of(one: Due, late: Late) -> bool:
    if late.loan:
        return one.loan == late.loan and one.kind == "loan_penalty"
    return one.penalised == late.key
