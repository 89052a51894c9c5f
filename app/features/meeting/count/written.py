"""Whether the book already holds the count that is typed, and where an entry was typed."""

from app.core.count_hints import Hint
from app.features.meeting.count.facts import CountFacts
from app.features.meeting.count.presenter import CountDesk

STEPS = {"contribution": "collect", "loan": "loans", "turn": "turn"}


def is_written(desk: CountDesk, facts: CountFacts | None) -> bool:
    """Whether the table says what the book holds as the count."""
    count = facts.out.count if facts else None
    if count is None or facts is None or not facts.holds:
        return False
    return desk.is_same(count.counts, count.counted_minor)


def place_of(hint: Hint, facts: CountFacts | None) -> tuple[str, str]:
    """(step, member) where the entry of a hint was typed."""
    found = [one for one in facts.moved if one.entry == hint.entry] if facts else []
    kind = found[0].kind if found else "contribution"
    return STEPS.get(kind, "other"), hint.member
