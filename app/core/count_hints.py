"""Where to look first when box and book do not agree: the likely causes, the best first.

Every hint names one entry or one kind of note, and what it would be if the hint is right. A hint
about an entry explains the difference to the last minor unit, or it is not given; only "bulk", the
weakest, merely says where mistakes happen.

Source: spec/ux.md section 6.7, spec/domain.md section 2.5 (A, B).
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.core.ledger import Line

MOST = 6  # hints on the screen
MOST_OF_A_KIND = 2  # twenty people may have bought one share more: two are shown

# Weight by kind; a suggestion about a thing that surely happened comes before a guess.
WEIGHTS = {
    "note": 100,
    "notes": 92,
    "change": 88,
    "method": 86,
    "equal": 84,
    "part": 80,
    "corrected": 76,
    "half": 72,
    "transposed": 68,
    "ten_times": 64,
    "bulk": 20,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CashEntry:
    """One entry that moved notes at this meeting.

    Attributes:
        entry: Fact id.
        cash_minor: Into the box positive, out of it negative.
        parts: (kind, minor) of a contribution.
        share_minor: Price of one share; 0 where there are none.
        change_minor: Change that was handed back (F9); 0 = not asked.
        replaced_minor: What the entry said before it was corrected; None when it never was.
        usual_method: How the person paid before; "cash" when not known.
        is_bulk: Written with "all the rest paid exactly".
    """

    entry: str
    member: str
    kind: str
    cash_minor: int
    parts: tuple[tuple[str, int], ...] = ()
    share_minor: int = 0
    change_minor: int = 0
    replaced_minor: int | None = None
    usual_method: str = "cash"
    is_bulk: bool = False
    ts_ms: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """One place to look at.

    Attributes:
        kind: A key of WEIGHTS.
        entry, member: What it is about; "" for notes and for "bulk".
        minor: Amount that is named: value of the note, cash of the entry, the change given.
        should_be_minor: What `minor` would be if the hint is right.
        count: Notes of "notes", shares that would be right of "part", rows of "bulk".
        part: Kind of the part of an entry ("shares", "fine", ...).
    """

    kind: str
    entry: str = ""
    member: str = ""
    minor: int = 0
    should_be_minor: int = 0
    count: int = 0
    part: str = ""

    @property
    def weight(self) -> int:
        return WEIGHTS[self.kind]


def rank(
    difference: int,
    *,
    entries: Iterable[CashEntry],
    counts: tuple[tuple[int, int], ...],
    denominations: tuple[int, ...],
    scale: int = 100,
) -> tuple[Hint, ...]:
    """The hints for a difference, the most likely first, of equal ones the newest entry first.

    Args:
        difference: Box less book in minor units; missing money is negative.
        counts: (value, how many) as counted.
        denominations: Values of the notes and coins of the currency.
        scale: Minor units in one written unit, for transposed digits.
    """
    if not difference:
        return ()
    found = list(_notes(difference, counts, denominations))
    known = sorted(entries, key=lambda one: one.ts_ms, reverse=True)
    for one in known:
        best = min(
            (hint for look in _LOOKS for hint in look(difference, one, scale)),
            key=lambda hint: -hint.weight,
            default=None,
        )
        if best is not None:
            found.append(best)
    bulk = [one for one in known if one.is_bulk]
    if bulk:
        found.append(Hint(kind="bulk", entry=bulk[0].entry, count=len(bulk)))
    found.sort(key=lambda hint: -hint.weight)
    return tuple(_few_of_each(found))[:MOST]


def _few_of_each(hints: Iterable[Hint]) -> Iterator[Hint]:
    seen: dict[str, int] = {}
    for hint in hints:
        seen[hint.kind] = seen.get(hint.kind, 0) + 1
        if seen[hint.kind] <= MOST_OF_A_KIND:
            yield hint


def _notes(
    difference: int, counts: tuple[tuple[int, int], ...], denominations: tuple[int, ...]
) -> Iterator[Hint]:
    """A bundle miscounted by one, two or three notes."""
    size, counted = abs(difference), dict(counts)
    if size in denominations and (difference < 0 or counted.get(size)):
        yield Hint(kind="note", minor=size, should_be_minor=size, count=1)
        return
    for value in denominations:
        times = size // value
        if times in (2, 3) and times * value == size and counted.get(value):
            yield Hint(kind="notes", minor=value, should_be_minor=value, count=times)
            return


def _change(difference: int, one: CashEntry, scale: int) -> Iterator[Hint]:
    """Too much or too little change was given back: all of it at most, or as much again."""
    right = one.change_minor - difference
    if abs(difference) <= one.change_minor:
        yield _hint("change", one, one.change_minor, right)


def _equal(difference: int, one: CashEntry, scale: int) -> Iterator[Hint]:
    """The whole entry did not happen: nothing was handed over."""
    if one.cash_minor == -difference:
        yield _hint("equal", one, one.cash_minor, 0)


def _part(difference: int, one: CashEntry, scale: int) -> Iterator[Hint]:
    """One part of a contribution was not paid, or another number of shares was."""
    for kind, minor in one.parts:
        right = minor + difference
        is_share = kind == "shares" and one.share_minor and right % one.share_minor == 0
        if is_share and 0 <= right < minor + 2 * one.share_minor:
            shares = right // one.share_minor
            yield _hint("part", one, minor, right, part=kind, count=shares)
        elif right == 0 and len(one.parts) > 1:
            yield _hint("part", one, minor, 0, part=kind)


def _half(difference: int, one: CashEntry, scale: int) -> Iterator[Hint]:
    """Paid out was noted as received, or the other way round."""
    if one.cash_minor * 2 == -difference:
        yield _hint("half", one, one.cash_minor, -one.cash_minor)


def _transposed(difference: int, one: CashEntry, scale: int) -> Iterator[Hint]:
    """Two digits beside each other were swapped; such differences are divisible by nine."""
    if difference % 9:
        return
    size, sign = abs(one.cash_minor), 1 if one.cash_minor > 0 else -1
    whole, rest = divmod(size, scale)
    digits = str(whole)
    for at in range(len(digits) - 1):
        swapped = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
        right = sign * (int(swapped) * scale + rest)
        if right - one.cash_minor == difference:
            yield _hint("transposed", one, one.cash_minor, right)


def _ten_times(difference: int, one: CashEntry, scale: int) -> Iterator[Hint]:
    """A zero too many, or one too few."""
    if one.cash_minor % 10 == 0 and one.cash_minor // 10 - one.cash_minor == difference:
        yield _hint("ten_times", one, one.cash_minor, one.cash_minor // 10)
    if one.cash_minor * 9 == difference:
        yield _hint("ten_times", one, one.cash_minor, one.cash_minor * 10)


def _corrected(difference: int, one: CashEntry, scale: int) -> Iterator[Hint]:
    """The entry was changed after it was written, and the first amount was right."""
    if one.replaced_minor is not None and one.replaced_minor - one.cash_minor == difference:
        yield _hint("corrected", one, one.cash_minor, one.replaced_minor)


def _method(difference: int, one: CashEntry, scale: int) -> Iterator[Hint]:
    """Marked as cash, though the person usually pays by phone: then no notes came."""
    if difference < 0 and one.cash_minor == -difference and one.usual_method != "cash":
        yield _hint("method", one, one.cash_minor, 0)


_LOOKS: tuple[Callable[[int, CashEntry, int], Iterator[Hint]], ...] = (
    _change,
    _method,
    _equal,
    _part,
    _corrected,
    _half,
    _transposed,
    _ten_times,
)


def _hint(
    kind: str, one: CashEntry, minor: int, right: int, *, part: str = "", count: int = 0
) -> Hint:
    return Hint(
        kind=kind,
        entry=one.entry,
        member=one.member,
        minor=minor,
        should_be_minor=right,
        part=part,
        count=count,
    )


def cash_of(lines: Iterable[Line], accounts: tuple[str, ...]) -> int:
    """What journal lines put into the box (positive) or took out of it."""
    return sum(line.minor for line in lines if line.account in accounts)
