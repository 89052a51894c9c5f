"""A changed program on one officer's laptop: server and laptops wait for the other officer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.asking_second import refuse_asked, withdraw_asked
from app.book.book import Book
from app.book.enrolment import enrol_device, second
from app.book.taking_over import take_over
from app.book.transaction import Reading
from app.core.activation import (
    DECLINED_BY_TWO,
    FEATURES,
    OFFICES_BY_TWO,
    DeviceCapable,
    FeatureActivated,
)
from app.core.devices import DeviceGiven
from app.core.group import OfficerAppointed
from app.core.recovery import RecoverySet
from app.core.roster import Roster
from app.core.vouching import AGREED, REFUSED, WITHDRAWN, ControlSeconded, VouchingSet
from app.core.wire import PROTOCOL
from app.projections import devices, officers, recovery
from app.sync.stick import read_stick, write_stick
from tests.helpers.laptops import made_id
from tests.helpers.small_book import SMALL, pull, push
from tests.helpers.town import Desk, Town, same

ALL = (*SMALL, devices.PROJECTION, officers.PROJECTION, recovery.PROJECTION)
CHAIR, PUPPET = made_id("chair"), made_id("puppet")
KINDS = ["office", "given", "sheets"]


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with Town(tmp_path, projections=ALL) as town:
        yield town


def group(town: Town) -> tuple[Desk, Desk]:
    """The founder's laptop and the chair's, on a server; two officers are asked."""
    first = town.hub(town.shelf.found("a"))
    first.sync()
    book = town.shelf.newcomer(first.book, "b")
    card = book.card
    first.book.write(lambda tx: enrol_device(tx, card, CHAIR, "chair"))
    first.sync()
    other = town.connect(book)
    other.sync()
    book.log_in(CHAIR)
    told = DeviceCapable(release="1", protocol=PROTOCOL, features=tuple(sorted(FEATURES)))
    for desk in (first, other):
        desk.book.write(lambda tx: tx.append(told))
        desk.sync()
    features = [FeatureActivated(feature=one.name) for one in (OFFICES_BY_TWO, DECLINED_BY_TWO)]
    for fact in (*features, VouchingSet(needed=2)):
        first.book.write(lambda tx, one=fact: tx.append(one))
    for desk in (first, other):
        desk.sync()
    return first, other


def grave(first: Book, other: Book) -> dict[str, object]:
    holders = (PUPPET, first.actor)
    return {
        "office": OfficerAppointed(member=PUPPET, roles=("chair", "treasurer")),
        "given": DeviceGiven(device=other.group.device, member=first.actor),
        "sheets": RecoverySet(recovery=made_id("s"), key="00", box_key="00", holders=holders),
    }


def known(roster: Roster) -> object:
    owners = {name: one.member for name, one in roster.devices.items()}
    return dict(roster.roles), owners, roster.recovery


def of_server(town: Town, book: Book) -> Roster:
    return town.database.read(lambda conn: town.context.rosters.of(conn, book.group.id))


def shown(book: Book) -> object:
    def read(reading: Reading) -> object:
        conn = reading.conn
        lines = [(one.device, one.member) for one in devices.devices(conn)]
        return officers.all_roles(conn), lines, recovery.current_sheets(conn)

    return book.read(read)


@pytest.mark.parametrize("kind", KINDS)
def test_the_server_and_every_laptop_wait_for_the_second_word(town: Town, kind: str) -> None:
    first, other = group(town)
    before = known(first.book.roster)
    pages = shown(first.book)
    fact = grave(first.book, other.book)[kind]
    first.book.write(lambda tx: tx.append(fact))
    assert shown(first.book) == pages
    for desk in (first, other):
        desk.sync()
    assert known(of_server(town, first.book)) == before
    for desk in (first, other):
        assert known(desk.book.roster) == before
        assert shown(desk.book) == pages
    (asked,) = other.book.roster.vouching.asked
    other.book.write(lambda tx: second(tx, asked))
    for desk in (other, first):
        desk.sync()
    same(first, other)
    after = known(of_server(town, first.book))
    assert after == known(first.book.roster) == known(other.book.roster) != before
    assert shown(first.book) == shown(other.book) != pages


@pytest.mark.parametrize("kind", KINDS)
def test_who_takes_over_the_numbering_alone_gets_no_further_by_it(town: Town, kind: str) -> None:
    """The server is gone, or is said to be: one officer numbers, and still needs the other."""
    first, other = group(town)
    before, pages = known(first.book.roster), shown(first.book)
    take_over(first.book)
    fact = grave(first.book, other.book)[kind]
    first.book.write(lambda tx: tx.append(fact))
    assert first.book.group.is_hub
    assert (known(first.book.roster), shown(first.book)) == (before, pages)
    pull(other.book, first.book)
    assert (known(other.book.roster), shown(other.book)) == (before, pages)
    (asked,) = other.book.roster.vouching.asked
    other.book.write(lambda tx: second(tx, asked))
    push(other.book, first.book)
    assert known(first.book.roster) != before
    assert shown(first.book) != pages


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_refused_counts_neither_on_the_server_nor_where_an_agreement_comes_later(
    town: Town, kind: str
) -> None:
    first, other = group(town)
    before, pages = known(first.book.roster), shown(first.book)
    fact = grave(first.book, other.book)[kind]
    first.book.write(lambda tx: tx.append(fact))
    for desk in (first, other):
        desk.sync()
    (asked,) = other.book.roster.vouching.asked
    other.book.write(lambda tx: refuse_asked(tx, asked))
    other.sync()
    late = other.book.write(lambda tx: tx.append(ControlSeconded(fact=asked, group_key="", key="")))
    assert late.result is not None  # a program that asks nobody
    for desk in (other, first):
        desk.sync()
    same(first, other)
    for roster in (of_server(town, first.book), first.book.roster, other.book.roster):
        assert known(roster) == before
        assert not roster.vouching.asked
        assert [one.how for one in roster.vouching.answered.values()] == [REFUSED]
    assert shown(first.book) == shown(other.book) == pages


@pytest.mark.parametrize("withdrawal_first", [False, True])
@pytest.mark.parametrize("by_stick", [False, True])
def test_the_word_that_reaches_the_server_first_counts_and_a_stick_brings_it_too(
    town: Town, tmp_path: Path, withdrawal_first: bool, by_stick: bool
) -> None:
    """Withdrawn on one laptop and agreed to on the other, neither of which has heard."""
    first, other = group(town)
    fact = grave(first.book, other.book)["office"]
    first.book.write(lambda tx: tx.append(fact))
    for desk in (first, other):
        desk.sync()
    (asked,) = other.book.roster.vouching.asked
    first.book.write(lambda tx: withdraw_asked(tx, asked))
    other.book.write(lambda tx: second(tx, asked))
    town.restart()  # the server has only what it wrote down
    if by_stick:  # the laptop that is sooner at the server carries the other one's word, too
        writer, reader = (first, other) if withdrawal_first else (other, first)
        stick = write_stick(writer.book, tmp_path, wall_ms=town.shelf.clock)
        read_stick(reader.book, stick.path, wall_ms=town.shelf.clock)
        sooner = reader
    else:
        sooner = first if withdrawal_first else other
    later = other if sooner is first else first
    for desk in (sooner, later, sooner):
        desk.sync()
    same(first, other)
    rosters = (of_server(town, first.book), first.book.roster, other.book.roster)
    answers = [one.vouching.answered[asked] for one in rosters]
    assert answers[0] == answers[1] == answers[2]
    words = [answers[0].how, *(how for _, how in answers[0].late)]
    assert sorted(words) == [AGREED, WITHDRAWN]
    if not by_stick:
        assert (words[0] == WITHDRAWN) is withdrawal_first
    for roster in rosters:
        holds = {"chair", "treasurer"} if words[0] == AGREED else set()
        assert roster.roles_of(PUPPET) == holds
    assert shown(first.book) == shown(other.book)
