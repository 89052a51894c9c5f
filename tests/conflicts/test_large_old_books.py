"""The old book of 120 members brought in on two laptops: hundreds of entries, one question."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

import pytest

from app.book.transaction import Tx
from app.core.decisions import ASK_LATER, BOTH_STAY, FIRST_HOLDS, SECOND_HOLDS
from app.core.events.envelope import Frame
from app.core.ledger import Line
from app.core.opening import PART_LINES
from app.core.rules import openings_once
from app.core.rules_of_group import Rules
from app.importing.bring_in import bring_in
from app.importing.register import RegisterRow
from app.operations import corrections
from app.operations.cases import decide_case, undo_decision
from app.operations.members import add_member
from app.operations.opening import record_opening
from app.projections import cases, questions
from app.projections.balances import control_differences, imbalances
from app.projections.questions import Question
from tests.conflicts.old_books import line
from tests.conflicts.script import World
from tests.conflicts.table import Moment, Table, in_memory
from tests.conflicts.test_old_books import Money, _money
from tests.helpers.lending import PRODUCTS
from tests.helpers.two_laptops import same_book
from tests.simulation.laptop import opened

PEOPLE = 120
SHARE = 200
ON = "2026-11-02"
Sides = tuple[list[Frame], list[Frame]]


def register(share_count: int, *, has_loans: bool = True) -> list[RegisterRow]:
    """What each member has and owes, and where the money lies; it balances."""
    own = [
        RegisterRow(
            line=no, meeting=0, on=ON, member=no, shares=share_count, savings=100 * no,
            loan_given=1_000 + no if has_loans else 0, loan_meetings=2,
        )
        for no in range(1, PEOPLE + 1)
    ]  # fmt: skip
    lies = sum(SHARE * row.shares + row.savings - row.loan_given for row in own)
    box = RegisterRow(line=200, meeting=0, on=ON, place="box", amount=lies)
    return [*own, box]


class Crowd:
    """Two laptops of a group of 120 that brought the book in apart, and what is in each."""

    def __init__(self, table: Table) -> None:
        self.table = table
        table.tablet.log_in(table.no(1))  # who may decide alone
        self.clean = table.keep()
        assert bring_in(table.book, register(2)).is_good
        assert bring_in(table.tablet, register(3)).is_good
        self.sides: Sides = (list(table.book.outgoing()), list(table.tablet.outgoing()))
        self.written: Moment = table.keep()
        self.alone: list[Money] = []
        for which, frames in enumerate(self.sides):
            self.arrive(frames)
            self.alone.append(_money(table, table.books[which]))

    def arrive(self, frames: Sequence[Frame]) -> None:
        """The facts come in this order to laptops that have only written them."""
        self.table.put_back(self.written)
        self.table.arrive(frames)
        for book in self.table.books:
            self.table.fetch(book)


def _joins(tx: Tx, known: list[str]) -> None:
    for number in range(len(known) + 1, PEOPLE + 1):
        known.append(add_member(tx, name=f"Neema {number}", joined_on="2026-03-28"))


@pytest.fixture(scope="module")
def crowd() -> Iterator[Crowd]:
    with in_memory() as shelf:
        rules = Rules(share_value=SHARE, loan_products=PRODUCTS, income_basis="cash")
        table = Table(shelf, size=10, rules=rules)
        table.write(_joins, table.members)
        table.sync()
        yield Crowd(table)


def _question(table: Table) -> Question:
    (case,) = table.on(table.book, cases.open_cases)
    found = table.on(table.book, questions.question, case.case, here=table.book.group.device)
    assert found is not None
    return found


def test_there_is_one_question_whatever_comes_first_and_it_names_every_entry(crowd: Crowd) -> None:
    left, right = crowd.sides
    mixed = [one for pair in zip_longest(left, right) for one in pair if one is not None]
    half = len(left) - 2  # the book goes on behind it
    late = [*left[:half], *right, *left[half:]]
    worth = sum(row.loan_given for row in register(3)) + register(3)[-1].amount
    for order in ([*left, *right], [*right, *left], mixed, late):
        crowd.arrive(order)
        same_book(crowd.table)
        found = _question(crowd.table)
        assert [one.choice for one in found.options] == [FIRST_HOLDS, SECOND_HOLDS, BOTH_STAY]
        assert found.suggested == ASK_LATER
        assert len(found.case.fact.subjects) == len(left) + len(right)
        assert found.case.fact.amount == worth
        shares = {slip.minor("shares") for slip in found.slips}
        assert shares == {PEOPLE * SHARE * 2, PEOPLE * SHARE * 3}


def test_one_answer_takes_the_other_book_back_with_its_loans_and_can_be_undone(
    crowd: Crowd,
) -> None:
    table = crowd.table
    crowd.arrive([*crowd.sides[0], *crowd.sides[1]])
    both = _money(table, table.book)
    assert len(both.loans) == 2 * PEOPLE
    case = _question(table).case.case
    for choice, kept in ((FIRST_HOLDS, crowd.alone[0]), (SECOND_HOLDS, crowd.alone[1])):
        table.book.write(lambda tx, c=choice: decide_case(tx, case=case, choice=c))
        table.sync()
        same_book(table)
        for book in table.books:
            assert _money(table, book) == kept, choice
            assert not any(table.on(book, imbalances).values())
            assert not any(table.on(book, control_differences).values())
        assert not table.on(table.book, cases.open_cases)
        table.tablet.write(lambda tx: undo_decision(tx, case=case))
        table.sync()
        same_book(table)
        assert _money(table, table.tablet) == both, choice
        assert _question(table).case.case == case


def test_of_two_answers_the_first_counts_and_only_one_book_goes(crowd: Crowd) -> None:
    table = crowd.table
    crowd.arrive([*crowd.sides[0], *crowd.sides[1]])
    case = _question(table).case.case
    table.book.write(lambda tx: decide_case(tx, case=case, choice=FIRST_HOLDS))
    table.tablet.write(lambda tx: decide_case(tx, case=case, choice=SECOND_HOLDS))
    table.arrive((*table.tablet.outgoing(), *table.book.outgoing()))
    table.sync()
    same_book(table)
    assert _money(table, table.book) == crowd.alone[1]


def test_an_entry_that_was_taken_back_alone_is_not_taken_back_once_more(crowd: Crowd) -> None:
    table = crowd.table
    crowd.arrive([*crowd.sides[0], *crowd.sides[1]])
    case = _question(table).case.case
    table.put_back(crowd.written)
    loan = next(opened(one).id for one in crowd.sides[1] if opened(one).type == "loan.given")
    table.tablet.write(lambda tx: corrections.take_back_entry(tx, entry=loan))
    table.arrive([*crowd.sides[0], *crowd.sides[1]])
    table.fetch(table.book)
    assert _question(table).case.case == case
    table.book.write(lambda tx: decide_case(tx, case=case, choice=FIRST_HOLDS))
    answer, back = table.book.outgoing(), table.tablet.outgoing()
    with table.kept() as asked:
        for frames in ((*answer, *back), (*back, *answer)):
            table.put_back(asked)
            table.arrive(frames)
            table.sync()
            same_book(table)
            assert _money(table, table.book) == crowd.alone[0]


def test_a_book_of_balances_only_goes_on_over_its_entries_and_is_one(crowd: Crowd) -> None:
    table = crowd.table
    table.put_back(crowd.clean)
    for book in table.books:
        assert bring_in(book, register(2, has_loans=False)).is_good
    left, right = (list(book.outgoing()) for book in table.books)
    assert len(left) == len(right) == 5
    table.arrive((*left[:3], *right, *left[3:]))
    table.sync()
    assert len(_question(table).case.fact.subjects) == 10


def test_more_entries_than_a_question_can_name_are_one_question_with_every_answer(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(openings_once, "_LONGEST", 5_000)
    table = crowd.table
    crowd.arrive([*crowd.sides[1], *crowd.sides[0]])
    found = _question(table)
    assert len(found.case.fact.subjects) == 2
    assert [one.choice for one in found.options] == [FIRST_HOLDS, SECOND_HOLDS, BOTH_STAY]
    assert found.suggested == ASK_LATER
    table.book.write(lambda tx: decide_case(tx, case=found.case.case, choice=SECOND_HOLDS))
    table.sync()
    same_book(table)
    assert _money(table, table.book) == crowd.alone[0]


@pytest.mark.parametrize("is_balanced", (True, False), ids=("balanced", "not balanced"))
def test_what_is_written_behind_full_entries_is_not_part_of_their_book(
    is_balanced: bool, crowd: Crowd
) -> None:
    table = crowd.table
    table.put_back(crowd.clean)
    own = tuple(
        Line(account="3010", sub=table.no(number), minor=-100, currency="KES")
        for number in range(1, PART_LINES + (0 if is_balanced else 1))
    )
    box = Line(account="1010", minor=100 * len(own), currency="KES")
    lines = (*own, box) if is_balanced else own
    assert len(lines) == PART_LINES
    table.book.write(lambda tx: record_opening(tx, on=ON, lines=lines))
    world = World(table, "")
    invested = line("1400", 500, 1)(world, table.book)
    line("3010", -100, 1)(world, table.tablet)
    table.sync()
    same_book(table)
    found = [one.fact for one in table.on(table.book, cases.open_cases)]
    assert found
    assert all(len(one.subjects) == 2 and invested not in one.subjects for one in found)
