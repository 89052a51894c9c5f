"""What the card of allowances shows: every fund, and who may give out how much of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.allowances import TURNS, is_turns, turns_of
from app.projections import group
from app.projections.allowance_look import AllowanceLook, looks
from app.projections.turns import running_rounds

if TYPE_CHECKING:
    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class FundLine:
    """Attributes:
    box: Name of the box whose turns it is about; "" for money, and for the pots of meetings.
    """

    look: AllowanceLook
    box: str = ""

    @property
    def is_turns(self) -> bool:
        return is_turns(self.look.fund)

    @property
    def account(self) -> str:
        """Code of the account of a fund of money."""
        return self.look.fund.split(" ")[0]


def fund_lines(reading: "Reading", here: str) -> tuple[FundLine, ...]:
    """Funds with something in them, money first; turns only where the group has some."""
    conn = reading.conn
    _, rules = group.current_rules(conn)
    rounds = {turns_of(one.round): one.box.name for one in running_rounds(conn) if not one.is_over}
    found = [FundLine(look=one, box=rounds.get(one.fund, "")) for one in looks(conn, here=here)]
    return tuple(
        one
        for one in found
        if not one.is_turns or one.box or (one.look.fund == TURNS and rules.turn)
    )
