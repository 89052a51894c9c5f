"""Money that members bring, and what becomes of it."""

import msgspec

from app.book.transaction import Tx
from app.core.accounts import SAVINGS
from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.ledger import Line
from app.operations import contributions, corrections, fines, opening, paying_out
from app.operations import payments as payment_desk
from app.operations.contributions import How
from app.projections import sheet
from app.samples.deeds.table import Table


class Opening(msgspec.Struct, array_like=True, tag="opening", frozen=True):
    """What the book before this one said: (account, minor)."""

    lines: tuple[tuple[str, int], ...]

    def tell(self, table: Table, tx: Tx) -> None:
        lines = tuple(
            Line(account=account, minor=minor, currency=tx.group.currency)
            for account, minor in self.lines
        )
        opening.record_opening(tx, on=table.on, lines=lines)


class Brought(msgspec.Struct, array_like=True, tag="brought", frozen=True):
    """Savings that members had before this book began: (member, minor); they lie in `place`."""

    place: str
    savings: tuple[tuple[int, int], ...]

    def tell(self, table: Table, tx: Tx) -> None:
        currency = tx.group.currency
        whole = sum(minor for _, minor in self.savings)
        lines = [Line(account=self.place, minor=whole, currency=currency)]
        for no, minor in self.savings:
            member = table.members[no]
            lines.append(Line(account=SAVINGS, sub=member, minor=-minor, currency=currency))
        opening.record_opening(tx, on=table.on, lines=tuple(lines))


class Pay(msgspec.Struct, array_like=True, tag="pay", frozen=True):
    """A row of the collect grid. `cash`: notes of a split payment."""

    no: int
    amounts: dict[str, int]
    method: str = "cash"
    code: str = ""
    payer: str = ""
    cash: int = 0

    def tell(self, table: Table, tx: Tx) -> None:
        recorded = contributions.record_contribution(
            tx,
            meeting=table.meeting,
            member=table.members[self.no],
            amounts=Amounts(**self.amounts),
            how=How(method=self.method, code=self.code, payer=self.payer, cash_minor=self.cash),
        )
        table.last = recorded.entry


class Refuses(msgspec.Struct, array_like=True, tag="refuses", frozen=True):
    """A row that cannot be written, such as a code that is in the book already."""

    why: str
    pay: Pay

    def tell(self, table: Table, tx: Tx) -> None:
        try:
            self.pay.tell(table, tx)
        except Refused as refusal:
            assert refusal.code == self.why, refusal
        else:
            raise AssertionError(self)


class Wrong(msgspec.Struct, array_like=True, tag="wrong", frozen=True):
    """Money is written for the wrong member and taken back at once."""

    no: int
    amounts: dict[str, int]

    def tell(self, table: Table, tx: Tx) -> None:
        Pay(self.no, self.amounts).tell(table, tx)
        corrections.undo_entry(tx, entry=table.last, reason="wrong_member")


class Fine(msgspec.Struct, array_like=True, tag="fine", frozen=True):
    """A fine that the table imposes."""

    no: int
    reason: str
    minor: int

    def tell(self, table: Table, tx: Tx) -> None:
        member = table.members[self.no]
        fines.impose_fine(
            tx, meeting=table.meeting, member=member, reason=self.reason, minor=self.minor
        )


class Move(msgspec.Struct, array_like=True, tag="move", frozen=True):
    """Money is carried from one place to another."""

    source: str
    target: str
    minor: int

    def tell(self, table: Table, tx: Tx) -> None:
        paying_out.move_money(
            tx,
            meeting=table.meeting,
            from_account=self.source,
            to_account=self.target,
            minor=self.minor,
        )


class Spend(msgspec.Struct, array_like=True, tag="spend", frozen=True):
    """An expense of the group."""

    what: str
    minor: int
    source: str = "cash"

    def tell(self, table: Table, tx: Tx) -> None:
        paying_out.record_expense(
            tx,
            meeting=table.meeting,
            what=self.what,
            minor=self.minor,
            source=self.source,
            approved_by=table.officers(tx),
        )


class CameLess(msgspec.Struct, array_like=True, tag="came_less", frozen=True):
    """What the provider saw is written instead of what the member said."""

    code: str

    def tell(self, table: Table, tx: Tx) -> None:
        payment_desk.write_what_came(tx, entry=_entry_of(tx, self.code))


class NeverCame(msgspec.Struct, array_like=True, tag="never_came", frozen=True):
    """A payment that never came is taken back."""

    code: str

    def tell(self, table: Table, tx: Tx) -> None:
        payment_desk.take_payment_back(tx, entry=_entry_of(tx, self.code))


def _entry_of(tx: Tx, code: str) -> str:
    """The contribution that carries a code and stands."""
    found = (one for one in sheet.payments_that_count(tx.conn) if one.code == code)
    return next(found).entry
