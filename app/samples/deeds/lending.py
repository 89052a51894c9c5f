"""Loans: of the group to its members, of a bank to the group, and the choice of a fund."""

import msgspec

from app.book.transaction import Tx
from app.core.errors import Refused
from app.operations import external_loans, savings_interest, selection_draws, selections
from app.operations.lending.at_table import Standing, ask_at_table
from app.operations.lending.requests import decide_request
from app.operations.loans import disburse
from app.samples.deeds.table import Table


class Lend(msgspec.Struct, array_like=True, tag="lend", frozen=True):
    """A loan is asked for at the table, allowed and handed over. `standing`: (member, minor).

    `product`: Code of a kind of loan, or the name of a box that lends. `overrides`: Rules that
    the vote lifts. `votes`: (yes, no).
    """

    no: int
    minor: int
    instalments: int
    product: str = ""
    purpose: str = ""
    standing: tuple[tuple[int, int], ...] = ()
    source: str = "cash"
    votes: tuple[int, int] = (0, 0)
    overrides: tuple[str, ...] = ()

    def tell(self, table: Table, tx: Tx) -> None:
        member, box = table.members[self.no], table.boxes.get(self.product, "")
        loan = ask_at_table(
            tx,
            meeting=table.meeting,
            member=member,
            principal=self.minor,
            instalments=self.instalments,
            product=f"box {box}" if box else self.product,
            purpose=self.purpose,
            standing=[
                Standing(guarantor=table.members[no], minor=minor) for no, minor in self.standing
            ],
        )
        helpers = {table.members[no] for no, _ in self.standing}
        decide_request(
            tx,
            loan=loan,
            outcome="approved",
            meeting=table.meeting,
            votes=self.votes,
            overrides=self.overrides,
            approved_by=[one for one in table.officers(tx, but=member) if one not in helpers],
        )
        disburse(tx, loan=loan, meeting=table.meeting, source=self.source)


class BankLoan(msgspec.Struct, array_like=True, tag="bank_loan", frozen=True):
    """A bank lends to the group. `rate_ppm`: of a month."""

    name: str
    lender: str
    minor: int
    rate_ppm: int
    instalments: int
    signed: tuple[int, ...]

    def tell(self, table: Table, tx: Tx) -> None:
        table.loans[self.name] = external_loans.receive_loan(
            tx,
            meeting=table.meeting,
            lender=self.lender,
            minor=self.minor,
            rate_ppm=self.rate_ppm,
            instalments=self.instalments,
            signatories=table.ids(self.signed),
        )


class BankPart(msgspec.Struct, array_like=True, tag="bank_part", frozen=True):
    """A part of a bank's loan goes back, with a month of interest on what is left."""

    name: str
    principal: int

    def tell(self, table: Table, tx: Tx) -> None:
        external_loans.repay_loan(
            tx, meeting=table.meeting, loan=table.loans[self.name], principal=self.principal
        )


class SavingsInterest(msgspec.Struct, array_like=True, tag="savings_interest", frozen=True):
    """Interest of some days goes to everybody's savings. `rate_ppm`: of a year."""

    from_on: str
    to_on: str
    rate_ppm: int

    def tell(self, table: Table, tx: Tx) -> None:
        savings_interest.credit_interest(
            tx,
            meeting=table.meeting,
            from_on=self.from_on,
            to_on=self.to_on,
            rate_ppm=self.rate_ppm,
            approved_by=table.officers(tx),
        )


class Ask(msgspec.Struct, array_like=True, tag="ask", frozen=True):
    """A member of an interest-free fund asks for a loan this month; 0 for none."""

    box: str
    no: int
    minor: int

    def tell(self, table: Table, tx: Tx) -> None:
        selections.ask_fund(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            member=table.members[self.no],
            minor=self.minor,
        )


class AsksTooLittle(msgspec.Struct, array_like=True, tag="asks_too_little", frozen=True):
    """Less than one instalment is no request: everybody would stand first with it."""

    box: str
    no: int
    minor: int

    def tell(self, table: Table, tx: Tx) -> None:
        try:
            Ask(self.box, self.no, self.minor).tell(table, tx)
        except Refused as refusal:
            assert refusal.code == "selection.too_small", refusal
        else:
            raise AssertionError(self)


class Skip(msgspec.Struct, array_like=True, tag="skip", frozen=True):
    """Somebody who asks is passed over, for a reason that everybody sees."""

    box: str
    no: int
    reason: str

    def tell(self, table: Table, tx: Tx) -> None:
        selections.skip_applicant(
            tx,
            meeting=table.meeting,
            box=table.boxes[self.box],
            member=table.members[self.no],
            reason=self.reason,
        )


class Choose(msgspec.Struct, array_like=True, tag="choose", frozen=True):
    """The fund chooses by its rule. `first`: whom the slips gave it among equals, 0 for no slips.

    `barred`: who may win is no officer that allows it.
    """

    box: str
    source: str
    first: int = 0
    witnesses: tuple[int, ...] = ()
    barred: int = 0

    def tell(self, table: Table, tx: Tx) -> None:
        box = table.boxes[self.box]
        if self.first:
            now = selections.look_now(tx, table.meeting, box)
            selection_draws.draw_slips(
                tx,
                meeting=table.meeting,
                found=now,
                first=self.first,
                witnesses=table.ids(self.witnesses),
            )
        barred = table.members.get(self.barred, "")
        selections.choose(
            tx,
            meeting=table.meeting,
            box=box,
            source=self.source,
            approved_by=table.officers(tx, but=barred),
        )
