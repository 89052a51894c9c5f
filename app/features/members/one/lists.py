"""The other tabs of a member's page: loans, whom they stand for, receipts, changes."""

from PySide6.QtCore import QCoreApplication

from app.features.members.one.presenter import MemberFigures
from app.projections.entries import EntryLine
from app.projections.loans import Loan
from app.ui.figures import Figures
from app.ui.times import clock_of, day_of
from app.ui.widgets.cell_bar import bar_cell
from app.ui.widgets.chips import PAYMENT_STATES
from app.ui.widgets.tables import Head, Line, LinesTable, Text


class LoansTable(LinesTable):
    """Loans of the member, the newest first."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def show_loans(self, loans: tuple[Loan, ...], figures: MemberFigures, write: Figures) -> None:
        heads = [
            Head(self.tr("Given on"), 120),
            Head(self.tr("Borrowed"), 100, money=True),
            Head(self.tr("Interest"), 90, money=True),
            Head(self.tr("Paid back")),
            Head(self.tr("Left"), 100, money=True),
            Head(self.tr("Next"), 170),
            Head("", 130),
        ]
        rows = [self._row(loan, figures, write) for loan in reversed(loans)]
        self.show_fitted(rows, heads)

    def _row(self, loan: Loan, figures: MemberFigures, write: Figures) -> Line:
        state, today = loan.state, figures.late_before
        paid = figures.paid_on_loan.get(loan.loan, 0)
        whole = state.principal + state.interest
        unpaid = [one for one in state.unpaid() if one.due_on >= today]
        coming = ""
        if unpaid:
            day = write.day(unpaid[0].due_on, "day_month")
            coming = f"{write.money(unpaid[0].total)} · {day}"
        late = state.late(today)
        if state.is_closed:
            mark = Text(self.tr("Paid back"), chip=("ok", "check-circle"))
        elif late:
            text = self.tr("{amount} late").format(amount=write.money(late))
            mark = Text(text, chip=("bad", "calendar-x"))
        else:
            mark = Text(self.tr("Running"), chip=("muted", "hand-coins"))
        cells = (
            Text(write.day(loan.given_on, "short")),
            Text(write.money(state.principal), 600),
            Text(write.money(state.interest)),
            Text(write.money(paid), paint=bar_cell(paid, whole, write.money(paid))),
            Text(write.money(state.left), 600),
            Text(coming, role="ink2"),
            mark,
        )
        return Line(loan.loan, cells)


class GuaranteesTable(LinesTable):
    """Running loans of others that the member stands for."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def show_loans(self, figures: MemberFigures, write: Figures) -> None:
        heads = [
            Head(self.tr("For")),
            Head(self.tr("Given on"), 130),
            Head(self.tr("Borrowed"), 110, money=True),
            Head(self.tr("Left"), 110, money=True),
            Head(self.tr("Late"), 110, money=True),
        ]
        rows = [
            Line(
                loan.member,
                (
                    Text(figures.names.get(loan.member, ""), 500),
                    Text(write.day(loan.given_on, "short")),
                    Text(write.money(loan.state.principal)),
                    Text(write.money(loan.state.left), 600),
                    Text(write.due(loan.state.late(figures.today)), role="warnText"),
                ),
            )
            for loan in figures.book.guarantees
        ]
        self.show_fitted(rows, heads)


class ReceiptsTable(LinesTable):
    """Every contribution that stands: Enter shows its receipt."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def show_receipts(self, figures: MemberFigures, write: Figures, zone: str) -> None:
        heads = [
            Head(self.tr("Meeting"), 90, money=True),
            Head(self.tr("Date"), 120),
            Head(self.tr("Time"), 90),
            Head(self.tr("Paid"), 110, money=True),
            Head(self.tr("Code")),
            Head("", 200),
        ]
        standing = [one for one in figures.payments if one.stands or one.is_held]
        rows = []
        for one in reversed(standing):
            chip = PAYMENT_STATES["clash"] if one.is_held else PAYMENT_STATES.get(one.state, ())
            word = "clash" if one.is_held else one.state
            rows.append(
                Line(
                    one.entry,
                    (
                        Text(write.count(figures.numbers.get(one.sheet, 0)), role="ink2"),
                        Text(write.day(one.on, "short")),
                        Text(write.clock(clock_of(one.ts_ms, zone))),
                        Text(write.money(one.total_minor), 600),
                        Text(one.number, role="ink2"),
                        Text(state_words(word), chip=chip) if word else Text(""),
                    ),
                )
            )
        self.show_fitted(rows, heads)


class ChangesTable(LinesTable):
    """Who wrote what about the member, the newest first; nothing is ever deleted."""

    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def show_changes(self, figures: MemberFigures, write: Figures, zone: str) -> None:
        heads = [
            Head(self.tr("When"), 160),
            Head(self.tr("What")),
            Head(self.tr("Amount"), 110, money=True),
            Head(self.tr("Who"), 170),
            Head(self.tr("On"), 150),
            Head("", 150),
        ]
        rows = [self._row(one, figures, write, zone) for one in reversed(figures.changes)]
        self.show_fitted(rows, heads)

    def _row(self, one: EntryLine, figures: MemberFigures, write: Figures, zone: str) -> Line:
        day = write.day(day_of(one.ts_ms, zone), "day_month")
        time = write.clock(clock_of(one.ts_ms, zone))
        mark = Text("")
        if one.reversed_by:
            mark = Text(self.tr("Taken back"), chip=("muted", "arrow-u-up-left"))
        elif one.is_held:
            mark = Text(self.tr("To decide"), chip=("clash", "arrows-merge"))
        cells = (
            Text(f"{day} · {time}"),
            Text(self.tr("Correction") if one.fix else entry_words(one.type)),
            Text(write.money(one.minor) if one.minor else "–"),
            Text(figures.names.get(one.actor, ""), role="ink2"),
            Text(figures.labels.get(one.device, ""), role="ink2"),
            mark,
        )
        return Line(one.entry, cells)


def entry_words(type_name: str) -> str:
    """Return what a fact is, in the words of the screen."""
    words = {
        "attendance.left": QCoreApplication.translate("MemberEntries", "Left early"),
        "attendance.marked": QCoreApplication.translate("MemberEntries", "Roll call"),
        "contribution.recorded": QCoreApplication.translate("MemberEntries", "Payment"),
        "fine.imposed": QCoreApplication.translate("MemberEntries", "Fine"),
        "penalty.assessed": QCoreApplication.translate("MemberEntries", "Penalty"),
        "due.billed": QCoreApplication.translate("MemberEntries", "Bill"),
        "due.waived": QCoreApplication.translate("MemberEntries", "Waived"),
        "due.credited": QCoreApplication.translate("MemberEntries", "Paid too much: advance"),
        "advance.refunded": QCoreApplication.translate("MemberEntries", "Advance given back"),
        "debt.paid": QCoreApplication.translate("MemberEntries", "Debt paid"),
        "advance.used": QCoreApplication.translate("MemberEntries", "Paid from the advance"),
        "receipt.assigned": QCoreApplication.translate("MemberEntries", "Money that came before"),
        "loan.given": QCoreApplication.translate("MemberEntries", "Loan given"),
        "loan.charged": QCoreApplication.translate("MemberEntries", "Interest on the loan"),
        "loan.requested": QCoreApplication.translate("MemberEntries", "Loan asked for"),
        "loan.guaranteed": QCoreApplication.translate("MemberEntries", "Stands for a loan"),
        "loan.guarantee_released": QCoreApplication.translate(
            "MemberEntries", "Let go as a guarantor"
        ),
        "loan.decided": QCoreApplication.translate("MemberEntries", "Loan decided"),
        "loan.rescheduled": QCoreApplication.translate("MemberEntries", "Loan agreed anew"),
        "loan.set_off": QCoreApplication.translate("MemberEntries", "Loan paid out of savings"),
        "loan.guarantor_paid": QCoreApplication.translate(
            "MemberEntries", "Loan paid by a guarantor"
        ),
        "claim.settled": QCoreApplication.translate("MemberEntries", "Guarantor paid back"),
        "loan.forgiven": QCoreApplication.translate("MemberEntries", "Part of the loan forgiven"),
        "loan.written_off": QCoreApplication.translate("MemberEntries", "Loan written off"),
        "payout.paid": QCoreApplication.translate("MemberEntries", "Turn paid"),
        "turn.paid": QCoreApplication.translate("MemberEntries", "Turn paid"),
        "turn.owed": QCoreApplication.translate("MemberEntries", "Owes for a turn"),
        "turn.handed_on": QCoreApplication.translate("MemberEntries", "Rest of a turn paid"),
        "seat.given_up": QCoreApplication.translate("MemberEntries", "Seat given up"),
        "turn.covered": QCoreApplication.translate("MemberEntries", "Debt borne by the reserve"),
        "seat.secured": QCoreApplication.translate("MemberEntries", "Somebody stands for the seat"),
        "seat.defaulted": QCoreApplication.translate("MemberEntries", "Pays no more for the turns"),
        "welfare.paid": QCoreApplication.translate("MemberEntries", "Help from welfare"),
        "opening.recorded": QCoreApplication.translate("MemberEntries", "From the old book"),
        "promise.made": QCoreApplication.translate("MemberEntries", "Promise"),
        "contact.logged": QCoreApplication.translate("MemberEntries", "Contact"),
        "hardship.declared": QCoreApplication.translate("MemberEntries", "Time given"),
        "advice.recorded": QCoreApplication.translate("MemberEntries", "Score and advice"),
        "entry.reversed": QCoreApplication.translate("MemberEntries", "Correction"),
        "entry.disputed": QCoreApplication.translate("MemberEntries", "Does not agree"),
    }
    other = QCoreApplication.translate("MemberEntries", "Other entry")
    return words.get(type_name, other)


def state_words(state: str) -> str:
    """Return the state of an electronic payment in the words of the table of spec/ux.md 7.4."""
    words = {
        "written": QCoreApplication.translate("MemberEntries", "Written"),
        "sent": QCoreApplication.translate("MemberEntries", "Sent for checking"),
        "checking": QCoreApplication.translate("MemberEntries", "Checking"),
        "checked": QCoreApplication.translate("MemberEntries", "Checked"),
        "verified": QCoreApplication.translate("MemberEntries", "Checked"),
        "mismatch": QCoreApplication.translate("MemberEntries", "Another amount came"),
        "not_found": QCoreApplication.translate("MemberEntries", "Not found"),
        "duplicate": QCoreApplication.translate("MemberEntries", "Used before"),
        "reversed": QCoreApplication.translate("MemberEntries", "Sent back"),
        "wrong_receiver": QCoreApplication.translate("MemberEntries", "Went to another number"),
        "by_hand": QCoreApplication.translate("MemberEntries", "Seen by two officers"),
        "provider_down": QCoreApplication.translate("MemberEntries", "Cannot be checked now"),
        "clash": QCoreApplication.translate("MemberEntries", "To decide"),
    }
    same = {"pending": "checking", "expired": "not_found", "unknown": "not_found"}
    return words.get(same.get(state, state), words["checking"] if state else "")
