"""The share-out: preview with everyone's line, agreement, handing over. From the page Meetings."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.core.permissions import may, may_seal
from app.core.rounding import PPM
from app.features.share_out.deeds.slip import PoolSlip
from app.features.share_out.page import SharePage
from app.features.share_out.pay_card import PayCard
from app.features.share_out.presenter import SharePresenter
from app.features.share_out.table import ShareTable
from app.features.share_out.wish_card import WishCard
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.refusals import refusal
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.cards import SheetEdge
from app.ui.widgets.figures_row import FiguresRow
from app.ui.widgets.totals_row import TotalsRow


class ShareOutScreen(Screen):
    """Implements the view of SharePresenter and owns it."""

    place = "meetings"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._presenter = SharePresenter(session, self)
        self.figures, self.table = FiguresRow(), ShareTable()
        self.totals = TotalsRow(self.table)
        self.wish, self.pay = WishCard(session), PayCard(session)
        self.slip: PoolSlip | None = None
        self._chosen = ""
        self._lay_out()
        self.wish.wished.connect(lambda name, value: self._presenter.change(**{name: value}))
        self.wish.wanted.connect(self._agree)
        self.pay.wanted.connect(self._presenter.pay)
        self.table.opened.connect(self._choose)
        self.retranslate()
        self.show_loading()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.table, 1000)  # up to its height
        inside.addWidget(self.totals)
        inside.addStretch(1)
        self._edge = SheetEdge(card)
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(card, 1)
        line.addWidget(self.wish)
        line.addWidget(self.pay)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(22, 0, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.figures)
        column.addLayout(line, 1)

    # Screen

    def title(self) -> str:
        return self.tr("Share-out")

    def above(self) -> str:
        return self.tr("Meetings")

    def paper(self) -> Paper | None:
        page = self._presenter.page
        if page is None or (page.look is None and page.agreed is None):
            return None
        subject = page.agreed.shareout if page.agreed is not None else "preview"
        return Paper(code="share_out_sheet", subject=subject, name="share-out", title=self.title())

    def actions_of_keys(self) -> list[Action]:
        page = self._presenter.page
        is_agreed = page is not None and page.agreed is not None
        return [
            Action(
                ("Ctrl", "Enter"), self.tr("Agree on the share-out"), self._agree,
                enabled=not is_agreed,
            ),
            Action(("Enter",), self.tr("This member comes forward"), enabled=is_agreed),
            Action(
                ("F9",), self.tr("Thumb on the sheet"), lambda: self.pay.hand_over("paper"),
                enabled=is_agreed,
            ),
            Action(("F6",), self.tr("Other money of the pool"), self.open_slip),
            Action(("F7",), self.tr("Social-fund statement"), self._print_social),
            Action(("F8",), self.tr("Grade of the group"), lambda: self.wants.emit("grade", None)),
            Action(("Ctrl", "P"), self.tr("Share-out sheet")),
            Action(("Ctrl", "Z"), self.tr("Undo")),
            Action(("Esc",), self.tr("All meetings"), lambda: self.wants.emit("meetings", None)),
        ]  # fmt: skip

    def activate(self) -> None:
        if not may(self.session.roles, "see_all_money"):
            self.show_locked(
                self.tr("Only the officers see everybody’s money"),
                self.tr("The treasurer, the chairperson or the secretary can open this page."),
            )
            return
        self._presenter.read()

    def apply_changes(self, changes: Changed) -> None:
        self.activate()

    def take_back(self) -> bool:
        return self._presenter.undo_last()

    def retranslate(self) -> None:
        self.figures.fit()
        self.table.fit()
        self.wish.retranslate()
        self.pay.retranslate()
        if self._presenter.page is not None:
            self.show_page(self._presenter.page)

    # ShareView

    def show_page(self, page: SharePage) -> None:
        if not page.rows and page.agreed is None and page.look is None and page.refused:
            self.show_empty(
                "hand-coins",
                self.tr("Nothing to share out yet"),
                refusal(page.refused, Figures.of(self.session), page.names),
            )
            return
        write = Figures.of(self.session)
        self.figures.set_cells(self._figures(page, write))
        self.totals.set_cells(self.table.show_page(page, write))
        is_agreed = page.agreed is not None
        self.wish.setVisible(not is_agreed)
        self.pay.setVisible(is_agreed)
        if is_agreed:
            row = page.row(self._chosen)
            member = self._chosen if row and row.state == "waits" else page.next_waiting
            self.pay.show_page(page, member, write)
        else:
            self.wish.show_page(page, write)
            self.wish.setEnabled(may_seal(self.session.roles, "shareout.agreed"))
        self.show_body()
        self.refresh_keys()
        if self._active and not self.body.isAncestorOf(self.focusWidget()):
            (self.pay.pin if is_agreed and page.next_waiting else self.table).setFocus()

    def show_failure(self, error: AppError) -> None:
        self.show_error(error, self.tr("All meetings"), lambda: self.wants.emit("meetings", None))

    def refused(self, error: AppError) -> None:
        if self._presenter.page is not None and self._presenter.page.agreed is not None:
            self.pay.say(error)
            return
        self.wish.say(error)
        self.wish.begin()

    def agreed(self) -> None:
        self.done.emit(self.tr("The share-out is agreed"))

    def handed_over(self, member: str, minor: int) -> None:
        page, write = self._presenter.page, Figures.of(self.session)
        name = page.names.get(member, "") if page is not None else ""
        self._chosen = ""
        text = self.tr("{name} has {minor}").format(name=name, minor=write.money(minor))
        self.done.emit(text)

    def taken_back(self) -> None:
        self.done.emit(self.tr("Taken back"))

    # Inside

    def open_slip(self) -> None:
        """Shares given back, an exit, a dividend, interest, a lender."""
        slip = PoolSlip(self.session, self)
        slip.written.connect(lambda _: self.done.emit(self.tr("It is written")))
        slip.finished.connect(slip.deleteLater)
        self.slip = slip
        slip.open()

    def _agree(self) -> None:
        if self.wish.main.isEnabled() and self.wish.isVisibleTo(self.body):
            self.wish.main.setEnabled(False)
            reason = self.wish.reason.text()
            waived = self.wish.roll.reasons()
            self._presenter.agree(tuple(self.wish.signing.signed), reason, waived)

    def _print_social(self) -> None:
        title = self.tr("Social-fund statement")
        paper = Paper(
            code="social_fund", subject=self.session.book.group.id, name="social-fund", title=title
        )
        self.wants.emit("print", paper)

    def _choose(self, member: str) -> None:
        """Somebody comes forward out of turn."""
        page = self._presenter.page
        row = page.row(member) if page is not None else None
        if page is not None and page.agreed is not None and row and row.state == "waits":
            self._chosen = member
            self.pay.show_page(page, member, Figures.of(self.session))
            self.pay.pin.setFocus()

    def _figures(self, page: SharePage, write: Figures) -> list[tuple[str, str, str]]:
        agreed, look = page.agreed, page.look
        if agreed is not None:
            cash, fund, shares = agreed.cash, agreed.fund, agreed.shares
            value, rest, mode = agreed.value_ppm // PPM, agreed.remainder, agreed.mode
        elif look is not None:
            cash, fund, shares = look.plan.cash, look.plan.fund, look.plan.shares
            value, rest, mode = int(look.plan.value), look.plan.remainder, look.plan.mode
        else:
            return []
        cells = [
            (self.tr("Money to pay out"), write.money(cash), "ink"),
            (self.tr("Fund, with loans"), write.money(fund), "ink"),
        ]
        if mode == "standard" and any(row.shares for row in page.rows):
            cells.append((self.tr("Shares"), write.count(shares), "ink"))
            cells.append((self.tr("One share is worth"), write.money(value), "ink"))
        left = sum(row.pays for row in page.rows if row.state != "paid")
        title = self.tr("Still to hand over") if agreed is not None else self.tr("To hand over")
        cells.append((title, write.money(left), "ink"))
        cells.append((self.tr("Stays in the box"), write.money(rest), "ink"))
        return cells
