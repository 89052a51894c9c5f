"""A day is waited out, whichever way a clock is set; what is handed out in notes is not sent."""

from hypothesis import given
from hypothesis import strategies as st

from app.core import accounts as a
from app.core.governance.cooling import COOLING_MS, cooling_left_ms, is_sent
from app.core.ledger import Line

INSTANTS = st.integers(min_value=0, max_value=4 * 10**12)


def test_what_was_never_changed_waits_for_nothing() -> None:
    assert cooling_left_ms(None, 0) == 0


@given(INSTANTS, INSTANTS)
def test_nothing_is_sent_before_a_day_has_passed(since: int, now: int) -> None:
    left = cooling_left_ms(since, now)
    assert 0 <= left <= COOLING_MS
    assert (left == 0) == (now - since >= COOLING_MS)
    if 0 <= now - since <= COOLING_MS:
        assert now + left == since + COOLING_MS


def _line(account: str, minor: int) -> Line:
    return Line(account=account, minor=minor, currency="KES")


def test_money_is_sent_from_every_place_but_the_box() -> None:
    for account in (a.BANK, a.MOBILE, a.CRYPTO):
        assert is_sent([_line(account, -500), _line(a.POT, 500)])
        assert not is_sent([_line(account, 500), _line(a.POT, -500)])
    assert not is_sent([_line(a.CASH_LOAN, -500), _line(a.POT, 500)])
    assert not is_sent([_line(a.MOBILE, -500), _line(a.MOBILE, 500)])
