"""A new passphrase: fifteen signs of any kind, and none that is tried first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.passphrases import SIGNS_MIN, check_new_passphrase

TRIED_FIRST = """
123456789012345 1234567890123456 111111111111111 000000000000000000 12345678910111213
abcdefghijklmnop abcdefghijklmno aaaaaaaaaaaaaaaa abcabcabcabcabcabc abcd1234abcd1234
passwordpassword password12345678 Password123456789 passwordpassword1 mypasswordpassword
qwertyuiopasdfgh qwertyuiopasdfghjkl qwertyuiop12345 qwertyqwertyqwerty 1q2w3e4r5t6y7u8i
q1w2e3r4t5y6u7i8 1qaz2wsx3edc4rfv 1qazxsw23edcvfr4 zxcvbnmasdfghjkl zxcvbnm123456789
iloveyouiloveyou iloveyou12345678 adminadminadmin1 administrator123 welcomewelcome12
letmeinletmein123 azertyuiopqsdfgh 987654321987654321 09876543210987654 superman12345678
daftaridaftari12 daftari123456789 ledgerpassword123 nenosirinenosiri motdepassemotdepasse
treasurer1234567 mpesa12345678910 savingsgroup1234 footballfootball princessprincess
""".split()
ANY_LETTERS = [
    "four quiet words here",
    "hibiscus ladder mango river",
    "ng'ombe wanne wa babu",
    "چهار واژهٔ آرام اینجا",
    "चार शांत शब्द यहाँ हैं",
    "correcthorsebattery",
    "!§$%&/()=?`´*+~#'-_.:,;",
    "x7 Kd9 pQ2 vB4 mN8",
    "a" * 3 + " word and " + "b" * 900 + " more of them",
]


@pytest.mark.parametrize("typed", TRIED_FIRST)
def test_what_is_tried_first_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"passphrase\.too_simple"):
        check_new_passphrase(typed)


@pytest.mark.parametrize("typed", ["", " " * 40, "short", "fourteen signs", "  fourteen signs   "])
def test_what_is_too_short_is_told_how_long_it_must_be(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        check_new_passphrase(typed)
    assert (refused.value.code, refused.value.values) == ("passphrase.too_short", {"min": 15})


@pytest.mark.parametrize("typed", ANY_LETTERS)
def test_any_long_phrase_will_do_in_any_letters(typed: str) -> None:
    check_new_passphrase(typed)


def test_the_name_of_the_group_is_no_passphrase() -> None:
    group = "Tumaini Women Group"
    check_new_passphrase("tumaini women forever")
    for typed in ("tumaini women group", "TumainiWomenGroup2026", "Tumaini  Women  Group!"):
        with pytest.raises(Refused, match=r"passphrase\.too_simple"):
            check_new_passphrase(typed, [group])


@given(st.text(max_size=60))
def test_every_text_is_taken_or_refused(typed: str) -> None:
    try:
        check_new_passphrase(typed)
    except Refused as refused:
        assert refused.code.startswith("passphrase.")
    else:
        assert len(typed.strip()) >= SIGNS_MIN or not typed.isascii()
