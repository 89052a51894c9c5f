"""Guarantors of a running loan: replaced, let go, and paid back over the group."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.operations.corrections import undo_entry
from app.operations.lending.guarantors import release_guarantee, replace_guarantor
from app.operations.lending.settling import guarantor_pays, settle_claim
from app.projections import balances, loan_book, loans
from app.projections.loan_claims import claims_of
from tests.helpers.group import Group
from tests.helpers.lending import ask_and_give, assert_books_agree, find, give, lending_group


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = lending_group(tmp_path)
    yield made
    made.close()


def blocked(group: Group, loan: str) -> dict[str, int]:
    return group.read(loan_book.blocked_parts, find(group, loan))


def replaced(group: Group, loan: str, old: int, new: int) -> tuple[str, ...]:
    by = group.no(new) if new else ""
    return group.write(
        replace_guarantor, loan=loan, guarantor=group.no(old), by=by, reason="moves away"
    )


@pytest.mark.parametrize("way", ["asked", "named"])
def test_another_member_stands_for_what_is_still_needed_of_the_first(
    group: Group, way: str
) -> None:
    meeting = group.open_meeting()
    if way == "asked":
        loan = ask_and_give(group, meeting, 7, 300_000, "emi")
    else:
        named = (group.no(8), group.no(9))
        loan = give(group, meeting, 7, 300_000, 12, "emi", guarantors=named)
    before, parts = group.read(balances.trial_balance), blocked(group, loan)
    facts = replaced(group, loan, 8, 10)
    after = blocked(group, loan)
    assert after[group.no(10)] == parts[group.no(8)]
    assert group.no(8) not in after
    assert sum(after.values()) == sum(parts.values())
    assert group.read(loan_book.blocked_savings, group.no(8)) == 0
    assert group.read(loan_book.blocked_savings, group.no(10)) == parts[group.no(8)]
    assert group.no(8) not in find(group, loan).guarantors
    assert [one.loan for one in group.read(loans.guaranteed_by, group.no(10))] == [loan]
    assert group.read(loans.guaranteed_by, group.no(8)) == ()
    for entry in reversed(facts):
        group.write(undo_entry, entry=entry)
    assert blocked(group, loan) == parts
    assert group.read(balances.trial_balance) == before


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        (8, 7, "guarantee.own_loan"),
        (8, 9, "guarantee.twice"),
        (10, 6, "guarantee.none"),
        (8, 0, "guarantee.still_needed"),
    ],
)
def test_who_cannot_stand_for_it_instead_is_refused(
    group: Group, old: int, new: int, code: str
) -> None:
    meeting = group.open_meeting()
    named = (group.no(8), group.no(9))
    loan = give(group, meeting, 7, 300_000, 12, "emi", guarantors=named)
    with pytest.raises(Refused) as refusal:
        replaced(group, loan, old, new)
    assert refusal.value.code == code


def test_two_borrowers_do_not_stand_for_each_other_by_a_replacement(group: Group) -> None:
    meeting = group.open_meeting()
    loan = give(group, meeting, 7, 100_000, 12, "emi", guarantors=(group.no(8),))
    give(group, meeting, 10, 100_000, 12, "emi", guarantors=(group.no(7),))
    with pytest.raises(Refused) as refusal:
        replaced(group, loan, 8, 10)
    assert refusal.value.code == "guarantee.circle"


def test_nobody_is_let_go_while_the_loan_needs_them(group: Group) -> None:
    meeting = group.open_meeting()
    loan = give(group, meeting, 7, 100_000, 12, "emi", guarantors=(group.no(8),))
    with pytest.raises(Refused) as refusal:
        group.write(release_guarantee, loan=loan, guarantor=group.no(8), reason="asks to go")
    assert refusal.value.values["minor"] == 100_000


def test_claims_of_two_loans_of_one_guarantor_are_told_apart(group: Group) -> None:
    meeting, standing = group.open_meeting(), group.no(8)
    first = give(group, meeting, 7, 100_000, 1, "apart", guarantors=(standing,))
    second = give(group, meeting, 6, 100_000, 1, "apart", guarantors=(standing,))
    for loan, minor in ((first, 30_000), (second, 20_000)):
        group.write(
            guarantor_pays, meeting=meeting, loan=loan, guarantor=standing, minor=minor, claim=True
        )
    assert group.read(claims_of, first) == ((standing, 30_000),)
    with pytest.raises(Refused) as refusal:
        group.write(settle_claim, meeting=meeting, loan=second, guarantor=standing, minor=20_001)
    assert refusal.value.values["allowed"] == 20_000
    entry = group.write(settle_claim, meeting=meeting, loan=first, guarantor=standing)
    assert group.read(claims_of, first) == ()
    assert group.read(claims_of, second) == ((standing, 20_000),)
    with pytest.raises(Refused) as none_left:
        group.write(settle_claim, meeting=meeting, loan=first, guarantor=standing)
    assert none_left.value.code == "claim.none"
    group.write(undo_entry, entry=entry)
    assert group.read(claims_of, first) == ((standing, 30_000),)
    assert_books_agree(group)
