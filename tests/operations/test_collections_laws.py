"""Laws of words about late money: two laptops agree after any history, and no account moves."""

import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from app.book.book import Book
from app.core.expected import Amounts
from app.operations import collections, contributions
from app.operations.contributions import How
from app.operations.corrections import undo_entry
from app.projections import advice, contacts, hardships
from app.projections.ageing import arrears_list
from app.projections.balances import trial_balance
from app.projections.collection_tasks import tasks_today
from app.projections.habits import known_of
from app.projections.keeping import kept_promises
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops, same_book
from tests.operations.test_collections import TODAY, lend

LATE = (7, 8)
SPEECH = ("promise", "contact", "hardship")


def in_days(days: int) -> str:
    return (date.fromisoformat(TODAY) + timedelta(days=days)).isoformat()


@st.composite
def acts(draw: st.DrawFn) -> tuple[int, str, int, int, int]:
    """(laptop, what, member, amount, day)."""
    what = draw(st.sampled_from((*SPEECH, "pay", "take_back", "meet")))
    return (
        draw(st.integers(0, 1)),
        what,
        draw(st.sampled_from(LATE)),
        draw(st.integers(1, 900)),
        draw(st.integers(-3, 9)),
    )


def write(group: TwoLaptops, book: Book, what: str, about: dict[str, Any]) -> str:
    """One act in one of the books; its fact."""
    named: dict[str, Any] = {"member": about["member"]}
    of_loan = named | {"loan": about["loan"]}
    here, minor, day = about["meeting"], about["minor"], in_days(about["day"])
    later = max(day, TODAY)
    if what == "promise":
        order: Any = partial(collections.make_promise, minor=minor, by=later, on=TODAY, **of_loan)
    elif what == "contact":
        said: dict[str, Any] = {
            "channel": "call",
            "result": "reached",
            "step": "reminder",
            "said": "words",
        }
        order = partial(collections.log_contact, on=day, **said, **of_loan)
    elif what == "hardship":
        votes: dict[str, Any] = {"reason": "harvest", "votes_yes": 9, "votes_no": 1}
        order = partial(
            collections.declare_hardship, meeting=here, since=TODAY, until=later, **votes, **of_loan
        )
    else:
        paid: dict[str, Any] = {"amounts": Amounts(loan=minor), "how": How(on=day)}
        order = partial(contributions.record_contribution, meeting=here, **paid, **named)
    result = book.write(order).result
    return str(getattr(result, "entry", result))


def seen(conn: Connection, members: tuple[str, ...]) -> tuple[object, ...]:
    """All that the page of late money is made of, on several days."""
    return tuple(
        (
            arrears_list(conn, day),
            tasks_today(conn, day),
            kept_promises(conn, day),
            hardships.hardships(conn),
            tuple(contacts.contacts_of(conn, member) for member in members),
            tuple(advice.advice_of(conn, member) for member in members),
            tuple(known_of(conn, member, day, currency="KES") for member in members),
        )
        for day in (TODAY, in_days(5), in_days(40))
    )


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(history=st.lists(acts(), min_size=4, max_size=14))
def test_two_laptops_agree_after_any_history_and_words_move_no_money(
    history: list[tuple[int, str, int, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        group = TwoLaptops(Path(folder))
        try:
            loans = {no: lend(group, no, 50_000, 10 * no, guarantors=(9,)) for no in LATE}
            meeting = group.open_meeting()
            pull(group.tablet, group.book)
            mine: list[list[tuple[str, str]]] = [[], []]
            for laptop, what, no, minor, day in history:
                book = group.books[laptop]
                before = book.read(lambda r: trial_balance(r.conn))
                if what == "meet":
                    group.meet()
                    continue
                if what == "take_back":
                    if mine[laptop]:
                        kind, entry = mine[laptop].pop()
                        undo: Any = undo_entry if kind == "pay" else collections.take_back
                        book.write(partial(undo, entry=entry))
                    continue
                about = {
                    "member": group.no(no), "loan": loans[no], "minor": minor, "day": day,
                    "meeting": meeting,
                }  # fmt: skip
                mine[laptop].append((what, write(group, book, what, about)))
                if what in SPEECH:
                    assert book.read(lambda r: trial_balance(r.conn)) == before
            group.meet()
            same_book(group)
            members = tuple(group.no(no) for no in LATE)
            one, other = (book.read(lambda r: seen(r.conn, members)) for book in group.books)
            assert one == other
            for kept in group.read(kept_promises, in_days(40)):
                assert kept.state == ("kept" if kept.paid >= kept.promise.minor else "broken")
        finally:
            group.tablet.close()
            group.close()
