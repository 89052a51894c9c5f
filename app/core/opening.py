"""Opening balances: what the old book said when this one began."""

from dataclasses import dataclass, replace

from app.core import accounts as a
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.ledger import Line

# Balances of an entry that goes on in the next one: programs know the parts of a book by it
# (`rules.old_books`). A fact may have 16 KiB; a line stands in it twice, of 100 bytes each.
PART_LINES = 60


@event_type("opening.recorded", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningRecorded:
    """Balances brought forward (T80); what does not balance goes to 3050, which ends at nothing.

    Attributes:
        lines: Debit positive: money and claims positive, savings and funds negative.
    """

    on: str
    lines: tuple[Line, ...]
    post: tuple[Line, ...] = ()

    def template(self) -> tuple[Line, ...]:
        sums: dict[str, int] = {}
        for line in self.lines:
            sums[line.currency] = sums.get(line.currency, 0) + line.minor
        rest = tuple(
            Line(account=a.OPENING, minor=-minor, currency=currency)
            for currency, minor in sorted(sums.items())
            if minor
        )
        return (*self.lines, *rest)


def record(payload: OpeningRecorded) -> OpeningRecorded:
    """Fill in the lines.

    Raises:
        Refused: Nothing to bring forward, or a line on an account that is not in the chart.
    """
    if not payload.lines:
        raise Refused("opening.nothing")
    for line in payload.lines:
        if line.account not in a.CHART or line.account == a.OPENING:
            raise Refused("opening.unknown_account", account=line.account)
        if line.minor == 0:
            raise Refused("amount.not_positive", minor=0)
    return replace(payload, post=payload.template())
