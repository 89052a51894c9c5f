"""Papers about loans: the agreement, the card, letters, the arrears list and the portfolio."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.ledger import Line
from app.core.loan_products import LoanProduct
from app.core.penalties import PenaltyRule
from app.documents import find_document
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.sheet import Box, Boxes, KeyValues, Note, Sheet, Signatures, Table
from app.operations import loans, opening
from app.operations.lending import guarantors, requests
from tests.documents.reading import copied
from tests.documents.samples import LANGUAGES
from tests.helpers.group import Group, vsla_rules

SHILLING = 100
ON_THE_DAY = Options(now_ms=1_795_270_800_000, lang="en")  # 21 Nov 2026
IN_MARCH = replace(ON_THE_DAY, now_ms=1_806_000_000_000)  # 25 Mar 2027, four payments late
PENALTY = PenaltyRule(
    kind="percent_per_period", rate_ppm=50_000, grace_days=7, every_days=30, cap_ppm=250_000
)
PRODUCT = LoanProduct(
    code="seed",
    method="equal_instalment",
    rate_ppm=15_000,
    period_unit="months",
    instalments_max=24,
    fee_ppm=10_000,
    fee_paid="apart",
    penalty=PENALTY,
)
PAPERS = (
    "loan_agreement",
    "repayment_card",
    "loan_reminder",
    "default_notice",
    "guarantor_notice",
    "arrears_list",
    "loan_portfolio",
)


@dataclass(frozen=True)
class Lent:
    """A group in which member 7 borrowed 10,000 over a year; 8 and 9 stand for parts of it."""

    group: Group
    loan: str
    meeting: str

    def paper(self, code: str, options: Options = ON_THE_DAY) -> Sheet:
        document = find_document(code)
        return self.group.book.read(lambda r: document.build(r, self.loan, options))


@pytest.fixture(scope="module")
def lent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lent]:
    yield from _lent(tmp_path_factory.mktemp("lent"))


def _lent(folder: Path) -> Iterator[Lent]:
    rules = vsla_rules(
        loan_products=(PRODUCT,), guarantors_needed=2, approval_unit=1_000 * SHILLING
    )
    group = Group(folder, size=10, rules=rules)
    saved = 5_000 * SHILLING
    group.write(
        opening.record_opening,
        on="2026-11-01",
        lines=(
            Line(account="1010", minor=saved * 10, currency="KES"),
            *(Line(account="3010", sub=one, minor=-saved, currency="KES") for one in group.members),
        ),
    )
    meeting = group.open_meeting()
    loan = group.write(
        requests.request_loan,
        member=group.no(7),
        principal=10_000 * SHILLING,
        instalments=12,
        product="seed",
        guarantees=((group.no(8), 4_000 * SHILLING), (group.no(9), 3_000 * SHILLING)),
        meeting=meeting,
        purpose="seed and fertiliser",
    )
    for number in (8, 9):
        group.write(guarantors.guarantee, loan=loan, guarantor=group.no(number), meeting=meeting)
    approvers = [group.no(number) for number in (2, 4, 5, 6)]
    group.write(
        requests.decide_request,
        loan=loan,
        outcome="approved",
        meeting=meeting,
        votes=(9, 0),
        approved_by=approvers,
    )
    group.write(loans.disburse, loan=loan, meeting=meeting)
    yield Lent(group, loan, meeting)
    group.close()


def boxes(sheet: Sheet) -> tuple[Box, ...]:
    return next(block for block in sheet.blocks if isinstance(block, Boxes)).boxes


def tables(sheet: Sheet) -> list[Table]:
    return [block for block in sheet.blocks if isinstance(block, Table)]


def said(sheet: Sheet) -> str:
    text = " ".join(block.text for block in sheet.blocks if isinstance(block, Note))
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_an_agreement_says_what_is_lent_what_it_costs_and_when_it_comes_back(lent: Lent) -> None:
    sheet = lent.paper("loan_agreement")
    # 10,000 at 1.5 % a month over a year costs 1,001.61 of interest (spec/domain.md section 3.13).
    assert [box.value for box in boxes(sheet)] == ["Grace Atieno", "10,000", "10,000", "11,101.61"]
    plan = tables(sheet)[0]
    assert [cell.text for cell in plan.totals] == [
        "", "Total, KES", "10,000", "1,001.61", "100", "11,101.61", "",
    ]  # fmt: skip
    assert [cell.text for cell in plan.rows[-1]] == [
        "12", "21 Nov 2027", "903.26", "13.55", "–", "916.81", "–",
    ]  # fmt: skip
    facts = {
        fact.label: fact.value
        for block in sheet.blocks
        for side in getattr(block, "blocks", ())
        if isinstance(side, KeyValues)
        for fact in side.facts
    }
    assert facts["Costs in all"] == "1,101.61"
    assert facts["Effective rate a year"] == "21.87%"
    assert facts["What for"] == "seed and fertiliser"


def test_an_agreement_shows_the_penalty_in_the_numbers_of_this_loan(lent: Lent) -> None:
    text = said(lent.paper("loan_agreement"))
    assert "ten thousand shillings" in text
    # 40 days late: 33 days after the 7 free ones, two periods of 5 % of 916.80.
    assert "KES 916.80 due on 21 Dec 2026 and paid on 30 Jan 2027 costs a penalty of KES 91.68" in (
        text
    )
    assert "The meeting voted 9 for and 0 against." in text


def test_who_stands_for_a_loan_is_on_its_agreement_with_room_to_sign(lent: Lent) -> None:
    sheet = lent.paper("loan_agreement")
    rows = [[cell.text for cell in row] for row in tables(sheet)[1].rows]
    assert [row[1:3] for row in rows] == [["4,000", "4,000"], ["3,000", "3,000"]]
    assert all(row[3].startswith("PIN, ") for row in rows)
    lines = next(block for block in sheet.blocks if isinstance(block, Signatures)).signatures
    assert [line.caption for line in lines][-2:] == ["Witness", "Thumb print of the borrower"]


def test_a_letter_asks_for_what_is_late_and_nothing_else(lent: Lent) -> None:
    sheet = lent.paper("default_notice", IN_MARCH)
    late = 1_016_80 + 3 * 916_80
    assert [box.value for box in boxes(sheet)][1] == f"{late // 100:,}.{late % 100:02}"
    assert [row[0].text for row in tables(sheet)[0].rows] == ["1", "2", "3", "4"]
    assert "8 Apr 2027" in said(sheet)


def test_guarantors_read_what_each_of_them_would_owe(lent: Lent) -> None:
    sheet = lent.paper("guarantor_notice", IN_MARCH)
    assert [row[-1].text for row in tables(sheet)[0].rows] == ["4,000", "3,000"]


def test_the_arrears_list_sums_up_by_age(lent: Lent) -> None:
    sheet = lent.paper("arrears_list", IN_MARCH)
    assert [box.value for box in boxes(sheet)] == ["3,767.20", "–", "–", "–", "3,767.20"]
    assert tables(sheet)[0].totals[6].text == "3,767.20"
    assert "Nothing is late." in said(lent.paper("arrears_list"))


def test_the_portfolio_says_what_is_at_risk(lent: Lent) -> None:
    in_time, late = lent.paper("loan_portfolio"), lent.paper("loan_portfolio", IN_MARCH)
    assert [box.value for box in boxes(in_time)] == ["10,000", "0%", "0%", "0%", "100"]
    assert [box.value for box in boxes(late)] == ["10,000", "100%", "100%", "100%", "10,000"]


def test_a_card_fills_in_what_was_paid(lent: Lent) -> None:
    lines = tables(lent.paper("repayment_card"))[0].rows
    assert len(lines) == 12
    assert all(row[3].text == "" for row in lines)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", PAPERS)
def test_no_word_of_a_loan_paper_is_missing_in_any_language(
    lent: Lent, code: str, lang: str
) -> None:
    sheet = lent.paper(code, replace(IN_MARCH, lang=lang))
    for place in ("{", "_title", "penalty_", "part_", "col_", "way_", "rate_", "order_"):
        assert place not in repr(sheet.blocks).replace("paid_on", "")
    text = copied(render_pdf(sheet))
    assert "…" not in text


def test_a_loan_that_nobody_knows_has_no_paper(lent: Lent) -> None:
    document = find_document("loan_agreement")
    with pytest.raises(Refused, match=r"loan\.unknown"):
        lent.group.book.read(lambda r: document.build(r, "nobody", ON_THE_DAY))
