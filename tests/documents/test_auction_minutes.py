"""The auction minutes and chit ledger, read back from the paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.rules_of_group import Rules
from app.documents import find_document
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.sheet import KeyValues, Sheet, Signatures, Table
from app.operations import auctions
from tests.documents.reading import copied
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, start

NOW = 1_795_255_200_000


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=5, rules=Rules(methods=("cash",)))
    yield made
    made.close()


def paper(group: Group, box: str, lang: str = "en") -> Sheet:
    document = find_document("auction_minutes")
    return group.book.read(lambda r: document.build(r, box, Options(now_ms=NOW, lang=lang)))


def held(group: Group) -> str:
    """A chit of five whose first pot went for 1,150; the second waits."""
    box = open_box(group, "chit", cash_unit=100)
    start(group, box, order=())
    meeting = group.open_meeting()
    group.write(
        auctions.hold_auction, meeting=meeting, box=box, bids=(("3", 100_000), ("2", 115_000)),
        witnesses=tuple(group.members[3:]),
    )  # fmt: skip
    for number in range(1, 6):
        pay_in(group, meeting, number, 80_000)
    give(group, meeting, box, 2)
    return box


def test_the_ledger_says_who_got_what_and_what_every_seat_brings(group: Group) -> None:
    sheet = paper(group, held(group))
    ledger, bids = (one for one in sheet.blocks if isinstance(one, Table))
    (row,) = ([cell.text for cell in one] for one in ledger.rows)
    assert row[2:4] == ["2", "Achieng Otieno"]
    assert row[4:] == ["1,150", "3,850", "150", "200", "800", "–"]
    assert [[cell.text for cell in one] for one in bids.rows] == [
        ["1", "3", "Irene Moraa", "1,000"],
        ["2", "2", "Achieng Otieno", "1,150"],
    ]


def test_who_had_the_pot_who_waits_and_who_saw_it_stand_there(group: Group) -> None:
    sheet = paper(group, held(group))
    (about,) = (one for one in sheet.blocks if isinstance(one, KeyValues))
    values = {one.label: one.value for one in about.facts}
    assert values["Seats that had the pot"] == "2"
    assert values["Seats that wait"] == "1 · 3 · 4 · 5"
    assert values["A bid lies"] == "from 150 to 2,000"
    (signed,) = (one for one in sheet.blocks if isinstance(one, Signatures))
    assert [one.role for one in signed.signatures] == ["Witness", "Witness"]


def test_a_box_that_auctions_nothing_has_no_minutes(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    with pytest.raises(Refused, match=r"auction\.not_here"):
        paper(group, box)


@pytest.mark.parametrize("lang", ["en", "sw", "fr", "hi", "fa"])
def test_the_paper_is_drawn_in_every_language(group: Group, lang: str) -> None:
    sheet = paper(group, held(group), lang)
    assert sheet.rtl == (lang == "fa")
    assert copied(render_pdf(sheet))
