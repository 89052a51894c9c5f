"""How punctually dues were paid."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.risk.punctuality import PaidDue, paid_dues, worst_days

DUES = (("2026-01-10", 100), ("2026-02-10", 100), ("2026-03-10", 100))


def days(*payments: tuple[str, int]) -> list[str]:
    return [due.paid_on for due in paid_dues(DUES, payments)]


def test_money_settles_the_oldest_due_first() -> None:
    assert days(("2026-01-10", 100), ("2026-02-20", 150)) == ["2026-01-10", "2026-02-20", ""]
    assert days(("2026-01-05", 300)) == ["2026-01-05"] * 3
    assert days(("2026-01-05", 60), ("2026-01-15", 40)) == ["2026-01-15", "", ""]
    assert days() == ["", "", ""]


def test_on_time_is_the_day_itself_or_before() -> None:
    found = paid_dues(DUES, (("2026-01-10", 100), ("2026-02-11", 100)))
    assert [due.is_on_time for due in found] == [True, False, False]
    assert [due.days_late("2026-03-20") for due in found] == [0, 1, 10]


def test_the_worst_delay_counts_while_it_lasts_within_the_span() -> None:
    found = (
        PaidDue(due_on="2025-01-01", minor=1, paid_on="2025-03-01"),
        PaidDue(due_on="2026-02-10", minor=1, paid_on="2026-02-22"),
        PaidDue(due_on="2026-03-10", minor=1, paid_on=""),
    )
    assert worst_days(found, since="2025-10-01", on="2026-03-15") == 12
    assert worst_days(found, since="2025-03-01", on="2026-03-15") == 59
    assert worst_days((), since="2025-10-01", on="2026-03-15") == 0


dates = st.dates().map(lambda day: day.isoformat())
amounts = st.lists(st.tuples(dates, st.integers(0, 500)), max_size=8)


@given(amounts, amounts)
def test_dues_are_paid_in_their_order_and_by_no_more_than_came(
    dues: list[tuple[str, int]], payments: list[tuple[str, int]]
) -> None:
    found = paid_dues(dues, payments)
    assert [due.due_on for due in found] == sorted(day for day, minor in dues if minor)
    paid = [due for due in found if due.paid_on]
    assert sum(due.minor for due in paid) <= sum(minor for _, minor in payments)
    assert list(found[: len(paid)]) == paid
    assert [due.paid_on for due in paid] == sorted(due.paid_on for due in paid)
