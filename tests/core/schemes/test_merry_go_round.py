"""The merry-go-round: short pots, a member who leaves, a seat that is sold, the host's meal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.rotation.leaving import fairness, seat_price
from app.core.rotation.rounds import SeatGivenUp, SeatTransferred, give_up_seat, transfer_seat
from app.core.rotation.seats import Owner, dues_at, seat_of
from app.core.rotation.short_pot import shortage
from app.core.rotation.turns import TurnOwed, TurnPaid, owe, pay
from app.core.rotation.winnings import winnings
from app.core.schemes.merry_go_round import MerryGoRoundTerms, check

ROUND = "00000000-0000-7000-8000-000000000001"


def test_the_short_pot_of_the_example() -> None:
    due = {f"m{no}": 1_000 for no in range(1, 13)}
    paid = {f"m{no}": 1_000 for no in range(1, 11)} | {"m11": 600}
    found = shortage(due, paid, policy="owe")
    assert sum(paid.values()) == 10_600
    assert found.missing == (("m11", 400), ("m12", 1_000)) and found.short == 1_400


def test_a_short_pot_waits_or_takes_from_the_reserve_as_agreed() -> None:
    due, paid = {"a": 1_000, "b": 1_000}, {"a": 1_000}
    with pytest.raises(Refused) as refusal:
        shortage(due, paid, policy="wait")
    assert refusal.value.values == {"missing": 1_000}
    covered = shortage(due, paid, policy="reserve", reserve=700)
    assert (covered.from_reserve, covered.short) == (700, 300)


def test_the_postings_of_a_short_pay_out_are_those_of_the_table() -> None:
    claim = owe(
        TurnOwed(
            box="b", round=ROUND, turn=5, turn_id="t5", seat="11", member="m11", minor=400,
            why="missed", currency="KES", on="2026-11-21", meeting="m",
        )
    )  # fmt: skip
    assert [(x.account, x.sub, x.minor) for x in claim.post] == [
        ("1330", "m11", 400),
        ("2030", "t5", -400),
    ]
    payout = pay(
        TurnPaid(
            box="b", round=ROUND, turn=5, turn_id="t5", seat="5", member="w", meeting="m",
            on="2026-11-21", prize=12_000, paid=10_600, short=1_400, source="cash", agreed="pin",
            currency="KES",
        ),
        in_pot=12_000,
        have=10_600,
    )  # fmt: skip
    assert [(x.account, x.sub, x.minor) for x in payout.post] == [
        ("2030", "t5", 12_000),
        ("1010", "", -10_600),
        ("2060", "w", -1_400),
    ]


def test_the_postings_of_weighted_seats_are_those_of_the_table() -> None:
    def paid(prize: int, reserve: int) -> list[tuple[str, int]]:
        found = pay(
            TurnPaid(
                box="b", round=ROUND, turn=1, turn_id="t1", seat="1", member="w", meeting="m",
                on="2026-11-21", prize=prize, paid=prize, reserve=reserve, source="cash",
                agreed="pin", currency="KES",
            ),
            in_pot=10_000_000,
            have=20_000_000,
        )  # fmt: skip
        return [(x.account, x.minor) for x in found.post]

    assert paid(9_100_000, 900_000) == [
        ("2030", 10_000_000),
        ("1010", -9_100_000),
        ("2035", -900_000),
    ]
    assert paid(10_900_000, -900_000) == [
        ("2030", 10_000_000),
        ("1010", -10_900_000),
        ("2035", 900_000),
    ]


SEATS = tuple(seat_of(no, f"m{no}") for no in range(1, 13))
SERVED = {str(no): 24_000 for no in range(1, 5)}


def test_the_table_for_a_leaver_of_the_example() -> None:
    found = fairness(SEATS, "12", value=2_000, turns_done=4, received=SERVED)
    assert (found.pot, found.refund) == (22_000, 8_000)
    waiting = [row for row in found.rows if row.seat.no in range(5, 12)]
    assert len(waiting) == 7
    for row in waiting:
        assert (row.paid + row.to_pay, row.to_receive, row.owes) == (22_000, 22_000, 0)
    assert found.owed_by == (("m1", 2_000), ("m2", 2_000), ("m3", 2_000), ("m4", 2_000))
    assert seat_price(2_000, turns_done=4) == 8_000
    leaves = give_up_seat(
        SeatGivenUp(
            round=ROUND, seat="12", member="m12", after_turn=4, minor=found.refund,
            owed_by=found.owed_by, currency="KES", on="2026-11-21", meeting="m", agreed=("m12",),
        )
    )  # fmt: skip
    assert [(x.account, x.sub, x.minor) for x in leaves.post] == [
        *(("1340", f"m{no}", 2_000) for no in range(1, 5)),
        ("2060", "m12", -8_000),
    ]


def test_who_had_the_turn_cannot_leave() -> None:
    with pytest.raises(Refused) as refusal:
        fairness(SEATS, "2", value=2_000, turns_done=4, received=SERVED)
    assert refusal.value.code == "seat.served"


@given(
    size=st.integers(2, 60),
    value=st.integers(1, 10**6),
    data=st.data(),
)
def test_those_who_had_their_turn_owe_what_the_leaver_paid_and_nobody_else_anything(
    size: int, value: int, data: st.DataObject
) -> None:
    done = data.draw(st.integers(0, size - 1))
    seats = [seat_of(no, f"m{no}") for no in range(1, size + 1)]
    received = {str(no): value * size for no in range(1, done + 1)}
    first = fairness(seats, str(size), value=value, turns_done=done, received=received)
    assert sum(minor for _, minor in first.owed_by) == first.refund == value * done
    assert all(row.owes == 0 for row in first.rows[done:-1])
    if done > size - 2:
        return
    # A second one leaves right after: the same early receivers owe once more, and no more.
    charged = {str(no): value for no in range(1, done + 1)}
    second = fairness(
        seats[:-1], str(size - 1), value=value, turns_done=done, received=received, charged=charged
    )
    assert sum(minor for _, minor in second.owed_by) == second.refund == value * done


def test_a_seat_that_is_sold_brings_what_was_paid_for_it() -> None:
    sold = transfer_seat(
        SeatTransferred(
            round=ROUND, seat="12", from_member="m12", to_member="new", num=1, den=1, minor=8_000,
            currency="KES", source="cash", on="2026-11-21", meeting="m", agreed=("new", "m12"),
        )
    )  # fmt: skip
    assert [(x.account, x.sub, x.minor) for x in sold.post] == [
        ("1010", "", 8_000),
        ("2060", "m12", -8_000),
    ]
    with pytest.raises(Refused) as refusal:
        transfer_seat(
            SeatTransferred(
                round=ROUND, seat="12", from_member="m12", to_member="new", num=1, den=1,
                minor=8_000, currency="KES", source="cash", on="2026-11-21", meeting="m",
                agreed=("m12",),
            )
        )  # fmt: skip
    assert refusal.value.code == "turn.not_agreed"


def test_the_meal_and_the_social_fund_come_out_of_the_pot_before_it_is_paid() -> None:
    terms = MerryGoRoundTerms(value=1_000, welfare_ppm=20_000, meal=300)
    (found,) = winnings(terms, 12_000, [SEATS[0]], turn=1)
    assert (found.welfare, found.meal, found.paid) == (240, 300, 11_460)
    post = pay(
        TurnPaid(
            box="b", round=ROUND, turn=1, turn_id="t1", seat="1", member="m1", meeting="m",
            on="2026-11-21", prize=12_000, welfare=240, welfare_bag=True, meal=300, host="m2",
            paid=11_460, source="cash", agreed="pin", currency="KES",
        ),
        in_pot=12_000,
        have=12_000,
    ).post  # fmt: skip
    assert [(x.account, x.minor) for x in post] == [
        ("2030", 12_000),
        ("1010", -11_760),
        ("2040", -240),
        ("1020", 240),
        ("1010", -240),
    ]


def test_a_pot_pays_no_more_than_it_holds_and_no_more_than_there_is() -> None:
    payout = TurnPaid(
        box="b", round=ROUND, turn=1, turn_id="t1", seat="1", member="m1", meeting="m",
        on="2026-11-21", prize=100, paid=100, source="cash", agreed="pin", currency="KES",
    )  # fmt: skip
    for in_pot, have, code in ((99, 100, "turn.more_than_pot"), (100, 99, "money.not_enough")):
        with pytest.raises(Refused) as refusal:
            pay(payout, in_pot=in_pot, have=have)
        assert refusal.value.code == code


def test_two_seats_pay_twice() -> None:
    assert dues_at((seat_of(1, "m"), seat_of(2, "m")), 500, 1) == {"m": 1_000}
    with pytest.raises(Refused):
        check(MerryGoRoundTerms(value=500, winners=2))
    assert Owner(member="m").fraction == 1
