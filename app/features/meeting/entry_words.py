"""What an entry is called in one line: in the history, beside undo, in the toast."""

from PySide6.QtCore import QCoreApplication

from app.core.currencies import currency_of
from app.core.locales.amounts import format_money
from app.core.locales.isolates import island
from app.core.locales.numbers import format_number
from app.features.meeting.frame_reading import Named


def amount_words(minor: int, currency: str, language: str) -> str:
    """An amount as people name it; thousands of toman in groups that count so."""
    return format_money(minor, currency_of(currency).code, language)


def kind_words(kind: str, words: str) -> str:
    """What an entry of this fact type is; `words` is its status or reason."""
    if kind == "attendance.marked":
        return {
            "present": QCoreApplication.translate("Entry", "is here"),
            "late": QCoreApplication.translate("Entry", "came late"),
            "excused": QCoreApplication.translate("Entry", "sent an apology"),
            "absent": QCoreApplication.translate("Entry", "is absent"),
            "proxy": QCoreApplication.translate("Entry", "is stood in for"),
        }.get(words, words)
    return {
        "attendance.left": QCoreApplication.translate("Entry", "left early"),
        "motion.put": QCoreApplication.translate("Entry", "put to the vote"),
        "votes.counted": QCoreApplication.translate("Entry", "votes counted"),
        "contribution.recorded": QCoreApplication.translate("Entry", "paid"),
        "fine.imposed": QCoreApplication.translate("Entry", "fine"),
        "fund.asked": QCoreApplication.translate("Entry", "asks the fund for"),
        "selection.skipped": QCoreApplication.translate("Entry", "is passed over this month"),
        "selection.made": QCoreApplication.translate("Entry", "is chosen by the fair order"),
        "penalty.assessed": QCoreApplication.translate("Entry", "penalty"),
        "due.billed": QCoreApplication.translate("Entry", "bill"),
        "due.waived": QCoreApplication.translate("Entry", "waived"),
        "due.credited": QCoreApplication.translate("Entry", "paid too much: advance"),
        "advance.used": QCoreApplication.translate("Entry", "paid from the advance"),
        "receipt.unidentified": QCoreApplication.translate("Entry", "money of somebody unknown"),
        "receipt.assigned": QCoreApplication.translate("Entry", "came before"),
        "loan.given": QCoreApplication.translate("Entry", "loan"),
        "loan.charged": QCoreApplication.translate("Entry", "charge on the loan"),
        "loan.requested": QCoreApplication.translate("Entry", "asked for a loan"),
        "loan.guaranteed": QCoreApplication.translate("Entry", "stands for a loan"),
        "loan.guarantee_released": QCoreApplication.translate("Entry", "is let go as a guarantor"),
        "loan.decided": QCoreApplication.translate("Entry", "loan decided"),
        "loan.rescheduled": QCoreApplication.translate("Entry", "loan agreed anew"),
        "loan.set_off": QCoreApplication.translate("Entry", "loan paid out of savings"),
        "loan.guarantor_paid": QCoreApplication.translate("Entry", "loan paid by a guarantor"),
        "claim.settled": QCoreApplication.translate("Entry", "paid the guarantor back"),
        "loan.forgiven": QCoreApplication.translate("Entry", "part of the loan forgiven"),
        "loan.written_off": QCoreApplication.translate("Entry", "loan written off"),
        "loan.earned": QCoreApplication.translate("Entry", "interest earned"),
        "payout.paid": QCoreApplication.translate("Entry", "turn paid out"),
        "round.started": QCoreApplication.translate("Entry", "round begun"),
        "turn.assigned": QCoreApplication.translate("Entry", "turn given by vote"),
        "turn.swapped": QCoreApplication.translate("Entry", "turns swapped"),
        "turn.postponed": QCoreApplication.translate("Entry", "waits for a later turn"),
        "turn.paid": QCoreApplication.translate("Entry", "turn paid out"),
        "turn.owed": QCoreApplication.translate("Entry", "owes for the turn"),
        "turn.handed_on": QCoreApplication.translate("Entry", "got what was missing"),
        "turn.covered": QCoreApplication.translate("Entry", "debt borne by the reserve"),
        "auction.held": QCoreApplication.translate("Entry", "pot auctioned"),
        "seat.sold": QCoreApplication.translate("Entry", "seat sold"),
        "seat.transferred": QCoreApplication.translate("Entry", "seat handed on"),
        "seat.given_up": QCoreApplication.translate("Entry", "seat given up"),
        "seat.secured": QCoreApplication.translate("Entry", "somebody stands for the seat"),
        "seat.defaulted": QCoreApplication.translate("Entry", "pays no more for the turns"),
        "shareout.agreed": QCoreApplication.translate("Entry", "share-out agreed"),
        "shareout.part": QCoreApplication.translate("Entry", "part of the share-out"),
        "shareout.paid": QCoreApplication.translate("Entry", "share-out paid"),
        "advance.refunded": QCoreApplication.translate("Entry", "advance given back"),
        "shares.cancelled": QCoreApplication.translate("Entry", "shares given back"),
        "savings.withdrawn": QCoreApplication.translate("Entry", "savings given back"),
        "dividend.declared": QCoreApplication.translate("Entry", "dividend agreed"),
        "dividend.shared": QCoreApplication.translate("Entry", "parts of the dividend"),
        "dividend.paid": QCoreApplication.translate("Entry", "dividend paid"),
        "savings.interest": QCoreApplication.translate("Entry", "interest on savings"),
        "external_loan.received": QCoreApplication.translate("Entry", "loan to the group"),
        "external_loan.repaid": QCoreApplication.translate("Entry", "paid to the lender"),
        "debt.paid": QCoreApplication.translate("Entry", "debt paid"),
        "investment.bought": QCoreApplication.translate("Entry", "put into an investment"),
        "investment.sold": QCoreApplication.translate("Entry", "back from an investment"),
        "member.settled": QCoreApplication.translate("Entry", "leaves the group, settled"),
        "welfare.paid": QCoreApplication.translate("Entry", "welfare help"),
        "expense.paid": QCoreApplication.translate("Entry", "expense"),
        "money.moved": QCoreApplication.translate("Entry", "money moved"),
        "cash.counted": QCoreApplication.translate("Entry", "box counted"),
        "cash.difference": QCoreApplication.translate("Entry", "difference written"),
        "cost.recorded": QCoreApplication.translate("Entry", "cost of the building"),
        "cost.settled": QCoreApplication.translate("Entry", "cost paid"),
        "bill.issued": QCoreApplication.translate("Entry", "bill of the building"),
        "bill.part": QCoreApplication.translate("Entry", "part of the bill"),
        "levy.approved": QCoreApplication.translate("Entry", "levy agreed"),
        "deposit.moved": QCoreApplication.translate("Entry", "deposit"),
        "unit.added": QCoreApplication.translate("Entry", "flat added"),
        "unit.occupied": QCoreApplication.translate("Entry", "people of a flat"),
        "meter.read": QCoreApplication.translate("Entry", "meter read"),
        "promise.made": QCoreApplication.translate("Entry", "promised"),
        "hardship.declared": QCoreApplication.translate("Entry", "was given time"),
        "entry.reversed": QCoreApplication.translate("Entry", "taken back"),
        "entry.disputed": QCoreApplication.translate("Entry", "does not agree"),
        "dispute.settled": QCoreApplication.translate("Entry", "a dispute is settled"),
    }.get(kind, kind)


def many_entries(count: int, language: str) -> str:
    """What one key press wrote, when it wrote several entries."""
    text = QCoreApplication.translate("Entry", "{count} entries")
    return text.format(count=format_number(count, language))


def entry_words(named: Named, currency: str, language: str) -> str:
    """The entry in one line: "Lilian Kerubo paid 1,600"."""
    line = named.line
    if named.count > 1:
        return many_entries(named.count, language)
    parts = [island(named.name)] if named.name else []
    if line.type == "expense.paid" and line.words:
        parts.append(line.words)
    parts.append(kind_words(line.type, line.words))
    if line.minor:
        parts.append(amount_words(line.minor, currency, language))
    return " ".join(parts)
