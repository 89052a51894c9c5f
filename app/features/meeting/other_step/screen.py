"""Other business: expenses, welfare help, and the pages of the third card."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.errors import AppError
from app.features.meeting.other_step import deeds, facts
from app.features.meeting.other_step.deeds import Expense, Help
from app.features.meeting.other_step.expense_card import ExpenseCard
from app.features.meeting.other_step.facts import OtherFacts
from app.features.meeting.other_step.more_card import MoreCard
from app.features.meeting.other_step.voting import Vote
from app.features.meeting.other_step.welfare_card import WelfareCard
from app.features.meeting.parts.naming import spoken
from app.features.meeting.parts.pin_check import check_pin
from app.features.meeting.step import Draft, RoomLine, RoomPage, StepScreen
from app.operations import closing
from app.operations.corrections import undo_entry
from app.operations.unidentified import assign_receipt, write_unidentified
from app.projections.entries import EntryLine
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.refusals import refusal
from app.ui.sent_line import SentLine
from app.ui.session import Session
from app.ui.two_people_line import TwoPeopleLine
from app.ui.widgets.messages import MessageLine


class OtherScreen(StepScreen):
    """Three cards; Alt with a letter leads to each."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.facts: OtherFacts | None = None
        self.expense, self.welfare, self.more = ExpenseCard(), WelfareCard(), MoreCard()
        self.message, self.sent = MessageLine(), SentLine(session)
        self.by_two = TwoPeopleLine(session)
        self.welfare.column.insertWidget(self.welfare.column.indexOf(self.welfare.hands), self.sent)
        cards = QHBoxLayout()
        cards.setSpacing(14)
        for card in (self.expense, self.welfare, self.more):
            cards.addWidget(card, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.by_two)
        column.addLayout(cards, 1)
        column.addWidget(self.message)
        self._connect()

    def _connect(self) -> None:
        for card in (self.expense, self.welfare):
            card.typed.connect(card.refresh)
            card.typed.connect(self.draft_changed)
        self.welfare.sent_by.connect(self.sent.ask)
        self.expense.wanted.connect(self._write_expense)
        self.welfare.wanted.connect(self._pay_help)
        self.more.vote.wanted.connect(self._write_vote)
        self.more.minutes.wanted.connect(self._write_minutes)
        self.more.minutes.typed.connect(self.draft_changed)
        self.more.minutes.together.connect(self._put_together)
        self.more.move_money.wanted.connect(self._move)
        self.more.nameless.wanted.connect(self._write_nameless)
        self.more.nameless.given.connect(self._give)
        self.more.correct.meeting_chosen.connect(self._read_lines)
        self.more.correct.pin_typed.connect(self._check_pin)
        self.more.correct.wanted.connect(self._take_back)

    def title(self) -> str:
        return self.tr("Other")

    def activate(self) -> None:
        self._read()
        self.expense.what.setFocus()

    def apply_changes(self, changes: Changed) -> None:
        self._read()

    def retranslate(self) -> None:
        self._show()

    def actions_of_keys(self) -> list[Action]:
        more = self.more
        return [
            Action(("Alt", "E"), self.tr("Expense"), self.expense.what.setFocus),
            Action(("Alt", "W"), self.tr("Welfare"), self.welfare.member.setFocus),
            Action(("Alt", "V"), self.tr("Vote"), lambda: more.open("vote")),
            Action(("Alt", "M"), self.tr("Minutes"), lambda: more.open("minutes")),
            Action(("Alt", "B"), self.tr("Move money"), lambda: more.open("move")),
            Action(("Alt", "K"), self.tr("Correction"), lambda: more.open("correct")),
            Action(
                ("Alt", "N"), self.tr("Money without a name"), lambda: more.open("nameless"),
                spare=True,
            ),
            Action(("F7",), self.tr("How it is paid"), self.expense.next_source, spare=True),
            Action(("F8",), self.tr("Put the minutes together"), self._put_together, spare=True),
            Action(("Ctrl", "Enter"), self.tr("Write"), self.write_here),
            Action(("Ctrl", "Z"), self.tr("Undo"), spare=True),
            Action(("F1",), self.tr("All keys"), lambda: self.wants.emit("help", None)),
        ]  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._focus() is not self:
            self.setFocus()  # out of the box first; what was typed stays
        else:
            super().keyPressEvent(event)

    def write_here(self) -> None:
        """Ctrl+Enter: write the card that has the cursor."""
        if self.expense.isAncestorOf(self._focus()):
            self.expense.write()
        elif self.welfare.isAncestorOf(self._focus()):
            self.welfare.write()
        else:
            self.more.write()

    def _focus(self) -> QWidget:
        return self.focusWidget() or self

    # StepScreen

    def draft(self) -> Draft:
        kept: Draft = {}
        if self.expense.what.text() or self.expense.amount.value:
            kept["expense"] = [
                self.expense.what.text(), self.expense.amount.value, self.expense.to.text()
            ]  # fmt: skip
        if self.welfare.reason.text() or self.welfare.amount.value:
            kept["welfare"] = [
                self.welfare.member.currentData() or "",
                self.welfare.amount.value,
                self.welfare.reason.text(),
            ]
        if self.more.minutes.is_changed:
            kept["minutes"] = self.more.minutes.text.toPlainText()
        return kept

    def restore(self, draft: Draft) -> None:
        self._kept = draft
        what, amount, to = draft.get("expense", ("", None, ""))
        self.expense.what.setText(what)
        self.expense.amount.set_value(amount)
        self.expense.to.setText(to)
        _, amount, reason = draft.get("welfare", ("", None, ""))
        self.welfare.amount.set_value(amount)
        self.welfare.reason.setText(reason)
        if "minutes" in draft:
            self.more.minutes.text.setPlainText(draft["minutes"])

    def room_page(self) -> RoomPage | None:
        if self.facts is None:
            return None
        figures = Figures.of(self.session)
        spent = [one for one in self.facts.paid if one.kind == "expense"][-5:]
        lines = tuple(RoomLine(one.words, figures.money(-one.minor)) for one in spent)
        return RoomPage(self.tr("Other business"), lines)

    # What is shown

    def _read(self) -> None:
        actor = self.session.actor
        self.session.read(
            lambda r: facts.read(r, self.meeting, actor), self.show_facts, self.show_error
        )

    def show_facts(self, found: OtherFacts) -> None:
        """Show the book as it stands; what was typed stays."""
        self.facts = found
        self.show_body()
        self._show()
        kept = getattr(self, "_kept", {}).pop("welfare", None)
        if kept:
            self.welfare.member.setCurrentIndex(self.welfare.member.findData(kept[0]))

    def _show(self) -> None:
        if self.facts is None:
            return
        figures = Figures.of(self.session)
        for card in (self.expense, self.welfare, self.more):
            card.show_facts(self.facts, figures)
        self.by_two.ask()
        self.room_changed.emit(self.room_page())

    # What the officer does

    def _write(
        self, operation: Callable[[Any], object], said: str, done: Callable[[], None]
    ) -> None:
        def written(_: object) -> None:
            self.message.hide()
            done()
            self.draft_changed.emit()
            self.done.emit(said)

        self.session.write(operation, written, self._refused)

    def _money(self, minor: int) -> str:
        return Figures.of(self.session).money(minor)

    def _write_expense(self, expense: Expense) -> None:
        said = self.tr("{what}: {amount} paid")
        self._write(
            lambda tx: deeds.write_expense(tx, meeting=self.meeting, expense=expense),
            said.format(what=expense.what, amount=self._money(expense.minor)),
            self._expense_written,
        )

    def _expense_written(self) -> None:
        self.expense.clear()
        self.expense.what.setFocus()

    def _pay_help(self, help_: Help) -> None:
        name = self.facts.names.get(help_.member, "") if self.facts else ""
        self._write(
            lambda tx: deeds.pay_help(tx, meeting=self.meeting, help_=help_),
            self.tr("{name} got {amount} of help").format(
                name=spoken(name), amount=self._money(help_.minor)
            ),
            self.welfare.clear,
        )

    def _write_vote(self, vote: Vote) -> None:
        self._write(
            lambda tx: deeds.write_vote(tx, meeting=self.meeting, vote=vote),
            self.tr("The vote is written: {text}").format(text=vote.text),
            self.more.vote.clear,
        )

    def _write_minutes(self, text: str) -> None:
        self._write(
            lambda tx: closing.write_minutes(tx, meeting=self.meeting, text=text),
            self.tr("The minutes are written"),
            lambda: self.more.minutes.written(text),
        )

    def _put_together(self) -> None:
        language, page = self.session.language, self.more.minutes
        self.session.read(
            lambda r: facts.minutes_text(r, self.meeting, language), page.begin_with, self._refused
        )

    def _move(self, move: deeds.Move) -> None:
        self._write(
            lambda tx: deeds.write_move(tx, meeting=self.meeting, move=move),
            self.tr("{amount} moved").format(amount=self._money(move.minor)),
            self.more.move_money.clear,
        )

    def _write_nameless(self, minor: int, note: str) -> None:
        self._write(
            lambda tx: write_unidentified(tx, minor=minor, method="cash", note=note),
            self.tr("{amount} written without a name").format(amount=self._money(minor)),
            self.more.nameless.clear,
        )

    def _give(self, receipt: str, member: str) -> None:
        name = self.facts.names.get(member, "") if self.facts else ""
        self._write(
            lambda tx: assign_receipt(tx, receipt=receipt, member=member),
            self.tr("The money is {name}’s").format(name=spoken(name)),
            self.more.nameless.clear,
        )

    def _read_lines(self, meeting: str) -> None:
        def show(lines: tuple[EntryLine, ...]) -> None:
            if self.facts is not None:
                self.more.correct.show_lines(lines, self.facts, Figures.of(self.session))

        self.session.read(lambda r: facts.lines_of(r, meeting), show, self._refused)

    def _check_pin(self, member: str, pin: str) -> None:
        def wrong(left: int) -> None:
            self.more.correct.chair.boxes.clear(wrong=True)
            self.message.say("bad", self.tr("This PIN is wrong. %Ln tries left.", "", left))

        page = self.more.correct
        check_pin(
            self.session, member, pin,
            right=lambda: page.approve(member), wrong=wrong, failed=self._refused,
        )  # fmt: skip

    def _take_back(self, entry: str, reason: str, approved: tuple[str, ...]) -> None:
        self._write(
            lambda tx: undo_entry(tx, entry=entry, reason=reason, approved_by=approved),
            self.tr("The old line is taken back"),
            self.more.correct.clear,
        )

    def _refused(self, error: AppError) -> None:
        names = self.facts.names if self.facts else {}
        self.message.say("bad", refusal(error, Figures.of(self.session), names))
