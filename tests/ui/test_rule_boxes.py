"""The boxes of a sentence: what stands there reads back to the same value, in every language."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.constitution.of_group import CHAPTERS, values_of
from app.core.constitution.rows import Box
from app.core.errors import Refused
from app.core.rules_of_group import Rules
from app.ui.figures import Figures
from app.ui.rules.typed import read_box, show_box

TODAY = "2026-11-21"
FIGURES = st.builds(
    Figures,
    language=st.sampled_from(["en", "sw", "fr", "hi", "fa"]),
    calendar=st.sampled_from(["gregorian", "jalali"]),
    currency=st.sampled_from(["KES", "TZS", "IRR", "INR", "XOF", "USDT"]),
)
EN = Figures("en", "gregorian", "KES")


def read_back(box: Box, value: Any, figures: Figures) -> Any:
    return read_box(box, show_box(box, value, figures), figures, TODAY)


@given(figures=FIGURES, value=st.integers(0, 10**12))
def test_an_amount_reads_back(figures: Figures, value: int) -> None:
    box = Box(field="x", kind="money")
    assert read_back(box, value, figures) == value


@given(figures=FIGURES, value=st.integers(0, 10**7))
def test_a_rate_and_a_number_read_back(figures: Figures, value: int) -> None:
    assert read_back(Box(field="x", kind="ppm"), value, figures) == value
    assert read_back(Box(field="x", kind="count"), value, figures) == value


@given(figures=FIGURES, day=st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_a_day_reads_back(figures: Figures, day: date) -> None:
    assert read_back(Box(field="x", kind="day"), day.isoformat(), figures) == day.isoformat()


@given(figures=FIGURES, minors=st.lists(st.integers(1, 10**9), max_size=4))
def test_a_list_of_fines_reads_back(figures: Figures, minors: list[int]) -> None:
    fines = tuple((f"reason {place}", minor) for place, minor in enumerate(minors))
    assert read_back(Box(field="x", kind="fines"), fines, figures) == fines


def test_what_cannot_be_is_refused_with_what_can() -> None:
    share = next(box for box in CHAPTERS[0].boxes if box.field == "share_value")
    for box, text, code in (
        (share, "0", "rules.box_least"),
        (share, "two", "amount.not_a_number"),
        (Box(field="x", kind="percent", most=100), "101", "rules.box_most"),
        (Box(field="x", kind="count"), "1.5", "amount.too_fine"),
        (Box(field="x", kind="fines"), "phone", "amount.not_a_number"),
    ):
        with pytest.raises(Refused) as refusal:
            read_box(box, text, EN, TODAY)
        assert refusal.value.code == code


def test_every_box_of_the_usual_rules_reads_back() -> None:
    values = values_of(Rules(share_value=20_000, fine_list=(("phone", 10_000),)))
    for chapter in CHAPTERS:
        for box in chapter.boxes:
            if box.is_typed and box.kind not in ("word", "words", "day") and values[box.field]:
                assert read_back(box, values[box.field], EN) == values[box.field], box.field
