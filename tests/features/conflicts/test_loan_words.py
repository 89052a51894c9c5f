"""Every question about loans, and every answer to one, has its sentences."""

import pytest

from app.core.cases import LENDING
from app.core.decisions import ASK_LATER, choices
from app.features.conflicts import loan_words


@pytest.mark.parametrize("kind", LENDING)
def test_a_kind_has_a_line_and_a_title_and_each_answer_its_words(kind: str) -> None:
    assert loan_words.under_names()[kind]
    assert loan_words.titles()[kind]
    answers = [choice for choice in choices(kind) if choice != ASK_LATER]
    assert answers
    for words in (loan_words.options, loan_words.buttons, loan_words.done, loan_words.settled):
        assert all(words()[choice] for choice in answers)
