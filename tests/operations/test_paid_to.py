"""Where a member's money is sent was changed: for a day it is handed out in notes only."""

from collections.abc import Iterator

import pytest

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance.cooling import COOLING_MS
from app.core.governance.documents import NotAgreed
from app.core.ledger import Line
from app.operations import opening, paying_out
from app.operations.members import set_field
from tests.helpers.group import Clock, Group

MINUTE_MS = 60_000


class Payer:
    """Pays help to member 2 by phone or in notes."""

    def __init__(self, group: Group) -> None:
        assert isinstance(group.clock, Clock)
        self.group, self.clock = group, group.clock
        group.write(
            opening.record_opening,
            on="2026-11-01",
            lines=(
                Line(account="1200", minor=100_000, currency="KES"),
                Line(account="1020", minor=100_000, currency="KES"),
                Line(account="2040", minor=-200_000, currency="KES"),
            ),
        )
        self.meeting = group.open_meeting()

    def pay(self, source: str, number: int = 2) -> str:
        return self.group.write(
            paying_out.pay_welfare,
            meeting=self.meeting,
            member=self.group.no(number),
            minor=100,
            reason="ill",
            source=source,
        )

    def change_number(self, to: str = "0722 000 111", number: int = 2) -> None:
        member = self.group.no(number)
        self.group.write(set_field, member=member, field="payout_phone", value=to)


@pytest.fixture(scope="module")
def payer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Payer]:
    group = Group(tmp_path_factory.mktemp("paid_to"))
    yield Payer(group)
    group.close()


def test_nothing_is_sent_to_a_number_of_today_and_notes_are_handed_out(payer: Payer) -> None:
    payer.pay("mpesa")
    payer.change_number()
    with pytest.raises(Refused, match=r"paid_to\.cooling") as refused:
        payer.pay("mpesa")
    assert refused.value.values == {"member": payer.group.no(2), "hours": 24}
    payer.pay("cash")
    payer.pay("mpesa", number=3)


def test_after_a_day_it_is_sent_and_a_clock_that_goes_back_proves_nothing(payer: Payer) -> None:
    clock = payer.clock
    payer.change_number(number=4)
    clock.now_ms -= 30 * COOLING_MS
    with pytest.raises(Refused, match=r"paid_to\.cooling"):
        payer.pay("mpesa", number=4)
    clock.now_ms += 31 * COOLING_MS
    with pytest.raises(Refused) as refused:  # nor does one that is put forward
        payer.pay("mpesa", number=4)
    assert refused.value.values["hours"] == 24
    payer.group.up.now_ms += COOLING_MS - 10 * MINUTE_MS
    with pytest.raises(Refused) as refused:
        payer.pay("mpesa", number=4)
    assert refused.value.values["hours"] == 1
    payer.group.up.now_ms += 10 * MINUTE_MS
    payer.pay("mpesa", number=4)


def test_what_is_tried_only_to_be_looked_at_is_refused_as_well(payer: Payer) -> None:
    payer.change_number(number=9)

    def pay(tx: Tx) -> None:
        values = {"meeting": payer.meeting, "member": payer.group.no(9), "source": "mpesa"}
        paying_out.pay_welfare(tx, minor=100, reason="ill", **values)

    with pytest.raises(Refused, match=r"paid_to\.cooling"):
        payer.group.book.attempt(pay)


def test_what_a_member_spent_for_the_group_is_not_sent_either(payer: Payer) -> None:
    payer.change_number(number=6)

    def spend(source: str) -> None:
        values = {"meeting": payer.meeting, "what": "tea", "minor": 100, "source": source}
        payer.group.write(paying_out.record_expense, receiver=payer.group.no(6), **values)

    with pytest.raises(Refused, match=r"paid_to\.cooling"):
        spend("mpesa")
    spend("welfare_bag")


def test_taking_the_number_away_is_a_change_too(payer: Payer) -> None:
    payer.change_number(to="", number=5)
    with pytest.raises(Refused, match=r"paid_to\.cooling"):
        payer.pay("mpesa", number=5)


def test_nobody_is_asked_to_agree_to_what_nobody_can_allow(payer: Payer) -> None:
    payer.change_number(number=7)
    payer.group.set_pins()
    payer.group.change_rules(treasurer_limit=10)
    with pytest.raises(NotAgreed):
        payer.pay("mpesa", number=8)
    with pytest.raises(Refused, match=r"paid_to\.cooling"):
        payer.pay("mpesa", number=7)
    with pytest.raises(NotAgreed):
        payer.pay("cash", number=7)
