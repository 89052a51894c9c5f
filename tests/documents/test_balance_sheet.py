"""The balance sheet: both sides agree to the last unit, and what a small group accepted stands."""

from collections.abc import Iterator

import pytest

from app.core.accounts import CHART, Kind
from app.documents import find_document
from app.documents.from_book import balance_sheet
from app.documents.options import Desk, Options
from app.documents.pdf import render_pdf
from app.documents.sheet import KeyValues, Note, Sheet, Table
from app.operations import loans, motions, paying_out, risks
from app.operations.attendance import mark_attendance
from app.system.texts import load_texts
from tests.documents.reading import copied
from tests.documents.samples import LANGUAGES
from tests.helpers.group import Group

OPTIONS = Options(now_ms=1_795_270_800_000)


@pytest.fixture(scope="module")
def group(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Group]:
    """Six people: too few to keep all offices apart."""
    group = Group(tmp_path_factory.mktemp("balance"), size=6)
    meeting = group.open_meeting()
    for number in range(1, 7):
        present = {"member": group.no(number), "status": "present"}
        group.write(mark_attendance, meeting=meeting, **present)
        group.pay(meeting, number, shares=1000, welfare=100, turn=300)
    lent = {"member": group.no(4), "principal": 2_000, "meetings": 4}
    group.write(loans.record_past_loan, meeting=meeting, **lent)
    group.write(paying_out.record_expense, meeting=meeting, what="books", minor=250)
    for kind, member, roles in (
        ("count", "", ()),
        ("offices", group.no(1), ("treasurer", "key_holder")),
    ):
        vote = {"text": "we are few", "yes": 6, "no": 0, "effect": "risk"}
        carried = group.write(motions.vote, meeting=meeting, **vote)
        group.write(
            risks.accept_risk,
            meeting=meeting,
            kind=kind,
            member=member,
            roles=roles,
            motion=carried.motion,
        )
    yield group
    group.close()


def paper(group: Group, lang: str = "en") -> Sheet:
    options = Options(now_ms=OPTIONS.now_ms, lang=lang, by=group.no(1))
    return group.book.read(lambda r: find_document("balance_sheet").build(r, "", options))


def test_both_sides_agree_and_the_result_of_the_cycle_is_one_line(group: Group) -> None:
    facts = group.book.read(lambda reading: balance_sheet.facts_of(Desk(reading, OPTIONS)))
    # 6 × (1,000 + 100 + 300) came, 2,000 are lent and 250 spent; nothing else is there.
    assert dict(facts.assets)["1010"] + dict(facts.assets)["1020"] == 8_400 - 2_000 - 250
    assert dict(facts.assets)["1300"] == 2_000
    has, owes, owns = facts.sums
    assert (has, owes + owns) == (has, has)
    assert dict(facts.debts) == {"2030": 1_800, "2040": 600}
    assert dict(facts.own)["3010"] == 6_000
    assert dict(facts.own)["result"] == has - 1_800 - 600 - 6_000
    table = next(one for one in paper(group).blocks if isinstance(one, Table))
    assert table.totals[1].text == f"{has // 100}.{has % 100:02}"


def test_what_the_group_gave_up_by_vote_stands_on_every_balance_sheet(group: Group) -> None:
    page = paper(group)
    notes = [one.text for one in page.blocks if isinstance(one, Note)]
    assert len(notes) == 2
    assert "who writes also counts" in notes[0]
    assert "Josephine Auma" in notes[1]
    below = next(one for one in page.blocks if isinstance(one, KeyValues))
    assert below.facts[0].value == "–"
    assert "accepted by vote" in copied(render_pdf(page))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_printed_in_every_language_and_names_every_account(group: Group, lang: str) -> None:
    assert render_pdf(paper(group, lang)).startswith(b"%PDF")
    texts = load_texts(lang, "documents")
    for code, account in CHART.items():
        if account.kind in (Kind.ASSET, Kind.LIABILITY, Kind.EQUITY):
            assert texts(f"account_{code}") not in ("", f"account_{code}")
