"""Every figure of meeting 18: half collected (03), counted (07), closed (08, 10, 11, 18, 19)."""

from collections.abc import Callable

import pytest

from app.core.expected import COLUMNS
from app.projections import collecting, home, meetings, passbook, reading_out
from app.projections.collecting import CollectSheet
from app.projections.reading_out import ReadOut
from tests.samples.conftest import Sample
from tests.samples.pictures import members_of_the_pictures


def sheet_of(group: Sample) -> CollectSheet:
    (today,) = [one for one in group.read(meetings.meetings) if one.no == 18]
    found: CollectSheet = group.read(
        collecting.collect_sheet, today.meeting, currency="KES", names=group.names()
    )
    return found


def read_out_of(group: Sample) -> ReadOut:
    (today,) = [one for one in group.read(meetings.meetings) if one.no == 18]
    found: ReadOut = group.read(reading_out.read_out, today.meeting, currency="KES")
    return found


@pytest.fixture
def half(sample: Callable[[str], Sample]) -> Sample:
    return sample("tumaini-collect")


@pytest.fixture
def closed(sample: Callable[[str], Sample]) -> Sample:
    return sample("tumaini-closed")


def test_half_collected_20750_of_34000_are_there(half: Sample) -> None:
    sheet = sheet_of(half)
    due = {name: half.whole(getattr(sheet.expected, name)) for name in COLUMNS}
    got = {name: half.whole(getattr(sheet.written, name)) for name in COLUMNS}
    assert (due["shares"], due["welfare"], due["turn"], due["loan"]) == (14_800, 1900, 5700, 11_600)
    assert sum(due.values()) - due["fine"] == 34_000
    assert (got["shares"], got["welfare"], got["turn"], got["fine"], got["loan"]) == (
        9800, 1300, 3900, 150, 5600,
    )  # fmt: skip
    assert half.whole(sheet.written.total) == 20_750
    assert (half.whole(sheet.cash_minor), half.whole(sheet.electronic_minor)) == (12_650, 8100)


def test_every_row_expects_what_the_picture_shows_in_grey(half: Sample) -> None:
    for row, person in zip(sheet_of(half).rows, members_of_the_pictures(), strict=True):
        expected = row.expected
        assert half.whole(expected.shares) == person.usual * 200, person.name
        assert half.whole(expected.loan) == person.loan_due, person.name
        assert half.whole(expected.fine) == person.fine, person.name
        assert (
            half.whole(row.savings_minor)
            == (person.saved + (person.shares if row.is_written else 0)) * 200
        )


def test_mary_is_next_with_78_shares_and_the_box_holds_57250(half: Sample) -> None:
    rows = sheet_of(half).rows
    assert [row.no for row in rows if row.is_written] == [1, 2, 3, 4, 5, 6, *range(8, 15)]
    assert rows[14].shares_minor == 78 * 20_000
    assert [row.usual_method for row in rows[14:]] == ["cash", "mpesa", *["cash"] * 4]
    assert [row.status for row in rows if row.status != "present"] == ["late", "excused"]
    places = half.read(home.home, currency="KES", today="2026-11-21").places
    assert half.whole(places.box) == 57_250


def test_collected_30500_in_the_columns_of_the_sheet(closed: Sample) -> None:
    written = sheet_of(closed).written
    found = (written.shares, written.welfare, written.turn, written.fine, written.loan)
    assert tuple(map(closed.whole, found)) == (14_600, 1900, 5700, 150, 8150)
    totals = read_out_of(closed).totals
    figures = (totals.collected, totals.cash, totals.electronic)
    assert tuple(map(closed.whole, figures)) == (30_500, 19_750, 10_750)
    assert (totals.present, totals.excused) == (19, 1)


def test_every_row_is_that_of_the_picture(closed: Sample) -> None:
    for row, person in zip(sheet_of(closed).rows, members_of_the_pictures(), strict=True):
        assert closed.whole(row.written.total) == person.total, person.name
        assert [p.code for p in row.payments if p.code] == [person.code][: bool(person.code)]
        assert [p.method for p in row.payments] == (
            [] if person.method == "absent" else [person.method]
        )


def test_the_book_leads_from_44600_to_43400(closed: Sample) -> None:
    out = read_out_of(closed)
    assert [(line.kind, closed.whole(line.minor)) for line in out.box] == [
        ("start", 44_600),
        ("collected", 19_750),
        ("turn", -5700),
        ("expense", -250),
        ("loan", -15_000),
    ]
    totals = out.totals
    figures = (totals.box, totals.loan_bag, totals.welfare_bag, totals.mobile, totals.loans_out)
    assert tuple(map(closed.whole, figures)) == (43_400, 35_500, 7900, 72_100, 181_000)
    assert (out.box[1].people, out.electronic_people) == (15, 5)


def test_the_notes_are_those_of_the_count_with_one_more_200(closed: Sample) -> None:
    count = read_out_of(closed).count
    assert count is not None
    assert [(closed.whole(value), many) for value, many in count.counts] == [
        (1000, 27), (500, 17), (200, 23), (100, 24), (50, 13), (20, 7), (10, 9), (5, 4),
    ]  # fmt: skip
    names = closed.names()
    assert (names[count.counter], names[count.witness]) == ("Caroline Nafula", "Peter Ochieng")


def test_aminas_loan_is_15000_for_17250_in_six_times_2875(closed: Sample) -> None:
    (loan,) = read_out_of(closed).lent
    assert closed.names()[loan.member] == "Amina Hassan"
    assert closed.whole(loan.state.left) == 17_250
    assert [(one.due_on, closed.whole(one.total)) for one in loan.state.instalments][::5] == [
        ("2026-12-05", 2875),
        ("2027-02-13", 2875),
    ]


def test_graces_statement_ends_at_55_shares_worth_13172(closed: Sample) -> None:
    book = closed.read(passbook.passbook, closed.ids[9], currency="KES")
    assert (book.shares, closed.whole(book.savings_minor)) == (55, 11_000)
    assert closed.whole(book.loan_left) == 25_500
    assert closed.whole(book.can_borrow) == 7500
    assert book.worth // 100 == 13_172
    assert sum(closed.whole(line.welfare) for line in book.lines) == 1800
    last = book.lines[-1]
    assert (closed.whole(last.loan_paid), closed.whole(last.loan_due)) == (1500, 3000)
    places = closed.read(home.home, currency="KES", today="2026-11-21").places
    assert (places.shares // 20_000, places.share_worth(20_000)) == (1381, 23_950)


def test_five_signed_and_rose_has_the_next_turn_on_5_december(closed: Sample) -> None:
    shown = closed.read(home.home, currency="KES", today="2026-11-21")
    assert shown.planned is not None
    assert (shown.planned.no, shown.planned.on) == (19, "2026-12-05")
    assert closed.names()[shown.turns.this] == "Rose Nyambura"
    assert len(read_out_of(closed).signed) == 5
