"""Disputes: a member does not agree with an entry; it stays valid and is read out until settled.

Source: spec/domain.md section 2.5 O.
"""

from dataclasses import dataclass
from typing import Final

from app.core.corrections import REVERSIBLE
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

WORDS_MAX: Final = 300  # characters
DISPUTED: Final = "entry.disputed"
SETTLED: Final = "dispute.settled"
TYPES: Final = frozenset({DISPUTED, SETTLED})


@event_type(DISPUTED, FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDisputed:
    """A member says that an entry is wrong; nothing that is owed or owned changes.

    Attributes:
        entry: Fact id of the entry. member: Who says so.
        meeting: The open meeting in which it was said; "" between meetings.
        on: Civil day.
    """

    entry: str
    member: str
    words: str
    meeting: str
    on: str


@event_type(SETTLED, FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeSettled:
    """The member and the group agree again; the entry stands as it was written.

    Attributes:
        dispute: Fact id of the dispute; the first settlement of it in order counts.
        entry: The entry that it was about.
        words: What was agreed. meeting: Where; "" between meetings. on: Civil day.
    """

    dispute: str
    entry: str
    words: str
    meeting: str
    on: str


def dispute(
    payload: EntryDisputed, *, entry_type: str, is_gone: bool, is_disputed: bool
) -> EntryDisputed:
    """Decide a dispute.

    Args:
        entry_type: Fact type of the entry. is_gone: It was taken back already.
        is_disputed: Somebody disputes it already.

    Raises:
        Refused: "dispute.not_this" for a kind of entry that nobody can be wronged by;
            "entry.reversed_already"; "dispute.stands"; "dispute.no_words".
    """
    if entry_type not in REVERSIBLE - TYPES:
        raise Refused("dispute.not_this")
    if is_gone:
        raise Refused("entry.reversed_already")
    if is_disputed:
        raise Refused("dispute.stands")
    _check_words(payload.words)
    return payload


def settle(payload: DisputeSettled) -> DisputeSettled:
    """Decide the end of a dispute.

    Raises:
        Refused: "dispute.none" when there is none; "dispute.no_words".
    """
    if not payload.dispute:
        raise Refused("dispute.none")
    _check_words(payload.words)
    return payload


def _check_words(words: str) -> None:
    if not words.strip() or len(words) > WORDS_MAX:
        raise Refused("dispute.no_words", most=WORDS_MAX)
