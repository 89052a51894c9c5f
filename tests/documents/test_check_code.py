"""Check codes of papers."""

import json

from hypothesis import given
from hypothesis import strategies as st

from app.book.paper_numbers import Numbered
from app.documents.check_code import ALPHABET, check_code, grouped, normalised, qr_content
from app.documents.numbering import stamped
from tests.documents.test_papers import statement

PAGE = "ab" * 32


def test_a_check_code_has_ten_unmistakable_characters() -> None:
    code = check_code("member_statement", "m-9", PAGE, (11_000, 25_500))
    assert len(code) == 10
    assert set(code) <= set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)
    assert grouped(code) == f"{code[:4]} {code[4:8]} {code[8:]}"


@given(st.lists(st.integers(-(2**53) + 1, 2**53 - 1), max_size=8), st.integers(0, 7))
def test_any_other_amount_gives_another_code(totals: list[int], place: int) -> None:
    code = check_code("receipt", "r", PAGE, totals)
    assert code == check_code("receipt", "r", PAGE, tuple(totals))
    assert code != check_code("receipt", "s", PAGE, totals)
    assert code != check_code("receipt", "r", PAGE, [*totals, 0])
    if totals:
        changed = list(totals)
        changed[place % len(totals)] ^= 1
        assert code != check_code("receipt", "r", PAGE, changed)


def test_a_code_read_over_the_telephone_is_understood() -> None:
    assert normalised(" 7ht1-ajdv mr ") == "7HT1AJDVMR"
    assert normalised("o0il") == "0011"


def test_the_qr_of_a_paper_says_its_group_number_and_code() -> None:
    footer = stamped(statement(), Numbered("A-000123")).footer
    said = json.loads(footer.qr.content)
    assert said["doc"] == "A-000123"
    assert grouped(said["check"]) == footer.check.code
    assert json.loads(qr_content("g", "d", "c")) == {"group": "g", "doc": "d", "check": "c"}
