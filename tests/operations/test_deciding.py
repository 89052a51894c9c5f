"""Who may decide, and what is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.decisions import ASK_LATER, ONCE, TWICE
from app.core.errors import Refused
from app.operations.cases import decide_case, undo_decision
from app.projections import cases
from tests.helpers.two_laptops import TwoLaptops

TREASURER, CHAIR, SECRETARY, KEY_HOLDER = 1, 2, 3, 4


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    found = TwoLaptops(tmp_path)
    meeting = found.open_meeting()
    found.meet()
    found.pay_on(found.book, meeting, 7, shares=600, welfare=100, turn=300)
    found.pay_on(found.tablet, meeting, 7, shares=600, welfare=100, turn=300)
    found.meet()
    yield found
    found.close()


def decide(laptops: TwoLaptops, who: int, choice: str = ONCE, **more: str) -> str:
    case = laptops.only_case(laptops.book).case
    laptops.book.log_in(laptops.no(who))
    return laptops.write(decide_case, case=case, choice=choice, **more)


def test_treasurer_and_chair_decide_the_secretary_only_asks(laptops: TwoLaptops) -> None:
    with pytest.raises(Refused, match=r"case\.not_your_office"):
        decide(laptops, SECRETARY)
    with pytest.raises(Refused, match=r"case\.not_your_office"):
        decide(laptops, KEY_HOLDER, ASK_LATER)
    decide(laptops, SECRETARY, ASK_LATER)
    decide(laptops, CHAIR)


def test_above_the_limit_the_treasurer_needs_the_chair(laptops: TwoLaptops) -> None:
    laptops.change_rules(treasurer_limit=999)
    with pytest.raises(Refused, match=r"case\.needs_chair"):
        decide(laptops, TREASURER)
    with pytest.raises(Refused, match=r"case\.needs_chair"):
        decide(laptops, TREASURER, allowed_by=laptops.no(SECRETARY))
    decide(laptops, TREASURER, allowed_by=laptops.no(CHAIR))
    (done,) = laptops.read(cases.decided_cases)
    assert done.answer is not None
    assert done.answer.allowed_by == laptops.no(CHAIR)


def test_at_the_limit_the_treasurer_decides_alone(laptops: TwoLaptops) -> None:
    laptops.change_rules(treasurer_limit=1000)
    decide(laptops, TREASURER)


def test_the_chair_alone_decides_about_any_amount(laptops: TwoLaptops) -> None:
    laptops.change_rules(treasurer_limit=1)
    decide(laptops, CHAIR)


def test_a_decided_question_says_who_decided(laptops: TwoLaptops) -> None:
    case = laptops.only_case(laptops.book).case
    decide(laptops, TREASURER)
    with pytest.raises(Refused) as refused:
        laptops.write(decide_case, case=case, choice=TWICE)
    assert refused.value.code == "case.decided_already"
    assert refused.value.values == {"by": laptops.no(TREASURER), "choice": ONCE}


def test_what_is_not_there_or_not_decided_is_refused(laptops: TwoLaptops) -> None:
    case = laptops.only_case(laptops.book).case
    with pytest.raises(Refused, match=r"case\.unknown"):
        laptops.write(decide_case, case="nothing", choice=ONCE)
    with pytest.raises(Refused, match=r"case\.unknown"):
        laptops.write(undo_decision, case="nothing")
    with pytest.raises(Refused, match=r"case\.not_decided"):
        laptops.write(undo_decision, case=case)
    with pytest.raises(Refused, match=r"case\.unknown_choice"):
        decide(laptops, TREASURER, "heads_or_tails")
