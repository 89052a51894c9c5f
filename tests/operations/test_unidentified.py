"""Money of somebody unknown: it waits under its own id until it is known whose it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.payments import PaymentSeen
from app.operations import corrections, undoing, unidentified
from app.operations.contributions import How, record_as_expected
from app.projections import balances, collecting, entries, meetings, passbook, payments, sheet
from app.projections.collecting import CollectRow
from app.projections.unidentified import assignments_of, find_receipt, open_receipts
from tests.helpers.group import Group, vsla_rules

CODE = "UKL9C3N5VJ"


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, rules=vsla_rules(carried=("turn",)))
    yield made
    made.close()


def book(group: Group, account: str, sub: str | None = None) -> int:
    return group.read(balances.balance_of, account, "KES", sub)


def row(group: Group, meeting: str, number: int) -> CollectRow:
    found = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert found is not None
    return next(one for one in found.rows if one.member == group.no(number))


def test_money_between_meetings_waits_for_a_name_and_stands_on_the_next_page(group: Group) -> None:
    receipt = group.write(
        unidentified.write_unidentified, minor=700, method="mpesa", code=CODE, payer="2547***12"
    )
    assert (book(group, "1210"), book(group, "2050", receipt)) == (700, -700)
    meeting = group.open_meeting()
    totals = group.read(sheet.totals, meeting)
    assert (totals["total"], totals["electronic"], totals["unidentified"]) == (700, 700, 700)
    assert [line.type for line in group.read(entries.entries_at, meeting)][:1] == [
        "receipt.unidentified"
    ]
    assert group.read(sheet.payments_at, meeting) == ()


def test_it_pays_what_is_owed_in_the_order_of_the_rules_and_the_rest_is_an_advance(
    group: Group,
) -> None:
    group.close_meeting(group.open_meeting("2026-11-07"))
    meeting = group.open_meeting("2026-11-21")
    receipt = group.write(
        unidentified.write_unidentified, minor=1_250, method="mpesa", on="2026-11-20"
    )
    entry = group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(7))
    paid = group.read(sheet.find_payment, entry)
    assert paid is not None
    assert (paid.on, paid.source, paid.money_minor) == ("2026-11-20", "receipt", 0)
    found = {(part.kind, bool(part.ref)): part.minor for part in paid.parts}
    assert found == {
        ("welfare", False): 100,
        ("turn", True): 300,
        ("turn", False): 300,
        ("shares", False): 200,
        ("advance", False): 350,
    }
    assert book(group, "2050") == 0
    assert group.read(open_receipts) == ()
    totals = group.read(sheet.totals, meeting)
    assert (totals["total"], totals["receipt_used"]) == (1_250, 1_250)
    line = group.read(passbook.passbook, group.no(7), currency="KES").lines[-1]
    assert (line.turn, line.welfare, line.advance) == (600, 100, 350)


def test_the_grid_asks_only_for_what_the_receipt_did_not_pay(group: Group) -> None:
    meeting = group.open_meeting("2026-11-21")
    receipt = group.write(unidentified.write_unidentified, minor=300, method="mpesa")
    group.write(
        unidentified.assign_receipt,
        receipt=receipt,
        member=group.no(7),
        amounts=Amounts(turn=200, welfare=100),
    )
    waiting = row(group, meeting, 7)
    assert not waiting.is_written
    assert (waiting.expected.turn, waiting.expected.welfare, waiting.expected.shares) == (
        100,
        0,
        200,
    )
    group.write(record_as_expected, meeting=meeting, member=group.no(7))
    after = row(group, meeting, 7)
    assert (after.written.turn, after.written.shares) == (100, 200)
    assert after.expected == waiting.expected


def test_it_can_be_given_to_several_and_never_twice(group: Group) -> None:
    group.open_meeting()
    receipt = group.write(unidentified.write_unidentified, minor=500, method="mpesa")
    group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(7), minor=200)
    with pytest.raises(Refused) as refused:
        group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(8), minor=301)
    assert (refused.value.code, refused.value.values) == ("receipt.more_than_left", {"left": 300})
    group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(8))
    with pytest.raises(Refused, match=r"receipt\.more_than_left|amount\.not_positive|nothing"):
        group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(9))
    given = group.read(assignments_of, receipt)
    assert [(one.member, one.minor) for one in given] == [(group.no(7), 200), (group.no(8), 300)]


def test_what_was_given_away_is_taken_back_first(group: Group) -> None:
    meeting = group.open_meeting()
    receipt = group.write(unidentified.write_unidentified, minor=500, method="cash")
    assert book(group, "1010") == 500
    entry = group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(7))
    came = group.read(find_receipt, receipt)
    assert came is not None
    with pytest.raises(Refused, match=r"entry\.has_dependents"):
        group.write(corrections.undo_entry, entry=came.entry)
    group.write(corrections.undo_entry, entry=entry)
    assert book(group, "2050", receipt) == -500
    group.write(corrections.undo_entry, entry=came.entry)
    assert (book(group, "2050"), book(group, "1010")) == (0, 0)
    assert group.read(sheet.totals, meeting)["total"] == 0
    assert group.read(find_receipt, receipt) is None


def test_giving_it_can_be_undone_and_done_again(group: Group) -> None:
    meeting = group.open_meeting()
    receipt = group.write(unidentified.write_unidentified, minor=500, method="mpesa")
    group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(7))
    group.write(undoing.undo_step, meeting=meeting)
    assert book(group, "2050", receipt) == -500
    group.write(undoing.redo_step, meeting=meeting)
    assert book(group, "2050", receipt) == 0


def test_its_code_is_used_and_the_grid_says_that_it_waits_for_a_name(group: Group) -> None:
    meeting = group.open_meeting()
    group.write(unidentified.write_unidentified, minor=500, method="mpesa", code=CODE)
    with pytest.raises(Refused, match=r"code\.unidentified"):
        group.pay(meeting, 7, How(method="mpesa", code=CODE), turn=300)
    with pytest.raises(Refused, match=r"code\.used"):
        group.write(unidentified.write_unidentified, minor=500, method="mpesa", code=CODE)


def test_notes_without_a_name_need_a_meeting_where_they_are_counted(group: Group) -> None:
    with pytest.raises(Refused, match=r"payment\.cash_needs_meeting"):
        group.write(unidentified.write_unidentified, minor=500, method="cash")
    meeting = group.open_meeting()
    group.write(unidentified.write_unidentified, minor=500, method="cash")
    group.close_meeting(meeting)
    closed = group.read(meetings.find_meeting, meeting)
    assert closed is not None
    assert closed.difference == 0


def test_between_meetings_it_becomes_an_advance_that_the_next_meeting_uses(group: Group) -> None:
    receipt = group.write(unidentified.write_unidentified, minor=500, method="mpesa")
    group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(7))
    assert book(group, "2020", group.no(7)) == -500
    meeting = group.open_meeting()
    group.write(record_as_expected, meeting=meeting, member=group.no(7))
    assert book(group, "2020", group.no(7)) == 0
    assert row(group, meeting, 7).advance_used == 500


def test_what_a_provider_saw_can_be_written_before_anybody_knows_whose_it_is(
    group: Group,
) -> None:
    seen = PaymentSeen(
        provider="mpesa",
        code=CODE,
        status="completed",
        amount=900,
        currency="KES",
        payer_masked="2547*****126",
        payer_initials="E K",
        completed_at="2026-11-20T09:14:00+03:00",
    )
    group.book.conclude([seen])
    assert len(group.read(payments.unlisted)) == 1
    receipt = group.write(unidentified.write_came_unknown, code=CODE)
    found = group.read(find_receipt, receipt)
    assert found is not None
    assert (found.minor, found.on, found.payer) == (900, "2026-11-20", "2547*****126")
    assert len(group.read(payments.unlisted)) == 0
    assert [one.minor for one in group.read(payments.written_payments, 10)] == [900]
    group.write(unidentified.assign_receipt, receipt=receipt, member=group.no(7))
    assert book(group, "2020", group.no(7)) == -900
