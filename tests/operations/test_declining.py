"""Refused by the second officer, withdrawn by who asked: on both laptops, apart, started again."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.book.book import Book
from app.core.errors import Refused
from app.core.vouching import AGREED, REFUSED, WITHDRAWN
from app.operations.devices import (
    agree,
    let_device_in,
    refuse,
    remove_device,
    set_vouching,
    withdraw,
)
from app.operations.keys import share_key, without_key
from app.operations.officers import appoint_officer
from app.operations.two_officers import what_waits, what_was_answered
from tests.helpers.laptops import Laptop
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops, same_book
from tests.operations.test_two_officers import BOTH, HEIR, act, laptops, shown

__all__ = ["laptops"]
KINDS = ["office", "given", "sheets"]


def only(book: Book) -> str:
    (fact,) = book.roster.vouching.asked
    return fact


def say(book: Book, word: Callable[..., str], fact: str) -> None:
    book.write(lambda tx: word(tx, fact=fact))


def started_again(laptops: TwoLaptops, book: Book, who: str) -> Book:
    path = book.path
    book.close()
    again = Book.open(path, laptops.keys, wall_ms=laptops.clock)
    again.log_in(who)
    return again


def folds_to_the_same(book: Book) -> None:
    roots = book.roots()
    book.refold(["devices", "officers", "recovery"])
    assert book.roots() == roots


@pytest.mark.parametrize("is_tablet", BOTH)
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_refused_waits_and_counts_on_no_laptop(
    laptops: TwoLaptops, kind: str, is_tablet: bool
) -> None:
    writer, other = laptops.books[is_tablet], laptops.books[not is_tablet]
    before = shown(laptops, writer)
    assert not act(laptops, writer, kind)
    laptops.meet()
    fact = only(other)
    say(other, refuse, fact)
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        assert not book.roster.vouching.asked
        assert shown(laptops, book) == before
        folds_to_the_same(book)
    for word in (agree, refuse):
        with pytest.raises(Refused, match=r"vouching\.not_asked"):
            say(other, word, fact)


@pytest.mark.parametrize("is_tablet", BOTH)
def test_what_is_withdrawn_waits_on_no_laptop_and_can_be_asked_again(
    laptops: TwoLaptops, is_tablet: bool
) -> None:
    writer, other = laptops.books[is_tablet], laptops.books[not is_tablet]
    assert not act(laptops, writer, "office")
    laptops.meet()
    say(writer, withdraw, only(writer))
    laptops.meet()
    assert not other.roster.vouching.asked
    assert not act(laptops, writer, "office")
    laptops.meet()
    say(other, agree, only(other))
    laptops.meet()
    assert laptops.book.roster.roles_of(laptops.no(HEIR)) == {"key_holder"}
    same_book(laptops)


def test_what_is_withdrawn_before_anybody_heard_of_it_is_never_asked(laptops: TwoLaptops) -> None:
    assert not act(laptops, laptops.tablet, "office")
    say(laptops.tablet, withdraw, only(laptops.tablet))
    assert not laptops.tablet.roster.vouching.asked
    laptops.meet()
    assert not laptops.book.roster.vouching.asked
    same_book(laptops)


def test_only_who_asked_withdraws_and_only_another_officer_elsewhere_refuses(
    laptops: TwoLaptops,
) -> None:
    assert not act(laptops, laptops.tablet, "office")
    laptops.meet()
    fact = only(laptops.book)
    with pytest.raises(Refused, match=r"vouching\.not_yours"):
        say(laptops.book, withdraw, fact)
    with pytest.raises(Refused, match=r"vouching\.same_person"):
        say(laptops.tablet, refuse, fact)
    laptops.tablet.log_in(laptops.no(1))  # the other officer, at the keyboard that asked
    for word, code in ((withdraw, "not_yours"), (refuse, "same_person"), (agree, "same_person")):
        with pytest.raises(Refused, match=rf"vouching\.{code}"):
            say(laptops.tablet, word, fact)
    assert only(laptops.tablet) == fact


@pytest.mark.parametrize("agreement_first", BOTH)
@pytest.mark.parametrize("restarts", BOTH)
def test_of_a_withdrawal_and_an_agreement_written_apart_the_first_in_the_log_counts(
    laptops: TwoLaptops, agreement_first: bool, restarts: bool
) -> None:
    """The laptop that numbers says its word first; the other one has not heard."""
    asks, agrees = laptops.books if not agreement_first else reversed(laptops.books)
    assert not act(laptops, asks, "office")
    laptops.meet()
    fact = only(agrees)
    say(asks, withdraw, fact)
    say(agrees, agree, fact)
    assert agrees.roster.roles_of(laptops.no(HEIR)) == {"key_holder"}  # as far as it knows
    if restarts:
        laptops.tablet = started_again(laptops, laptops.tablet, laptops.irene)
        laptops.book = started_again(laptops, laptops.book, laptops.no(1))
    laptops.meet()
    same_book(laptops)
    words = (AGREED, WITHDRAWN) if agreement_first else (WITHDRAWN, AGREED)
    for book in laptops.books:
        answer = book.roster.vouching.answered[fact]
        assert (answer.how, *(how for _, how in answer.late)) == words
        holds = {"key_holder"} if agreement_first else frozenset()
        assert book.roster.roles_of(laptops.no(HEIR)) == holds
        folds_to_the_same(book)


def test_a_laptop_that_was_refused_waits_outside_without_a_key_and_may_be_asked_about_again(
    laptops: TwoLaptops,
) -> None:
    card, chair = Laptop("fresh").card, laptops.no(2)
    for word, is_in in ((refuse, False), (agree, True)):
        assert not laptops.write(let_device_in, card=card, member=chair)
        pull(laptops.tablet, laptops.book)
        say(laptops.tablet, word, only(laptops.tablet))
        laptops.meet()
        assert (card.id in laptops.book.roster.devices) is is_in
        boxes = laptops.book.roster.keyring.sealed.values()
        assert any(card.box_key in some for some in boxes) is is_in


def test_a_laptop_that_stays_gets_the_key_that_was_made_to_lock_it_out(
    laptops: TwoLaptops,
) -> None:
    """Agreed on one laptop, withdrawn on the other before that was known."""
    card = Laptop("fresh").card
    assert not laptops.write(let_device_in, card=card, member=laptops.no(2))
    pull(laptops.tablet, laptops.book)
    say(laptops.tablet, agree, only(laptops.tablet))
    laptops.meet()
    laptops.write(remove_device, device=card.id, reason="lost")
    pull(laptops.tablet, laptops.book)
    fact = only(laptops.tablet)
    say(laptops.book, withdraw, fact)
    say(laptops.tablet, agree, fact)
    laptops.meet()
    assert laptops.book.roster.devices[card.id].is_trusted
    assert without_key(laptops.book.roster) == [card.box_key]
    laptops.book.write(share_key)
    assert not without_key(laptops.book.roster)
    laptops.meet()
    same_book(laptops)


def test_people_read_who_said_what_to_it_and_what_came_too_late(laptops: TwoLaptops) -> None:
    assert not act(laptops, laptops.tablet, "office")
    laptops.meet()
    fact = only(laptops.book)
    say(laptops.book, refuse, fact)
    say(laptops.tablet, withdraw, fact)
    laptops.meet()
    for book in laptops.books:
        roster = book.roster
        assert book.read(lambda reading, now=roster: what_waits(reading, now, "")) == ()
        (told,) = book.read(lambda reading, now=roster: what_was_answered(reading, now))[:1]
        names = book.read(lambda reading: reading.people.names([laptops.no(1), laptops.irene]))
        assert (told.word.how, told.word.by) == (REFUSED, names[laptops.no(1)])
        assert [(one.how, one.by) for one in told.late] == [(WITHDRAWN, names[laptops.irene])]
        assert told.asked.roles == ("key_holder",)


def test_a_book_that_comes_from_a_copy_of_the_log_knows_what_was_refused(
    laptops: TwoLaptops, tmp_path: Path
) -> None:
    assert not act(laptops, laptops.book, "office")
    pull(laptops.tablet, laptops.book)
    say(laptops.tablet, refuse, only(laptops.tablet))
    laptops.meet()
    third = Book.join(
        tmp_path / "third.daftari",
        laptops.keys,
        group=laptops.book.group.id,
        label="third",
        wall_ms=laptops.clock,
    )
    pull(third, laptops.book)
    assert not third.roster.vouching.asked
    assert third.roster.vouching.answered == laptops.book.roster.vouching.answered
    third.close()


def test_who_would_lose_the_only_second_office_of_two_refuses_it(laptops: TwoLaptops) -> None:
    assert not laptops.write(appoint_officer, member=laptops.irene, roles=())
    laptops.meet()
    (one,) = laptops.tablet.read(
        lambda reading: what_waits(reading, laptops.tablet.roster, laptops.irene)
    )
    assert one.choices == (AGREED, REFUSED)
    say(laptops.tablet, refuse, one.fact)
    laptops.meet()
    assert laptops.book.roster.roles_of(laptops.irene)


def test_nothing_is_refused_or_withdrawn_while_a_laptop_would_not_understand_it(
    tmp_path: Path,
) -> None:
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    laptops.write(set_vouching, needed=2)
    laptops.meet()
    laptops.write(set_vouching, needed=1)
    laptops.meet()
    fact = only(laptops.tablet)
    for book, word in ((laptops.tablet, refuse), (laptops.book, withdraw)):
        with pytest.raises(Refused, match=r"feature\.waits"):
            say(book, word, fact)
        roster, who = book.roster, book.actor
        (one,) = book.read(lambda reading, now=roster, me=who: what_waits(reading, now, me))
        assert not {REFUSED, WITHDRAWN} & set(one.choices)
    say(laptops.tablet, agree, fact)
    laptops.close()
