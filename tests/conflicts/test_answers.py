"""Every answer to a question can be given, and taken back: the money is as it was."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import select

from app.book.book import Book
from app.core.decisions import WRITE_AGAIN
from app.core.governance.documents import Agreed, NotAgreed
from app.operations.cases import decide_case, undo_decision
from app.projections import balances, cases, questions
from tests.conflicts.script import World
from tests.conflicts.table import Table
from tests.conflicts.test_scripts import SCRIPTS, Find, base
from tests.helpers.two_laptops import same_book

__all__ = ["base"]
Sums = dict[tuple[str, str], int]
ASKED = (
    "all of the loan on both, typed twice",
    "an expense here and a loan there, the box has not enough",
    "shares bought back here, shared out there",
    "an advance given back here, settled there",
    "the old book brought in on both laptops, with the loans that run",
    "an old book of several entries on both laptops is one question",
    "a payment taken back here, all shares of the member bought back there",
    "a payment taken back here, shared out there",
    "an advance taken back here, given back there",
    "a payment corrected to less here, all shares bought back there: the rest is asked",
    "a payment corrected to less here, shared out there: the rest is asked",
    "an advance corrected to less here, given back there: the rest is asked",
)
LEFT_LAST = ASKED[-3:]  # what is missing is known when the new entry comes
OWN = ("3010", "2010", "2020", "2060")  # what is the members' is never below nothing


def _sums(table: Table, book: Book) -> Sums:
    rows = table.on(book, lambda conn: conn.execute(select(balances.sub_balance)).all())
    return {(row.account, row.sub): row.minor for row in rows if row.minor}


def _write(table: Table, operation: Callable[..., Any], **values: Any) -> None:
    """On the treasurer's laptop; whoever has to agree does."""
    try:
        table.book.write(lambda tx: operation(tx, allowed_by=table.no(2), **values))
    except NotAgreed as asked:
        request = asked.request
        said = Agreed(payload_hash=request.payload_hash, members=tuple(request.people[:1]))

        def again(tx: Any) -> None:
            tx.agreed = (said,)
            operation(tx, allowed_by=table.no(2), **values)

        table.book.write(again)
    table.sync()
    same_book(table)


@pytest.mark.parametrize(
    ("sentence", "is_left_last"),
    [*((one, False) for one in ASKED), *((one, True) for one in LEFT_LAST)],
)
def test_an_answer_that_is_taken_back_leaves_the_money_as_it_was(
    sentence: str, is_left_last: bool, base: Find
) -> None:
    (script,) = [one for one in SCRIPTS if one.what == sentence]
    table, moment, meeting = base(script.base)
    table.put_back(moment)
    world = World(table, meeting)
    for act in script.before:
        act(world, table.book)
    table.sync()
    for act in script.left:
        act(world, table.book)
    for act in script.right:
        act(world, table.tablet)
    sides = (table.book.outgoing(), table.tablet.outgoing())
    for frames in reversed(sides) if is_left_last else sides:
        table.arrive(frames)
    table.sync()
    before = _sums(table, table.book)
    (case,) = table.on(table.book, cases.open_cases)
    question = table.on(table.book, questions.question, case.case, here=table.book.group.device)
    assert question is not None
    with table.kept() as asked:
        for option in question.options:
            table.put_back(asked)
            _write(table, decide_case, case=case.case, choice=option.choice)
            after = _sums(table, table.book)
            if option.choice == WRITE_AGAIN:
                assert after == before  # the officer writes the payment, not the answer
            else:
                assert not [key for key, minor in after.items() if key[0] in OWN and minor > 0]
            _write(table, undo_decision, case=case.case)
            assert _sums(table, table.book) == before, option.choice
