"""Writing what came: no money is made or lost, shares stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.contributions import KINDS, Part
from app.core.errors import Refused
from app.core.payment_corrections import fit_parts, keep_pot
from app.core.payment_matching import Payer, is_one_sign_off, looks_like
from app.core.payments import public_payer

parts = st.lists(
    st.builds(
        Part,
        kind=st.sampled_from([kind for kind in KINDS if kind != "shares"]),
        minor=st.integers(1, 10_000),
    ),
    min_size=1,
    max_size=6,
)


@given(parts, st.integers(1, 10), st.integers(1, 100_000))
def test_the_parts_always_sum_to_what_came(others: list[Part], shares: int, came: int) -> None:
    whole = [Part(kind="shares", minor=shares * 200), *others]
    fitted = fit_parts(whole, came, share_value=200)
    assert sum(part.minor for part in fitted) == came
    assert all(part.minor > 0 for part in fitted)
    bought = sum(part.minor for part in fitted if part.kind == "shares")
    assert bought % 200 == 0 and bought <= shares * 200


def test_a_loan_gives_way_before_shares() -> None:
    typed = [
        Part(kind="shares", minor=1000),
        Part(kind="loan_interest", minor=200, ref="l"),
        Part(kind="loan_principal", minor=2000, ref="l"),
    ]
    fitted = fit_parts(typed, 3100, share_value=200)
    assert fitted == (typed[0], typed[1], Part(kind="loan_principal", minor=1900, ref="l"))


def test_nothing_is_no_payment() -> None:
    with pytest.raises(Refused, match=r"amount\.not_positive"):
        fit_parts([Part(kind="savings", minor=5)], 0)


def test_a_turn_keeps_its_pot() -> None:
    turn, loan = Part(kind="turn", minor=300), Part(kind="loan_principal", minor=5, ref="l")
    assert keep_pot([turn, loan], "m") == (Part(kind="turn", minor=300, ref="m"), loan)


@pytest.mark.parametrize(
    ("typed", "came", "close"),
    [
        ("UKL7D4Z1QH", "UKL7D4Z1OH", True),
        ("UKL7D4Z10H", "UKL7D4Z1OH", True),
        ("UKL7D4Z1QH", "UKL7D4Z1QH", False),
        ("UKL7D4Z1QH", "UKL7D4Z1AB", False),
        ("UKL7D4Z1", "UKL7D4Z1OH", False),
    ],
)
def test_codes_one_sign_off(typed: str, came: str, close: bool) -> None:
    assert is_one_sign_off(typed, came) is close


@pytest.mark.parametrize(
    ("name", "phone", "masked", "initials", "fits"),
    [
        ("Esther Kamau", "0716 000 582", "2547*****582", "E W K", True),
        ("Esther Kamau", "+254716000582", "2547*****582", "E", True),
        ("Esther Kamau", "0716 000 582", "2547*****583", "E W K", False),
        ("Esther Kamau", "0716 000 582", "2547*****582", "J D", False),
        ("Esther Kamau", "", "2547*****582", "E W K", True),
        ("Esther Kamau", "", "", "E", False),
        ("Esther", "", "", "E W K", False),
    ],
)
def test_who_a_payer_looks_like(
    name: str, phone: str, masked: str, initials: str, fits: bool
) -> None:
    assert looks_like(Payer(name=name, phone=phone), masked, initials) is fits


@pytest.mark.parametrize(
    ("payer", "public"),
    [
        ("254712***678 - JOHN DOE", ("2547*****678", "J D")),
        ("2547*****126 - JOHN", ("2547*****126", "J")),
        ("JOHN DOE", ("", "J D")),
        ("254712345678 - JOHN", ("", "J")),
        ("", ("", "")),
    ],
)
def test_of_a_payer_only_a_masked_number_and_initials_go_into_the_log(
    payer: str, public: tuple[str, str]
) -> None:
    assert public_payer(payer) == public
