"""Laptops say what their programs understand; what is new waits for all, or an officer says no."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from app.book.book import Book
from app.book.transfer import ask_numbering, transfer_log
from app.core.activation import FEATURES, NUMBERING_BY_TWO, DeviceCapable, FeatureActivated, behind
from app.core.errors import Refused
from app.core.group import SequencerCard
from app.core.ids import uuid7
from app.core.vouching import NumberingAsked
from app.operations.devices import agree, set_vouching
from app.operations.meetings import plan_meeting
from app.operations.officers import appoint_officer
from app.operations.paying_out import record_expense
from app.operations.program import (
    activate,
    has_to_tell,
    may_activate,
    tell_program,
    use_without,
)
from tests.helpers.small_book import moved, pull, push
from tests.helpers.two_laptops import TwoLaptops, same_book

FEATURE = NUMBERING_BY_TWO.name


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    pull(laptops.tablet, laptops.book)
    yield laptops
    laptops.close()


def tell(book: Book, release: str = "0.2.0") -> tuple[str, ...]:
    book.write(lambda tx: tell_program(tx, release=release))
    return book.write(lambda tx: activate(tx, server=None)).result


def features(laptops: TwoLaptops) -> tuple[frozenset[str], frozenset[str]]:
    return laptops.book.roster.features, laptops.tablet.roster.features


def server() -> SequencerCard:
    return SequencerCard(
        id=uuid7(1, b"server----"), key=bytes(SigningKey(bytes(32)).verify_key).hex()
    )


def no_feature_of(laptops: TwoLaptops) -> tuple[str, ...]:
    return behind(FEATURE, laptops.book.roster.devices)


def test_a_feature_waits_until_the_last_laptop_has_said_that_it_understands_it(
    laptops: TwoLaptops,
) -> None:
    assert tell(laptops.book) == ()
    assert no_feature_of(laptops) == (laptops.tablet.group.device,)
    early = FeatureActivated(feature=FEATURE)
    laptops.book.write(lambda tx: tx.append(early))  # whoever writes it: it has no effect
    assert features(laptops) == (frozenset(), frozenset())
    pull(laptops.tablet, laptops.book)
    assert tell(laptops.tablet) == tuple(FEATURES)
    laptops.meet()
    assert features(laptops) == ({*FEATURES}, {*FEATURES})
    here = laptops.book.roster.devices[laptops.book.group.device]
    assert (here.release, here.can) == ("0.2.0", frozenset(FEATURES))
    assert tell(laptops.book) == tell(laptops.tablet) == ()
    assert not laptops.tablet.waiting_count()
    same_book(laptops)


def test_what_was_said_is_said_again_by_another_program_only(laptops: TwoLaptops) -> None:
    book = laptops.book
    assert has_to_tell(book.roster, book.group.device, "0.2.0")
    tell(book)
    assert not has_to_tell(book.roster, book.group.device, "0.2.0")
    assert has_to_tell(book.roster, book.group.device, "0.1.0")
    older = DeviceCapable(release="0.1.0", protocol=1, features=())
    book.write(lambda tx: tx.append(older))
    assert laptops.book.group.device in no_feature_of(laptops)


def test_what_the_server_does_not_understand_is_not_used(laptops: TwoLaptops) -> None:
    tell(laptops.tablet)
    laptops.meet()
    book = laptops.book
    book.write(lambda tx: tell_program(tx, release="1"))
    actor = book.actor
    assert may_activate(book.roster, actor, ()) == ()
    assert may_activate(book.roster, actor, (FEATURE,)) == (FEATURE,)
    assert may_activate(book.roster, laptops.no(4), (FEATURE,)) == ()  # holds a key, no laptop
    with pytest.raises(Refused, match=r"feature.not_numbered_so"):
        book.write(lambda tx: use_without(tx, feature=FEATURE, server=()))
    with pytest.raises(Refused, match=r"feature.not_numbered_so"):
        laptops.tablet.write(lambda tx: use_without(tx, feature=FEATURE, server=None))


def test_an_officer_names_the_laptops_that_nobody_waits_for(laptops: TwoLaptops) -> None:
    tell(laptops.book)
    assert laptops.write(use_without, feature=FEATURE, server=None)
    fact = laptops.book.write(lambda tx: tx.append(moved(1))).events  # any fact goes on
    assert fact and features(laptops)[0] == {FEATURE}
    with pytest.raises(Refused, match=r"feature.active"):
        laptops.write(use_without, feature=FEATURE, server=None)
    with pytest.raises(Refused, match=r"feature.unknown"):
        laptops.write(use_without, feature="later", server=None)


def test_where_two_officers_are_asked_leaving_a_laptop_behind_needs_both(
    laptops: TwoLaptops,
) -> None:
    tell(laptops.book)
    laptops.write(set_vouching, needed=2)
    assert not laptops.write(use_without, feature=FEATURE, server=None)
    pull(laptops.tablet, laptops.book)
    (asked,) = laptops.tablet.roster.vouching.asked
    laptops.tablet.write(lambda tx: agree(tx, fact=asked))
    laptops.meet()
    assert features(laptops) == ({FEATURE}, {FEATURE})


def test_a_program_that_does_not_know_a_feature_goes_on_but_lets_grave_things_be(
    laptops: TwoLaptops,
) -> None:
    everybody = tuple(laptops.book.roster.devices)
    later = FeatureActivated(feature="from_a_later_release", without=everybody)
    laptops.book.write(lambda tx: tx.append(later))
    meeting = laptops.open_meeting()
    laptops.pay_on(laptops.book, meeting, 5, shares=400)
    laptops.write(plan_meeting, on="2026-12-05")
    tell(laptops.book)
    for refused in (
        lambda: laptops.write(appoint_officer, member=laptops.no(7), roles=("secretary",)),
        lambda: laptops.write(record_expense, meeting=meeting, what="hall", minor=100),
    ):
        with pytest.raises(Refused, match=r"feature.needs_newer"):
            refused()
    assert laptops.saved(laptops.book, 5) == 400


def test_before_a_feature_holds_nothing_of_it_is_written(laptops: TwoLaptops) -> None:
    with pytest.raises(Refused, match=r"feature.waits"):
        laptops.book.write(
            lambda tx: tx.append(NumberingAsked(sequencer=server(), place="a server"))
        )
    laptops.write(set_vouching, needed=2)
    assert not laptops.write(ask_numbering, server(), "a server")  # one word is enough, as before
    assert laptops.write(transfer_log, server())
    assert not laptops.book.group.is_hub


def test_the_numbering_goes_elsewhere_by_the_word_of_two_where_two_are_asked(
    laptops: TwoLaptops,
) -> None:
    tell(laptops.book)
    pull(laptops.tablet, laptops.book)
    tell(laptops.tablet)
    laptops.meet()
    laptops.write(set_vouching, needed=2)
    with pytest.raises(Refused, match=r"sequencer.needs_second"):
        laptops.write(transfer_log, server())
    assert laptops.write(ask_numbering, server(), "ledger.example.org")
    assert laptops.write(ask_numbering, server(), "ledger.example.org")  # asked once
    pull(laptops.tablet, laptops.book)
    (asked,) = laptops.tablet.roster.vouching.asked.values()
    assert asked.payload.place == "ledger.example.org"
    with pytest.raises(Refused, match=r"vouching.same_person"):
        laptops.write(agree, fact=asked.id)
    laptops.tablet.write(lambda tx: agree(tx, fact=asked.id))
    laptops.meet()
    other = SequencerCard(id=server().id, key=laptops.tablet.keys.sequencer_card("").key)
    with pytest.raises(Refused, match=r"sequencer.needs_second"):
        laptops.write(transfer_log, other)  # they agreed to that server, not to any
    laptops.write(transfer_log, server())
    assert not laptops.book.group.is_hub
    pull(laptops.tablet, laptops.book)
    assert laptops.tablet.roster.epoch == 1
    assert laptops.tablet.roster.vouching.numbering == ""


def test_a_single_officer_who_hands_the_numbering_over_is_not_heard(laptops: TwoLaptops) -> None:
    """The treasurer's fact, as a program without the question would seal it."""
    from app.core.group import SequencerTransferred

    tell(laptops.book)
    pull(laptops.tablet, laptops.book)
    tell(laptops.tablet)
    laptops.meet()
    laptops.write(set_vouching, needed=2)
    end = laptops.book.checkpoint()
    assert end is not None
    alone = SequencerTransferred(epoch=1, sequencer=server(), size=end.size, root=end.root)
    laptops.book.write(lambda tx: tx.append(alone))
    assert laptops.book.group.is_hub
    pull(laptops.tablet, laptops.book)
    assert laptops.tablet.roster.epoch == 0
    push(laptops.tablet, laptops.book)
    same_book(laptops)
