"""What belongs to one old book: the loans before it, the opening, and the entries it goes on in.

The entries of a book stand in one row in the chain of the laptop that brought it in. One fact holds
`PART_LINES` balances: an opening that is full, and does not balance yet, goes on in the next entry.

Source: spec/domain.md INV-09.
"""

from collections.abc import Iterable

from app.core.accounts import OPENING
from app.core.events.envelope import Event
from app.core.opening import PART_LINES, OpeningRecorded
from app.core.rules import decisions, superseded
from app.core.rules.index import Index
from app.core.two_openings import is_running_loan

# Laptop -> number of its newest entry of an old book, the opening that goes on ("" for none), and
# the loans in a row that none stands behind.
_RUN = "brought_run"
_WITH = "brought_loans"  # opening -> the loans that came with it, the entries that it goes on in
_HEAD = "brought_head"  # entry in which an opening goes on -> that opening
_UNFINISHED = "brought_unfinished"  # opening that goes on in an entry to come -> ("1",)


def keys(event: Event) -> Iterable[tuple[str, str]]:
    is_brought = is_running_loan(event) or isinstance(event.payload, OpeningRecorded)
    return ((_RUN, event.device),) if is_brought else ()


def observe(event: Event, index: Index) -> None:
    """Remember what a laptop brings in in a row."""
    if is_running_loan(event):
        row = (str(event.n), "", *_loans_before(event, index), event.id)
        index.put(_RUN, event.device, row)
    elif isinstance(event.payload, OpeningRecorded):
        first = first_of(event, index)
        if first == event.id:
            index.put(_WITH, first, _loans_before(event, index))
        else:
            index.put(_HEAD, event.id, (first,))
        goes_on_now = goes_on(event, index)
        if first != event.id:
            index.put(_WITH, first, (*index.get(_WITH, first), event.id))
        index.put(_UNFINISHED, first, ("1",) if goes_on_now else ())
        if goes_on_now:
            index.put(_RUN, event.device, (str(event.n), first))


def first_of(opening: Event, index: Index) -> str:
    """The entry that the book of an opening begins with: itself, unless another one goes on."""
    known = index.get(_HEAD, opening.id)
    run = index.get(_RUN, opening.device)
    if known or not run or int(run[0]) != opening.n - 1 or not run[1]:
        return known[0] if known else opening.id
    first = index.fact(run[1])
    is_same_day = first is not None and first.payload.on == opening.payload.on
    return run[1] if is_same_day else opening.id


def goes_on(opening: Event, index: Index) -> bool:
    """Whether the newest opening of a laptop is a part of a book that has more."""
    if len(opening.payload.lines) != PART_LINES:
        return False
    first = first_of(opening, index)
    facts = [index.fact(one) for one in openings_of(first, index) if one != opening.id]
    rest: dict[str, int] = {}
    for line in (x for fact in (*facts, opening) if fact is not None for x in fact.lines):
        if line.account == OPENING:
            rest[line.currency] = rest.get(line.currency, 0) + line.minor
    return any(rest.values())


def is_whole(first: str, index: Index) -> bool:
    """Whether all of a book has its numbers."""
    return not index.get(_UNFINISHED, first)


def openings_of(first: str, index: Index) -> tuple[str, ...]:
    """The entries with the balances of a book that have their numbers, in order."""
    return (first, *(one for one in index.get(_WITH, first) if index.get(_HEAD, one)))


def beside(opening: Event, index: Index) -> tuple[str, ...]:
    """What else belongs to the book that begins with `opening`, whether it was observed or not."""
    return index.get(_WITH, opening.id) or _loans_before(opening, index)


def standing(entries: Iterable[str], index: Index) -> tuple[str, ...]:
    """Those that nothing took away."""
    return tuple(
        one
        for one in entries
        if not index.get(*superseded.taken_back(one)) and not decisions.is_void(one, index)
    )


def entries_of(opening: str, index: Index) -> tuple[str, ...]:
    """All that stands of the book to which an opening belongs."""
    first = (*index.get(_HEAD, opening), opening)[0]
    return standing((first, *index.get(_WITH, first)), index)


def _loans_before(event: Event, index: Index) -> tuple[str, ...]:
    """The loans that the same laptop brought forward right before."""
    run = index.get(_RUN, event.device)
    is_next = run and int(run[0]) == event.n - 1 and not run[1]
    return run[2:] if is_next else ()
