"""What a table that saves and lends does: rows as they are due, loans that roll on, help."""

import msgspec

from app.book.transaction import Tx
from app.operations import contributions, investments, paying_out
from app.operations.contributions import How
from app.operations.lending.renewing import renew
from app.projections import investments as held
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
    """A member's loan is lent again for one more time: only the interest came."""

    no: int

    def tell(self, table: Table, tx: Tx) -> None:
        member = table.members[self.no]
        running = (one for one in loans.loans_of(tx.conn, member) if not one.state.is_closed)
        loan = next(running)
        guarantors = {member, *loan.guarantors}
        approved_by = [one for one in table.officers(tx) if one not in guarantors]
        renew(tx, meeting=table.meeting, loan=loan.loan, approved_by=approved_by)


class Invest(msgspec.Struct, array_like=True, tag="invest", frozen=True):
    """Money goes to a fund of this name, or more of it does."""

    name: str
    minor: int
    source: str = "bank"

    def tell(self, table: Table, tx: Tx) -> None:
        known = {one.name: one.investment for one in held.investments(tx.conn)}
        investments.invest(
            tx,
            meeting=table.meeting,
            minor=self.minor,
            name=self.name,
            investment=known.get(self.name, ""),
            source=self.source,
            approved_by=table.officers(tx),
        )


class TakeBack(msgspec.Struct, array_like=True, tag="take_back", frozen=True):
    """Money comes back from a fund."""

    name: str
    minor: int
    target: str = "bank"
    is_all: bool = False

    def tell(self, table: Table, tx: Tx) -> None:
        fund = next(one for one in held.investments(tx.conn) if one.name == self.name)
        investments.take_back(
            tx,
            meeting=table.meeting,
            investment=fund.investment,
            minor=self.minor,
            target=self.target,
            is_all=self.is_all,
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
