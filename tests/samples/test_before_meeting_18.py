"""Every figure of Home (01) and of the list of members (11b) before meeting 18."""

from collections.abc import Callable

import pytest

from app.projections import balances, home, loans, meetings, member_list, passbook
from app.projections.home import Home
from tests.samples.conftest import Sample
from tests.samples.pictures import members_of_the_pictures

TODAY = "2026-11-21"


@pytest.fixture
def group(sample: Callable[[str], Sample]) -> Sample:
    return sample("tumaini")


@pytest.fixture
def shown(group: Sample) -> Home:
    found: Home = group.read(home.home, currency="KES", today=TODAY)
    return found


def test_the_group_has_337850_in_four_places(group: Sample, shown: Home) -> None:
    places = shown.places
    figures = (places.box, places.mobile, places.bank, places.loans, places.worth)
    assert tuple(map(group.whole, figures)) == (44_600, 61_350, 60_000, 171_900, 337_850)
    assert (places.loan_bag, places.welfare_bag) == (3_820_000, 640_000)


def test_one_share_of_200_is_worth_240(group: Sample, shown: Home) -> None:
    assert round(shown.share_worth / group.unit) == 240


def test_welfare_savings_and_profit_add_up(group: Sample, shown: Home) -> None:
    profit = -sum(
        one.minor
        for one in group.read(balances.trial_balance)
        if one.account.startswith(("4", "5"))
    )
    found = (shown.places.social_fund, shown.places.shares, profit)
    assert tuple(map(group.whole, found)) == (23_850, 261_600, 52_400)


def test_shares_rise_like_the_bars_of_the_picture(shown: Home) -> None:
    bars = (63, 68, 71, 74, 76, 75, 78, 74, 80, 81, 77, 82, 84, 79, 82, 85, 79)
    assert tuple(many for _, many in shown.shares_bought) == bars
    assert tuple(no for no, _ in shown.shares_bought) == tuple(range(1, 18))


def test_meeting_17_was_read_out_as_on_home(group: Sample, shown: Home) -> None:
    assert shown.last is not None
    assert (shown.last.no, shown.last.on) == (17, "2026-11-07")
    totals = shown.last.totals
    figures = (totals.collected, totals.lent, totals.turn_paid, totals.box, totals.electronic)
    assert tuple(map(group.whole, figures)) == (31_900, 22_500, 6_000, 44_600, 6_250)


def test_meeting_18_starts_at_two_in_nyalenda_hall(group: Sample, shown: Home) -> None:
    planned = shown.planned
    assert planned is not None
    assert (planned.no, planned.on, planned.time) == (18, TODAY, "14:00")
    assert (planned.place, shown.members) == ("Nyalenda Hall", 20)
    names = group.names()
    holders = [names[one].split()[0] for one in shown.key_holders]
    assert holders == ["Caroline", "Peter", "Hellen"]


def test_seventeen_had_their_turn_and_dorcas_is_next_before_rose(
    group: Sample, shown: Home
) -> None:
    names = group.names()
    assert shown.turns.had == 17
    assert names[shown.turns.this] == "Dorcas Mutua"
    assert names[shown.turns.following] == "Rose Nyambura"
    assert group.whole(shown.turns.pot_minor) == 6000


def test_only_jane_is_late_with_1950_since_7_november(group: Sample, shown: Home) -> None:
    (late,) = shown.late
    assert group.names()[late.member] == "Jane Wambui"
    assert (group.whole(late.late_minor), late.since) == (1950, "2026-11-07")


def test_every_member_saved_owes_and_came_as_in_the_list(group: Sample) -> None:
    came = {3: 16, 4: 15, 7: 15, 12: 13, 14: 16, 17: 15, 19: 16}
    lines = group.read(member_list.member_list, currency="KES", on=TODAY, names=group.names())
    for line, person in zip(lines, members_of_the_pictures(), strict=True):
        figures = (line.loan_left, line.due_minor, line.savings_minor, line.can_borrow)
        most = max(0, 3 * person.saved * 200 - person.loan)
        assert (line.no, line.name, line.shares) == (person.no, person.name, person.saved)
        assert tuple(map(group.whole, figures)) == (
            person.loan, person.loan_due, person.saved * 200, most,
        ), line.name  # fmt: skip
        assert (line.came, line.fines_owed) == (came.get(line.no, 17), 0), line.name


def test_the_offices_are_those_of_the_list(group: Sample) -> None:
    lines = group.read(member_list.member_list, currency="KES", on=TODAY, names=group.names())
    held = {line.name: (line.roles, line.key) for line in lines if line.roles}
    assert held == {
        "Achieng Otieno": (("chair",), 0),
        "Caroline Nafula": (("key_holder",), 1),
        "Hellen Chebet": (("key_holder",), 3),
        "Irene Moraa": (("secretary",), 0),
        "Josephine Auma": (("treasurer", "admin"), 0),
        "Peter Ochieng": (("key_holder",), 2),
    }


def test_nine_loans_run_and_graces_is_22500_for_27000_in_nine_times_3000(group: Sample) -> None:
    running = group.read(loans.running_loans)
    assert len(running) == 9
    (loan,) = running[group.ids[9]]
    assert [group.whole(one.total) for one in loan.state.instalments] == [3000] * 9
    assert (group.whole(loan.state.principal), group.whole(loan.state.left)) == (22_500, 27_000)
    names = group.names()
    assert [names[one] for one in loan.guarantors] == ["Rose Nyambura", "Monica Wekesa"]


def test_graces_passbook_is_that_of_the_picture(group: Sample) -> None:
    book = group.read(passbook.passbook, group.ids[9], currency="KES")
    lines = [line for line in book.lines if line.no >= 6]
    stamps = (3, 3, 2, 3, 3, 3, 4, 3, 3, 3, 3, 3)
    savings = (3800, 4400, 4800, 5400, 6000, 6600, 7400, 8000, 8600, 9200, 9800, 10_400)
    assert tuple(line.stamps for line in lines) == stamps
    assert tuple(group.whole(line.savings_minor) for line in lines) == savings
    assert [line.no for line in lines if line.methods == ("mpesa",)] == [6, 11, 16]
    assert [(line.no, group.whole(line.fine)) for line in lines if line.fine] == [(8, 50)]
    assert [(line.on, group.whole(line.turn_got)) for line in book.lines if line.turn_got] == [
        ("2026-08-29", 6000)
    ]
    last = lines[-1]
    assert (group.whole(last.borrowed), group.whole(last.loan_left)) == (22_500, 27_000)
    assert book.turn_no == 12
    (stands_for,) = book.guarantees
    assert group.names()[stands_for.member] == "Sarah Kipkemboi"


def test_no_place_of_money_was_ever_below_zero(group: Sample) -> None:
    for held in group.read(meetings.meetings):
        if held.is_closed:
            totals = held.totals
            assert min(totals.loan_bag, totals.welfare_bag, totals.mobile, totals.bank) >= 0, held


def test_the_books_balance(group: Sample) -> None:
    assert group.read(balances.imbalances) == {}
    assert group.read(balances.control_differences) == {}
