"""The end of a cycle: everybody's part is agreed on and handed over."""

import msgspec

from app.book.transaction import Tx
from app.operations import shareout
from app.projections.shareout_look import Wish
from app.samples.deeds.table import Table


class ShareOut(msgspec.Struct, array_like=True, tag="share_out", frozen=True):
    """The cycle is closed; everybody's part is payable.

    Attributes:
        unheard: Why nobody waits for laptops that were not heard of.
    """

    mode: str
    cash_unit: int
    reason: str = ""
    unheard: str = ""

    def tell(self, table: Table, tx: Tx) -> None:
        shareout.agree_shareout(
            tx,
            meeting=table.meeting,
            wish=Wish(mode=self.mode, cash_unit=self.cash_unit),
            approved_by=table.officers(tx),
            reason=self.reason,
            waived=dict.fromkeys(tx.roster.devices, self.unheard),
        )


class TakeShare(msgspec.Struct, array_like=True, tag="take_share", frozen=True):
    """A member gets the own part."""

    no: int

    def tell(self, table: Table, tx: Tx) -> None:
        shareout.pay_share(tx, meeting=table.meeting, member=table.members[self.no], agreed="pin")
