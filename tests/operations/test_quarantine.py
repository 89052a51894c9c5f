"""What a locked-out laptop wrote is looked at, one by one, and nothing of it counts before."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.transaction import Tx
from app.core.cases import FUND_NEGATIVE
from app.core.decisions import NOT_PAID, SEEN
from app.core.decisions import decide as answer_to
from app.core.errors import Refused
from app.core.events.envelope import Frame
from app.operations.cases import decide_case
from app.operations.corrections import undo_entry
from app.operations.devices import remove_device
from app.operations.officers import appoint_officer
from app.operations.paying_out import record_expense
from app.operations.quarantine import Waiting, decide_quarantine, waiting_facts
from app.projections import balances, cases
from app.store.set_aside import FORK, QUARANTINE, SetAside
from tests.helpers.small_book import pull, push
from tests.helpers.two_laptops import TwoLaptops, same_book

SHARES, SPENT = 400, 300


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    """Irene's tablet was locked out and wrote two contributions and an office after that."""
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    meeting = laptops.open_meeting()
    pull(laptops.tablet, laptops.book)
    device = laptops.tablet.group.device
    laptops.book.write(lambda tx: remove_device(tx, device=device, reason="stolen"))
    for number in (5, 6):
        laptops.pay_on(laptops.tablet, meeting, number, shares=SHARES)
    laptops.tablet.write(lambda tx: appoint_officer(tx, member=laptops.irene, roles=("admin",)))
    push(laptops.tablet, laptops.book)
    yield laptops
    laptops.close()


def waiting(laptops: TwoLaptops) -> tuple[Waiting, ...]:
    roster = laptops.book.roster
    return laptops.book.read(lambda reading: waiting_facts(reading.conn, roster))


def decide(laptops: TwoLaptops, one: Waiting, choice: str, reason: str = "seen in her book") -> str:
    return laptops.book.write(
        lambda tx: decide_quarantine(tx, fact=one.event.hash, choice=choice, reason=reason)
    ).result


def test_what_is_taken_is_written_anew_and_what_is_left_counts_nowhere(
    laptops: TwoLaptops,
) -> None:
    first, second, office = waiting(laptops)
    assert [one.code for one in (first, second, office)] == ["device.revoked"] * 3
    assert laptops.saved(laptops.book, 5) == laptops.saved(laptops.book, 6) == 0
    entry = decide(laptops, first, "admit")
    assert entry
    assert decide(laptops, second, "discard") == ""
    assert (laptops.saved(laptops.book, 5), laptops.saved(laptops.book, 6)) == (SHARES, 0)
    assert waiting(laptops) == (office,)
    with pytest.raises(Refused, match=r"quarantine\.unknown"):
        decide(laptops, first, "admit")


def test_nobody_takes_an_office_out_of_quarantine_and_every_choice_has_a_reason(
    laptops: TwoLaptops,
) -> None:
    first, _, office = waiting(laptops)
    assert not office.may_admit
    with pytest.raises(Refused, match=r"quarantine\.not_to_admit"):
        decide(laptops, office, "admit")
    with pytest.raises(Refused, match=r"quarantine\.no_reason"):
        decide(laptops, first, "admit", " ")
    with pytest.raises(Refused, match=r"quarantine\.unknown"):
        decide(laptops, first, "burn")
    laptops.book.log_in(laptops.no(2))  # the chair decides, but writes no money
    with pytest.raises(Refused, match=r"fact\.not_permitted"):
        decide(laptops, first, "admit")


def test_a_lost_branch_of_a_laptop_is_shown_once_that_cannot_write_it_again(tmp_path: Path) -> None:
    """Only the officer's laptop has it: the tablet was put back and fell into the lake."""
    laptops = TwoLaptops(tmp_path)
    meeting = laptops.open_meeting()
    pull(laptops.tablet, laptops.book)
    for number in (5, 6):
        laptops.pay_on(laptops.tablet, meeting, number, shares=SHARES)
    frames = list(laptops.tablet.outgoing())

    def reads_the_stick(tx: Tx) -> None:
        for frame in frames:
            SetAside(tx.conn).keep(FORK, frame, "event.fork", tx.now_ms)

    laptops.book.write(reads_the_stick)
    assert not waiting(laptops)  # the tablet writes it again when it comes
    device = laptops.tablet.group.device
    laptops.book.write(lambda tx: remove_device(tx, device=device, reason="lost"))

    first, second = waiting(laptops)

    assert [one.code for one in (first, second)] == ["event.fork"] * 2
    decide(laptops, first, "admit")
    assert (laptops.saved(laptops.book, 5), laptops.saved(laptops.book, 6)) == (SHARES, 0)
    assert waiting(laptops) == (second,)
    laptops.close()


class Stolen(TwoLaptops):
    """Beside the two there is a third laptop, locked out; what it wrote lies aside with both, and
    the treasurer sits at either."""

    THERE = 1_000  # in the box, so that it bears what was spent twice

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        meeting, path = self.open_meeting(), folder / "third.daftari"
        third = Book.join(
            path, self.keys, group=self.book.group.id, label="Stolen", wall_ms=self.clock
        )
        self.book.write(lambda tx: enrol_device(tx, third.card, self.no(2)))
        for book in (third, self.tablet):
            pull(book, self.book)
        third.log_in(self.no(1))
        if self.THERE:
            self.pay_on(self.book, meeting, 6, shares=self.THERE)
            pull(third, self.book)
        self.pay_on(third, meeting, 5, shares=SHARES)
        third.write(
            lambda tx: record_expense(
                tx, meeting=meeting, what="tea", minor=SPENT, account="5030", paid_to="Rose"
            )
        )
        frames, device = list(third.outgoing()), third.group.device
        third.close()
        self.book.write(lambda tx: remove_device(tx, device=device, reason="stolen"))
        pull(self.tablet, self.book)
        for book in self.books:
            book.log_in(self.no(1))
            book.write(lambda tx: self._kept(tx, frames))

    @staticmethod
    def _kept(tx: Tx, frames: list[Frame]) -> None:
        for frame in frames:
            SetAside(tx.conn).keep(QUARANTINE, frame, "device.revoked", tx.now_ms)

    def decide(self, book: Book, choice: str) -> list[str]:
        """Say so of both entries."""
        roster = book.roster
        kept = book.read(lambda reading: waiting_facts(reading.conn, roster))

        def say(fact: str) -> str:
            return book.write(
                lambda tx: decide_quarantine(tx, fact=fact, choice=choice, reason="in her book")
            ).result

        return [say(one.event.hash) for one in kept]

    def money(self) -> tuple[int, int]:
        """Shares and costs, in both books."""
        same_book(self)
        assert not self.on(self.book, cases.open_cases)
        return self.saved(self.book, 5), self.on(self.book, balances.balance_of, "5030", "KES")


@pytest.fixture
def stolen(tmp_path: Path) -> Iterator[Stolen]:
    laptops = Stolen(tmp_path)
    yield laptops
    laptops.close()


def test_what_two_laptops_took_counts_once_and_nobody_is_asked(stolen: Stolen) -> None:
    assert len(stolen.decide(stolen.book, "admit")) == len(stolen.decide(stolen.tablet, "admit"))
    stolen.meet()
    assert stolen.money() == (SHARES, SPENT)


@pytest.mark.parametrize(
    ("first", "later", "counts"), [("discard", "admit", 0), ("admit", "discard", 1)]
)
def test_of_two_words_about_an_entry_that_was_kept_aside_the_first_counts(
    stolen: Stolen, first: str, later: str, counts: int
) -> None:
    stolen.decide(stolen.book, first)
    stolen.decide(stolen.tablet, later)
    stolen.meet()
    assert stolen.money() == (SHARES * counts, SPENT * counts)


def test_what_was_taken_twice_and_taken_back_once_is_not_taken_back_again(stolen: Stolen) -> None:
    stolen.decide(stolen.book, "admit")

    def take_back(tx: Tx, entry: str) -> None:
        undo_entry(tx, entry=entry, reason="typed wrong")

    for entry in stolen.decide(stolen.tablet, "admit"):
        stolen.tablet.write(partial(take_back, entry=entry))
    stolen.meet()
    assert stolen.money() == (SHARES, SPENT)


class StolenPurse(Stolen):
    """What was paid in does not bear what was spent twice."""

    THERE = 0


def test_an_answer_does_not_take_away_what_a_verdict_took_away_already(tmp_path: Path) -> None:
    """The second of the two expenses emptied the box for a moment, so somebody is asked."""
    laptops = StolenPurse(tmp_path)
    laptops.decide(laptops.book, "admit")
    laptops.decide(laptops.tablet, "admit")
    laptops.meet()
    case = laptops.only_case(laptops.book)
    assert case.fact.kind == FUND_NEGATIVE
    laptops.book.write(lambda tx: tx.append(answer_to(case.fact, NOT_PAID)))
    assert laptops.on(laptops.book, balances.balance_of, "5030", "KES") == SPENT
    laptops.write(decide_case, case=case.case, choice=SEEN)
    pull(laptops.tablet, laptops.book)
    assert laptops.money() == (SHARES, SPENT)
    laptops.close()
