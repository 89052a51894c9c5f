"""Whether two had to agree, by going through a history naively: a pot was paid twice, and nobody
has said who keeps it."""

from collections import Counter
from collections.abc import Callable, Sequence

from app.core.allowances import leaving
from app.core.cases import GIVEN_ALONE, TURN_TWICE
from app.core.decisions import ASK_LATER
from app.core.events.envelope import Event
from app.core.ledger import Line
from app.core.two_people import SecondMissing, funds_of
from tests.simulation.lending import FUNDS, GIVING
from tests.simulation.promises import check


def check_seconds(log: Sequence[Event], past: Callable[[Event], frozenset[str]]) -> None:
    """Nobody in these histories has a PIN: what one gave out alone says so and is asked about, and
    nothing else is."""
    alone = [event for event in log if event.type == "second.missing"]
    lacking = {event.payload.entry for event in alone}
    asked = Counter(
        event.payload.subjects
        for event in log
        if event.type == "sys.case.opened" and event.payload.kind == GIVEN_ALONE
    )
    check(asked == Counter((entry,) for entry in lacking), f"asked of {asked}, not {lacking}")
    places = {(event.device, event.n) for event in log}
    pots = [event for event in log if _is_about_pot(event)]
    beside = _beside(log) if pots else {}
    for event in log if pots else ():
        left = _left(event.lines)
        if event.type not in GIVING or not left:
            continue
        known = past(event)
        seen = [one for one in pots if one.hash in known]
        certain = [
            case
            for case in open_pots([one for one in log if one.hash in known])
            if left & {fund for slip in case.payload.slips for fund in _left(slip.lines)}
        ]
        # A question or an answer that its author had read may have been lost with who numbered it.
        has_lost = event.n >= beside.get(event.device, event.n + 1)
        is_asked = bool(seen) or has_lost
        check(event.id not in lacking or is_asked, f"{event.seq}: two were not asked for")
        # What stands behind it may have been lost with its laptop.
        is_last = (event.device, event.n + 1) not in places
        is_said = event.id in lacking or is_last or has_lost
        check(is_said or not certain, f"{event.seq}: one gave out where two agree")


def missing_second(given: Event, questions: Sequence[Event]) -> SecondMissing | None:
    """What an officer whom nobody else can join says behind money that he gave out.

    Args:
        questions: Questions and answers in his book.
    """
    if given.type not in GIVING:
        return None
    out = leaving(given.lines)
    for_two = funds_of(one.payload for one in open_pots(questions))
    minor = sum(out[fund] for fund in out.keys() & for_two)
    if not minor:
        return None
    currency = given.lines[0].currency
    return SecondMissing(
        entry=given.id, meeting=given.payload.meeting, minor=minor, currency=currency
    )


def open_pots(known: Sequence[Event]) -> list[Event]:
    """Questions about a pot that nobody has answered in what is known."""
    answered = {
        event.payload.case
        for event in known
        if event.type == "case.decided" and event.payload.choice != ASK_LATER
    }
    return [event for event in known if _is_about_pot(event) and event.payload.case not in answered]


def _beside(log: Sequence[Event]) -> dict[str, int]:
    """By laptop: the first of its facts that names what never got a number."""
    numbered = {event.hash for event in log}
    found: dict[str, int] = {}
    for event in log:
        if not numbered.issuperset(event.deps):
            found.setdefault(event.device, event.n)
    return found


def _is_about_pot(event: Event) -> bool:
    return event.type == "sys.case.opened" and event.payload.kind == TURN_TWICE


def _left(lines: Sequence[Line]) -> set[str]:
    """Places of money that journal lines take something out of."""
    sums: Counter[str] = Counter()
    for line in lines:
        if line.account in FUNDS:
            sums[line.account] += line.minor
    return {account for account, minor in sums.items() if minor < 0}
