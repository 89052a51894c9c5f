"""A laptop without a line gives out within its allowance, or a second officer agrees."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)

from app.book.book import Book
from app.book.enrolment import revoke_device
from app.core.allowances import TURNS, AllowanceHanded
from app.core.errors import Refused
from app.core.governance.documents import Agreed, NotAgreed
from app.operations import allowances as dividing
from app.operations import corrections, loans, paying_out
from app.projections import balances, cases
from app.projections.allowances import Allowances, allowances
from app.sync.settling import settle_allowances
from tests.conflicts.table import Moment, Table, in_memory
from tests.helpers.features import use_all_features
from tests.helpers.group import Group
from tests.helpers.two_laptops import TwoLaptops, same_book

FUND = "1010 KES"
MACHINES = int(os.environ.get("DAFTARI_MACHINES", "12"))
SAVED = 700_000  # in the box when the first meeting is closed
Base = tuple[Table, Moment, str]


@pytest.fixture(scope="module")
def base() -> Iterator[Base]:
    """Two laptops and their server; the first meeting is closed, the second is open."""
    with in_memory() as shelf:
        table = Table(shelf)
        table.set_pins()
        use_all_features(table, table.sync)
        first = table.open_meeting()
        for number in range(1, 8):
            table.pay_on(table.book, first, number, advance=100_000)
        table.sync()
        table.pay_on(table.tablet, first, 8, advance=10_000)
        spend(table.tablet, first, 10_000)  # so it is a laptop that gives money out
        table.sync()
        table.close_meeting(first)
        table.sync()
        meeting = table.open_meeting("2026-11-28")
        table.sync()
        yield table, table.keep(), meeting


@pytest.fixture
def table(base: Base) -> Table:
    base[0].put_back(base[1])
    return base[0]


@pytest.fixture
def meeting(base: Base) -> str:
    return base[2]


def divided(table: TwoLaptops, book: Book) -> Allowances:
    found = table.on(book, allowances)
    assert found is not None
    return found


def may_give(table: TwoLaptops, book: Book, fund: str = FUND) -> int:
    return divided(table, book).of(fund, book.group.device)


def remembered(table: Table) -> dict[str, int]:
    """What the sequencer remembers of the same."""
    assert table.office.store is not None
    texts = table.office.store.index_get((("allowance", FUND),))[("allowance", FUND)]
    pairs = (text.rsplit(":", 1) for text in texts)
    return {holder: int(minor) for holder, minor in pairs if int(minor)}


def spend(book: Book, meeting: str, minor: int, *agreed: Agreed) -> str:
    def write(tx: Any) -> str:
        tx.agreed = agreed
        return paying_out.record_expense(tx, meeting=meeting, what="tea", minor=minor)

    return book.write(write).result


def test_a_closing_leaves_the_other_laptop_a_tenth_and_the_pen_the_rest(table: Table) -> None:
    for book in table.books:
        assert may_give(table, table.book) == 630_000
        assert divided(table, book).total(FUND) == SAVED
    assert may_give(table, table.tablet) == 70_000
    assert divided(table, table.tablet).pen == table.book.group.device


def test_a_group_of_one_laptop_never_hears_of_it(tmp_path: Any) -> None:
    group = Group(tmp_path)
    first = group.open_meeting()
    group.pay(first, 7, advance=1_000)
    group.close_meeting(first)
    second = group.open_meeting("2026-11-28")
    group.write(paying_out.record_expense, meeting=second, what="tea", minor=1_000)
    assert group.read(allowances) is None
    group.close()


def test_nothing_is_divided_before_both_programs_understand_it(tmp_path: Any) -> None:
    table = TwoLaptops(tmp_path)
    first = table.open_meeting()
    table.pay_on(table.book, first, 7, advance=100_000)
    table.close_meeting(first)
    assert table.read(allowances) is None
    table.close()


def test_who_gives_out_more_is_told_how_much_there_is_and_where(table: Table, meeting: str) -> None:
    with pytest.raises(NotAgreed) as refused:
        spend(table.tablet, meeting, 100_000)
    values = refused.value.values
    assert refused.value.code == "allowance.beyond"
    assert (values["have"], values["short"], values["elsewhere"]) == (70_000, 30_000, 630_000)
    assert values["laptops"] == "laptop one"
    request = refused.value.request
    assert request.people == (table.no(2),)  # the chair's PIN is asked
    assert request.minor == 100_000
    spend(table.tablet, meeting, 70_000)  # what is its own needs nobody
    assert may_give(table, table.tablet) == 0


def test_a_second_officer_may_allow_more_and_it_is_written_down(table: Table, meeting: str) -> None:
    with pytest.raises(NotAgreed) as refused:
        spend(table.tablet, meeting, 100_000)
    known = refused.value.request.payload_hash
    with pytest.raises(NotAgreed):  # a member without an office is no second officer
        spend(table.tablet, meeting, 100_000, Agreed(payload_hash=known, members=(table.no(9),)))
    with pytest.raises(NotAgreed):  # nor is who types it
        spend(table.tablet, meeting, 100_000, Agreed(payload_hash=known, members=(table.irene,)))
    spend(table.tablet, meeting, 100_000, Agreed(payload_hash=known, members=(table.no(2),)))
    assert may_give(table, table.tablet) == -30_000
    with pytest.raises(NotAgreed):  # he agreed to this amount, not to another
        spend(table.tablet, meeting, 90_000, Agreed(payload_hash=known, members=(table.no(2),)))
    table.sync()
    same_book(table)


def test_beyond_the_allowance_on_both_laptops_ends_in_a_question(
    table: Table, meeting: str
) -> None:
    """Class 4, as it was before allowances: only a second officer's word leads there."""

    def lend(book: Book, minor: int, number: int) -> None:
        def write(tx: Any) -> None:
            loans.record_past_loan(
                tx, meeting=meeting, member=table.no(number), principal=minor, meetings=1
            )

        try:
            book.write(write)
        except NotAgreed as error:
            said = Agreed(payload_hash=error.request.payload_hash, members=(table.no(2),))

            def again(tx: Any) -> None:
                tx.agreed = (said,)
                write(tx)

            book.write(again)

    lend(table.book, 600_000, 7)
    lend(table.tablet, 600_000, 8)
    table.sync()
    (case,) = table.on(table.book, cases.open_cases)
    assert case.fact.kind == "fund_negative"
    same_book(table)


def test_money_taken_in_may_be_given_out_by_who_took_it(table: Table, meeting: str) -> None:
    table.pay_on(table.tablet, meeting, 9, advance=100_000)
    spend(table.tablet, meeting, 170_000)
    with pytest.raises(NotAgreed):
        spend(table.tablet, meeting, 1_000)


def test_a_loan_that_was_taken_back_may_be_given_again(table: Table, meeting: str) -> None:
    entry = spend(table.tablet, meeting, 70_000)
    table.tablet.write(lambda tx: corrections.take_back_entry(tx, entry=entry))
    assert may_give(table, table.tablet) == 70_000


def test_a_laptop_hands_over_what_it_has_and_no_more(table: Table, meeting: str) -> None:
    other = table.tablet.group.device
    with pytest.raises(Refused, match="not_so_much"):
        table.write(dividing.hand_over, fund=FUND, to=other, minor=630_001)
    table.write(dividing.hand_over, fund=FUND, to=other, minor=200_000)
    with pytest.raises(NotAgreed):
        spend(table.tablet, meeting, 270_000)  # it has not heard of it
    table.sync()
    spend(table.tablet, meeting, 270_000)
    with pytest.raises(NotAgreed):
        spend(table.book, meeting, 430_001)
    spend(table.book, meeting, 430_000)
    table.sync()
    assert table.on(table.book, balances.balance_of, "1010", "KES") == 0
    assert table.on(table.book, cases.open_count) == 0
    same_book(table)


def test_what_nobody_holds_is_taken_once_by_whoever_was_first(table: Table, meeting: str) -> None:
    with pytest.raises(Refused, match="nothing_free"):
        table.write(dividing.take_free, fund=FUND)
    entry = spend(table.tablet, meeting, 50_000)
    table.sync()
    table.book.write(lambda tx: corrections.take_back_entry(tx, entry=entry))
    table.sync()
    had = may_give(table, table.book), may_give(table, table.tablet)
    for book in table.books:  # neither hears of the other
        assert book.write(lambda tx: dividing.take_free(tx, fund=FUND)).result == 50_000
    table.sync()
    assert (may_give(table, table.book), may_give(table, table.tablet)) in (
        (had[0] + 50_000, had[1]),
        (had[0], had[1] + 50_000),
    )
    same_book(table)


def test_what_a_second_recorder_takes_in_goes_to_the_pen_when_laptops_meet(
    table: Table, meeting: str
) -> None:
    table.pay_on(table.tablet, meeting, 9, advance=100_000)
    settle_allowances(table.tablet)
    settle_allowances(table.tablet)  # nothing is handed twice
    assert may_give(table, table.tablet) == 80_000  # a tenth of what there is now
    table.sync()
    assert may_give(table, table.book) == 720_000
    settle_allowances(table.book)  # the pen hands nothing on
    assert may_give(table, table.book) == 720_000


def test_a_laptop_from_which_nothing_is_given_out_any_more_keeps_nothing(
    table: Table, meeting: str
) -> None:
    table.close_meeting(meeting)
    table.sync()
    assert may_give(table, table.tablet) == 70_000  # of its own accord it hands it on
    settle_allowances(table.tablet)
    table.sync()
    assert may_give(table, table.tablet) == 0
    assert may_give(table, table.book) == SAVED


def test_what_a_lost_laptop_held_is_taken_by_the_pen_once_it_is_locked_out(
    table: Table, meeting: str
) -> None:
    table.book.write(lambda tx: revoke_device(tx, table.tablet.group.device, "stolen"))
    table.send(table.book)
    table.fetch(table.book)
    settle_allowances(table.book)
    assert may_give(table, table.book) == 630_000  # not before it has a number
    table.send(table.book)
    table.fetch(table.book)
    assert may_give(table, table.book) == SAVED
    spend(table.book, meeting, SAVED)


def test_the_hub_gives_out_what_nobody_holds_by_the_way(tmp_path: Any) -> None:
    table = TwoLaptops(tmp_path)
    table.set_pins()
    use_all_features(table, table.meet)
    first = table.open_meeting()
    table.pay_on(table.book, first, 7, advance=100_000)
    table.pay_on(table.book, first, 8, advance=110_000)
    table.meet()
    spend(table.tablet, first, 10_000)
    table.meet()
    table.close_meeting(first)
    meeting = table.open_meeting("2026-11-28")
    table.meet()
    # What comes back by a correction of another laptop's entry is nobody's at first.
    spent = spend(table.tablet, meeting, 20_000)
    table.meet()
    table.write(corrections.take_back_entry, entry=spent)
    assert divided(table, table.book).parts[FUND] == {"": 20_000, table.book.group.device: 180_000}
    spend(table.book, meeting, 190_000)
    spend(table.book, meeting, 10_000)
    table.pay_on(table.tablet, meeting, 9, advance=10_000)
    table.meet()
    with pytest.raises(NotAgreed):
        spend(table.book, meeting, 1_000)
    table.close()


def test_the_turn_is_paid_by_the_laptop_that_holds_the_right_to_it(
    table: Table, meeting: str
) -> None:
    table.pay_on(table.tablet, meeting, 9, turn=30_000)

    def pay(book: Book) -> str:
        return book.write(
            lambda tx: paying_out.pay_turn(tx, meeting=meeting, member=table.no(9))
        ).result

    with pytest.raises(NotAgreed) as refused:
        pay(table.tablet)
    assert refused.value.code == "allowance.turn"
    assert refused.value.values["laptops"] == "laptop one"
    table.write(dividing.hand_over, fund=TURNS, to=table.tablet.group.device, minor=1)
    table.sync()
    with pytest.raises(NotAgreed):
        pay(table.book)
    pay(table.tablet)
    settle_allowances(table.tablet)  # the right goes back to the pen
    table.sync()
    assert may_give(table, table.book, TURNS) == 1
    assert table.on(table.book, cases.open_count) == 0


class Apart(RuleBasedStateMachine):
    """Two laptops that close, hand over, pay out and sync as it comes: no fund is ever short."""

    base: Base

    @initialize()
    def begin(self) -> None:
        self.table, moment, self.meeting = self.base
        self.table.put_back(moment)

    @rule(which=st.integers(0, 1), minor=st.integers(1, 70).map(lambda n: n * 10_000))
    def give_out(self, which: int, minor: int) -> None:
        book = self.table.books[which]
        try:
            spend(book, self.meeting, minor)
        except (NotAgreed, Refused):
            return

    @rule(which=st.integers(0, 1), number=st.integers(4, 9))
    def take_in(self, which: int, number: int) -> None:
        self.table.pay_on(self.table.books[which], self.meeting, number, advance=20_000)

    @rule(which=st.integers(0, 1), minor=st.integers(1, 60).map(lambda n: n * 10_000))
    def hand(self, which: int, minor: int) -> None:
        book, other = self.table.books[which], self.table.books[1 - which].group.device
        try:
            book.write(lambda tx: dividing.hand_over(tx, fund=FUND, to=other, minor=minor))
        except Refused:
            return

    @rule(which=st.integers(0, 1))
    def divide(self, which: int) -> None:
        book = self.table.books[which]
        book.write(lambda tx: dividing.divide(tx, meeting=self.meeting))

    @rule(which=st.integers(0, 1))
    def sync(self, which: int) -> None:
        book = self.table.books[which]
        settle_allowances(book)
        self.table.send(book)
        self.table.fetch(book)

    @rule()
    def by_stick(self) -> None:
        self.table.tablet.import_frames(self.table.book.outgoing())

    def teardown(self) -> None:
        """All come together."""
        if not hasattr(self, "table"):
            return
        self.table.sync()
        have = self.table.on(self.table.book, balances.balance_of, "1010", "KES")
        found = divided(self.table, self.table.book)
        assert have >= 0
        assert found.total(FUND) == have
        assert all(minor >= 0 for minor in found.parts.get(FUND, {}).values())
        assert remembered(self.table) == found.parts.get(FUND, {})
        asked = [one.fact.kind for one in self.table.on(self.table.book, cases.open_cases)]
        assert "fund_negative" not in asked
        same_book(self.table)


def test_no_fund_is_ever_short_whatever_two_laptops_do_apart(base: Base) -> None:
    machine = type("Apart", (Apart,), {"base": base})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=MACHINES,
            stateful_step_count=12,
            deadline=None,
            phases=(Phase.generate,),  # to put two laptops back takes long: no shrinking
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_handing_is_no_way_to_take_from_others(table: Table) -> None:
    """A fact that hands a negative amount would take: it has no effect, and the log says so."""
    other = table.tablet.group.device
    table.tablet.write(
        lambda tx: tx.append(AllowanceHanded(shares=((FUND, table.book.group.device, -500_000),)))
    )
    table.sync()
    assert may_give(table, table.tablet) == 70_000
    assert divided(table, table.book).of(FUND, other) == 70_000
    same_book(table)
