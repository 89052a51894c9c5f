"""Numbers in words: what a cheque says in five languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.locales import LANGUAGES
from app.core.locales.words import WORDS_MAX, number_in_words
from app.core.locales.words.amounts import amount_in_words


@pytest.mark.parametrize(
    ("lang", "number", "words"),
    [
        ("en", 1234, "one thousand two hundred thirty-four"),
        ("sw", 1234, "elfu moja mia mbili thelathini na nne"),
        ("fa", 1234, "هزار و دویست و سی و چهار"),
        ("fr", 1234, "mille deux cent trente-quatre"),
        ("hi", 1234, "एक हज़ार दो सौ चौंतीस"),
        ("en", 0, "zero"),
        ("sw", 0, "sifuri"),
        ("fa", 0, "صفر"),
        ("fr", 0, "zéro"),
        ("hi", 0, "शून्य"),
        ("en", 10**12, "one trillion"),
        ("hi", 10**12, "दस खरब"),
        ("fr", 10**12, "un billion"),
        ("en", 1_000_017, "one million seventeen"),
        ("fr", 71, "soixante et onze"),
        ("fr", 80, "quatre-vingts"),
        ("fr", 81, "quatre-vingt-un"),
        ("fr", 99, "quatre-vingt-dix-neuf"),
        ("fr", 200, "deux cents"),
        ("fr", 201, "deux cent un"),
        ("fr", 80_000, "quatre-vingt mille"),
        ("fr", 80_000_000, "quatre-vingts millions"),
        ("fr", 200_000, "deux cent mille"),
        ("sw", 15, "kumi na tano"),
        ("sw", 105, "mia moja na tano"),
        ("sw", 25_000, "elfu ishirini na tano"),
        ("sw", 20_005, "elfu ishirini, na tano"),
        ("sw", 250_000, "laki mbili na elfu hamsini"),
        ("fa", 2_001_000, "دو میلیون و هزار"),
        ("fa", 15_000, "پانزده هزار"),
        ("hi", 1_234_567, "बारह लाख चौंतीस हज़ार पाँच सौ सड़सठ"),
        ("hi", 99, "निन्यानवे"),
    ],
)
def test_a_number_is_written_out(lang, number, words):
    assert number_in_words(number, lang) == words


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
def test_the_first_hundred_thousand_numbers_have_words_of_their_own(lang):
    assert len({number_in_words(number, lang) for number in range(0, 100_000, 7)}) == 14_286
    assert len({number_in_words(number, lang) for number in range(2_000)}) == 2_000


@given(st.integers(0, WORDS_MAX), st.integers(0, WORDS_MAX), st.sampled_from(sorted(LANGUAGES)))
def test_two_numbers_never_share_their_words(one, other, lang):
    assert (number_in_words(one, lang) == number_in_words(other, lang)) == (one == other)


@pytest.mark.parametrize("number", [-1, WORDS_MAX + 1])
def test_negative_and_enormous_numbers_are_refused(number):
    with pytest.raises(Refused, match=r"words\.out_of_range"):
        number_in_words(number, "en")


def test_an_amount_names_its_money():
    assert amount_in_words(123_450, "KES", "en") == (
        "one thousand two hundred thirty-four shillings, 50/100"
    )
    assert amount_in_words(100_000, "KES", "sw") == "shilingi elfu moja"
    assert amount_in_words(2_000_000, "XOF", "fr") == "deux millions de francs CFA"
    assert amount_in_words(10_000, "IRR", "fa", toman=True) == "هزار تومان"
    assert amount_in_words(10_001, "IRR", "fa", toman=True) == "ده هزار و یک ریال"
    with pytest.raises(Refused):
        amount_in_words(-1, "KES", "en")
