"""Money that the group puts where it earns, and takes back."""

from collections.abc import Iterable

from app.book.transaction import Tx
from app.core import investments as core
from app.core.errors import Refused
from app.core.investments import InvestmentBought, InvestmentSold
from app.core.payouts import SOURCES
from app.operations.approving import approve
from app.operations.running import writable_meeting
from app.projections import balances, investments, money_places

LARGE_PART = 10  # more than a tenth of what the group has is for all members to decide


def invest(
    tx: Tx,
    *,
    meeting: str,
    minor: int,
    name: str = "",
    investment: str = "",
    source: str = "bank",
    approved_by: Iterable[str] = (),
    motion: str = "",
) -> str:
    """Put money into an investment; its id.

    Args:
        investment: More of this one; "" for a new one, which has a `name`.
        approved_by: Members whose PIN was right. motion: The vote that allowed it.

    Raises:
        Refused: "investment.unknown", what `core.buy` refuses, "approval.*" and "motion.*" where
            the rules ask for more than the treasurer.
    """
    open_meeting = writable_meeting(tx, meeting)
    known = _known(tx, investment) if investment else None
    bought = core.buy(
        InvestmentBought(
            investment=investment or tx.new_id(),
            name=known.name if known else name.strip(),
            meeting=meeting,
            on=open_meeting.on,
            minor=minor,
            currency=tx.group.currency,
            source=source,
        ),
        have=balances.balance_of(tx.conn, SOURCES.get(source, ""), tx.group.currency),
    )
    worth = money_places.money_places(tx.conn, tx.group.currency).worth
    approve(
        tx,
        "investment",
        bought,
        minor=minor,
        meeting=meeting,
        approved_by=approved_by,
        motion=motion,
        effect="expense",
        but=() if investment else ("investment", "post"),
        ordinary=minor * LARGE_PART <= worth,
    )
    tx.append(bought)
    return bought.investment


def take_back(
    tx: Tx, *, meeting: str, investment: str, minor: int, target: str = "bank", is_all: bool = False
) -> str:
    """Write that money came back from an investment; the fact.

    Args:
        is_all: Nothing is left of it: what did not come back is lost.

    Raises:
        Refused: "investment.unknown", what `core.sell` refuses.
    """
    open_meeting = writable_meeting(tx, meeting)
    sold = core.sell(
        InvestmentSold(
            investment=investment,
            meeting=meeting,
            on=open_meeting.on,
            minor=minor,
            cost=0,
            currency=tx.group.currency,
            target=target,
        ),
        left=_known(tx, investment).left,
        is_all=is_all,
    )
    return tx.append(sold).id


def _known(tx: Tx, investment: str) -> investments.Investment:
    found = investments.find_investment(tx.conn, investment)
    if found is None:
        raise Refused("investment.unknown")
    return found
