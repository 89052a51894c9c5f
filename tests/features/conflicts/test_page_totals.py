"""The totals in which two pages of one meeting differ have names and figures of their own."""

from dataclasses import fields

from app.core.closing import Totals
from app.features.conflicts.slip_words import line_name
from app.features.conflicts.words import Words
from app.projections.slips import SlipLine


def test_every_total_of_a_page_has_a_name() -> None:
    names = {line_name(f"page_{field.name}") for field in fields(Totals)}
    assert len(names) == len(fields(Totals))
    assert line_name("unheard of") not in names


def test_people_are_counted_and_money_is_money() -> None:
    words = Words("en", "gregorian", "KES")
    assert words.worth(SlipLine("page_present", 0, 9)) == "9"
    assert words.worth(SlipLine("page_box", 440_000)) == "4,400"
    assert words.worth(SlipLine("shares", 60_000, 3)) == "600"
