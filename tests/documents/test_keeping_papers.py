"""Papers about keeping the book: recovery sheets and the note of an erasure."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.locales.isolates import without_isolates
from app.core.recovery import NOISE_BYTES, new_halves, read_half
from app.documents import find_document
from app.documents.from_book.phone_codes import with_codes
from app.documents.from_book.recovery_sheet import with_words
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.sheet import Table
from app.operations.erasing import erase_person
from app.operations.members import remove_member
from app.operations.second_factors import offer
from tests.documents.reading import copied
from tests.documents.samples import LANGUAGES
from tests.helpers.group import Group

NOW_MS = 1_795_270_800_000
HALVES = new_halves(bytes(range(NOISE_BYTES)))


@pytest.fixture(scope="module")
def group(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Group]:
    group = Group(tmp_path_factory.mktemp("keeping"), size=8)
    yield group
    group.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_a_sheet_are_read_back_from_the_paper(group: Group, lang: str) -> None:
    options = Options(now_ms=NOW_MS, lang=lang)
    holders = (group.no(1), group.no(3))
    for no, words in enumerate(HALVES, 1):
        build = partial(
            with_words, recovery="0" * 30 + "3f2abc", holders=holders, words=words, no=no
        )
        sheet = group.book.read(partial(build, options=options))
        text = copied(render_pdf(sheet))
        lines = [line.split() for line in text.splitlines()]
        printed = [word for line in lines for word in line if word in words]
        assert read_half(printed, no) == words
        assert {*"3F2ABC"} <= {*text}


def test_what_the_list_of_papers_prints_is_a_form_without_words(group: Group) -> None:
    build = find_document("recovery_sheet").build
    sheet = group.book.read(lambda r: build(r, "2", Options(now_ms=NOW_MS)))
    text = copied(render_pdf(sheet))
    assert "Recovery sheet 2 of 2" in text
    assert not set(text.split()) & {word for half in HALVES for word in half}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_codes_of_a_lost_phone_are_printed_as_they_are_typed(group: Group, lang: str) -> None:
    codes = offer()[1]
    build = partial(with_codes, member=group.no(3), codes=codes)
    sheet = group.book.read(lambda r: build(r, options=Options(now_ms=NOW_MS, lang=lang)))
    text = copied(render_pdf(sheet))
    (table,) = (block for block in sheet.blocks if isinstance(block, Table))
    written = {without_isolates(cell.text) for row in table.rows for cell in row}
    assert len(codes) == 10 and set(codes) <= written
    if lang != "fa":  # whoever copies from a line of two directions gets its halves turned
        assert all(code in text for code in codes)
    assert group.book.read(lambda r: r.people.name(group.no(3))).split()[0] in text
    form = find_document("phone_codes").build
    blank = group.book.read(lambda r: form(r, "", Options(now_ms=NOW_MS, lang=lang)))
    assert blank.title == sheet.title and not any(code in str(blank) for code in codes)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_note_of_an_erasure_names_nobody_but_the_officers(tmp_path: Path, lang: str) -> None:
    group = Group(tmp_path, size=8)
    name = group.book.read(lambda r: r.people.name(group.no(8)))
    build, options = find_document("erasure_note").build, Options(now_ms=NOW_MS, lang=lang)
    with pytest.raises(Refused, match=r"person\.not_erased"):
        group.book.read(lambda r: build(r, group.no(8), options))
    group.write(remove_member, member=group.no(8), on="2026-11-21", reason="moved")
    group.write(erase_person, member=group.no(8), reason="asked", agreed=group.no(2))
    text = copied(render_pdf(group.book.read(lambda r: build(r, group.no(8), options))))
    assert name.split()[0] not in text
    assert "Achieng" in text
    group.close()
