"""The paper of a member who leaves: every line, the rule, what is paid out, in five languages."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.ledger import Line
from app.core.pools.member_exit import MemberSettled, net_of
from app.core.shareout.debts import LoanEnd
from app.documents import find_document
from app.documents.exit_settlement import ExitFacts, sheet_of
from app.documents.loan_facts import PersonFacts
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.sheet import Box, Boxes, Note, Sheet, Table
from app.operations import corrections, opening
from app.operations.leaving import settle_exit
from tests.documents.reading import copied
from tests.documents.samples import (
    CHAIR,
    GROUP,
    LANGUAGES,
    PRINTING,
    TREASURER,
    locale_of,
    texts_of,
)
from tests.helpers.group import Group
from tests.helpers.lending import approvers, ask_and_give, lending_group
from tests.helpers.sharing_out import D, E, fund

ON_THE_DAY = Options(now_ms=1_795_270_800_000, lang="en")  # 21 Nov 2026


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = fund(tmp_path)
    yield found
    found.close()


def paper(group: Group, number: int, options: Options = ON_THE_DAY) -> Sheet:
    document = find_document("exit_settlement")
    return group.book.read(lambda r: document.build(r, group.no(number), options))


def boxes(sheet: Sheet) -> list[str]:
    found: tuple[Box, ...] = next(b for b in sheet.blocks if isinstance(b, Boxes)).boxes
    return [box.value for box in found[1:]]


def lines(sheet: Sheet) -> list[list[str]]:
    (table,) = (block for block in sheet.blocks if isinstance(block, Table))
    return [[cell.text for cell in row[1:]] for row in table.rows]


def said(sheet: Sheet) -> str:
    text = " ".join(block.text for block in sheet.blocks if isinstance(block, Note))
    return text.replace("\N{NO-BREAK SPACE}", " ")


def leave(group: Group, meeting: str, number: int, **more: object) -> str:
    return group.write(
        settle_exit,
        meeting=meeting,
        member=group.no(number),
        reason="moves to town",
        agreed="paper",
        approved_by=approvers(group),
        **more,
    )


def test_before_it_is_agreed_the_paper_shows_how_it_would_be(group: Group) -> None:
    group.open_meeting()
    sheet = paper(group, D)
    assert boxes(sheet) == ["16,800", "3,150", "13,650"]
    assert lines(sheet) == [
        ["Shares", "16,800", "–"],
        ["Loan of 1 Oct 2026: Interest", "–", "150"],
        ["Loan of 1 Oct 2026", "–", "3,000"],
    ]
    assert "Not settled yet" in said(sheet)


def test_what_was_settled_stands_on_the_paper_with_its_fee_until_it_is_taken_back(
    group: Group,
) -> None:
    meeting = group.open_meeting()
    entry = leave(group, meeting, D, fee_ppm=20_000)
    sheet = paper(group, D)
    assert boxes(sheet) == ["16,800", "3,486", "13,314"]
    assert lines(sheet)[-1] == ["Fee for leaving", "–", "336"]
    assert "KES 13,314 were paid out in cash on 21 Nov 2026." in said(sheet)
    group.write(corrections.undo_entry, entry=entry)
    assert "Not settled yet" in said(paper(group, D))


def test_what_the_own_money_does_not_reach_is_asked_for_with_a_day(group: Group) -> None:
    meeting = group.open_meeting()
    leave(group, meeting, E)
    sheet = paper(group, E)
    assert boxes(sheet) == ["8,000", "9,975", "1,975"]
    assert "KES 1,975 are still to be paid, by " in said(sheet)


def test_who_stands_for_others_reads_what_must_be_taken_over_first(tmp_path: Path) -> None:
    group = lending_group(tmp_path)
    meeting = group.open_meeting()
    ask_and_give(group, meeting, 7, 600_000, "emi")
    assert "with KES 3,000: somebody else must take this over" in said(paper(group, 8))
    assert "its guarantors are free: Esther Kamau" in said(paper(group, 7))
    group.close()


def test_a_member_who_was_given_back_money_paid_ahead_reads_it_as_a_line(group: Group) -> None:
    ahead = (
        Line(account="1010", minor=5_000, currency="KES"),
        Line(account="2020", sub=group.no(D), minor=-5_000, currency="KES"),
    )
    group.write(opening.record_opening, on="2026-11-01", lines=ahead)
    assert ["Paid ahead", "50", "–"] in lines(paper(group, D))


def worked() -> MemberSettled:
    """The member of spec/domain.md section 3.9: 18,000 - 5,000 - 75 - 50 - 360 = 12,515."""
    sheet = MemberSettled(
        member="m",
        meeting="",
        on="2026-11-21",
        currency="KES",
        savings=1_800_000,
        capital=0,
        advance=0,
        profit=0,
        fee=36_000,
        loans=(
            LoanEnd(
                loan="l", member="m", principal=500_000, interest=7_500, penalty=5_000, fee=0,
                let_go=2_500,
            ),
        ),
        others=(),
        net=0,
        rounding=0,
        reason="moves",
        agreed="pin",
        approved_by=(),
    )  # fmt: skip
    return replace(sheet, net=net_of(sheet))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_worked_exit_reads_in_every_language_with_every_line(lang: str) -> None:
    facts = ExitFacts(
        group=GROUP,
        printing=PRINTING,
        person=PersonFacts(name="Grace Atieno", no=7, phone="0722000418"),
        settled=worked(),
        given_on={"l": "2026-05-02"},
        stands_for=(("Rose Nyambura", 100_000),),
        guarantors=("Esther Kamau", "Jane Wambui"),
        is_written=True,
        until="2026-12-05",
        signers=(TREASURER, CHAIR),
    )
    sheet = sheet_of(facts, texts_of(lang), locale_of(lang))
    assert len(lines(sheet)) == 5
    if lang == "en":
        assert boxes(sheet) == ["18,000", "5,485", "12,515"]
        assert "Interest of KES 25 for the time to come is not asked." in said(sheet)
    assert "exit_" not in repr(sheet.blocks)
    assert "{" not in repr(sheet.blocks)
    assert "…" not in copied(render_pdf(sheet))


def test_nobody_leaves_who_is_not_known(group: Group) -> None:
    document = find_document("exit_settlement")
    with pytest.raises(Refused, match=r"member\.unknown"):
        group.book.read(lambda r: document.build(r, "nobody", ON_THE_DAY))
