"""What a table that saves and lends does: rows as they are due, loans that roll on, help."""

import msgspec

from app.book.transaction import Tx
from app.operations import contributions, paying_out
from app.operations.contributions import How
from app.operations.lending.changing import Wanted, reschedule
from app.projections import loans
from app.samples.deeds.table import Table


class PayDue(msgspec.Struct, array_like=True, tag="pay_due", frozen=True):
    """A member pays exactly what the grid expects. `on`: day the money moved, "" for today."""

    no: int
    method: str = "cash"
    code: str = ""
    payer: str = ""
    on: str = ""

    def tell(self, table: Table, tx: Tx) -> None:
        recorded = contributions.record_as_expected(
            tx,
            meeting=table.meeting,
            member=table.members[self.no],
            how=How(method=self.method, code=self.code, payer=self.payer, on=self.on),
        )
        table.last = recorded.entry


class Renew(msgspec.Struct, array_like=True, tag="renew", frozen=True):
    """A member's loan runs on: only the interest came, and the table votes for another term.

    `first_due`: civil day on which it ends now. `votes`: (yes, no).
    """

    no: int
    first_due: str
    votes: tuple[int, int]

    def tell(self, table: Table, tx: Tx) -> None:
        member = table.members[self.no]
        running = (one for one in loans.loans_of(tx.conn, member) if not one.state.is_closed)
        loan = next(running)
        guarantors = {member, *loan.guarantors}
        reschedule(
            tx,
            meeting=table.meeting,
            loan=loan.loan,
            wanted=Wanted(kind="extend", count=1, first_due=self.first_due),
            reason="renewed",
            votes=self.votes,
            approved_by=[one for one in table.officers(tx) if one not in guarantors],
        )


class Help(msgspec.Struct, array_like=True, tag="help", frozen=True):
    """The welfare fund helps a member."""

    no: int
    minor: int
    reason: str
    source: str = "cash"

    def tell(self, table: Table, tx: Tx) -> None:
        member = table.members[self.no]
        paying_out.pay_welfare(
            tx,
            meeting=table.meeting,
            member=member,
            minor=self.minor,
            reason=self.reason,
            source=self.source,
            approved_by=table.officers(tx, but=member),
        )
