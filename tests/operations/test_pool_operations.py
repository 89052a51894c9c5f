"""Money of a pool beside the share-out: shares cancelled, exits, dividends, interest, a bank."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.ledger import Line
from app.core.schemes.shg import ShgTerms
from app.operations import corrections, opening
from app.operations.boxes import open_box
from app.operations.debts import receive_debt
from app.operations.dividends import declare_dividend, pay_dividend
from app.operations.external_loans import receive_loan, repay_loan
from app.operations.fines import impose_fine
from app.operations.leaving import cancel_shares, settle_exit, withdraw_savings
from app.operations.members import remove_member
from app.operations.officers import appoint_officer
from app.operations.savings_interest import credit_interest
from app.projections import balances, dues, external_loans, loans, members, passbook
from app.projections.dividends import dividend_parts
from tests.helpers.group import Group, vsla_rules
from tests.helpers.lending import approvers, ask_and_give, assert_books_agree, lending_group
from tests.helpers.sharing_out import A, C, D, E, fund


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = fund(tmp_path)
    yield found
    found.close()


def balance(group: Group, account: str, sub: str | None = None) -> int:
    names = () if sub is None else (sub,)
    return group.read(balances.balance_of, account, "KES", *names)


def refused(group: Group, operation: object, **values: object) -> Refused:
    with pytest.raises(Refused) as refusal:
        group.write(operation, **values)
    return refusal.value


def test_cancelled_shares_pay_their_price_and_no_more_than_are_free(group: Group) -> None:
    meeting = group.open_meeting()
    wanted = {"meeting": meeting, "member": group.no(C), "reason": "hospital", "agreed": "pin"}
    entry = group.write(cancel_shares, shares=2, **wanted)
    assert balance(group, "3010", group.no(C)) == -58 * 20_000
    assert balance(group, "1010") == 7_750_000 - 40_000
    found = refused(group, cancel_shares, shares=59, **wanted)
    assert (found.code, found.values["allowed"]) == ("shares.cancel", 58)
    group.write(corrections.undo_entry, entry=entry)
    assert balance(group, "1010") == 7_750_000


def test_who_leaves_gets_what_is_left_after_all_debts(group: Group) -> None:
    meeting = group.open_meeting()
    group.write(
        settle_exit,
        meeting=meeting,
        member=group.no(D),
        reason="moves to town",
        agreed="paper",
        approved_by=approvers(group),
        fee_ppm=20_000,
    )
    # 16,800 of shares, 3,150 owed, a fee of 336.
    assert balance(group, "1010") == 7_750_000 - (1_680_000 - 315_000 - 33_600)
    assert balance(group, "3010", group.no(D)) == 0
    assert balance(group, "4010") == -15_000
    assert balance(group, "4020") == -33_600
    (loan,) = group.read(loans.loans_of, group.no(D))
    assert loan.stage("2026-11-22") == "settled"
    assert_books_agree(group)
    assert group.no(D) not in {one.member for one in group.read(members.members)}
    found = refused(group, remove_member, member=group.no(D), on="2026-11-21", reason="gone")
    assert found.code == "member.left"


def test_an_exit_takes_fines_off_and_is_undone_with_all_that_it_did(group: Group) -> None:
    meeting = group.open_meeting()
    group.write(impose_fine, meeting=meeting, member=group.no(C), minor=700, reason="phone")
    values = {"meeting": meeting, "member": group.no(C), "reason": "left", "agreed": "paper"}
    entry = group.write(settle_exit, approved_by=approvers(group), **values)
    assert balance(group, "4050") == -700
    assert balance(group, "1010") == 7_750_000 - (60 * 20_000 - 700)
    assert group.read(dues.fines_owed) == {}
    group.close_meeting(meeting)
    second = group.open_meeting("2026-12-05", present=False)
    group.write(corrections.undo_entry, entry=entry)
    assert group.read(dues.fines_owed) == {group.no(C): 700}
    assert group.no(C) in {one.member for one in group.read(members.members)}
    assert second
    assert_books_agree(group)


def test_an_exit_may_leave_a_debt(group: Group) -> None:
    meeting = group.open_meeting()
    values = {
        "meeting": meeting,
        "member": group.no(E),
        "reason": "left",
        "approved_by": approvers(group),
    }
    assert refused(group, settle_exit, agreed="", **values).code == "shareout.not_agreed"
    entry = group.write(settle_exit, agreed="paper", **values)
    assert balance(group, "1340", group.no(E)) == 997_500 - 800_000
    assert balance(group, "1010") == 7_750_000
    assert group.no(E) in {one.member for one in group.read(members.members)}  # still owes
    assert_books_agree(group)
    group.write(corrections.undo_entry, entry=entry)
    assert balance(group, "1340") == 0
    assert_books_agree(group)


def test_who_left_with_a_debt_pays_it_at_a_meeting(group: Group) -> None:
    meeting, member = group.open_meeting(), group.no(E)
    values = {"reason": "left", "agreed": "paper", "approved_by": approvers(group)}
    settled = group.write(settle_exit, meeting=meeting, member=member, **values)
    group.write(remove_member, member=member, on="2026-11-21", reason="left")
    words = {"meeting": meeting, "member": member}
    assert refused(group, receive_debt, minor=197_501, **words).code == "debt.not_so_much"
    assert refused(group, receive_debt, minor=0, **words).code == "amount.not_positive"
    paid = group.write(receive_debt, minor=150_000, **words)
    group.write(receive_debt, minor=47_500, target="bank", **words)
    assert balance(group, "1340") == 0 and balance(group, "1100") == 47_500
    assert balance(group, "1010") == 7_750_000 + 150_000
    assert refused(group, receive_debt, minor=1, **words).code == "debt.not_so_much"
    assert refused(group, corrections.undo_entry, entry=settled).code == "entry.has_dependents"
    group.write(corrections.undo_entry, entry=paid)
    assert balance(group, "1340", member) == 150_000
    assert_books_agree(group)


def test_a_guarantor_leaves_once_the_borrower_was_settled_with(tmp_path: Path) -> None:
    group = lending_group(tmp_path)
    meeting = group.open_meeting()
    ask_and_give(group, meeting, 7, 400_000, "emi")
    values = {"meeting": meeting, "reason": "left", "agreed": "paper"}
    values |= {"approved_by": approvers(group)}
    assert refused(group, settle_exit, member=group.no(8), **values).code == "member.stands_for"
    # Her shares pay her loan; who stood for it is free, and goes too.
    group.write(settle_exit, member=group.no(7), **values)
    group.write(settle_exit, member=group.no(8), **values)
    there = {one.member for one in group.read(members.members)}
    assert not {group.no(7), group.no(8)} & there
    assert_books_agree(group)
    group.close()


def test_a_dividend_gives_out_a_part_of_the_income_and_keeps_the_rest(group: Group) -> None:
    meeting = group.open_meeting()
    for _ in range(10):
        group.pay(meeting, A, fine=2_800)
    dividend = group.write(
        declare_dividend, meeting=meeting, approved_by=approvers(group), given_ppm=600_000
    )
    parts = group.read(dividend_parts, dividend)
    assert sum(one.gross for one in parts) == 16_800
    of = {one.member: one.gross for one in parts}
    assert of[group.no(A)] == 16_800 * 120 // 400
    assert balance(group, "3040") == -11_200
    assert balance(group, "4050") == 0
    for one in parts:
        group.write(
            pay_dividend, meeting=meeting, dividend=dividend, member=one.member, agreed="paper"
        )
    assert balance(group, "2060") == 0
    found = refused(
        group, pay_dividend, meeting=meeting, dividend=dividend, member=group.no(A), agreed="pin"
    )
    assert found.code == "amount.not_positive"
    assert (
        refused(group, declare_dividend, meeting=meeting, approved_by=approvers(group)).code
        == "dividend.no_income"
    )


def test_savings_earn_interest_by_day(group: Group) -> None:
    line = Line(account="2010", sub=group.no(A), minor=-1_200_000, currency="KES")
    group.write(opening.record_opening, on="2026-01-01", lines=(line,))
    meeting = group.open_meeting()
    group.write(
        credit_interest,
        meeting=meeting,
        from_on="2026-10-01",
        to_on="2026-10-31",
        rate_ppm=60_000,
        approved_by=approvers(group),
    )
    assert balance(group, "2010", group.no(A)) == -1_206_000
    assert balance(group, "3030") == 6_000


def test_money_of_a_bank_is_lent_on_and_paid_back(group: Group) -> None:
    meeting = group.open_meeting()
    loan = group.write(
        receive_loan,
        meeting=meeting,
        lender="Gramin Bank",
        minor=15_000_000,
        rate_ppm=10_000,
        instalments=24,
        signatories=(group.no(1), group.no(2)),
    )
    entry = group.write(repay_loan, meeting=meeting, loan=loan, principal=625_000)
    (found,) = group.read(external_loans.external_loans)
    assert (found.left, found.interest_paid) == (14_375_000, 150_000)
    assert balance(group, "2070", loan) == -14_375_000
    assert balance(group, "5080") == 150_000
    more = refused(group, repay_loan, meeting=meeting, loan=loan, principal=14_375_001)
    assert (more.code, more.values["allowed"]) == ("external_loan.more", 14_375_000)
    group.write(corrections.undo_entry, entry=entry)
    (found,) = group.read(external_loans.external_loans)
    assert (found.left, found.interest_paid) == (15_000_000, 0)
    one = {"lender": "Gramin Bank", "minor": 5, "rate_ppm": 1, "instalments": 1}
    alone = refused(group, receive_loan, meeting=meeting, signatories=(group.no(1),), **one)
    assert alone.code == "external_loan.signatories"


def test_a_cassation_gives_income_out_by_amount_and_time(tmp_path: Path) -> None:
    group = Group(tmp_path, rules=vsla_rules(share_value=0, turn=10_000, savings=10_000))
    for day, paid in (
        ("2026-11-07", ((7, 10_000, 0), (8, 0, 5_000))),
        ("2026-11-14", ((8, 10_000, 0),)),
        ("2026-11-21", ((9, 10_000, 0),)),
    ):
        meeting = group.open_meeting(day)
        for number, turn, savings in paid:
            group.pay(meeting, number, turn=turn, savings=savings)
        if day != "2026-11-21":
            group.close_meeting(meeting)
    group.pay(meeting, 10, fine=7_000)
    # 10,000 twice; 5,000 twice and 10,000 once: equal parts; what came today counts not yet.
    values = {"meeting": meeting, "approved_by": approvers(group)}
    dividend = group.write(declare_dividend, divided_by="time", **values)
    of = {one.member: one.gross for one in group.read(dividend_parts, dividend)}
    assert of == {group.no(7): 3_500, group.no(8): 3_500}
    assert balance(group, "2060") == -7_000
    # What was given out once is not counted again.
    group.pay(meeting, 10, fine=1_000)
    again = refused(group, declare_dividend, divided_by="time", **values)
    assert again.code == "dividend.no_weights"
    assert refused(group, declare_dividend, divided_by="luck", **values).code == (
        "rules.unknown_word"
    )
    group.close()


def test_savings_go_back_but_for_what_is_owed_and_earn_interest_until_that_day(
    group: Group,
) -> None:
    for number, minor in ((A, 1_200_000), (D, 500_000)):
        line = Line(account="2010", sub=group.no(number), minor=-minor, currency="KES")
        group.write(opening.record_opening, on="2026-01-01", lines=(line,))
    meeting = group.open_meeting()
    wanted = {"meeting": meeting, "member": group.no(D), "agreed": "pin"}
    # 5,000 saved, 3,150 owed on the loan.
    found = refused(group, withdraw_savings, minor=185_001, **wanted)
    assert (found.code, found.values["allowed"]) == ("savings.withdraw", 185_000)
    entry = group.write(withdraw_savings, minor=185_000, **wanted)
    assert balance(group, "2010", group.no(D)) == -315_000
    assert balance(group, "1010") == 7_750_000 - 185_000
    book = group.read(passbook.passbook, group.no(D), currency="KES")
    assert (book.lines[-1].given_back, book.lines[-1].savings_minor) == (
        185_000,
        book.savings_minor,
    )
    group.write(corrections.undo_entry, entry=entry)
    assert balance(group, "2010", group.no(D)) == -500_000
    group.write(
        withdraw_savings, meeting=meeting, member=group.no(A), minor=1_200_000, agreed="paper"
    )
    days = {"from_on": "2026-11-01", "to_on": "2026-11-30", "rate_ppm": 60_000}
    group.write(credit_interest, meeting=meeting, approved_by=approvers(group), **days)
    # 12,000 lay there for 20 days of 30.
    assert balance(group, "2010", group.no(A)) == -4_000


def test_who_leaves_a_self_help_group_has_a_part_of_its_corpus(group: Group) -> None:
    lines = [
        Line(account="2010", sub=group.no(number), minor=-minor, currency="KES")
        for number, minor in ((3, 200_000), (5, 300_000))
    ]
    lines.append(Line(account="3020", minor=-50_001, currency="KES"))
    group.write(opening.record_opening, on="2026-01-01", lines=tuple(lines))
    box = {"kind": "shg", "name": "Group", "on": "2026-01-01"}
    group.write(open_box, terms=ShgTerms(savings=10_000), **box)
    group.write(appoint_officer, member=group.no(3), roles=())  # she was the secretary
    meeting = group.open_meeting()
    entry = group.write(
        settle_exit,
        meeting=meeting,
        member=group.no(3),
        reason="moves away",
        agreed="paper",
        approved_by=approvers(group),
    )
    # Two fifths of 500.01, down to the cent.
    assert balance(group, "1010") == 7_750_000 - 220_000
    assert balance(group, "3020") == -30_001
    group.write(corrections.undo_entry, entry=entry)
    assert balance(group, "3020") == -50_001


def test_a_profit_is_divided_by_savings_and_the_days_they_lay(tmp_path: Path) -> None:
    group = Group(tmp_path, rules=vsla_rules(share_value=0, savings=10_000))
    for day, number in (("2026-11-12", 7), ("2026-11-17", 8)):
        meeting = group.open_meeting(day)
        group.pay(meeting, number, savings=10_000)
        group.close_meeting(meeting)
    meeting = group.open_meeting("2026-11-21")
    group.pay(meeting, 9, fine=15_000)
    values = {"meeting": meeting, "approved_by": approvers(group), "divided_by": "days"}
    dividend = group.write(declare_dividend, **values)
    # 12 to 21 November: ten days, and five.
    of = {one.member: one.gross for one in group.read(dividend_parts, dividend)}
    assert of == {group.no(7): 10_000, group.no(8): 5_000}
    group.close()
