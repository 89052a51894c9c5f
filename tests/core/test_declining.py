"""What waits for a second officer is refused or withdrawn: who may, and the first word counts."""

import itertools
from collections.abc import Sequence

import pytest

from app.core.activation import DECLINED_BY_TWO, FeatureActivated
from app.core.devices import DeviceEnrolled, DeviceGiven, DeviceRevoked
from app.core.group import OfficerAppointed
from app.core.roster import Roster
from app.core.vouching import AGREED, REFUSED, WITHDRAWN, ControlDeclined
from tests.core.test_two_officers import EVERY, NEW, OLD, PUPPET, Officers, appointed, counts
from tests.helpers.laptops import Laptop, made_id


def three() -> tuple[Officers, Laptop]:
    """Asha, Juma and Mary hold offices, each with a laptop; all can decline."""
    who = group()
    mary = Laptop("mary", made_id("mary"))
    who.agree(who.juma, who.write(who.asha, OfficerAppointed(member=mary.member, roles=("chair",))))
    who.agree(who.juma, who.write(who.asha, mary_in(mary)))
    mary.group = who.asha.group
    assert mary.id in who.roster.devices
    return who, mary


def mary_in(mary: Laptop) -> object:
    return DeviceEnrolled(device=mary.card, member=mary.member, role="", group_key="")


def group(*, active: bool = True) -> Officers:
    who = Officers()
    if active:
        who.write(who.asha, FeatureActivated(feature=DECLINED_BY_TWO.name))
    return who


def decline(who: Officers, laptop: Laptop, fact: str, *, actor: str = "") -> str:
    return who.write(laptop, ControlDeclined(fact=fact), actor=actor)


def how(who: Officers, fact: str) -> str:
    found = who.roster.vouching.answered.get(fact)
    return found.how if found is not None else ""


@pytest.mark.parametrize("kind", NEW | OLD)
@pytest.mark.parametrize(("says", "word"), [("juma", REFUSED), ("asha", WITHDRAWN)])
def test_what_is_refused_or_withdrawn_never_counts_also_when_an_agreement_comes_later(
    kind: str, says: str, word: str
) -> None:
    who = group()
    fact = who.write(who.asha, EVERY[kind](who))
    asked = who.events[-1]
    decline(who, who.asha if says == "asha" else who.juma, fact)
    assert not who.roster.vouching.asked
    late = who.agree(who.juma, fact)
    assert not counts(who, kind)
    roster = who.roster
    assert how(who, fact) == word
    assert roster.shown(asked) == ()
    assert roster.shown(who.events[-1]) == (who.events[-1],)  # and nothing with it
    ((event, meant),) = roster.vouching.answered[fact].late
    assert (event.id, meant) == (late, AGREED)


@pytest.mark.parametrize("kind", NEW | OLD)
@pytest.mark.parametrize("says", ["juma", "asha"])
def test_what_two_agreed_to_is_not_taken_back_by_a_later_word(kind: str, says: str) -> None:
    who = group()
    fact = who.write(who.asha, EVERY[kind](who))
    who.agree(who.juma, fact)
    decline(who, who.asha if says == "asha" else who.juma, fact)
    assert counts(who, kind)
    assert how(who, fact) == AGREED


WORDS = ("agree", "refuse", "withdraw")


@pytest.mark.parametrize("order", list(itertools.permutations(WORDS)))
def test_of_three_words_the_first_counts_and_the_others_can_be_read(order: Sequence[str]) -> None:
    who, mary = three()
    fact = who.write(who.asha, appointed(who))
    says = {
        "agree": lambda: who.agree(mary, fact),
        "refuse": lambda: decline(who, who.juma, fact),
        "withdraw": lambda: decline(who, who.asha, fact),
    }
    for one in order:
        says[one]()
    meant = dict(zip(WORDS, (AGREED, REFUSED, WITHDRAWN), strict=True))
    answer = who.roster.vouching.answered[fact]
    assert [answer.how, *(late for _, late in answer.late)] == [meant[one] for one in order]
    assert counts(who, "officer.appointed") == (order[0] == "agree")


def test_nobody_else_withdraws_and_no_laptop_refuses_what_it_asked_under_another_name() -> None:
    who, mary = three()
    fact = who.write(who.asha, appointed(who))
    decline(who, who.asha, fact, actor=who.juma.member)  # Juma's name on Asha's laptop
    decline(who, mary, fact, actor=who.asha.member)  # hers on Mary's
    decline(who, who.puppet, fact, actor=who.juma.member)
    assert fact in who.roster.vouching.asked
    decline(who, who.asha, fact)
    assert how(who, fact) == WITHDRAWN


def test_who_asked_withdraws_on_another_laptop_too_and_after_the_laptop_was_given_away() -> None:
    who, mary = three()
    given = who.write(who.asha, DeviceGiven(device=who.asha.id, member=PUPPET))
    first, second = (
        who.write(who.asha, appointed(who)),
        who.write(who.asha, EVERY["recovery.set"](who)),
    )
    who.agree(mary, given)
    assert who.roster.devices[who.asha.id].member == PUPPET
    decline(who, who.asha, first, actor=PUPPET)
    assert first in who.roster.vouching.asked
    decline(who, who.asha, first)  # she sits at it once more
    assert how(who, first) == WITHDRAWN
    back = who.write(who.juma, DeviceGiven(device=who.puppet.id, member=who.asha.member))
    who.agree(mary, back)
    decline(who, who.puppet, second, actor=who.asha.member)
    assert how(who, second) == WITHDRAWN


def losing(kind: str, who: Officers) -> object:
    return {
        "office": OfficerAppointed(member=who.juma.member, roles=()),
        "laptop": DeviceGiven(device=who.juma.id, member=who.asha.member),
    }[kind]


@pytest.mark.parametrize("kind", ["office", "laptop"])
def test_one_of_two_officers_refuses_what_takes_something_from_him(kind: str) -> None:
    who = group()
    fact = who.write(who.asha, losing(kind, who))
    decline(who, who.juma, fact)
    assert how(who, fact) == REFUSED


@pytest.mark.parametrize("kind", ["office", "laptop"])
def test_one_of_three_officers_does_not_keep_something_against_both_others(kind: str) -> None:
    who, mary = three()
    fact = who.write(who.asha, losing(kind, who))
    decline(who, who.juma, fact)
    assert fact in who.roster.vouching.asked
    who.agree(mary, fact)
    assert how(who, fact) == AGREED


def test_a_second_laptop_of_the_one_who_is_locked_out_does_not_refuse_it() -> None:
    who, mary = three()
    other = Laptop("juma's other", who.juma.member)
    who.agree(mary, who.write(who.asha, mary_in(other)))
    other.group = who.asha.group
    fact = who.write(who.asha, DeviceRevoked(device=who.juma.id, last_n=99, reason="lost"))
    decline(who, other, fact)
    assert fact in who.roster.vouching.asked
    decline(who, mary, fact)
    assert how(who, fact) == REFUSED


def test_who_is_given_an_office_refuses_it() -> None:
    who, mary = three()
    fact = who.write(who.asha, OfficerAppointed(member=mary.member, roles=("chair", "treasurer")))
    decline(who, mary, fact)
    assert how(who, fact) == REFUSED


def test_what_was_refused_can_be_asked_again() -> None:
    who = group()
    decline(who, who.juma, who.write(who.asha, appointed(who)))
    again = who.write(who.asha, appointed(who))
    assert list(who.roster.vouching.asked) == [again]
    who.agree(who.juma, again)
    assert counts(who, "officer.appointed")


def test_before_every_program_knows_it_nothing_is_declined() -> None:
    """An earlier program would let the agreement count: both must read the same."""
    who = group(active=False)
    fact = who.write(who.asha, appointed(who))
    decline(who, who.juma, fact)
    assert fact in who.roster.vouching.asked
    who.agree(who.juma, fact)
    assert counts(who, "officer.appointed")


def test_what_waited_before_is_refused_in_the_log_of_before_too() -> None:
    """Asked before anybody knew offices by two, refused when every program could."""
    who = Officers(active=False)
    fact = who.write(who.asha, EVERY["vouching.set"](who))
    who.tell()
    who.write(who.asha, FeatureActivated(feature=DECLINED_BY_TWO.name))
    decline(who, who.juma, fact, actor=who.asha.member)  # the same name twice is one word
    assert fact in who.roster.vouching.asked
    decline(who, who.juma, fact)
    who.agree(who.juma, fact)
    assert how(who, fact) == REFUSED
    assert who.roster.vouching.needed == 2


def test_a_roster_that_is_folded_further_knows_what_one_folded_from_the_start_knows() -> None:
    who, mary = three()
    fact = who.write(who.asha, appointed(who))
    half = who.roster
    decline(who, mary, fact)
    who.agree(who.juma, fact)
    kept = half.copy()
    for event in who.events:
        if event.seq is not None and event.seq > half.seq:
            half.apply(event)
    assert half.vouching == who.roster.vouching
    assert fact in kept.vouching.asked
    assert isinstance(kept, Roster)
