"""Names that other programs stumble over."""

import json
import re
import unicodedata
from dataclasses import replace

import pytest

from app.documents import member_statement
from app.documents._text.clean import clean
from app.documents.pdf import render_pdf
from tests.documents import samples
from tests.documents.reading import copied, dictionaries
from tests.helpers.shared import shared

ACTIVE = re.compile(r"/(JavaScript|JS|Launch|URI|OpenAction|Action|Annots|AcroForm)\b")


def names() -> list[str]:
    text = shared("vectors/naughty_strings.json").read_text("utf-8")
    return [str(name) for name in json.loads(text)["strings"]]


def letters(text: str) -> list[str]:
    """What is left of a text when a viewer ordered and spaced it: its signs, sorted."""
    plain = unicodedata.normalize("NFKC", text)
    return sorted(char for char in plain if char.isalnum())


@pytest.mark.parametrize("lang", ["en", "fa"])
def test_every_naughty_name_prints_as_text_and_only_as_text(lang: str) -> None:
    for name in names():
        facts = replace(samples.statement(lang, meetings=2), member_name=name or " ")
        sheet = member_statement.sheet_of(facts, samples.texts_of(lang), samples.locale_of(lang))
        pdf = render_pdf(sheet)
        plain = dictionaries(pdf)
        assert not ACTIVE.search(plain), name
        text = copied(pdf)
        missing = letters(clean(name)[:8])
        available = letters(text)
        for char in missing:
            # The viewer turns surrogate pairs round in right-to-left lines.
            assert char in available or (lang == "fa" and ord(char) > 0xFFFF), (name, char)


@pytest.mark.parametrize(
    "name",
    [
        "<b>Grace</b> &amp; <font size=90>",
        "</para><a href='x'>Grace</a>",
        ")] /OpenAction << /S /JavaScript",
        "%PDF-1.4 endstream endobj",
    ],
)
def test_markup_in_a_name_is_printed_letter_for_letter(name: str) -> None:
    facts = replace(samples.statement(meetings=2), member_name=name, signers=())
    sheet = member_statement.sheet_of(facts, samples.texts_of("en"), samples.locale_of("en"))
    assert name[:12] in copied(render_pdf(sheet))
