"""A whole group at once: what the first form asks, written as facts into a new book."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from app.book.book import Book
from app.book.founding import Founding
from app.book.transaction import Tx
from app.core import accounts
from app.core.errors import Refused
from app.core.ledger import Line
from app.core.loans import Instalment
from app.core.permissions import ADMIN, CHAIR, KEY_HOLDER, SECRETARY, TREASURER
from app.core.pins import EVERYDAY, Cost
from app.core.rules_of_group import Rules
from app.core.splitting import equal_instalments
from app.operations.boxes import open_box
from app.operations.founding import create_group
from app.operations.loans import record_running_loan
from app.operations.meetings import plan_meeting
from app.operations.members import add_member
from app.operations.officers import appoint_officer, set_pin
from app.operations.opening import record_opening
from app.operations.rules import amend_rules
from app.system.vault import KeyStore


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtForward:
    """What the old book says of one member; amounts in minor units.

    Attributes:
        saved: Shares or savings. loan_left: Principal that is not repaid.
        payments: At how many meetings the loan will be repaid.
    """

    saved: int = 0
    loan_left: int = 0
    payments: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NewBox:
    """A box that the group begins with; `terms` are those of its scheme."""

    kind: str
    name: str
    terms: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Everything that is known on the first day. People are named by their place in `names`.

    Attributes:
        names: Members; the first one sits at the keyboard and is the treasurer.
        chair, secretary: -1 for nobody yet; then the treasurer holds that office as well.
        keys: Holders of the padlocks' keys.
        pins: (place, PIN) of everybody who has typed one.
        next_on: Day of the first meeting, ISO; "" when it is not known.
        forward: What members bring from the old book, one for each name; () for a fresh start.
        money: Account and minor units of what is in the box, on the phone, at the bank.
        funds: Account and minor units of what belongs to a fund (welfare).
        boxes: Schemes that run beside the rules.
    """

    founding: Founding
    rules: Rules
    names: tuple[str, ...]
    chair: int = -1
    secretary: int = -1
    keys: tuple[int, ...] = ()
    pins: tuple[tuple[int, str], ...] = field(default=(), repr=False)
    next_on: str = ""
    forward: tuple[BroughtForward, ...] = ()
    money: tuple[tuple[str, int], ...] = ()
    funds: tuple[tuple[str, int], ...] = ()
    boxes: tuple[NewBox, ...] = ()


def begin_group(
    path: Path,
    keys: KeyStore,
    beginning: Beginning,
    *,
    wall_ms: Callable[[], int],
    cost: Cost = EVERYDAY,
) -> Book:
    """Make the book and write the first facts, all or none; the book is open.

    Raises:
        Refused: "group.nobody" without a name; a name, a rule or the PIN cannot be. There is no
            book then.
        Unavailable: See `Book.create`.
    """
    if not beginning.names:
        raise Refused("group.nobody")
    rules = replace(beginning.rules, keys_needed=len(beginning.keys), key_holders=())
    founder, *others = beginning.names

    def first(book: Book) -> None:
        book.write(lambda tx: _write(tx, beginning, book.actor, others, cost))

    return create_group(
        path,
        keys,
        beginning.founding,
        founder_name=founder,
        rules=rules,
        wall_ms=wall_ms,
        first=first,
    )


def opening_difference(beginning: Beginning) -> int:
    """Money and loans minus savings and funds, in minor units; 0 when the old book agrees."""
    owned = sum(minor for _, minor in beginning.money)
    owned += sum(one.loan_left for one in beginning.forward)
    owed = sum(one.saved for one in beginning.forward) + sum(m for _, m in beginning.funds)
    return owned - owed


def _write(tx: Tx, beginning: Beginning, founder: str, others: list[str], cost: Cost) -> None:
    members = [founder, *(add_member(tx, name=name) for name in others)]
    holders = tuple(members[place] for place in beginning.keys)
    if holders:
        amend_rules(tx, key_holders=holders)
    _appoint(tx, beginning, members)
    for place, pin in beginning.pins:
        set_pin(tx, member=members[place], pin=pin, cost=cost)
    for box in beginning.boxes:
        open_box(tx, kind=box.kind, name=box.name, terms=box.terms)
    _bring_forward(tx, beginning, members)
    if beginning.next_on:
        plan_meeting(tx, on=beginning.next_on)


def _appoint(tx: Tx, beginning: Beginning, members: list[str]) -> None:
    offices: dict[str, list[str]] = {members[0]: [TREASURER, ADMIN]}
    for role, place in ((CHAIR, beginning.chair), (SECRETARY, beginning.secretary)):
        # Somebody must be able to write and decide until the group has chosen.
        offices.setdefault(members[max(0, place)], []).append(role)
    for place in beginning.keys:
        offices.setdefault(members[place], []).append(KEY_HOLDER)
    # The founder last: whoever gives up an office still needs it to appoint the others.
    for member in sorted(offices, key=lambda one: one == members[0]):
        appoint_officer(tx, member=member, roles=tuple(offices[member]))


def _bring_forward(tx: Tx, beginning: Beginning, members: list[str]) -> None:
    currency = tx.group.currency
    shares = accounts.SHARES if beginning.rules.share_value else accounts.SAVINGS
    lines = [
        Line(account=account, minor=minor, currency=currency)
        for account, minor in beginning.money
        if minor
    ]
    lines += [
        Line(account=account, minor=-minor, currency=currency)
        for account, minor in beginning.funds
        if minor
    ]
    for member, one in zip(members, beginning.forward, strict=False):
        if one.saved:
            lines.append(Line(account=shares, minor=-one.saved, currency=currency, sub=member))
    first = date.fromisoformat(beginning.next_on) if beginning.next_on else tx.today
    for member, one in zip(members, beginning.forward, strict=False):
        if one.loan_left:
            _bring_loan(tx, member, one, first, beginning.rules.meeting_every_days)
    if lines:
        record_opening(tx, on=tx.today.isoformat(), lines=tuple(lines))


def _bring_loan(tx: Tx, member: str, one: BroughtForward, first: date, every: int) -> None:
    parts = equal_instalments(one.loan_left, max(1, one.payments))
    instalments = tuple(
        Instalment(
            due_on=(first + timedelta(days=every * at)).isoformat(), principal=part, interest=0
        )
        for at, part in enumerate(parts)
    )
    record_running_loan(
        tx,
        member=member,
        given_on=tx.today.isoformat(),
        principal_left=one.loan_left,
        instalments=instalments,
    )


def remove_book(path: Path) -> None:
    """Take away a book that nobody has seen yet."""
    for ending in ("", "-wal", "-shm", ".lock", ".key"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
