"""What an officer may do about a payment; the suggested answer comes first."""

from app.core import payment_states as states
from app.projections.payment_table import PaymentRow

WRITE_CAME = "write_came"
REST_CASH = "rest_cash"
ALL_CASH = "all_cash"
WRITE_CODE = "write_code"
WRITE_AS = "write_as"
TAKE_BACK = "take_back"
SEEN = "seen"
WAIT = "wait"
KEEP_UNKNOWN = "keep_unknown"
GIVE = "give"  # money of nobody known, to a member
ASK = "ask"
ASK_AGAIN = "ask_again"  # on the member's phone

OF_SOMEBODY = frozenset({WRITE_AS, GIVE})  # these need to know whose it is
WRITING = OF_SOMEBODY | frozenset(
    {WRITE_CAME, REST_CASH, ALL_CASH, WRITE_CODE, KEEP_UNKNOWN, TAKE_BACK, SEEN}
)

_BY_STATE: dict[str, tuple[str, ...]] = {
    states.WRITTEN: (WAIT, SEEN),
    states.SENT: (WAIT, SEEN),
    states.CHECKING: (WAIT, SEEN),
    states.DOWN: (WAIT, SEEN),
    states.ASKED: (WAIT, ASK_AGAIN),
    states.ON_PHONE: (WAIT,),
    states.PAID: (WAIT,),
    states.NOT_PAID: (ASK_AGAIN, WAIT),
    states.UNKNOWN: (ASK, SEEN, TAKE_BACK),
    states.MISTYPED: (WRITE_CODE, WAIT, ASK),
    states.UNLISTED: (WRITE_AS, KEEP_UNKNOWN, ASK),
    states.NOT_FOUND: (ASK, ALL_CASH, TAKE_BACK),
    states.OTHER_RECEIVER: (ASK, ALL_CASH, TAKE_BACK),
    states.DUPLICATE: (TAKE_BACK, ALL_CASH, ASK),
    states.REVERSED: (TAKE_BACK, ALL_CASH, ASK),
}


def options_of(row: PaymentRow) -> tuple[str, ...]:
    """The answers for a row, the suggested one first; () where nothing is asked."""
    if row.receipt:
        return (GIVE, ASK)
    if row.state == states.MISMATCH:
        return (WRITE_CAME, REST_CASH, ASK) if row.difference < 0 else (WRITE_CAME, ASK)
    return _BY_STATE.get(row.state, ())
