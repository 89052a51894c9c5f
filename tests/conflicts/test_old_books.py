"""Of two old books the one that is kept is all that the group has: as if nobody wrote the other."""

from typing import NamedTuple

import pytest
from sqlalchemy import select

from app.book.book import Book
from app.core.decisions import ASK_LATER, BOTH_STAY, FIRST_HOLDS, SECOND_HOLDS, SEEN
from app.core.errors import Refused
from app.core.events.envelope import Frame
from app.operations import corrections
from app.operations.cases import decide_case, undo_decision
from app.projections import balances, cases, loans, questions
from app.projections.questions import Question
from tests.conflicts.old_books import HALVES, PART, WHOLE, WITH_LOANS, brings, lies, loan, savings
from tests.conflicts.script import Act, World
from tests.conflicts.table import Table
from tests.conflicts.test_scripts import Find, base
from tests.helpers.two_laptops import same_book
from tests.simulation.laptop import opened

__all__ = ["base"]
OTHER = brings(*savings(1, 2, 3), loan(7, PART), lies(2 * PART))
EVERYBODY = range(1, 11)
LONG = brings(
    *savings(*EVERYBODY), *(loan(no, PART) for no in (*EVERYBODY, *EVERYBODY, *EVERYBODY)),
    *(loan(no, PART) for no in (*EVERYBODY, *EVERYBODY, *EVERYBODY)), lies(-50 * PART),
)  # fmt: skip


class Money(NamedTuple):
    """What a book says of all accounts, and of every loan that runs."""

    sums: dict[tuple[str, str], int]
    loans: dict[str, int]


def _money(table: Table, book: Book) -> Money:
    rows = table.on(book, lambda conn: conn.execute(select(balances.sub_balance)).all())
    running = table.on(book, loans.running_loans)
    return Money(
        {(row.account, row.sub): row.minor for row in rows if row.minor},
        {one.loan: one.state.principal_left for of_one in running.values() for one in of_one},
    )


def _apart(find: Find, left: Act, right: Act) -> tuple[Table, list[Frame], list[Frame]]:
    table, moment, meeting = find("savings")
    table.put_back(moment)
    world = World(table, meeting)
    left(world, table.book)
    right(world, table.tablet)
    return table, list(table.book.outgoing()), list(table.tablet.outgoing())


def _asked(find: Find, left: Act, right: Act) -> Table:
    table, first, second = _apart(find, left, right)
    table.arrive((*first, *second))
    table.sync()
    return table


def _question(table: Table) -> Question:
    (case,) = table.on(table.book, cases.open_cases)
    found = table.on(table.book, questions.question, case.case, here=table.book.group.device)
    assert found is not None
    return found


def _answer(table: Table, choice: str) -> str:
    case = _question(table).case.case
    table.book.write(lambda tx: decide_case(tx, case=case, choice=choice, allowed_by=table.no(2)))
    table.sync()
    same_book(table)
    return case


def _sure(found: Question) -> tuple[tuple[str, ...], str]:
    return tuple(one.choice for one in found.options), found.suggested


@pytest.mark.parametrize("is_right_first", (False, True), ids=("left first", "right first"))
def test_only_what_is_kept_is_in_the_accounts_and_undoing_brings_the_other_back(
    is_right_first: bool, base: Find
) -> None:
    table, left, right = _apart(base, WITH_LOANS, OTHER)
    with table.kept() as written:
        table.arrive(left)
        table.fetch(table.book)
        alone = [_money(table, table.book)]
        table.put_back(written)
        table.arrive(right)
        table.fetch(table.tablet)
        alone.append(_money(table, table.tablet))
        table.put_back(written)
        sides = [right, left] if is_right_first else [left, right]
        table.arrive([frame for side in sides for frame in side])
        table.sync()
    first, second = reversed(alone) if is_right_first else alone
    both = _money(table, table.book)
    for choice, kept in ((FIRST_HOLDS, first), (SECOND_HOLDS, second), (BOTH_STAY, both)):
        case = _answer(table, choice)
        assert {_money(table, book) == kept for book in table.books} == {True}, choice
        assert not [key for key in kept.sums if key[0] == "3050"]
        table.book.write(lambda tx, case=case: undo_decision(tx, case=case, allowed_by=table.no(2)))
        table.sync()
        assert _money(table, table.tablet) == both, choice


def test_an_equal_book_is_kept_once_halves_are_kept_both_and_else_only_the_paper_can_say(
    base: Find,
) -> None:
    answers = (FIRST_HOLDS, SECOND_HOLDS, BOTH_STAY)
    assert _sure(_question(_asked(base, WHOLE, WHOLE))) == (answers, FIRST_HOLDS)
    assert _sure(_question(_asked(base, WITH_LOANS, OTHER))) == (answers, ASK_LATER)
    in_bank = brings(*savings(3), lies(PART, "bank"))
    halves = brings(*savings(1), lies(PART, "mobile")), in_bank
    assert _sure(_question(_asked(base, *halves))) == (answers, BOTH_STAY)


def test_the_slips_say_what_each_brought_by_its_kind(base: Find) -> None:
    found = _question(_asked(base, WITH_LOANS, OTHER))
    first, second = found.slips
    assert [(x.kind, x.minor) for x in first.lines] == [
        ("savings", 2 * PART),
        ("loan_left", PART),
    ]
    assert first.cash_minor == PART
    assert (second.minor("savings"), second.minor("loan_left")) == (3 * PART, PART)
    assert not first.is_here or not second.is_here


def _crosses_out(act: Act, which: int) -> Act:
    """A laptop brings the book in, and takes one entry of it back before anybody asked."""

    def does(world: World, book: Book) -> None:
        act(world, book)
        entry = opened(list(book.outgoing())[which]).id
        book.write(lambda tx: corrections.take_back_entry(tx, entry=entry))

    return does


@pytest.mark.parametrize(
    ("which", "answers"), ((0, (SECOND_HOLDS, BOTH_STAY)), (-1, (SEEN,))), ids=("loan", "opening")
)
def test_what_was_crossed_out_is_not_taken_back_once_more(
    which: int, answers: tuple[str, ...], base: Find
) -> None:
    table = _asked(base, WHOLE, _crosses_out(WITH_LOANS, which))
    assert _sure(_question(table))[0] == answers
    with pytest.raises(Refused, match=r"case\.unknown_choice"):
        _answer(table, FIRST_HOLDS)


def test_an_answer_and_a_crossed_out_loan_that_met_take_it_back_once(base: Find) -> None:
    table, first, second = _apart(base, WHOLE, _crosses_out(WITH_LOANS, 0))
    table.arrive((*first, *second[:-1]))
    table.fetch(table.book)
    case = _question(table).case.case
    table.book.write(
        lambda tx: decide_case(tx, case=case, choice=FIRST_HOLDS, allowed_by=table.no(2))
    )
    (answer,) = table.book.outgoing()
    with table.kept() as written:
        for order, owed in (((answer, second[-1]), 0), ((second[-1], answer), PART // 2)):
            table.put_back(written)
            table.arrive(order)
            table.sync()
            same_book(table)
            assert sum(_money(table, table.book).loans.values()) == owed
            assert bool(table.on(table.book, cases.open_cases)) == bool(owed)


def test_a_loan_that_was_taken_back_before_is_not_part_of_the_question(base: Find) -> None:
    table, first, second = _apart(base, _crosses_out(WITH_LOANS, 0), WHOLE)
    table.arrive((*first, *second))
    table.sync()
    assert len(_question(table).case.fact.subjects) == 3
    _answer(table, SECOND_HOLDS)
    assert _money(table, table.book).loans == {}
    assert not [key for key in _money(table, table.book).sums if key[0] in ("1300", "3050")]


def test_a_book_that_is_too_long_for_one_answer_can_be_answered_like_any_other(base: Find) -> None:
    answers = (FIRST_HOLDS, SECOND_HOLDS, BOTH_STAY)
    table = _asked(base, LONG, WHOLE)
    assert _sure(_question(table)) == (answers, ASK_LATER)
    assert len(_question(table).case.fact.subjects) == 62
    both = _money(table, table.book)
    case = _answer(table, SECOND_HOLDS)
    assert _money(table, table.tablet).loans == {}
    table.book.write(lambda tx: undo_decision(tx, case=case, allowed_by=table.no(2)))
    table.sync()
    same_book(table)
    assert _money(table, table.tablet) == both


def test_the_two_halves_of_an_old_book_both_stay(base: Find) -> None:
    table = _asked(base, *HALVES)
    before = _money(table, table.book)
    _answer(table, BOTH_STAY)
    assert _money(table, table.tablet) == before
