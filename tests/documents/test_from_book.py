"""Papers of a real book: what was written at the meeting stands on them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.documents import all_documents, document_codes, find_document
from app.documents.check_code import check_code, grouped
from app.documents.from_book import meeting_summary, member_statement, receipt
from app.documents.options import Desk, Options
from app.documents.pdf import render_pdf
from app.documents.sheet import Sheet
from app.operations import corrections, loans, paying_out
from app.operations.contributions import How
from tests.documents.reading import copied
from tests.documents.samples import LANGUAGES
from tests.helpers.group import Group, vsla_rules

NOW_MS = 1_795_270_800_000  # 21 November 2026, 14:20 UTC
OPTIONS = Options(now_ms=NOW_MS)
SHILLING = 100


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    rules = vsla_rules(
        share_value=200 * SHILLING,
        welfare=100 * SHILLING,
        turn=300 * SHILLING,
        late_fine=50 * SHILLING,
    )
    group = Group(tmp_path, size=10, rules=rules)
    yield group
    group.close()


def hold(group: Group) -> tuple[str, str]:
    """One meeting: everybody pays, one by M-Pesa, one borrows; (meeting, receipt of no. 9)."""
    meeting = group.open_meeting()
    entry = ""
    for number in range(1, 11):
        how = How(method="mpesa", code="UKL4Q8T2XM") if number == 2 else None
        shares, welfare, turn = 3 * 200 * SHILLING, 100 * SHILLING, 300 * SHILLING
        paid = group.pay(meeting, number, how, shares=shares, welfare=welfare, turn=turn)
        entry = paid if number == 9 else entry
    group.write(
        loans.record_past_loan,
        meeting=meeting,
        member=group.no(9),
        principal=1_000 * SHILLING,
        meetings=4,
    )
    group.write(paying_out.record_expense, meeting=meeting, what="books", minor=250 * SHILLING)
    return meeting, entry


def paper(group: Group, code: str, subject: str, options: Options = OPTIONS) -> Sheet:
    document = find_document(code)
    return group.book.read(lambda reading: document.build(reading, subject, options))


def test_every_paper_is_found_by_its_code() -> None:
    papers = ["meeting_roll", "meeting_summary", "member_list", "member_statement", "receipt"]
    papers += ["arrears_list", "default_notice", "guarantor_notice", "loan_agreement"]
    papers += ["loan_portfolio", "loan_reminder", "repayment_card"]
    papers += ["auction_minutes", "building_report", "rotation_schedule", "unit_bill"]
    papers += ["constitution", "group_grade", "unit_statement"]
    papers += ["dcb_register", "exit_settlement", "share_out_sheet", "social_fund"]
    papers += ["selection_protocol"]
    papers += ["attendance_register", "contribution_register", "count_sheet", "minutes"]
    papers += ["erasure_note", "phone_codes", "recovery_sheet"]
    papers += ["balance_sheet"]
    assert list(all_documents()) == list(document_codes()) == sorted(papers)
    with pytest.raises(Refused, match=r"document\.unknown"):
        find_document("passport")


def test_the_statement_of_the_book_says_what_was_paid(group: Group) -> None:
    hold(group)
    facts = group.book.read(
        lambda reading: member_statement.facts_of(Desk(reading, OPTIONS), group.no(9))
    )
    (line,) = facts.lines
    assert (line.stamps, line.shares, line.welfare, line.turn) == (3, 60_000, 10_000, 30_000)
    assert line.loan_given == 100_000
    assert facts.savings == 60_000
    assert facts.loan is not None
    assert facts.loan.principal == 100_000
    assert facts.group_box.members == 10
    assert facts.printing.watermark == "provisional"
    text = copied(render_pdf(paper(group, "member_statement", group.no(9))))
    assert "Jane Wambui" in text, text
    assert "lent 1,000" in text
    assert "PROVISIONAL" in text


def test_after_closing_the_statement_is_final_and_names_the_signed_page(group: Group) -> None:
    meeting, _ = hold(group)
    group.close_meeting(meeting, next_on="2026-12-05")
    sheet = paper(group, "member_statement", group.no(9))
    assert sheet.watermark == ""
    facts = group.book.read(
        lambda reading: member_statement.facts_of(Desk(reading, OPTIONS), group.no(9))
    )
    assert len(facts.printing.page) == 64
    totals = (60_000, 10_000, 30_000, 0, 0, facts.loan_left)
    code = check_code("member_statement", group.no(9), facts.printing.page, totals)
    assert sheet.footer.check.code == grouped(code)


def test_the_receipt_of_the_book_adds_up_to_what_was_handed_over(group: Group) -> None:
    meeting, entry = hold(group)
    group.close_meeting(meeting, next_on="2026-12-05")
    facts = group.book.read(lambda reading: receipt.facts_of(Desk(reading, OPTIONS), entry))
    assert facts.number == "1-009"
    assert facts.total == 100_000
    assert [part.kind for part in facts.parts] == ["shares", "welfare", "turn"]
    assert facts.next_on == "2026-12-05"
    assert facts.bring >= 100_000  # shares, welfare and turn again, and an instalment
    assert "one thousand shillings" in copied(render_pdf(paper(group, "receipt", entry)))


def test_a_receipt_that_was_taken_back_says_so_and_why(group: Group) -> None:
    _, entry = hold(group)
    assert "taken back" not in copied(render_pdf(paper(group, "receipt", entry)))
    group.write(corrections.undo_entry, entry=entry, reason="wrong member")
    text = copied(render_pdf(paper(group, "receipt", entry)))
    assert "This receipt was taken back: wrong member" in text


def test_an_mpesa_receipt_says_that_nobody_checked_it_yet(group: Group) -> None:
    meeting = group.open_meeting()
    how = How(method="mpesa", code="UKL4Q8T2XM")
    entry = group.pay(meeting, 2, how, shares=200 * SHILLING)
    facts = group.book.read(lambda reading: receipt.facts_of(Desk(reading, OPTIONS), entry))
    assert facts.codes == ("UKL4Q8T2XM",)
    assert not facts.verified


def test_the_meeting_page_leads_from_opening_to_closing_in_every_fund(group: Group) -> None:
    meeting, _ = hold(group)
    group.close_meeting(meeting)
    facts = group.book.read(
        lambda reading: meeting_summary.facts_of(Desk(reading, OPTIONS), meeting)
    )
    assert [fund.opening for fund in facts.funds] == [0, 0, 0, 0]
    closing = [fund.closing for fund in facts.funds]
    assert closing == [9 * 90_000 - 100_000 - 25_000, 9 * 10_000, 100_000, 0]
    assert sum(minor for _, minor in facts.by_kind) == 10 * 100_000
    assert facts.counted == closing[0] + closing[1]
    assert all(signer.signed_at for signer in facts.signers)
    assert len(facts.signers) == 5


@pytest.mark.parametrize("lang", LANGUAGES)
def test_papers_of_the_book_print_in_every_language(group: Group, lang: str) -> None:
    meeting, entry = hold(group)
    for code, subject in (
        ("member_statement", group.no(9)),
        ("receipt", entry),
        ("meeting_summary", meeting),
    ):
        sheet = paper(group, code, subject, replace(OPTIONS, lang=lang))
        assert render_pdf(sheet).startswith(b"%PDF-1.7")
        assert sheet.lang == lang


@pytest.mark.parametrize("code", ["member_statement", "receipt", "meeting_summary"])
def test_a_subject_that_does_not_exist_is_refused(group: Group, code: str) -> None:
    with pytest.raises(Refused, match="unknown"):
        paper(group, code, "00000000-0000-0000-0000-000000000000")
