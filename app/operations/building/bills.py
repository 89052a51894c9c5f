"""Bills: a month is asked of the units, and closed for costs."""

from app.book.transaction import Tx
from app.core.apartment import bills as core
from app.core.errors import Refused
from app.operations.boxes import open_one
from app.operations.corrections import take_back_entry
from app.projections import bills
from app.projections.bill_preparing import Month, prepare


def issue_bill(tx: Tx, *, box: str, period: str, on: str = "") -> str:
    """Write the bill of a month; its id.

    Raises:
        Refused: "box.*", "bill.issued_already", "bill.no_units", "bill.nothing", "apartment.*".
    """
    open_one(tx, box)
    month = Month(
        box=box,
        period=period,
        on=on or tx.today.isoformat(),
        currency=tx.group.currency,
        calendar=tx.group.calendar,
    )
    bill = core.issue(prepare(tx.conn, month, tx.new_id()))
    head = tx.append(bill.head)
    for part in bill.parts(head.id):
        tx.append(part)
    return bill.head.bill


def take_bill_back(tx: Tx, *, bill: str, reason: str = "mistake") -> None:
    """A bill is no bill; its costs wait for the next one. What was paid stays with the units.

    Raises:
        Refused: "bill.unknown", "bill.not_last" with period of a later one.
    """
    found = bills.find_bill(tx.conn, bill)
    if found is None:
        raise Refused("bill.unknown")
    later = [one for one in bills.bills(tx.conn, found.box) if one.period > found.period]
    if later:
        raise Refused("bill.not_last", period=later[-1].period)
    take_back_entry(tx, entry=found.entry, reason=reason)
