"""Two laptops share out without knowing of each other: what each order of arrival becomes.

Source: spec/sync.md class 17; spec/domain.md INV-06 and INV-27.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.core.cases import LOAN_OVERPAID, OWN_TWICE, REFUND_TWICE, SHARE_TWICE
from app.core.decisions import LATER_OWES, NOT_PAID_OUT, SEEN
from app.core.errors import Refused
from app.documents import find_document
from app.documents.options import Options
from app.documents.sheet import Note
from app.operations.advances import refund_advance
from app.operations.cases import decide_case
from app.operations.leaving import cancel_shares, settle_exit
from app.operations.shareout import agree_shareout, pay_share
from app.projections import balances, cases, loans, members, shareout_look, shareouts
from app.projections.shareout_look import Wish
from app.projections.shareouts import Shareout
from tests.helpers.far_laptops import OverServer
from tests.helpers.group import vsla_rules
from tests.helpers.lending import approvers
from tests.helpers.sharing_out import SHARES, A, B, C, D, E, fill
from tests.helpers.two_laptops import same_book

ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


class ShareLaptops(OverServer):
    """The fund of the worked example on both laptops, with a meeting open."""

    def __init__(self, folder: Path, order: tuple[int, int]) -> None:
        super().__init__(folder, rules=vsla_rules(share_value=20_000, income_basis="cash"))
        fill(self)
        self.order = order
        self.meeting = self.open_meeting()
        self.meet()

    def meet(self) -> None:
        first, second = (self.desks[number] for number in getattr(self, "order", (0, 1)))
        for desk in (first, second, first, second, first):
            desk.sync()

    def agree(self, book: Book, why: str = "not here", **wish: object) -> None:
        wanted = Wish(**wish)
        waived = {one.group.device: why for one in self.books}
        book.write(
            lambda tx: agree_shareout(
                tx,
                meeting=self.meeting,
                wish=wanted,
                approved_by=approvers(self),
                reason="voted",
                waived=waived,
            )
        )

    def hand_over(self, book: Book, number: int) -> None:
        book.write(
            lambda tx: pay_share(tx, meeting=self.meeting, member=self.no(number), agreed="paper")
        )

    def shared(self, book: Book) -> Shareout:
        (found,) = self.on(book, shareouts.shareouts)
        return found

    def balance(self, account: str, number: int | None = None) -> int:
        names = () if number is None else (self.no(number),)
        return self.on(self.book, balances.balance_of, account, "KES", *names)


@pytest.fixture(params=ORDERS)
def laptops(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ShareLaptops]:
    found = ShareLaptops(tmp_path, ORDERS[request.param])
    yield found
    found.close()


def test_a_contribution_of_the_other_laptop_opens_the_next_cycle(laptops: ShareLaptops) -> None:
    laptops.agree(laptops.book)
    laptops.pay_on(laptops.tablet, laptops.meeting, A, shares=40_000)
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        found = laptops.shared(book)
        assert (found.fund, found.shares) == (9_062_500, 400)
    assert laptops.balance("3010") == laptops.balance("3010", A) == -40_000
    for number in (A, B, C, D):
        laptops.hand_over(laptops.book, number)
    laptops.meet()
    same_book(laptops)
    # The old cycle is handed over to the last coin; the money of the new one lies in the box.
    assert laptops.balance("2060") == 0
    assert laptops.balance("1010") == 40_000
    look = laptops.on(laptops.book, shareout_look.look, Wish(), currency="KES", on="2026-11-21")
    assert (look.no, look.plan.fund, look.plan.shares) == (2, 40_000, 2)


@pytest.mark.parametrize("laptops", ["treasurer first"], indirect=True)
def test_the_cycle_waits_for_a_silent_laptop_or_says_why_it_does_not(
    laptops: ShareLaptops,
) -> None:
    with pytest.raises(Refused) as refusal:
        laptops.agree(laptops.book, why=" ")
    assert refusal.value.code == "rollcall.silent"
    assert refusal.value.values == {"count": 1, "laptops": "Irene's tablet"}
    assert laptops.on(laptops.book, shareouts.shareouts) == ()
    vector = laptops.book.vector()
    laptops.agree(laptops.book, why="left at home")
    here, there = (book.group.device for book in laptops.books)
    found = laptops.shared(laptops.book)
    assert found.heads == ((here, vector[here]), (there, 0))
    assert found.waived == ((there, "left at home"),)
    options = Options(now_ms=laptops.clock(), lang="en", by=laptops.no(1))
    paper = find_document("share_out_sheet")
    sheet = laptops.book.read(lambda reading: paper.build(reading, "", options))
    notes = " ".join(block.text for block in sheet.blocks if isinstance(block, Note))
    assert f"A {vector[here]:,} · B 0" in notes
    assert "Irene's tablet: left at home" in notes


@pytest.mark.parametrize("laptops", ["treasurer first"], indirect=True)
def test_a_laptop_that_was_heard_of_at_the_meeting_needs_no_reason(laptops: ShareLaptops) -> None:
    laptops.pay_on(laptops.tablet, laptops.meeting, A, shares=40_000)
    laptops.meet()
    laptops.agree(laptops.book, why="")
    assert laptops.shared(laptops.book).waived == ()


def test_a_repayment_of_a_loan_that_was_set_off_is_the_members_own(laptops: ShareLaptops) -> None:
    laptops.agree(laptops.book)
    laptops.pay_on(laptops.tablet, laptops.meeting, D, loan=315_000)
    laptops.meet()
    same_book(laptops)
    (loan,) = laptops.on(laptops.book, loans.loans_of, laptops.no(D))
    assert loan.state.is_closed
    assert laptops.balance("1300", None) == 0
    assert laptops.balance("2020", D) == -315_000
    assert len(laptops.on(laptops.book, shareouts.shareouts)) == 1


def test_of_two_agreements_the_first_stands_and_nobody_is_paid_for_both(
    laptops: ShareLaptops,
) -> None:
    laptops.agree(laptops.book)
    laptops.agree(laptops.tablet, mode="equal")
    laptops.hand_over(laptops.book, B)
    laptops.hand_over(laptops.tablet, C)
    laptops.meet()
    same_book(laptops)
    found = laptops.shared(laptops.book)
    assert found.mode == ("standard" if laptops.order == (0, 1) else "equal")
    assert len(found.lines) == len(SHARES)
    # What was handed over is cash and counts, whoever agreed on it.
    assert found.got(laptops.no(B)) > 0
    assert found.got(laptops.no(C)) > 0
    parts = {line.member: line.paid for line in found.lines}
    payable = sum(parts.values()) - sum(one.minor for one in found.paid)
    assert laptops.balance("2060") == -payable
    for account in ("3010", "1310", "3030", "4010"):
        assert laptops.balance(account) == 0
    (loan,) = laptops.on(laptops.book, loans.loans_of, laptops.no(E))
    assert loan.state.is_closed


@pytest.fixture
def paid_twice(laptops: ShareLaptops) -> ShareLaptops:
    """One part was handed over on both laptops."""
    laptops.agree(laptops.book)
    laptops.meet()
    laptops.hand_over(laptops.book, A)
    laptops.hand_over(laptops.tablet, A)
    laptops.meet()
    same_book(laptops)
    assert laptops.balance("2060", A) == 2_688_333
    return laptops


def test_a_part_that_was_handed_over_twice_is_owed_back(paid_twice: ShareLaptops) -> None:
    case = paid_twice.only_case(paid_twice.book)
    assert case.fact.kind == SHARE_TWICE
    decide(paid_twice, case.case, LATER_OWES)
    assert paid_twice.balance("2060", A) == 0
    assert paid_twice.balance("1340", A) == 2_688_333
    assert paid_twice.balance("1010") == 7_750_000 - 2 * 2_688_333


def test_a_part_that_was_only_written_twice_leaves_the_box_once(paid_twice: ShareLaptops) -> None:
    case = paid_twice.only_case(paid_twice.book)
    decide(paid_twice, case.case, NOT_PAID_OUT)
    assert paid_twice.balance("2060", A) == paid_twice.balance("1340") == 0
    assert paid_twice.balance("1010") == 7_750_000 - 2_688_333
    assert paid_twice.shared(paid_twice.book).got(paid_twice.no(A)) == 2_688_333


def answer(laptops: ShareLaptops, case: str, choice: str) -> None:
    laptops.book.write(
        lambda tx: decide_case(tx, case=case, choice=choice, allowed_by=laptops.no(2))
    )
    laptops.meet()


def decide(laptops: ShareLaptops, case: str, choice: str) -> None:
    answer(laptops, case, choice)
    same_book(laptops)
    assert laptops.on(laptops.book, cases.open_cases) == ()


@pytest.mark.parametrize(("choice", "owed", "out"), [(LATER_OWES, 500, 2), (NOT_PAID_OUT, 0, 1)])
def test_an_advance_that_was_given_back_on_both_laptops_is_asked_about(
    tmp_path: Path, choice: str, owed: int, out: int
) -> None:
    laptops = ShareLaptops(tmp_path, (0, 1))
    laptops.pay_on(laptops.book, laptops.meeting, A, advance=500)
    laptops.meet()
    before, back = laptops.balance("1010"), {"member": laptops.no(A), "agreed": "paper"}
    for book in (laptops.book, laptops.tablet):
        book.write(lambda tx: refund_advance(tx, meeting=laptops.meeting, **back))
    laptops.meet()
    same_book(laptops)
    case = laptops.only_case(laptops.book)
    assert case.fact.kind == REFUND_TWICE
    decide(laptops, case.case, choice)
    assert laptops.balance("2020", A) == 0
    assert laptops.balance("1340", A) == owed
    assert laptops.balance("1010") == before - out * 500
    laptops.close()


def settle(laptops: ShareLaptops, book: Book, number: int) -> None:
    book.write(
        lambda tx: settle_exit(
            tx,
            meeting=laptops.meeting,
            member=laptops.no(number),
            reason="left",
            agreed="paper",
            approved_by=approvers(laptops),
        )
    )


def test_who_was_settled_with_on_two_laptops_owes_the_second(laptops: ShareLaptops) -> None:
    settle(laptops, laptops.book, D)
    settle(laptops, laptops.tablet, D)
    laptops.meet()
    same_book(laptops)
    found = {one.fact.kind: one for one in laptops.on(laptops.book, cases.open_cases)}
    net = 1_680_000 - 315_000
    # What the second settlement repaid of her loan is a question of its own.
    assert set(found) == {OWN_TWICE, LOAN_OVERPAID}
    assert found[OWN_TWICE].fact.amount == 1_680_000
    answer(laptops, found[OWN_TWICE].case, LATER_OWES)
    for one in laptops.on(laptops.book, cases.open_cases):
        answer(laptops, one.case, SEEN)
    same_book(laptops)
    assert laptops.on(laptops.book, cases.open_cases) == ()
    assert laptops.balance("1300") == 950_000
    assert laptops.balance("3010", D) == laptops.balance("2020", D) == 0
    assert laptops.balance("1340", D) == net
    assert laptops.balance("1010") == 7_750_000 - 2 * net
    gone = {one.member for one in laptops.on(laptops.book, members.members)}
    assert laptops.no(D) not in gone


@pytest.mark.parametrize("laptops", ["treasurer first"], indirect=True)
def test_two_withdrawals_that_the_savings_reach_for_are_two(laptops: ShareLaptops) -> None:
    laptops.pay_on(laptops.book, laptops.meeting, A, savings=50_000)
    laptops.meet()
    for book in laptops.books:
        book.write(
            lambda tx: cancel_shares(
                tx,
                meeting=laptops.meeting,
                member=laptops.no(A),
                shares=2,
                reason="school",
                agreed="paper",
            )
        )
    laptops.meet()
    same_book(laptops)
    assert laptops.on(laptops.book, cases.open_cases) == ()
    assert laptops.balance("3010", A) == -118 * 20_000 + 2 * 20_000
