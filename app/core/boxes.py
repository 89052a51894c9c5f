"""Boxes: the money schemes that a group runs side by side on its one ledger.

What a box asks and pays stands in its terms: text of `app.core.schemes.scheme.write_terms`. Terms
are only ever replaced by later ones, with the day from which they hold.

Source: spec/domain.md section 0 and INV-46.
"""

from dataclasses import dataclass
from datetime import date

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.locales.names import clean_name


@event_type("box.opened", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class BoxOpened:
    """The group agreed to run a box.

    Attributes:
        kind: Of `app.core.schemes.schemes()`.
        name: As the group calls it, in its own language.
        on: Civil day from which it runs.
        motion: The vote that agreed to it; "" when it was founded with the group.
    """

    box: str
    kind: str
    name: str
    currency: str
    terms: str
    on: str
    motion: str


@event_type("box.terms_changed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class BoxTermsChanged:
    """The group agreed on other terms for a box, from a day on.

    Attributes:
        based_on: Fact of the terms that these take the place of: a change made from any others
            than the newest ones has no effect.
        from_on: First civil day that they hold for; no meeting before it is touched.
        motion: The vote that agreed.
    """

    box: str
    based_on: str
    terms: str
    from_on: str
    motion: str


@event_type("box.closed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class BoxClosed:
    """A box asks for nothing any more after `on`; what it still owes stays owed."""

    box: str
    on: str
    reason: str


def first_day(*, opened_on: str, last_met: str) -> str:
    """The first day that new rules may hold for: nothing that was agreed to is priced again.

    Args:
        opened_on: Of the box; "" for the rules of the group.
        last_met: The last meeting that was opened, "" when none was.
    """
    if not last_met:
        return opened_on
    after = date.fromordinal(date.fromisoformat(last_met).toordinal() + 1)
    return max(opened_on, after.isoformat())


def check_from_on(from_on: str, *, opened_on: str, last_met: str) -> str:
    """The day, if new rules may hold from it on.

    Raises:
        Refused: "box.terms_too_early" with earliest, see `first_day`.
    """
    earliest = first_day(opened_on=opened_on, last_met=last_met)
    if date.fromisoformat(from_on).isoformat() < earliest:
        raise Refused("box.terms_too_early", earliest=earliest)
    return from_on


def check_box_name(name: str, others: frozenset[str]) -> str:
    """The name as it may be stored, told apart from those of the other boxes.

    Raises:
        Refused: `name.*`; "box.name_taken" with name.
    """
    cleaned = clean_name(name)
    if cleaned.casefold() in {other.casefold() for other in others}:
        raise Refused("box.name_taken", name=cleaned)
    return cleaned
