"""The script of a sample group: its people, its rules and what happened at each meeting.

The scripts lie in `resources/samples`. Amounts are whole units as people say them; one of them
is `unit` minor units of the group's currency.
"""

from dataclasses import dataclass, replace

import msgspec

from app.core.rules_of_group import Rules
from app.core.safe_json import decode_as
from app.system.resources import resource


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupOf:
    """How the group is founded; see `app.book.founding.Founding`."""

    name: str
    kind: str
    currency: str
    unit: int
    calendar: str
    zone: str
    languages: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member. `turn`: place in the order of turns, from 1; `key`: padlock, 0 for none."""

    no: int
    name: str
    turn: int
    phone: str = ""
    next_of_kin: str = ""
    roles: tuple[str, ...] = ()
    key: int = 0


class Row(msgspec.Struct, array_like=True, frozen=True):
    """One row of the collect grid. `shares`: how many; `cash`: notes of a split payment."""

    no: int
    shares: int
    welfare: int
    turn: int
    fine: int
    loan: int
    method: str = "cash"
    code: str = ""
    cash: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Out:
    """Money that went out at a meeting.

    Attributes:
        kind: "turn", "welfare", "loan", "expense" or "move".
        to: Number of the member; 0 when nobody got it.
        amount: 0 for the whole pot of a turn.
        plan: Of a loan: (meetings from now, principal, interest); () for the plan of the rules.
        meetings: Instalments of a loan by the rules.
    """

    kind: str
    to: int = 0
    amount: int = 0
    words: str = ""
    from_account: str = ""
    to_account: str = ""
    plan: tuple[tuple[int, int, int], ...] = ()
    meetings: int = 0
    guarantors: tuple[int, ...] = ()


class Found(msgspec.Struct, array_like=True, frozen=True):
    """What the provider said about a payment, where it was not simply that it came.

    `state`: of `app.core.providers.findings`; `amount`: what came, 0 for nothing.
    """

    no: int
    state: str
    amount: int


class Came(msgspec.Struct, array_like=True, frozen=True):
    """Money that came and that nobody wrote down. `at`: "2026-11-22T09:14:00+03:00"."""

    code: str
    amount: int
    payer: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What happened at a meeting.

    Attributes:
        roll: (number, status) of those who were not simply present.
        fines: (number, reason, amount) imposed at the table.
        rows_at: "HH:MM:SS" when the first row was written; "" when nobody cares.
        change: (number, notes given back).
        count: (value, how many) of the notes in the box; () when the book's sum was found.
        checked_on: Civil day when the provider was asked about the payments; "" for never.
        found: What it said, by member; of those who are not here that it came as written.
        came: What came besides.
    """

    no: int
    on: str
    rows: tuple[Row, ...] = ()
    out: tuple[Out, ...] = ()
    roll: tuple[tuple[int, str], ...] = ()
    fines: tuple[tuple[int, str, int], ...] = ()
    rows_at: str = ""
    change: tuple[tuple[int, int], ...] = ()
    count: tuple[tuple[int, int], ...] = ()
    checked_on: str = ""
    found: tuple[Found, ...] = ()
    came: tuple[Came, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A sample group.

    Attributes:
        held: Meetings that are over, oldest first.
        today: The meeting that can be held now.
        next_on: Civil day of the one after it.
    """

    group: GroupOf
    rules: Rules
    members: tuple[Person, ...]
    held: tuple[Held, ...]
    today: Held
    next_on: str

    @property
    def key_holders(self) -> tuple[int, ...]:
        """Numbers of the members with a key, in the order of the padlocks."""
        holders = sorted((one.key, one.no) for one in self.members if one.key)
        return tuple(no for _, no in holders)


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """The same story told elsewhere: other people and words, the same figures.

    Attributes:
        story: The script that is told again.
        electronic: Way of paying in place of "mpesa".
        codes: Codes in place of those of the story; others are made up of 64 hex signs.
    """

    story: str
    group: GroupOf
    place: str
    names: tuple[str, ...]
    phones: tuple[str, ...]
    electronic: str
    words: dict[str, str]
    codes: dict[str, str]


def load_script(name: str) -> Script:
    """The script `resources/samples/<name>.json`."""
    return decode_as(Script, resource("samples", f"{name}.json").read_bytes())


def load_translated(name: str) -> Script:
    """The script that `resources/samples/<name>.json` tells again in other words."""
    again = decode_as(Translated, resource("samples", f"{name}.json").read_bytes())
    story = load_script(again.story)
    people = zip(story.members, again.names, again.phones, strict=True)
    methods = tuple(again.electronic if m == "mpesa" else m for m in story.rules.methods)
    return replace(
        story,
        group=again.group,
        rules=replace(story.rules, methods=methods, meeting_place=again.place),
        members=tuple(
            replace(one, name=name, phone=phone, next_of_kin="") for one, name, phone in people
        ),
        held=tuple(_retold(held, again) for held in story.held),
        today=_retold(story.today, again),
    )


def _retold(held: Held, again: Translated) -> Held:
    return replace(
        held,
        rows=tuple(_repaid(row, again) for row in held.rows),
        out=tuple(replace(one, words=again.words.get(one.words, one.words)) for one in held.out),
        count=(),
        checked_on="",
    )


def _repaid(row: Row, again: Translated) -> Row:
    if not row.code:
        return row
    if row.method == "split":
        return msgspec.structs.replace(row, code="")  # only M-Pesa has split codes; it comes later
    code = again.codes.get(row.code) or _hash_like(row.code)
    return msgspec.structs.replace(row, method=again.electronic, code=code)


def _hash_like(code: str) -> str:
    """64 hex signs that are always the same for one code."""
    return "0x" + code.encode().hex().ljust(64, "5")[:64]
