"""Payments that do not agree, from the fact of the relay to the corrected book."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.payments import PaymentSeen, conclusion
from app.core.providers.findings import Evidence, Finding, State
from app.operations import contributions
from app.operations import payments as operations
from app.operations.contributions import How
from app.projections import (
    balances,
    entries,
    passbook,
    payment_table,
    payments,
    sheet,
    sheet_rows,
)
from app.projections.payment_table import PaymentRow, PaymentTable
from tests.helpers.group import Group

CODE, RIGHT = "UKL7D4Z1QH", "UKL7D4Z1OH"
MPESA = How(method="mpesa", code=CODE)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path)
    yield group
    group.close()


@pytest.fixture
def meeting(group: Group) -> str:
    return group.open_meeting()


def say(group: Group, entry: str, state: State, minor: int) -> None:
    """What the relay would write about the payment of an entry."""
    paid = group.read(payments.find_written, entry)
    assert paid is not None
    finding = Finding(
        payment=paid.payment,
        provider="mpesa",
        code=paid.code,
        state=state,
        evidence=Evidence.QUERY,
        minor=minor or None,
        currency="KES",
        payer="2547*****915 - CAROLINE NAFULA",
        completed_at="2026-11-21T14:22:00+03:00",
    )
    settled = paid.minor if paid.finding == "verified" else 0
    group.book.conclude([conclusion(finding, written=paid.minor, settled=settled)])


def came(group: Group, code: str, minor: int, initials: str = "E K", masked: str = "") -> None:
    group.book.conclude(
        [
            PaymentSeen(
                provider="mpesa",
                code=code,
                status="completed",
                amount=minor,
                currency="KES",
                payer_masked=masked,
                payer_initials=initials,
                completed_at="2026-11-21T09:14:00+03:00",
            )
        ]
    )


def table(group: Group, *, is_hub: bool = False) -> PaymentTable:
    def ask(reading: object) -> PaymentTable:
        names = group.names()
        payer = payment_table.Payer
        return payment_table.payment_table(
            reading.conn,
            is_hub=is_hub,
            members=group.members,
            payer_of=lambda member: payer(name=names[member], phone=""),
        )

    return group.book.read(ask)


def row_of(group: Group, entry: str) -> PaymentRow:
    (row,) = [row for row in table(group).rows if row.key == entry]
    return row


def balance(group: Group, account: str) -> int:
    return group.read(balances.balance_of, account, "KES")


def test_a_verified_payment_lies_on_the_wallet(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600, welfare=100, turn=300)
    assert (balance(group, "1210"), balance(group, "1200")) == (1000, 0)
    say(group, entry, State.VERIFIED, 1000)
    assert (balance(group, "1210"), balance(group, "1200")) == (0, 1000)
    assert row_of(group, entry).state == "checked"
    say(group, entry, State.REVERSED, 1000)
    assert (balance(group, "1210"), balance(group, "1200")) == (1000, 0)
    assert row_of(group, entry).state == "reversed"


def test_without_a_server_a_payment_is_only_written(group: Group, meeting: str) -> None:
    group.pay(meeting, 4, MPESA, shares=600)
    assert [row.state for row in table(group, is_hub=True).rows] == ["written"]
    assert [row.state for row in table(group).rows] == ["sent"]


def test_writing_what_came_takes_it_from_what_can_wait(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600, welfare=100, turn=300)
    say(group, entry, State.MISMATCH, 900)
    assert row_of(group, entry).difference == -100
    fresh = group.write(operations.write_what_came, entry=entry)
    paid = group.read(sheet.find_payment, fresh)
    assert paid is not None and paid.code == CODE
    assert {part.kind: part.minor for part in paid.parts} == {
        "shares": 600,
        "welfare": 100,
        "turn": 200,
    }
    assert balance(group, "1210") == 900
    assert group.read(payments.find_written, entry) is None


def test_in_a_closed_meeting_the_correction_waits_for_the_next_page_and_its_pot_stays(
    group: Group, meeting: str
) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600, welfare=100, turn=300)
    group.close_meeting(meeting)
    say(group, entry, State.MISMATCH, 900)
    assert row_of(group, entry).is_locked
    fresh = group.write(operations.write_what_came, entry=entry)
    assert -group.read(balances.balance_of, "2030", "KES", meeting) == 200
    line = group.read(entries.find_entry, fresh)
    assert line is not None and line.page == entries.NEXT
    following = group.open_meeting("2026-12-05")
    line = group.read(entries.find_entry, fresh)
    assert line is not None and line.page == following
    book = group.read(passbook.passbook, group.no(4), currency="KES")
    assert (book.savings_minor, book.brought_forward) == (600, 0)


def test_more_than_written_becomes_an_advance(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600)
    say(group, entry, State.MISMATCH, 750)
    fresh = group.write(operations.write_what_came, entry=entry)
    paid = group.read(sheet.find_payment, fresh)
    assert paid is not None
    assert [(part.kind, part.minor) for part in paid.parts] == [("shares", 600), ("advance", 150)]


def test_the_rest_was_given_in_notes(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600, welfare=100)
    say(group, entry, State.MISMATCH, 600)
    fresh = group.write(operations.rest_was_cash, entry=entry)
    paid = group.read(sheet.find_payment, fresh)
    assert paid is not None
    assert (paid.method, paid.cash_minor, paid.electronic_minor) == ("split", 100, 600)


def test_notes_come_in_at_a_meeting_only(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600)
    group.close_meeting(meeting)
    say(group, entry, State.NOT_FOUND, 0)
    with pytest.raises(Refused, match="cash_needs_meeting"):
        group.write(operations.all_was_cash, entry=entry)


def test_a_code_with_one_wrong_sign_is_recognised_and_mended(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600)
    say(group, entry, State.NOT_FOUND, 0)
    came(group, RIGHT, 600)
    (row,) = table(group).rows
    assert (row.state, row.came and row.came.code) == ("mistyped", RIGHT)
    fresh = group.write(operations.write_code, entry=entry, code=RIGHT)
    assert [(r.key, r.state) for r in table(group).rows] == [(fresh, "sent")]


def test_a_code_that_is_in_the_book_is_refused(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600)
    group.pay(meeting, 5, replace(MPESA, code=RIGHT), shares=600)
    with pytest.raises(Refused, match=r"code\.used"):
        group.write(operations.write_code, entry=entry, code=RIGHT)


def test_what_came_is_written_as_the_advance_of_whom_it_looks_like(group: Group) -> None:
    came(group, "UKM1P9X4TG", 1000, "E W K")
    (row,) = table(group).rows
    assert (row.state, row.suggested) == ("unlisted", group.no(8))
    assert table(group).figures.unlisted == 1000
    entry = group.write(operations.write_unlisted, code="UKM1P9X4TG", member=row.suggested)
    assert balance(group, "1210") == 1000
    assert -group.read(balances.balance_of, "2020", "KES", group.no(8)) == 1000
    assert [row.key for row in table(group).rows] == [entry]


def test_at_an_open_meeting_it_pays_what_is_expected_first(group: Group, meeting: str) -> None:
    del meeting
    came(group, "UKM1P9X4TG", 1000, "E W K")
    entry = group.write(operations.write_unlisted, code="UKM1P9X4TG", member=group.no(8))
    paid = group.read(sheet.find_payment, entry)
    assert paid is not None
    assert {part.kind: part.minor for part in paid.parts} == {
        "shares": 200,
        "welfare": 100,
        "turn": 300,
        "advance": 400,
    }


def test_a_payment_between_meetings_waits_for_the_next_page(group: Group) -> None:
    entry = group.write(
        operations.write_between, member=group.no(4), minor=500, code=" ukl9c3n5vj "
    )
    paid = group.read(sheet.find_payment, entry)
    assert paid is not None
    assert (paid.code, paid.sheet, paid.minor("advance")) == ("UKL9C3N5VJ", sheet_rows.NEXT, 500)
    meeting = group.open_meeting()
    assert [one.entry for one in group.read(sheet.payments_at, meeting)] == [entry]
    with pytest.raises(Refused, match=r"code\.used"):
        group.write(operations.write_between, member=group.no(5), minor=5, code="UKL9C3N5VJ")


def test_nobody_is_guessed_between_two(group: Group) -> None:
    came(group, "UKM1P9X4TG", 1000, "E K")
    names = {"a": "Esther Kamau", "b": "Edna Kilonzo"}
    rows = group.book.read(
        lambda reading: (
            payment_table.payment_table(
                reading.conn,
                is_hub=False,
                members=names,
                payer_of=lambda member: payment_table.Payer(name=names[member], phone=""),
            ).rows
        )
    )
    assert [row.suggested for row in rows] == [""]


def test_a_payment_that_went_back_again_is_no_longer_missing(group: Group) -> None:
    came(group, "UKM1P9X4TG", 1000)
    seen = group.book.read(lambda reading: payments.unlisted(reading.conn))
    assert len(seen) == 1
    fact = PaymentSeen(
        provider="mpesa", code="UKM1P9X4TG", status="reversed", amount=1000, currency="KES"
    )
    group.book.conclude([fact])
    assert table(group).rows == ()


def test_taking_back_what_never_came_opens_the_dues(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600)
    say(group, entry, State.NOT_FOUND, 0)
    group.write(operations.take_payment_back, entry=entry)
    assert (balance(group, "1210"), table(group).rows) == (0, ())


def test_two_persons_may_say_that_they_saw_it(group: Group, meeting: str) -> None:
    group.set_pins()
    entry = group.pay(meeting, 4, MPESA, shares=600)
    with pytest.raises(Refused, match="two_persons"):
        group.write(operations.may_witness, witness=group.no(1), pin="1071")
    with pytest.raises(Refused, match="no_office"):
        group.write(operations.may_witness, witness=group.no(9), pin="1071")
    assert not group.write(operations.may_witness, witness=group.no(3), pin="9999")
    assert group.write(operations.may_witness, witness=group.no(3), pin="1073")
    group.write(operations.mark_seen, entry=entry, witness=group.no(3))
    row = row_of(group, entry)
    assert (row.state, row.written and row.written.witness) == ("by_hand", group.no(3))
    assert balance(group, "1210") == 600  # a note, not a posting
    say(group, entry, State.VERIFIED, 600)
    assert row_of(group, entry).state == "checked"


def test_the_figures_are_of_the_newest_meeting(group: Group, meeting: str) -> None:
    first = group.pay(meeting, 4, MPESA, shares=600)
    second = group.pay(meeting, 5, replace(MPESA, code="UKL4Q8T2XM"), shares=400)
    say(group, first, State.MISMATCH, 500)
    say(group, second, State.VERIFIED, 400)
    figures = table(group).figures
    assert (figures.meeting_no, figures.wrote, figures.agreed, figures.differs) == (
        1,
        1000,
        400,
        600,
    )
    assert [row.key for row in table(group).of("check")] == [first]
    assert [row.key for row in table(group).of("checked")] == [second]


def test_a_correction_at_the_table_keeps_its_chip_empty(group: Group, meeting: str) -> None:
    entry = group.pay(meeting, 4, MPESA, shares=600)
    say(group, entry, State.VERIFIED, 600)
    fresh = group.write(
        contributions.correct_contribution,
        entry=entry,
        amounts=contributions.Amounts(shares=400),
        how=replace(MPESA, code=CODE),
    ).entry
    assert row_of(group, fresh).state == "sent"


def test_the_secretary_writes_payments_and_the_treasurer_checks_them(
    group: Group, meeting: str
) -> None:
    group.book.log_in(group.no(3))
    entry = group.pay(meeting, 5, how=MPESA, shares=200)
    say(group, entry, State.NOT_FOUND, 0)
    for correct, more in (
        (operations.write_code, {"code": RIGHT}),
        (operations.all_was_cash, {}),
        (operations.take_payment_back, {}),
    ):
        with pytest.raises(Refused, match=r"fact.not_permitted"):
            group.write(correct, entry=entry, **more)
    group.book.log_in(group.no(1))
    group.write(operations.write_code, entry=entry, code=RIGHT)
