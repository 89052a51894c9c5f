"""A question about a loan is open on one laptop when the other one, which has not heard of it,
takes back what it came from."""

from app.projections import cases
from tests.conflicts.acts import named, pay, take_back
from tests.conflicts.corrected_loans import LOAN, state_of
from tests.conflicts.loan_acts import guarantor_pays
from tests.conflicts.own_money import refund
from tests.conflicts.script import World, sum_at
from tests.conflicts.table import orders
from tests.conflicts.test_scripts import Find, base

__all__ = ["base"]


def test_an_advance_given_back_is_asked_about_also_where_it_was_back_on_its_loan(
    base: Find,
) -> None:
    table, moment, meeting = base("savings")
    table.put_back(moment)
    world = World(table, meeting)
    for act in LOAN:
        act(world, table.book)
    table.sync()
    named("it", pay(7, loan=60_000))(world, table.book)
    table.send(table.book)
    guarantor_pays("loan", 8, 100_000)(world, table.tablet)
    table.send(table.tablet)
    table.fetch(table.tablet)
    assert [one.fact.amount for one in table.on(table.tablet, cases.open_cases)] == [59_000]
    take_back("it")(world, table.book)
    refund(8)(world, table.tablet)
    left, right = table.book.outgoing(), table.tablet.outgoing()
    with table.kept() as written:
        for order in orders(left, right):
            table.put_back(written)
            table.arrive(order)
            table.sync()
            for book in table.books:
                asked = [one.fact for one in table.on(book, cases.open_cases)]
                assert [(one.kind, one.amount) for one in asked] == [("loan_overpaid", 59_000)]
                assert state_of(world, book).left == 60_000
                assert sum_at(world, book, "advance 8") == 0
