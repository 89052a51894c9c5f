"""What speaks for or against an answer: the counted cash, the clocks, the amounts, the rules."""

from dataclasses import dataclass

from app.core.cases import KNOWING_LATE_ENTRY, LATE_ENTRY, SAME_PAYMENT, TWO_OPENINGS, CaseOpened
from app.core.decisions import ACCEPT, BOTH_STAY, FIRST_HOLDS, ONCE, OTHER_MEETING
from app.core.rules_of_group import Rules
from app.core.two_openings import have_nothing_in_common
from app.projections.slips import SlipView

MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What speaks for or against an answer.

    Attributes:
        kind: "agrees" (minor), "more", "less" (minor, than was counted) · "same" (minutes),
            "different" · "apart": nothing in common · "shares" (count, most) · "crossed" ·
            "carried" (count: number of the meeting on whose page it stands, 0 for the next one).
        tone: "ok", "bad" or "" for plain.
    """

    kind: str
    tone: str = ""
    minor: int = 0
    count: int = 0
    most: int = 0


def of_count(after_minor: int, counted_minor: int) -> Evidence:
    """Whether the box would hold what was counted at the end of the meeting."""
    more = after_minor - counted_minor
    if not more:
        return Evidence(kind="agrees", tone="ok", minor=counted_minor)
    return Evidence(kind="more" if more > 0 else "less", tone="bad", minor=abs(more))


def of_slips(
    fact: CaseOpened, slips: tuple[SlipView, ...], choice: str, rules: Rules, *, page_no: int
) -> tuple[Evidence, ...]:
    """What the slips themselves say.

    Args:
        page_no: Number of the meeting on whose page the entry stands, 0 for the next one.
    """
    if any(slip.is_crossed for slip in slips):
        return (Evidence(kind="crossed"),)
    if fact.kind in (LATE_ENTRY, KNOWING_LATE_ENTRY):
        return (Evidence(kind="carried", count=page_no),) if choice == ACCEPT else ()
    if fact.kind == TWO_OPENINGS:
        return _of_openings(fact, slips, choice)
    if fact.kind != SAME_PAYMENT:
        return ()
    if choice == ONCE:
        kind = "same" if are_equal(slips) else "different"
        return (Evidence(kind=kind, count=minutes_apart(slips)),)
    shares = sum(line.count for slip in slips for line in slip.lines)
    if choice == OTHER_MEETING and rules.share_value and shares > rules.shares_max:
        return (Evidence(kind="shares", count=shares, most=rules.shares_max),)
    return ()


def _of_openings(
    fact: CaseOpened, slips: tuple[SlipView, ...], choice: str
) -> tuple[Evidence, ...]:
    if not all(slip.lines for slip in fact.slips):
        return ()  # not in this book, or too long for one answer
    if choice == FIRST_HOLDS:
        kind = "same" if are_equal(slips) else "different"
        return (Evidence(kind=kind, count=minutes_apart(slips)),)
    is_apart = choice == BOTH_STAY and have_nothing_in_common(fact)
    return (Evidence(kind="apart", tone="ok"),) if is_apart else ()


def are_equal(slips: tuple[SlipView, ...]) -> bool:
    """The same parts, and the same of them in cash."""
    first, later = slips[0], slips[-1]
    return first.lines == later.lines and first.cash_minor == later.cash_minor


def minutes_apart(slips: tuple[SlipView, ...]) -> int:
    """By the clocks of the laptops, as claimed; a clock only speaks, it never decides."""
    # As the clocks on the slips read, whose seconds are not shown.
    return abs(slips[-1].ts_ms // MINUTE_MS - slips[0].ts_ms // MINUTE_MS)
