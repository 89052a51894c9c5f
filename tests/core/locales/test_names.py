"""Names: clean in the book, found however they are typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.locales.names import clean_name, fold_name, has_mixed_scripts, matches


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("علي كريمي", "علی کریمی"),
        ("کریمی\u200cزاده", "کریمیزاده"),
        ("Élodie ÑANDÚ", "elodie nandu"),
        ("E\u0301lodie", "Élodie"),
        ("STRASSE", "straße"),
        ("لڑ۱۲", "لڑ12"),
        ("आदमी  घर", "आदमी घर"),
        ("पढ़ना", "पढना"),
    ],
)
def test_two_spellings_of_one_name_are_found_as_one(one, other):
    assert fold_name(one) == fold_name(other)


def test_hindi_vowel_signs_make_different_names():
    assert fold_name("सीता") != fold_name("सता")


def test_a_search_begins_any_word_of_the_name():
    name = fold_name("Jane Wanjikũ Kamau")
    assert matches(fold_name("wanj"), name)
    assert matches(fold_name("kam jan"), name)
    assert not matches(fold_name("anj"), name)
    assert matches("", name)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Asha \t Juma\n", "Asha Juma"),
        ("Ali\u202egpj.exe", "Aligpj.exe"),
        ("\u2066Ali\u2069", "Ali"),
        ("A\u200bli", "Ali"),
        ("E\u0301lodie", "Élodie"),
        ("کریمی\u200cزاده", "کریمی\u200cزاده"),
        ("नि", "नि"),
    ],
)
def test_a_name_is_cleaned_of_what_nobody_sees(typed, kept):
    assert clean_name(typed) == kept


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "name.empty"),
        ("   ", "name.empty"),
        ("\u200c", "name.empty"),
        ("😀", "name.empty"),
        ("A\x00B", "name.bad_sign"),
        ("A\ud800", "name.bad_sign"),
        ("A\ue000", "name.bad_sign"),
        ("A\uffff", "name.bad_sign"),
        ("A" + "\u0300" * 500, "name.marks"),
        ("A" * 121, "name.too_long"),
        ("A" * 10_000_000, "name.too_long"),
    ],
)
def test_what_is_not_a_name_is_refused(typed, code):
    with pytest.raises(Refused) as refused:
        clean_name(typed)
    assert refused.value.code == code


def test_120_letters_with_their_marks_fit():
    assert len(clean_name("सी" * 120)) == 240


@given(st.text())
def test_a_clean_name_stays_as_it_is(text):
    try:
        clean = clean_name(text)
    except Refused:
        return
    assert clean_name(clean) == clean
    clean.encode()


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold_name(fold_name(text)) == fold_name(text)


def test_a_forged_name_of_two_alphabets_is_noticed():
    assert has_mixed_scripts("Маry")
    assert not has_mixed_scripts("Mary Мария")
