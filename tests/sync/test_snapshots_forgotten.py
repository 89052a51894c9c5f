"""The server is put back to before the snapshot that a laptop began with, and nobody who knows
brings what it forgot: the history becomes the laptop's book all the same."""

import pytest

from app.book.arriving import open_arriving
from app.book.enrolment import enrol_device
from app.book.swapping import swap
from app.book.verify import verify_database
from app.core.errors import Refused
from tests.helpers.small_book import balance, pull, write_moves
from tests.helpers.snapshot_town import (
    PROJECTIONS,
    arrive,
    joins,
    laptop_that_closed,
    offered,
    town,
)
from tests.helpers.town import Desk, Town

__all__ = ["town"]

OLD = 780  # what the server remembers
FORGOTTEN = 1000


class Scene:
    """`first` wrote what the server forgot, and is out of reach; `third` knows nothing of it. The
    newcomer `second` began with a snapshot of `first`, with the newest fact of each chain in it,
    and wrote 11 and 13 since, of which the server had the one."""

    def __init__(self, town: Town, *forgotten: int) -> None:
        self.town = town
        self.first = laptop_that_closed(town)
        self.third = town.newcomer(self.first, "c")
        self.third.sync()
        self.first.sync()
        town.keep_server("old.db")
        write_moves(self.first.book, *forgotten)
        self.first.sync()
        offered(self.first)
        self.second = joins(town, self.first)
        self.second.sync()
        assert self.second.book.origin() is not None
        self.second.book.log_in(self.first.book.group.founder)
        write_moves(self.second.book, 11)
        self.second.sync()
        self.first.sync()
        write_moves(self.second.book, 13)
        self.first.line.online = False
        town.restart("old.db")

    def let_in_again(self) -> None:
        """The group has forgotten the newcomer, too."""
        card, founder = self.second.book.card, self.third.book.group.founder
        self.third.book.write(lambda tx: enrol_device(tx, card, founder))
        self.third.sync()

    def swapped(self) -> Desk:
        """The newcomer's laptop, with the history in the place of its book."""
        town, book = self.town, self.second.book
        book.close()
        assert swap(book.path, town.shelf.keys, town.shelf.clock())
        desk = town.connect(town.shelf.open("b"))
        desk.book.log_in(self.third.book.group.founder)
        return desk

    def all_agree(self, *desks: Desk) -> int:
        """What all books show, once everybody has talked to the server."""
        for desk in (*desks, *desks):
            desk.sync()
        assert len({(desk.book.cursor(), balance(desk.book)) for desk in desks}) == 1
        for desk in desks:
            assert not desk.book.waiting_count()
            assert not list(verify_database(desk.book.database, PROJECTIONS))
        return balance(desks[0].book)


@pytest.fixture
def scene(town: Town) -> Scene:
    """Of two facts that the server forgot the first is nowhere but on `first`."""
    return Scene(town, 400, FORGOTTEN - 400)


def test_what_the_newcomer_has_whole_he_brings_the_server(town: Town) -> None:
    scene = Scene(town, FORGOTTEN)
    scene.let_in_again()
    arrive(town, scene.second)
    second = scene.swapped()
    assert scene.all_agree(second, scene.third) == OLD + FORGOTTEN + 24
    assert not second.book.known_missing()


def test_nothing_that_was_written_here_is_lost_and_what_is_lost_is_said(scene: Scene) -> None:
    first, town = scene.first.book, scene.town
    scene.let_in_again()
    problem = scene.second.engine.run_once().problem
    assert isinstance(problem, Refused) and problem.code == "book.history_arriving"
    assert balance(scene.second.book) == OLD + FORGOTTEN + 24
    assert arrive(town, scene.second) is None  # nobody can say whether that snapshot was true
    second = scene.swapped()
    assert second.book.origin() is None and second.book.waiting_count() == 3
    assert balance(second.book) == OLD + 24
    here = scene.third.book.vector()[first.group.device]
    there = first.vector()[first.group.device]
    assert second.book.known_missing() == [(first.group.device, here + 1, there)]
    assert scene.all_agree(second, scene.third) == OLD + 24
    write_moves(second.book, 17)
    assert scene.all_agree(second, scene.third) == OLD + 41


def test_a_history_that_may_still_come_is_waited_for(scene: Scene) -> None:
    scene.town.restart()  # the server remembers all
    second = scene.second
    arrive(scene.town, second)
    scene.first.line.online = True
    write_moves(scene.first.book, 17)
    scene.first.sync()
    second.sync()
    second.book.close()
    with pytest.raises(Refused, match=r"snapshot\.not_arrived"):
        swap(second.book.path, scene.town.shelf.keys, scene.town.shelf.clock())


def test_a_server_that_went_on_says_that_it_forgot_before_its_numbers_are_believed(
    scene: Scene,
) -> None:
    scene.let_in_again()
    write_moves(scene.third.book, *range(1, 20))
    scene.third.sync()
    assert arrive(scene.town, scene.second) is None
    second = scene.swapped()
    assert scene.all_agree(second, scene.third) == OLD + 24 + sum(range(1, 20))
    told = [s for s in second.book.numbered(0, 200) if b'"t":"sys.log.forked"' in s.frame.body]
    assert len(told) == 1
    assert second.book.known_missing()


def test_whoever_knew_it_all_the_time_brings_it_later_and_nothing_counts_twice(
    scene: Scene,
) -> None:
    scene.let_in_again()
    arrive(scene.town, scene.second)
    second = scene.swapped()
    scene.all_agree(second, scene.third)
    scene.first.line.online = True
    told = scene.first.engine.run_once().problem
    assert isinstance(told, Refused) and told.code == "log.forked"
    assert scene.first.engine.run_once(follows=True).problem is None
    agreed = scene.all_agree(scene.first, second, scene.third)
    assert agreed == OLD + FORGOTTEN + 24
    assert not second.book.known_missing()


def test_a_laptop_that_the_group_does_not_know_any_more_keeps_what_it_wrote(scene: Scene) -> None:
    path = scene.second.book.path
    arriving = open_arriving(
        path, scene.town.shelf.keys, wall_ms=scene.town.shelf.clock, projections=PROJECTIONS
    )
    pull(arriving, scene.third.book)  # by whom it is not known
    arriving.note_end(arriving.known())
    arriving.close()
    second = scene.swapped()
    assert not second.book.group.is_enrolled and balance(second.book) == OLD + 24
    scene.second = second
    scene.let_in_again()
    assert scene.all_agree(second, scene.third) == OLD + 24
