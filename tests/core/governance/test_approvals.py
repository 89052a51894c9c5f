"""Who has to agree, by amount; nobody agrees to the own loan."""

import pytest

from app.core.errors import Refused
from app.core.governance.approvals import Thresholds, check_approvers, needed, terms_hash

C = 5_500


@pytest.mark.parametrize(
    ("operation", "minor", "within", "level"),
    [
        ("loan", 3 * C, True, "chair"),
        ("loan", 3 * C + 1, True, "key_holders"),
        ("loan", 1, False, "vote"),
        ("write_off", 5 * C, True, "key_holders"),
        ("write_off", 5 * C + 1, True, "vote"),
    ],
)
def test_the_level_follows_the_amount(operation, minor, within, level):
    found = needed(operation, minor, contribution=C, within_limits=within)
    assert found.level == level


def test_a_group_may_set_its_own_thresholds():
    own = Thresholds(loan_chair=10)
    assert needed("loan", 10 * C, contribution=C, thresholds=own).level == "chair"


@pytest.mark.parametrize(
    ("minor", "approvers", "code"),
    [
        (C, {"ann": ["chair"]}, "approval.own"),
        (C, {"ben": ["secretary"]}, "approval.chair"),
        (4 * C, {"ben": ["chair"], "k1": ["key_holder"]}, "approval.key_holders"),
    ],
)
def test_wrong_or_too_few_approvers_are_refused(minor, approvers, code):
    with pytest.raises(Refused) as refused:
        check_approvers(needed("loan", minor, contribution=C), approvers=approvers, barred={"ann"})
    assert refused.value.code == code


def test_a_vote_needs_more_hands_for_than_against():
    vote = needed("loan", 1, contribution=C, within_limits=False)
    chair = {"ben": ["chair"]}
    check_approvers(vote, approvers=chair, barred=(), votes_yes=10, votes_no=9)
    with pytest.raises(Refused) as refused:
        check_approvers(vote, approvers=chair, barred=(), votes_yes=9, votes_no=9)
    assert refused.value.values["needed"] == 10


def test_enough_approvers_are_enough():
    three = {"ben": ["chair"], "k1": ["key_holder"], "k2": ["key_holder"], "k3": ["key_holder"]}
    check_approvers(needed("loan", 4 * C, contribution=C), approvers=three, barred={"ann"})


def test_an_approval_is_for_exactly_what_was_shown():
    asked = {"loan": "l", "principal": 100, "dates": ["2026-01-01"]}
    assert terms_hash(asked) == terms_hash(dict(reversed(asked.items())))
    assert terms_hash(asked) != terms_hash({**asked, "principal": 101})
