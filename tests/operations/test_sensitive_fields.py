"""The number that a member's money is sent to: no one person changes it (spec/sync.md class 9)."""

from collections.abc import Iterator

import pytest

from app.book.book import Book
from app.book.transaction import Reading, Tx
from app.core.cases import SENSITIVE_FIELD
from app.core.decisions import ASK_LATER, FIRST_HOLDS, NEITHER_HOLDS, SECOND_HOLDS
from app.core.governance.documents import Agreed, NotAgreed
from app.features.conflicts.inbox import read_question
from app.operations.cases import decide_case, undo_decision
from app.operations.members import set_field
from app.projections import cases, sealed_fields
from tests.conflicts.bases import savings
from tests.conflicts.table import Table, in_memory
from tests.helpers.two_laptops import same_book

FIELD = "payout_phone"
OLD, HERE, THERE = "0722 000 000", "0722 000 001", "0722 000 002"


@pytest.fixture(scope="module")
def parted() -> Iterator[Table]:
    """Both laptops knew one number; then each wrote another one."""
    with in_memory() as shelf:
        table, _ = savings(shelf)
        write(table.book, table, OLD)
        table.sync()
        write(table.book, table, HERE)
        write(table.tablet, table, THERE)
        table.sync()
        table.set_pins()
        table.sync()
        yield table


def write(book: Book, table: Table, number: str, *agreed: Agreed) -> None:
    def operation(tx: Tx) -> None:
        tx.agreed = agreed
        set_field(tx, member=table.no(7), field=FIELD, value=number)

    book.write(operation)


def in_force(table: Table) -> set[str]:
    return {book.read(lambda r: r.people.field(table.no(7), FIELD)) for book in table.books}


def in_force_since(table: Table) -> int:
    """The same on both laptops."""

    def ask(reading: Reading) -> int:
        found = sealed_fields.changed(reading.conn, table.no(7), FIELD)
        assert found is not None
        return found.at_ms

    (found,) = {book.read(ask) for book in table.books}
    return found


def agreed_by(error: NotAgreed) -> Agreed:
    return Agreed(payload_hash=error.request.payload_hash, members=error.request.people)


def answer(table: Table, case: str, choice: str) -> None:
    """The treasurer answers, once another officer has agreed to exactly that."""
    with pytest.raises(NotAgreed, match=r"approval\.officers") as asked:
        table.write(decide_case, case=case, choice=choice)

    def again(tx: Tx) -> None:
        tx.agreed = (agreed_by(asked.value),)
        decide_case(tx, case=case, choice=choice)

    table.book.write(again)
    table.sync()


def test_until_there_is_an_answer_of_two_the_old_number_stays_and_each_answer_is_followed(
    parted: Table,
) -> None:
    case = parted.only_case(parted.book).case
    assert in_force(parted) == {OLD}
    wanted = {FIRST_HOLDS: HERE, SECOND_HOLDS: THERE, NEITHER_HOLDS: OLD}
    assert [one.choice for one in parted.ask(parted.book, case).options] == list(wanted)
    for choice, number in wanted.items():
        asked_ms = parted.clock()
        answer(parted, case, choice)
        assert in_force(parted) == {number}, choice
        is_answered_now = in_force_since(parted) > asked_ms
        assert is_answered_now == (choice != NEITHER_HOLDS), "the day begins with the answer"
        parted.write(undo_decision, case=case)
        parted.sync()
        assert in_force(parted) == {OLD}, "asked again"
    same_book(parted)


def test_the_question_names_facts_and_shows_what_the_officer_may_see(parted: Table) -> None:
    fact = parted.only_case(parted.book).fact
    assert (fact.kind, fact.member, fact.amount, fact.post) == (
        SENSITIVE_FIELD, parted.no(7), 0, (),
    )  # fmt: skip
    assert not any(digits in repr(fact) for digits in ("722000", "722 000"))
    seen = {}
    for name, actor in (("treasurer", parted.book.actor), ("member", parted.no(8))):
        asked = parted.book.read(lambda r, actor=actor: read_question(r, fact.case, actor))
        assert asked is not None and asked.question.suggested == ASK_LATER
        assert all(not option.outcomes for option in asked.question.options)
        seen[name] = [asked.in_force, *asked.numbers.values()]
    assert [text.strip("\u2066\u2069") for text in seen["treasurer"]] == [
        "+254 722 000 000", "+254 722 000 001", "+254 722 000 002",
    ]  # fmt: skip
    assert seen["member"] == ["+254******000", "+254******001", "+254******002"]


def test_a_change_on_one_laptop_waits_for_another_officer_and_is_bound_to_the_number(
    parted: Table,
) -> None:
    with pytest.raises(NotAgreed, match=r"approval\.officers") as asked:
        write(parted.book, parted, "0722 000 009")
    said = agreed_by(asked.value)
    assert said.members and parted.book.actor not in said.members
    with pytest.raises(NotAgreed):  # agreed to one number, written another
        write(parted.book, parted, "0733 666 666", said)
    assert in_force(parted) == {OLD}
    write(parted.book, parted, "0722 000 009", said)
    parted.sync()
    assert in_force(parted) == {"0722 000 009"}
    assert len(parted.on(parted.book, cases.open_cases)) == 1, "the question stays open"
