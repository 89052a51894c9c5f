"""The tabs of a meeting's page: lines, attendance, signatures, corrections."""

from PySide6.QtCore import QCoreApplication

from app.core.accounts import MONEY_ACCOUNTS
from app.core.attendance import CAME
from app.core.locales.amounts import NOTHING_DUE
from app.features.meetings.one.presenter import MeetingFigures
from app.projections.collect_context import SHOWN as COLUMN_KINDS
from app.projections.outgoings import Outgoing
from app.projections.sheet import Payment
from app.ui import theme
from app.ui.figures import Figures
from app.ui.offices import office_word
from app.ui.times import clock_of
from app.ui.widgets.tables import Head, Line, LinesTable, Text

KINDS = ("shares", "savings", "welfare", "turn", "fine", "loan")
_METHODS = {"cash": "money-wavy", "mpesa": "device-mobile", "bank": "swap", "advance": "receipt"}


class _Table(LinesTable):
    def __init__(self) -> None:
        super().__init__([Head("")])
        self.go_inside()

    def put(self, heads: list[Head], rows: list[Line], totals: dict[int, str]) -> None:
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(theme.current().px(27))
        self.show_fitted(rows, heads, totals)


class PaymentsTable(_Table):
    """What came in, one row a payment, then what went out."""

    def show_meeting(self, figures: MeetingFigures, write: Figures) -> None:
        self._kinds = self._used(figures)
        self.totals = self._totals(figures, write)
        titles = {
            "shares": self.tr("Shares"),
            "savings": self.tr("Savings"),
            "welfare": self.tr("Welfare"),
            "turn": self.tr("Turn"),
            "fine": self.tr("Fines"),
            "loan": self.tr("Loan"),
        }
        heads = [
            Head(self.tr("No."), 40, money=True),
            Head(self.tr("Name")),
            *(
                Head(titles[kind], 70, money=True, opens=not at)
                for at, kind in enumerate(self._kinds)
            ),
            Head(self.tr("Total"), 90, money=True, opens=True),
            Head(self.tr("Paid by"), 120),
            Head("", 110),
        ]
        rows = [self._paid(one, figures, write) for one in figures.payments]
        rows += [self._lent(figures, place, write) for place in range(len(figures.read.lent))]
        rows += [self._out(one, figures, write) for one in figures.read.paid]
        self.put(heads, rows, self.totals)

    def _used(self, figures: MeetingFigures) -> list[str]:
        """Kinds of money that this meeting knew; all of them while nothing is written."""
        used = [kind for kind in KINDS if any(_minor(one, kind) for one in figures.payments)]
        return used or list(KINDS)

    def _paid(self, one: Payment, figures: MeetingFigures, write: Figures) -> Line:
        counts = one.stands
        ink = "ink" if counts else "ink3"
        parts = [Text(write.due(_minor(one, kind)), role=ink) for kind in self._kinds]
        mark = Text("")
        if one.is_held:
            mark = Text(self.tr("To decide"), chip=("clash", "arrows-merge"))
        elif not counts:
            mark = Text(self.tr("Taken back"), chip=("muted", "arrow-u-up-left"))
        elif one.entry in figures.disputed:
            mark = Text(self.tr("Not agreed"), chip=("clash", "hand-palm"))
        cells = (
            Text(write.count(figures.numbers.get(one.member, 0)), role="ink2"),
            Text(figures.names.get(one.member, ""), 500, ink),
            *parts,
            Text(write.money(one.total_minor), 600, ink),
            Text(method_words(one.method), role="ink2", icon=_METHODS.get(one.method, "swap")),
            mark,
        )
        return Line(one.entry, cells)

    def _lent(self, figures: MeetingFigures, place: int, write: Figures) -> Line:
        loan = figures.read.lent[place]
        words = self.tr("Loan to {name}").format(name=figures.names.get(loan.member, ""))
        number = figures.numbers.get(loan.member, 0)
        return self._money_out(loan.entry, number, words, loan.handed_over, loan.source, write)

    def _out(self, one: Outgoing, figures: MeetingFigures, write: Figures) -> Line:
        name = figures.names.get(one.member, "")
        words = {
            "turn": self.tr("Turn to {name}").format(name=name),
            "seat": self.tr("Turn to {name}").format(name=name),
            "seat_in": self.tr("Brought for a seat: {name}").format(name=name),
            "debt_in": self.tr("Debt paid by {name}").format(name=name),
            "welfare": self.tr("Help to {name}").format(name=name),
            "share": self.tr("Share-out to {name}").format(name=name),
            "shares_back": self.tr("Shares given back to {name}").format(name=name),
            "savings_back": self.tr("Savings given back to {name}").format(name=name),
            "advance_back": self.tr("Advance back to {name}").format(name=name),
            "dividend": self.tr("Dividend to {name}").format(name=name),
            "exit": self.tr("{name} leaves the group").format(name=name),
            "lender": self.tr("Loan to the group"),
            "deposit": self.tr("Deposit of {name}").format(name=name),
            "expense": one.words or self.tr("Expense"),
            "move": self.tr("Moved"),
        }.get(one.kind, one.words)
        number = figures.numbers.get(one.member, 0)
        came = one.to_account in MONEY_ACCOUNTS and one.from_account not in MONEY_ACCOUNTS
        minor = -one.minor if came else one.minor
        return self._money_out(one.entry, number, words, minor, "", write)

    def _money_out(
        self, entry: str, number: int, words: str, minor: int, source: str, write: Figures
    ) -> Line:
        empty = Text("")
        cells = (
            Text(write.count(number) if number else "", role="ink2"),
            Text(words, 500),
            *[empty] * len(self._kinds),
            Text(write.money(-minor), 600),
            Text(method_words(source) if source else "", role="ink2"),
            empty,
        )
        return Line(entry, cells)

    def _totals(self, figures: MeetingFigures, write: Figures) -> dict[int, str]:
        good = [one for one in figures.payments if one.stands]
        sums = {
            place: sum(_minor(one, kind) for one in good)
            for place, kind in enumerate(self._kinds, start=2)
        }
        sums[len(self._kinds) + 2] = sum(one.money_minor for one in good)
        return {1: self.tr("Collected")} | {at: write.money(minor) for at, minor in sums.items()}


def _minor(one: Payment, kind: str) -> int:
    return one.minor(*COLUMN_KINDS.get(kind, (kind,)))


class RollTable(_Table):
    """Who was here."""

    def show_meeting(self, figures: MeetingFigures, write: Figures, zone: str) -> None:
        heads = [
            Head(self.tr("No."), 44, money=True),
            Head(self.tr("Name")),
            Head(self.tr("Roll call"), 170),
            Head(self.tr("Time"), 190),
        ]
        rows = []
        for one in figures.roll:
            mark = figures.marks.get(one.member)
            status = mark.status if mark is not None else ""
            time = write.clock(clock_of(mark.ts_ms, zone)) if mark is not None else ""
            gone = figures.left.get(one.member)
            if gone is not None and status in CAME:
                left_at = self.tr("left at {time}").format(time=write.clock(gone.at))
                time = f"{time}, {left_at}"
            cells = (
                Text(write.count(one.no), role="ink2"),
                Text(figures.names.get(one.member, ""), 500),
                Text(status_words(status), chip=_STATUS.get(status, ("muted", "circle-dashed"))),
                Text(time, role="ink2"),
            )
            rows.append(Line(one.member, cells))
        self.put(heads, rows, {})


class SignaturesTable(_Table):
    """Who signed the page, and when."""

    def show_meeting(self, figures: MeetingFigures, write: Figures, zone: str) -> None:
        heads = [
            Head(self.tr("Name")),
            Head(self.tr("Office"), 200),
            Head(self.tr("Signed"), 200),
        ]
        signed = {(one.member, one.role): one for one in figures.read.signed}
        rows = []
        for one in figures.read.required:
            given = signed.get((one.member, one.role))
            if given is None:
                mark = Text(self.tr("not signed"), chip=("muted", "circle-dashed"))
            else:
                time = write.clock(clock_of(given.ts_ms, zone))
                text = self.tr("signed at {time}").format(time=time)
                mark = Text(text, chip=("ok", "check-circle"))
            cells = (
                Text(figures.names.get(one.member, ""), 500),
                Text(office_word(one.role), role="ink2"),
                mark,
            )
            rows.append(Line(f"{one.member} {one.role}", cells))
        self.put(heads, rows, {})


class CorrectionsTable(_Table):
    """What was taken back, by whom, why."""

    def show_meeting(self, figures: MeetingFigures, write: Figures, zone: str) -> None:
        heads = [
            Head(self.tr("Time"), 90),
            Head(self.tr("Name")),
            Head(self.tr("Amount"), 110, money=True),
            Head(self.tr("Why"), 200),
            Head(self.tr("Who"), 160),
            Head(self.tr("On"), 150),
        ]
        rows = []
        for one in figures.corrections:
            fixed = figures.fixed.get(one.fix, one)
            minor = one.minor or fixed.minor
            cells = (
                Text(write.clock(clock_of(one.ts_ms, zone)), role="ink2"),
                Text(figures.names.get(fixed.member, ""), 500),
                Text(write.money(-minor) if minor else NOTHING_DUE, 600),
                Text(self.tr("Taken back") if one.words in ("", "undo") else one.words),
                Text(figures.names.get(one.actor, ""), role="ink2"),
                Text(figures.labels.get(one.device, ""), role="ink2"),
            )
            rows.append(Line(one.entry, cells))
        self.put(heads, rows, {})


_STATUS = {
    "present": ("ok", "check"),
    "late": ("warn", "clock"),
    "proxy": ("wait", "user-switch"),
    "excused": ("muted", "hand-waving"),
    "absent": ("bad", "x"),
}


def status_words(status: str) -> str:
    """Return a status of the roll call in the words of the screen."""
    words = {
        "present": QCoreApplication.translate("MeetingPage", "here"),
        "late": QCoreApplication.translate("MeetingPage", "late"),
        "proxy": QCoreApplication.translate("MeetingPage", "somebody came instead"),
        "excused": QCoreApplication.translate("MeetingPage", "apology"),
        "absent": QCoreApplication.translate("MeetingPage", "absent"),
    }
    return words.get(status, QCoreApplication.translate("MeetingPage", "not called"))


def method_words(method: str) -> str:
    """Return how something was paid."""
    words = {
        "cash": QCoreApplication.translate("MeetingPage", "Cash"),
        "mpesa": QCoreApplication.translate("MeetingPage", "M-Pesa"),
        "bank": QCoreApplication.translate("MeetingPage", "Bank"),
        "usdt": QCoreApplication.translate("MeetingPage", "USDT"),
        "split": QCoreApplication.translate("MeetingPage", "Cash and M-Pesa"),
        "advance": QCoreApplication.translate("MeetingPage", "From the advance"),
        "receipt": QCoreApplication.translate("MeetingPage", "Came before"),
    }
    return words.get(method, method)
