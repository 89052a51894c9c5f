"""A passphrase that is chosen is none of those that were stolen, nor made of them."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from zxcvbn.frequency_lists import FREQUENCY_LISTS

from app.core.errors import Refused
from app.core.passphrases import SIGNS_MIN
from app.system.chosen_passphrases import check_chosen_passphrase
from tests.core.test_passphrases import ANY_LETTERS

# Words of stolen passwords put together, as whoever guesses puts them together, too.
OF_STOLEN = """
dragonmonkey1234 jennifermichelle michaeljordan2345 liverpoolfootballclub Liverpool2024!!!
thomas1987harley trustno1trustno2 p@ssw0rdp@ssw0rd1 charlie19871987a drowssapdrowssap1
""".split()
STOLEN = [one for one in FREQUENCY_LISTS["passwords"] if len(one) >= SIGNS_MIN]


@pytest.mark.parametrize("typed", OF_STOLEN)
def test_what_is_made_of_stolen_words_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match=r"passphrase\.(stolen|too_simple)"):
        check_chosen_passphrase(typed)


def test_every_stolen_one_that_is_long_enough_is_refused() -> None:
    taken = []
    for typed in STOLEN:
        for like_it in (typed, typed.upper(), f" {typed} ", typed + "1"):
            try:
                check_chosen_passphrase(like_it)
            except Refused:
                continue
            taken.append(like_it)
    assert (len(STOLEN), taken) == (31, [])


def test_the_name_of_the_treasurer_with_stolen_words_is_refused() -> None:
    check_chosen_passphrase("nyaboke and 4 hens")
    with pytest.raises(Refused, match=r"passphrase\.stolen"):
        check_chosen_passphrase("Nyaboke liverpool", ["Tumaini", "Nyaboke Otieno"])


@pytest.mark.parametrize("typed", ANY_LETTERS)
def test_a_long_phrase_of_its_own_will_do(typed: str) -> None:
    check_chosen_passphrase(typed)


@given(st.text(max_size=100))
def test_every_text_is_taken_or_refused(typed: str) -> None:
    try:
        check_chosen_passphrase(typed)
    except Refused as refused:
        assert refused.code.startswith("passphrase.")


def test_the_lists_are_not_loaded_when_a_book_is_opened() -> None:
    ask = "import sys, app.system.book_keys as _; print('zxcvbn' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
