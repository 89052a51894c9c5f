"""A payment asked for on the phone, as the page shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.payment_requests import PaymentAsked, answered
from app.core.payment_requests import ask as decide
from app.core.providers.prompts import PromptState, Reason
from app.operations.contributions import How
from app.operations.payment_requests import ask_for_payment
from app.projections import balances
from app.projections.payment_table import PaymentRow
from tests.helpers.group import Group
from tests.operations.test_payments import came, table

CODE = "UKL5B7R9KD"


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path)
    yield group
    group.close()


def asked(group: Group, number: int, meeting: str = "") -> str:
    """The fact of a group with a server; the book of a test has none."""

    def write(tx: Tx) -> str:
        wanted = PaymentAsked(
            request=tx.new_id(),
            provider="mpesa",
            member=group.no(number),
            meeting=meeting,
            minor=100_000,
            currency="KES",
        )
        tx.append(decide(wanted))
        return wanted.request

    return group.write(write)


def rows(group: Group) -> list[PaymentRow]:
    return [row for row in table(group).rows if row.asked is not None]


def states(group: Group) -> list[str]:
    return [row.state for row in rows(group)]


def hear(group: Group, request: str, state: PromptState, reason: Reason, code: str = "") -> None:
    amount = 100_000 if state is PromptState.PAID else 0
    group.book.conclude([answered(request, state, reason, code=code, amount=amount)])


def test_a_group_without_a_server_cannot_ask(group: Group) -> None:
    with pytest.raises(Refused, match=r"payment\.needs_server"):
        group.write(ask_for_payment, member=group.no(4), minor=100_000)


def test_a_request_is_a_row_until_its_money_came_and_moves_no_money(group: Group) -> None:
    before = group.read(balances.trial_balance)
    request = asked(group, 4)
    assert states(group) == ["asked"]
    hear(group, request, PromptState.ASKING, Reason.NONE)
    assert states(group) == ["on_phone"]
    hear(group, request, PromptState.PAID, Reason.NONE)
    assert states(group) == ["paid"]
    hear(group, request, PromptState.PAID, Reason.NONE, CODE)
    assert states(group) == []
    assert group.read(balances.trial_balance) == before


def test_what_came_for_a_request_is_suggested_as_paid_by_who_was_asked(group: Group) -> None:
    hear(group, asked(group, 4), PromptState.PAID, Reason.NONE, CODE)
    came(group, CODE, 100_000, initials="", masked="2547*****915")
    (row,) = table(group).rows
    assert (row.state, row.suggested) == ("unlisted", group.no(4))


@pytest.mark.parametrize("state", [PromptState.FAILED, PromptState.EXPIRED, PromptState.UNKNOWN])
def test_a_request_that_ended_goes_when_the_member_pays_by_phone_or_is_asked_again(
    group: Group, state: PromptState
) -> None:
    meeting = group.open_meeting()
    hear(group, asked(group, 4, meeting), state, Reason.CANCELLED)
    hear(group, asked(group, 5, meeting), state, Reason.CANCELLED)
    assert states(group) == ["not_paid", "not_paid"]
    asked(group, 5, meeting)
    group.pay(meeting, 4, How(method="mpesa", code=CODE), shares=600, welfare=100, turn=300)
    assert [(row.state, row.asked.member) for row in rows(group) if row.asked] == [
        ("asked", group.no(5))
    ]


def test_requests_stay_with_the_meeting_they_were_made_at(group: Group) -> None:
    asked(group, 4)
    assert len(rows(group)) == 1
    group.open_meeting()
    assert rows(group) == []


def test_a_request_never_counts_as_a_payment_to_check(group: Group) -> None:
    hear(group, asked(group, 4), PromptState.FAILED, Reason.NO_MONEY)
    found = table(group)
    assert (len(found.of("waiting")), found.of("check")) == (1, ())
