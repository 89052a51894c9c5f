"""The auction chit fund: prizes, dividends, rounding with a carry, who wins, and its journals."""

from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import accounts as a
from app.core.auctions import dividend
from app.core.auctions.bidding import Bid, Limits, check_bid, check_log, nearest, result_of
from app.core.auctions.dividend import outcome_of
from app.core.auctions.facts import AuctionHeld, hold
from app.core.errors import Refused
from app.core.rotation.auctioned import divided, entitled_seats, limits_of, money_terms
from app.core.rotation.playing_auctions import play
from app.core.rotation.seats import seat_of
from app.core.rotation.turns import TurnPaid, pay
from app.core.schemes.chit import ChitTerms, check, sample_terms

POT, SEATS = 500_000, 20
PLAIN = dividend.Terms(pot=POT, commission_ppm=30_000)
ROUND = "00000000-0000-7000-8000-000000000001"


@pytest.mark.parametrize(
    ("bid", "prize", "each", "due"),
    [
        (150_000, 350_000, 6_750, 18_250),
        (200_000, 300_000, 9_250, 15_750),
        (15_000, 485_000, 0, 25_000),
        (87_000, 413_000, 3_600, 21_400),
    ],
)
def test_the_worked_bids(bid: int, prize: int, each: int, due: int) -> None:
    found = outcome_of(PLAIN, bid, entitled=SEATS)
    assert (found.prize, found.dividend, found.carry) == (prize, each, 0)
    assert (found.commission, POT // SEATS - found.dividend) == (15_000, due)


def test_what_cannot_be_divided_in_tens_waits_for_the_next_turn() -> None:
    terms = dividend.Terms(pot=POT, commission_ppm=30_000, cash_unit=10)
    first = outcome_of(terms, 87_350, entitled=SEATS)
    assert (first.dividend, first.carry) == (3_610, 150)
    second = outcome_of(terms, 64_280, entitled=SEATS, carry=first.carry)
    assert 64_280 - 15_000 + first.carry == 49_430
    assert (second.dividend, second.carry) == (2_470, 30)


def test_wetrust_takes_its_fee_of_prize_and_discount_alike() -> None:
    # In hundredths: four members of 100.00, a fee of 0.2 per cent; bids .95 .90 1 1 of the pot.
    terms = dividend.Terms(pot=40_000, commission_ppm=2_000, on_all=True)
    found = [outcome_of(terms, bid, entitled=4) for bid in (2_000, 4_000, 0, 0)]
    assert [one.prize for one in found] == [37_924, 35_928, 39_920, 39_920]
    assert [one.dividend for one in found] == [499, 998, 0, 0]
    assert [one.commission for one in found] == [80, 80, 80, 80]
    assert [one.carry for one in found] == [0, 0, 0, 0]


def test_a_whole_random_chit_pays_what_it_collects() -> None:
    """Twenty months of any bids: contributions are prizes and commission, 300,000 of it."""
    terms = check(ChitTerms(value=25_000, cap_ppm=400_000, cash_unit=10))
    for seed in range(5):
        seats = [seat_of(no, f"m{no}") for no in range(1, SEATS + 1)]
        round_ = play(terms, seats, Random(seed).randrange)
        commission = -sum(x.minor for post in round_.journals for x in post if x.account == "4130")
        assert sum(round_.paid.values()) == sum(round_.received.values()) + commission
        assert commission == 15_000 * SEATS == 300_000


@pytest.mark.parametrize("seed", range(3))
def test_the_random_chit_of_twenty_months_pays_the_sums_of_the_example(seed: int) -> None:
    # Prizes of 8,309,000 are bids of 1,691,000 together, whichever they were.
    random, bids = Random(seed), [15_000] * 20
    for _ in range((1_691_000 - sum(bids)) // 1_000):
        bids[random.choice([at for at, bid in enumerate(bids) if bid < 200_000])] += 1_000
    found = [outcome_of(PLAIN, bid, entitled=SEATS) for bid in bids]
    paid = sum(SEATS * (POT // SEATS - one.dividend) for one in found)
    prizes, kept = sum(one.prize for one in found), sum(one.commission for one in found)
    assert (paid, prizes, kept) == (8_609_000, 8_309_000, 300_000)
    assert {one.carry for one in found} == {0}


def test_the_highest_bid_wins_and_below_the_cap_who_said_it_first() -> None:
    limits = Limits(low=15_000, high=200_000, step=10)

    def of(*bids: tuple[str, int]) -> tuple[str, int, tuple[str, ...]]:
        log = [Bid(seat=seat, minor=minor, at_no=at) for at, (seat, minor) in enumerate(bids, 1)]
        check_log(log, limits, may_bid=list("abc"))
        found = result_of(log, limits, may_win=list("abc"))
        return found.winner, found.discount, found.tied

    assert of(("a", 20_000), ("b", 87_350), ("c", 87_350)) == ("b", 87_350, ())
    assert of(("a", 200_000), ("b", 200_000)) == ("", 200_000, ("a", "b"))
    assert of(("b", 200_000), ("b", 200_000)) == ("b", 200_000, ())
    # Nobody bids: a lot among all who may win, at the least discount.
    assert of() == ("", 15_000, ("a", "b", "c"))


@pytest.mark.parametrize(
    ("minor", "code", "values"),
    [
        (14_999, "bid.too_low", {"least": 15_000}),
        (200_001, "bid.too_high", {"most": 200_000}),
        (15_007, "bid.step", {"step": 10, "lower": 15_000, "upper": 15_010}),
    ],
)
def test_a_bid_outside_of_the_rules_is_refused_with_the_nearest_one(
    minor: int, code: str, values: dict[str, int]
) -> None:
    with pytest.raises(Refused) as refusal:
        check_bid(minor, Limits(low=15_000, high=200_000, step=10))
    assert (refusal.value.code, refusal.value.values) == (code, values)


@given(
    minor=st.integers(-10, 300),
    low=st.integers(0, 50),
    span=st.integers(0, 200),
    step=st.integers(1, 60),
)
def test_the_nearest_bids_can_be_bid(minor: int, low: int, span: int, step: int) -> None:
    limits = Limits(low=low, high=low + span, step=step)
    below, above = nearest(minor, limits)
    assert check_bid(below, limits) == below and check_bid(above, limits) == above
    if low <= minor <= low + span:
        assert below <= minor <= above < below + 2 * step


def test_who_owes_or_had_the_pot_cannot_bid_and_the_log_is_in_order() -> None:
    limits = Limits(low=0, high=100)
    bid = Bid(seat="a", minor=10, at_no=1)
    with pytest.raises(Refused, match=r"bid\.not_allowed"):
        check_log([bid], limits, may_bid=["b"])
    with pytest.raises(Refused, match=r"bid\.order"):
        check_log([bid, bid], limits, may_bid=["a"])
    with pytest.raises(Refused, match=r"auction\.nobody"):
        result_of([], limits, may_win=[])


def test_the_limits_come_from_commission_and_cap() -> None:
    terms = check(ChitTerms(value=25_000, cash_unit=10))
    assert limits_of(terms, POT) == Limits(low=15_000, high=200_000, step=10)
    assert money_terms(terms, POT).commission == 15_000
    with pytest.raises(Refused) as refusal:
        check(ChitTerms(value=25_000, cap_ppm=20_000))
    assert refusal.value.values["field"] == "cap_ppm"


def test_the_organiser_has_the_whole_pot_once_and_the_last_seat_what_could_not_be_divided() -> None:
    terms = check(ChitTerms(value=25_000, foreman_seat=1, foreman_turn=1))
    words = {"pot": POT, "turns": SEATS, "discount": 0, "entitled": SEATS}
    first = divided(terms, turn=1, carry=0, **words)
    assert (first.prize, first.commission, first.dividend) == (POT, 0, 0)
    last = divided(terms, turn=SEATS, carry=30, **words)
    assert (last.prize, last.commission, last.carry) == (485_030, 15_000, 0)


def test_who_owes_has_no_dividend_and_some_groups_give_it_only_to_those_who_wait() -> None:
    seats = ("1", "2", "3", "4")
    terms = ChitTerms(value=1)
    assert entitled_seats(terms, seats, owing={"2"}, served={"1"}) == ("1", "3", "4")
    waiting = ChitTerms(value=1, dividend_to="waiting")
    assert entitled_seats(waiting, seats, owing={"2"}, served={"1"}) == ("3", "4")


def test_the_journals_are_those_of_the_table_and_the_clearing_account_is_empty() -> None:
    held = hold(
        AuctionHeld(
            auction="a", box="b", round=ROUND, turn=1, turn_id="t1", bids=(), winner="7",
            discount=150_000, prize=350_000, commission=15_000, dividend=6_750, credit_turn=1,
            credit_id="t1", carried=0, carry=0, entitled=tuple(str(n) for n in range(SEATS)),
            lot_draw="", witnesses=("x", "y"), currency="INR", on="2026-11-21", meeting="m",
        ),
        pot=POT,
    )  # fmt: skip
    assert [(x.account, x.sub, x.minor) for x in held.post] == [
        ("2120", "t1", 135_000),
        ("2030", "t1", -135_000),
    ]
    paid = pay(
        TurnPaid(
            box="b", round=ROUND, turn=1, turn_id="t1", seat="7", member="w", meeting="m",
            on="2026-11-21", prize=POT, commission=15_000, dividend=135_000, paid=350_000,
            source="cash", agreed="pin", currency="INR",
        ),
        in_pot=POT,
        have=365_000,
    )  # fmt: skip
    assert [(x.account, x.sub, x.minor) for x in paid.post] == [
        ("2030", "t1", 500_000),
        ("1010", "", -350_000),
        ("4130", "", -15_000),
        ("2120", "t1", -135_000),
    ]
    assert sum(x.minor for x in (*held.post, *paid.post) if x.account == a.CHIT_DIVIDEND) == 0


def test_an_auction_needs_two_witnesses_and_its_parts_are_the_pot() -> None:
    def made(**other: object) -> AuctionHeld:
        words: dict[str, object] = {
            "auction": "a", "box": "b", "round": ROUND, "turn": 1, "turn_id": "t", "bids": (),
            "winner": "1", "discount": 20, "prize": 80, "commission": 0, "dividend": 10,
            "credit_turn": 1, "credit_id": "t", "carried": 0, "carry": 0, "entitled": ("1", "2"),
            "lot_draw": "", "witnesses": ("x", "y"), "currency": "INR", "on": "", "meeting": "",
        }  # fmt: skip
        return AuctionHeld(**(words | other))

    assert hold(made(), pot=100).divided == 20
    with pytest.raises(Refused, match=r"auction\.witnesses"):
        hold(made(witnesses=("x", "x")), pot=100)
    with pytest.raises(Refused, match=r"auction\.sum"):
        hold(made(prize=81), pot=100)


@given(
    pot=st.integers(1, 10**9),
    ppm=st.integers(0, 100_000),
    unit=st.sampled_from([1, 5, 10, 1_000]),
    entitled=st.integers(0, 400),
    carry=st.integers(0, 10**4),
    on_all=st.booleans(),
    part=st.integers(0, 10**6),
)
def test_every_coin_of_an_auction_is_somewhere(
    pot: int, ppm: int, unit: int, entitled: int, carry: int, on_all: bool, part: int
) -> None:
    terms = dividend.Terms(pot=pot, commission_ppm=ppm, cash_unit=unit, on_all=on_all)
    least = 0 if on_all else terms.commission
    bid = least + (pot - least) * part // 10**6
    found = outcome_of(terms, bid, entitled=entitled, carry=carry)
    parts = (found.prize, found.commission, found.dividend, found.carry)
    assert min(parts) >= 0 and found.dividend % unit == 0
    assert found.prize + found.commission + found.dividend * entitled + found.carry == pot + carry


@given(seed=st.integers(0, 2**32), size=st.integers(1, 30))
def test_the_clearing_account_of_every_turn_is_empty_after_its_payout(seed: int, size: int) -> None:
    choose = Random(seed).randrange
    terms = check(sample_terms(size, choose))
    seats = [seat_of(no, f"m{no}") for no in range(1, size + 1)]
    left: Counter[str] = Counter()
    for post in play(terms, seats, choose).journals:
        for line in post:
            left[line.sub] += line.minor * (line.account == a.CHIT_DIVIDEND)
        if any(line.account in (a.COMMISSION, a.PAYABLE) and line.minor < 0 for line in post):
            assert not any(left.values())
    assert not any(left.values())
