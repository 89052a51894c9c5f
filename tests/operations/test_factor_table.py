"""Every operation that the specification wants guarded asks for the second factor, and no other."""

from collections.abc import Callable, Hashable, Iterator
from typing import NamedTuple

import pytest
from sqlalchemy import text

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance.second_factor import DEEDS
from app.operations import devices, officers, paying_out, second_factors
from app.operations.members import set_field
from app.operations.rules import amend_rules
from tests.helpers.group import QUICK, Group
from tests.operations.factor_table import ALLOW, GUARDED, TABLE, UNASKED, Row
from tests.operations.sealed_by import deeds_of, operations, sealed_by
from tests.operations.test_second_factors import Phone

OWNER, MEETING = "owner", "meeting"  # stand for what is known when the group is there


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.deed)
def test_what_the_specification_wants_guarded_asks_for_the_code(row: Row) -> None:
    known = operations()
    for name in row.operations.split():
        asks = deeds_of(known[name])
        assert row.deed in asks or name == ALLOW, name


def test_every_deed_is_in_the_table() -> None:
    assert {row.deed for row in TABLE} == set(DEEDS)


def test_no_operation_writes_a_guarded_fact_unasked() -> None:
    unasked = {
        name: types
        for name, operation in operations().items()
        if name not in UNASKED
        and (types := sealed_by(operation) & GUARDED)
        and not deeds_of(operation)
    }
    assert unasked == {}


class At(NamedTuple):
    """A group whose treasurer has codes, at a meeting with a full pot."""

    group: Group
    meeting: str


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[At]:
    group = Group(tmp_path_factory.mktemp("factor"))
    group.change_rules(approval_unit=100)
    meeting = group.open_meeting()
    for number in (1, 2, 3):
        group.pay(meeting, number, shares=1000, welfare=100, turn=300)
    group.write(officers.set_pin, member=group.no(1), pin="2613", cost=QUICK)
    phone = Phone(group)
    phone.set_up()
    phone.wait(3_600_000)
    yield At(group, meeting)
    group.close()


def _deed(operation: Callable[..., object], **values: Hashable) -> Callable[[At], object]:
    def wanted(at: At) -> object:
        real = {OWNER: at.group.no(1), MEETING: at.meeting}
        told = {name: real.get(str(value), value) for name, value in values.items()}
        return at.group.write(operation, **told)

    return wanted


@pytest.mark.parametrize(
    ("deed", "wanted"),
    [
        ("roles", _deed(officers.appoint_officer, member=OWNER, roles=("auditor",))),
        ("rules", _deed(amend_rules, late_fine=75)),
        ("restore", _deed(second_factors.allow, deed="restore")),
        ("export", _deed(second_factors.allow, deed="export")),
        ("revoke_device", _deed(devices.remove_device, device="x", reason="lost")),
        ("pin_reset", _deed(officers.set_pin, member=OWNER, pin="7391", cost=QUICK)),
        ("remove_factor", _deed(second_factors.remove_factor, member=OWNER)),
        ("paid_to", _deed(set_field, member=OWNER, field="payout_phone", value="0722 000 111")),
        ("payout", _deed(paying_out.pay_turn, meeting=MEETING, member=OWNER)),
    ],
)
def test_a_deed_is_refused_before_the_code_was_given(
    at: At, deed: str, wanted: Callable[[At], object]
) -> None:
    with pytest.raises(Refused, match=r"second_factor.needed") as refused:
        wanted(at)
    assert refused.value.values == {"deed": deed, "member": at.group.no(1)}


def test_who_knows_the_pin_alone_does_not_open_a_laptop_the_first_time(at: At) -> None:
    group, owner = at.group, at.group.no(1)
    assert group.write(officers.enter, member=owner, pin="2613")  # the phone was set up here
    group.write(_forget_codes)
    assert not group.write(officers.enter, member=owner, pin="2614")
    with pytest.raises(Refused, match=r"second_factor.needed") as refused:
        group.write(officers.enter, member=owner, pin="2613")
    assert refused.value.values == {"deed": "first_login", "member": owner}


def _forget_codes(tx: Tx) -> None:
    """As in a copy that is opened on another laptop."""
    tx.may_be_forgotten = True
    tx.conn.execute(text("DELETE FROM setting WHERE name LIKE 'code_proof%'"))
