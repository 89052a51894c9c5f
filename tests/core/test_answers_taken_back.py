"""An answer that is taken back is as if it had never been given: what it took away stands again,
and is asked about when another laptop says the same."""

from typing import Any

import pytest

from app.core.cases import FUND_NEGATIVE, CaseOpened
from app.core.decisions import choices, decide
from app.core.effects import effects_of
from app.core.errors import Refused
from app.core.events.envelope import Event, Frame, open_frame
from tests.core.test_rules import cases_of, reversal
from tests.core.test_turned_reversals import CONTRADICTS, FINDS, FIRST, three
from tests.helpers.laptops import made_id
from tests.helpers.plain_facts import plain
from tests.simulation.mutants import Mutant, without

# What a third one says that contradicts both others.
THIRD: dict[str, dict[str, Any]] = {
    "meter.read": {"value": 800},
    "unit.occupied": {"member": made_id("a third owner")},
}


class Question:
    """An entry of Asha's and one of Juma's that contradicts it; Zawadi has heard of nothing."""

    def __init__(self, name: str, kind: str) -> None:
        self.kind, self.table = kind, three()
        fields = FIRST.get(name, {})
        said = plain(name, **fields), plain(name, **(fields | CONTRADICTS.get(name, {})))
        self.entries = [self.table.asha.seal(said[0]), self.table.juma.seal(said[1])]
        self.again = self.table.zawadi.seal(plain(name, **(fields | THIRD.get(name, {}))))
        self.table.push(self.entries[0])
        asked = cases_of(self.table.push(self.entries[1]))
        self.case = next(case for case in asked if case.kind == kind)

    def answers(self, choice: str) -> Frame:
        table = self.table
        table.juma.pull([entry.event for entry in table.store.entries], table.store.newest)
        answer = table.juma.seal(decide(self.case, choice))
        table.push(answer)
        return answer

    def takes_back(self, frame: Frame) -> None:
        self.table.push(self.table.juma.seal(reversal(frame)))

    def asks_again(self) -> list[CaseOpened]:
        return [case for case in cases_of(self.table.push(self.again)) if case.kind == self.kind]


def taken_by(answer: Event) -> set[str]:
    kinds = ("reverse", "void", "advance")
    return {one.entry for one in effects_of(answer) if one.kind in kinds}


def taking() -> list[tuple[str, str, str]]:
    """Every answer that takes one of two entries away: (type of entries, question, answer)."""
    found = []
    asked = [(name, kind) for name, kinds in FINDS.items() for kind in kinds.split()]
    for name, kind in asked:
        for choice in choices(kind)[:-1]:  # the last one leaves it open
            question = Question(name, kind)
            try:
                answer = open_frame(question.table.juma.seal(decide(question.case, choice)))
            except Refused:
                continue  # not of such entries
            if taken_by(answer) and kind != FUND_NEGATIVE:  # which is about sums
                found.append((name, kind, choice))
    return found


TAKING = taking()


@pytest.mark.parametrize(("name", "kind", "choice"), TAKING)
def test_what_an_answer_took_away_is_asked_about_only_once_it_is_taken_back(
    name: str, kind: str, choice: str
) -> None:
    for is_taken_back in (True, False):
        question = Question(name, kind)
        answer = question.answers(choice)
        gone = taken_by(open_frame(answer))
        (other,) = (frame for frame in question.entries if open_frame(frame).id not in gone)
        if is_taken_back:
            question.takes_back(answer)
        question.takes_back(other)

        asked = question.asks_again()

        assert [case.subjects[0] in gone for case in asked] == [True] * is_taken_back


def test_there_are_many_such_answers() -> None:
    assert len(TAKING) > 25


def test_rules_that_do_not_remember_again_are_noticed() -> None:
    """Too rare for the histories of the core: none in 9,000 noticed."""
    bug = Mutant("app.core.rules.book:RuleBook.observe", "for entry in again:", "for entry in ():")
    with without(bug), pytest.raises(AssertionError):
        test_what_an_answer_took_away_is_asked_about_only_once_it_is_taken_back(*TAKING[0])
