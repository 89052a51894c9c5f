"""Where to look first: every planted mistake is found, and every hint explains the difference."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.core.count_hints import WEIGHTS, CashEntry, Hint, rank

K = 100
NOTES = tuple(value * K for value in (1000, 500, 200, 100, 50, 20, 10, 5, 1))
COUNTS = ((1000 * K, 27), (500 * K, 17), (200 * K, 22), (100 * K, 24), (50 * K, 13))
MARY = CashEntry(
    entry="mary", member="m15", kind="contribution", cash_minor=1400 * K, change_minor=600 * K
)
ROSE = CashEntry(
    entry="rose", member="m19", kind="contribution", cash_minor=800 * K, share_minor=200 * K,
    parts=(("shares", 400 * K), ("welfare", 100 * K), ("turn", 300 * K)), ts_ms=5,
)  # fmt: skip


def hints(difference: int, *entries: CashEntry) -> tuple[Hint, ...]:
    return rank(difference * K, entries=entries, counts=COUNTS, denominations=NOTES)


def kinds(difference: int, *entries: CashEntry) -> list[str]:
    return [hint.kind for hint in hints(difference, *entries)]


def test_the_picture_note_then_change_then_share() -> None:
    found = hints(-200, ROSE, MARY)
    assert [(h.kind, h.member) for h in found] == [("note", ""), ("change", "m15"), ("part", "m19")]
    assert found[0].minor == 200 * K
    assert (found[1].minor, found[1].should_be_minor) == (600 * K, 800 * K)
    assert (found[2].count, found[2].should_be_minor) == (1, 200 * K)


def test_nothing_is_hinted_when_they_agree() -> None:
    assert kinds(0, MARY, ROSE) == []


def entry(cash: int, **more: object) -> CashEntry:
    return CashEntry(entry="e", member="m", kind="contribution", cash_minor=cash * K, **more)


def test_an_entry_of_exactly_the_difference_was_perhaps_not_paid() -> None:
    assert "equal" in kinds(-750, entry(750))
    assert "equal" not in kinds(750, entry(750))


def test_an_expense_of_exactly_the_difference_was_perhaps_not_handed_over() -> None:
    assert "equal" in kinds(250, entry(-250))


def test_half_of_the_difference_was_perhaps_the_other_way_round() -> None:
    (hint,) = [h for h in hints(-734, entry(367)) if h.kind == "half"]
    assert hint.should_be_minor == -367 * K


def test_swapped_digits_differ_by_a_multiple_of_nine() -> None:
    (hint,) = hints(-270, entry(1410))
    assert (hint.kind, hint.should_be_minor) == ("transposed", 1140 * K)


def test_a_zero_too_many_or_too_few_is_found() -> None:
    assert [h.should_be_minor for h in hints(-2700, entry(3000))] == [300 * K]
    assert [h.should_be_minor for h in hints(2700, entry(300))] == [3000 * K]


def test_a_corrected_entry_is_named_when_its_first_amount_explains_it() -> None:
    assert kinds(-130, entry(430, replaced_minor=300 * K)) == ["corrected"]
    assert kinds(-130, entry(430, replaced_minor=310 * K)) == []


def test_cash_of_somebody_who_usually_pays_by_phone_comes_before_the_equal_amount() -> None:
    phone = entry(770, usual_method="mpesa")
    assert kinds(-770, phone, replace(phone, entry="o", usual_method="cash")) == ["method", "equal"]


def test_rows_written_all_at_once_come_last_and_are_counted() -> None:
    rows = [replace(entry(330), entry=f"e{n}", is_bulk=True) for n in range(4)]
    found = hints(-123, *rows)
    assert [(h.kind, h.count) for h in found] == [("bulk", 4)]


def test_at_most_two_of_a_kind_newest_first() -> None:
    many = [replace(ROSE, entry=f"r{n}", member=f"m{n}", ts_ms=n) for n in range(9)]
    parts = [h.member for h in hints(-200, *many) if h.kind == "part"]
    assert parts == ["m8", "m7"]


cash = st.integers(-5_000_000, 5_000_000).filter(bool)


@given(st.lists(cash, min_size=1, max_size=12), st.integers(-3_000_000, 3_000_000))
def test_every_hint_about_an_entry_explains_the_whole_difference(
    amounts: list[int], difference: int
) -> None:
    entries = [
        CashEntry(entry=str(n), member="m", kind="contribution", cash_minor=minor, change_minor=700)
        for n, minor in enumerate(amounts)
    ]
    found = rank(difference, entries=entries, counts=COUNTS, denominations=NOTES)
    for hint in found:
        if hint.kind == "change":
            assert hint.minor - hint.should_be_minor == difference
        elif hint.entry and hint.kind != "bulk":
            assert hint.should_be_minor - hint.minor == difference
    weights = [WEIGHTS[hint.kind] for hint in found]
    assert weights == sorted(weights, reverse=True)


@given(st.integers(1, 99_999), st.sampled_from(["not paid", "other way", "zero", "swapped"]))
def test_a_planted_mistake_is_found(whole: int, mistake: str) -> None:
    written = whole * K
    truth = {
        "not paid": 0,
        "other way": -written,
        "zero": written // 10 if written % 10 == 0 else written * 10,
        "swapped": int(str(whole)[1::-1] + str(whole)[2:]) * K,
    }[mistake]
    one = CashEntry(entry="e", member="m", kind="contribution", cash_minor=written)
    found = rank(truth - written, entries=[one], counts=COUNTS, denominations=NOTES)
    if truth != written:
        assert any(hint.entry == "e" and hint.should_be_minor == truth for hint in found)
