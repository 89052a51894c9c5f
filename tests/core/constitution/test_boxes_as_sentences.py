"""The terms of every scheme as sentences: a new field, or a new scheme, is named here."""

from random import Random

import pytest

from app.core.constitution.of_boxes import SILENT, chapter_of, values_of_terms
from app.core.locales import format_date, format_money
from app.core.schemes import schemes
from app.system.constitution_sentences import ROOM, Reader, pieces, rule_sentence, word_of
from app.system.texts import LANGUAGES, load_texts

KINDS = sorted(schemes())


def reader(language: str) -> Reader:
    return Reader(
        language,
        lambda minor: format_money(minor, "KES", language, code=True),
        lambda day: format_date(day, language, "gregorian", "short"),
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_the_terms_has_a_sentence_with_its_places(kind: str) -> None:
    for language in LANGUAGES:
        texts = load_texts(language, ROOM)
        for row in chapter_of(kind).rows:
            assert row.code in texts.sentences, (language, row.code)
            places = [name for _, name in pieces(row.code, language) if name]
            assert sorted(places) == sorted(box.field for box in row.boxes), row.code
            for box in row.boxes:
                for word in box.words:
                    assert word_of(box, word, language) != f"word.{box.field}.{word}", word


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_read_as_sentences_without_a_gap(kind: str, language: str) -> None:
    scheme = schemes()[kind]
    for seed in range(6):
        terms = scheme.check(scheme.sample_terms(12, Random(seed).randrange))
        said = [
            rule_sentence(row, values_of_terms(terms), reader(language))
            for row in chapter_of(kind).rows
        ]
        assert not [one for one in said if "{" in one or "word." in one or "box." in one]
        assert len([one for one in said if one]) >= len(said) // 2


@pytest.mark.parametrize("kind", KINDS)
def test_no_field_is_told_twice_or_left_out(kind: str) -> None:
    told = [name for row in chapter_of(kind).rows for name in row.fields]
    assert len(told) == len(set(told))
    left = set(schemes()[kind].terms.__struct_fields__) - set(told) - SILENT
    assert left <= {"unit"}  # of the formula of an interest-free fund
