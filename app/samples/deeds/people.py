"""Who comes, who goes, and what the meeting says about it."""

import msgspec

from app.book.transaction import Tx
from app.operations import boxes, closing, disputes, leaving, members, motions
from app.projections import entries
from app.projections.open_disputes import open_disputes
from app.samples.deeds.table import Table


class Join(msgspec.Struct, array_like=True, tag="join", frozen=True):
    """Somebody becomes a member."""

    no: int
    name: str
    phone: str = ""

    def tell(self, table: Table, tx: Tx) -> None:
        table.members[self.no] = members.add_member(
            tx, name=self.name, phone=self.phone, no=self.no, joined_on=table.on
        )


class Leave(msgspec.Struct, array_like=True, tag="leave", frozen=True):
    """A member without debts goes."""

    no: int
    reason: str

    def tell(self, table: Table, tx: Tx) -> None:
        members.remove_member(tx, member=table.members[self.no], on=table.on, reason=self.reason)


class Settle(msgspec.Struct, array_like=True, tag="settle", frozen=True):
    """Everything of a member is set off and the rest handed over, and the member is gone.

    `agreed`: "pin", "paper", or "heirs" after a death. `fee_ppm`: of the savings.
    """

    no: int
    reason: str
    agreed: str = "pin"
    fee_ppm: int = 0
    source: str = "cash"

    def tell(self, table: Table, tx: Tx) -> None:
        member = table.members[self.no]
        leaving.settle_exit(
            tx,
            meeting=table.meeting,
            member=member,
            reason=self.reason,
            agreed=self.agreed,
            approved_by=table.officers(tx, but=member),
            fee_ppm=self.fee_ppm,
            source=self.source,
        )


class Vote(msgspec.Struct, array_like=True, tag="vote", frozen=True):
    """Hands that were up for something."""

    text: str
    yes: int
    no: int = 0

    def tell(self, table: Table, tx: Tx) -> None:
        motions.vote(tx, meeting=table.meeting, text=self.text, yes=self.yes, no=self.no)


class Minutes(msgspec.Struct, array_like=True, tag="minutes", frozen=True):
    """What the secretary writes down."""

    text: str

    def tell(self, table: Table, tx: Tx) -> None:
        closing.write_minutes(tx, meeting=table.meeting, text=self.text)


class Dispute(msgspec.Struct, array_like=True, tag="dispute", frozen=True):
    """A member says that what was written last as paid by him is wrong."""

    no: int
    words: str

    def tell(self, table: Table, tx: Tx) -> None:
        member = table.members[self.no]
        paid = [
            line.entry
            for line in entries.entries_of(tx.conn, member)
            if line.type == "contribution.recorded" and line.can_undo
        ]
        disputes.dispute_entry(tx, entry=paid[-1], member=member, words=self.words)


class Agree(msgspec.Struct, array_like=True, tag="agree", frozen=True):
    """What a member disputed is settled."""

    no: int
    words: str

    def tell(self, table: Table, tx: Tx) -> None:
        said = (one.dispute for one in open_disputes(tx.conn))
        subject = next(one.subject for one in said if one.member == table.members[self.no])
        disputes.settle_dispute(tx, entry=subject, words=self.words)


class CloseBox(msgspec.Struct, array_like=True, tag="close_box", frozen=True):
    """A box asks for nothing any more."""

    box: str
    reason: str

    def tell(self, table: Table, tx: Tx) -> None:
        boxes.close_box(tx, box=table.boxes[self.box], on=table.on, reason=self.reason)
