"""The constitution on paper: every rule once, numbered, on two pages, in every language."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.core.locales.isolates import without_isolates
from app.documents import find_document
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.pictures import page_count
from app.documents.sheet import Note, Sheet, Table
from app.operations.proposals import decide_proposal, propose_rules
from app.projections import group
from app.system.texts import LANGUAGES
from tests.helpers.group import Group

NOW_MS = 1_795_255_200_000


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Group]:
    found = Group(tmp_path_factory.mktemp("constitution"), size=20)
    yield found
    found.close()


def paper(found: Group, lang: str = "en") -> Sheet:
    options = Options(now_ms=NOW_MS, lang=lang, by=found.no(1))
    return found.book.read(lambda r: find_document("constitution").build(r, "", options))


def notes(sheet: Sheet) -> list[str]:
    return [without_isolates(one.text) for one in sheet.blocks if isinstance(one, Note)]


def test_it_says_what_the_group_agreed_on(book: Group) -> None:
    said = notes(paper(book))
    assert said[0].startswith("Money at each meeting · since ")
    assert "1. Everyone buys 0 to 5 shares of KES\u00a02" in said
    assert any("3 keys open the box: Caroline Nafula, Peter Ochieng" in one for one in said)
    numbers = [one.split(".")[0] for one in said if one.split(".")[0].isdigit()]
    assert numbers == [str(n) for n in range(1, len(numbers) + 1)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_fits_on_two_pages_in_every_language(book: Group, lang: str) -> None:
    sheet = paper(book, lang)
    assert page_count(render_pdf(sheet)) == 2
    assert not [one for one in notes(sheet) if "{" in one or "word." in one]


def test_every_member_has_a_line_to_sign_on(book: Group) -> None:
    (roll,) = [one for one in paper(book).blocks if isinstance(one, Table)]
    names = {cell.text for row in roll.rows for cell in (row[1], row[4])}
    assert {without_isolates(name) for name in names} == set(book.names().values())
    assert len(roll.rows) == 10


def test_a_change_shows_from_its_day_and_only_in_its_section(book: Group) -> None:
    _, rules = book.read(group.current_rules)
    changed = replace(rules, late_fine=80)
    proposal = book.write(propose_rules, rules=changed, from_on="2026-12-05")
    book.write(decide_proposal, proposal=proposal, outcome="agreed", votes=(14, 0, 0))
    assert not any("pays KES\u00a00.80" in one for one in notes(paper(book)))
    book.open_meeting("2026-12-05")
    said = notes(paper(book))
    assert any("Who comes late pays KES\u00a00.80" in one for one in said)
    heads = [one for one in said if " · since " in one]
    assert [one for one in heads if one.endswith("5 Dec 2026")] == ["Fines · since 5 Dec 2026"]
