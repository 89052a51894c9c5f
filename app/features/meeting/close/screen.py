"""The last step: read out, sign in any order, lock the page, papers and copy."""

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.core.errors import AppError
from app.core.locales.typed_dates import parse_date
from app.features.meeting.close import after, facts
from app.features.meeting.close.after import Copied, Wishes
from app.features.meeting.close.closed_card import ClosedCard
from app.features.meeting.close.facts import CloseFacts
from app.features.meeting.close.read_card import ReadCard
from app.features.meeting.close.sign_card import SignCard
from app.features.meeting.close.words import lines_of
from app.features.meeting.parts.naming import digit_keys
from app.features.meeting.parts.pin_check import check_pin
from app.features.meeting.step import Draft, RoomLine, RoomPage, StepScreen
from app.operations import closing
from app.system.sticks import sticks
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.papers import Paper
from app.ui.refusals import refusal
from app.ui.session import Session

ROOM_LINES = 6


class CloseScreen(StepScreen):
    """Shows the figures of the whole meeting and takes the signatures under them."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        self.facts: CloseFacts | None = None
        self.next_on = ""
        self.read_card, self.closed_card = ReadCard(), ClosedCard()
        self.sign_card = SignCard(session.practice_pins)
        self._side = QStackedWidget()
        for card in (self.sign_card, self.closed_card):
            self._side.addWidget(card)
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        line.addWidget(self.read_card, 872)
        line.addWidget(self._side, 452)
        self.read_card.date_typed.connect(self._take_date)
        self.sign_card.signed.connect(self._check)
        self.sign_card.close_wanted.connect(self.close_meeting)
        self.closed_card.left.connect(lambda: self.wants.emit("leave", None))

    # Screen

    def title(self) -> str:
        return self.tr("Close")

    def activate(self) -> None:
        self._read(then_focus=True)

    def apply_changes(self, changes: Changed) -> None:
        self._read(then_focus=False)

    def retranslate(self) -> None:
        self._show()

    def paper(self) -> Paper | None:
        return Paper(
            code="meeting_summary",
            subject=self.meeting,
            name="meeting",
            title=self.tr("Meeting page"),
        )

    def actions_of_keys(self) -> list[Action]:
        return [
            Action((digit_keys(),), self.tr("PIN")),
            Action(("Enter",), self.tr("Sign")),
            Action(("Tab",), self.tr("Next person")),
            Action(("F4",), self.tr("Day of the next meeting"), self.read_card.ask_date),
            Action(("Ctrl", "P"), self.tr("Print preview")),
            Action(("F12",), self.tr("Members’ screen"), spare=True),
            Action(("F1",), self.tr("All keys"), lambda: self.wants.emit("help", None)),
        ]

    # StepScreen

    def draft(self) -> Draft:
        boxes = (self.sign_card.page, self.sign_card.receipts, self.sign_card.copy)
        return {"next_on": self.next_on, "after": [box.isChecked() for box in boxes]}

    def restore(self, draft: Draft) -> None:
        self.next_on = str(draft.get("next_on", ""))
        boxes = (self.sign_card.page, self.sign_card.receipts, self.sign_card.copy)
        for box, checked in zip(boxes, draft.get("after", ()), strict=False):
            box.setChecked(bool(checked))

    def room_page(self) -> RoomPage | None:
        if self.facts is None:
            return None
        figures = Figures.of(self.session)
        lines = [RoomLine(one.text, one.amount) for one in lines_of(self.facts, figures)]
        box = RoomLine(
            self.tr("Cash locked in the box"),
            figures.money(self.facts.out.totals.box),
            is_big=True,
        )
        return RoomPage(self.tr("Read out"), (*lines[:ROOM_LINES], box))

    # What is shown

    def _read(self, *, then_focus: bool) -> None:
        def show(found: CloseFacts) -> None:
            self.show_facts(found)
            if then_focus:
                self.focus_next()

        self.session.read(lambda r: facts.read(r, self.meeting), show, self.show_error)

    def show_facts(self, found: CloseFacts) -> None:
        """Show the book as it stands."""
        self.facts = found
        if found.next_is_planned or not self.next_on:
            self.next_on = found.next_on
        self.show_body()
        self._show()

    def _show(self) -> None:
        if self.facts is None:
            return
        figures = Figures.of(self.session)
        self.read_card.show_facts(self.facts, figures, self.next_on)
        stick = self._stick()
        self.sign_card.show_facts(self.facts, figures, stick.name if stick else "")
        closed = self.facts.out.meeting.is_closed
        self._side.setCurrentWidget(self.closed_card if closed else self.sign_card)
        if closed:
            self.closed_card.show_closed(self.facts, figures)
        self.room_changed.emit(self.room_page())

    def focus_next(self) -> None:
        """The cursor goes where work goes on."""
        if self._side.currentWidget() is self.closed_card:
            self.closed_card.button.setFocus()
        else:
            self.sign_card.focus_next()

    def _stick(self) -> Path | None:
        return next(iter(sticks()), None)

    # Signing

    def _check(self, member: str, role: str, pin: str) -> None:
        def wrong(left: int) -> None:
            row = self.sign_card.row_of(member)
            if row is not None:
                row.boxes.clear(wrong=True)
            text = self.tr("This PIN is wrong. %Ln tries left.", "", left)
            self.sign_card.message.say("bad", text)

        check_pin(
            self.session,
            member,
            pin,
            right=lambda: self._sign(member, role),
            wrong=wrong,
            failed=self._refused,
        )

    def _sign(self, member: str, role: str) -> None:
        self.sign_card.message.hide()
        self.session.write(
            lambda tx: closing.sign_meeting(tx, meeting=self.meeting, member=member, role=role),
            lambda _: self._read(then_focus=True),
            self._refused,
        )

    def _refused(self, error: AppError) -> None:
        names = self.facts.names if self.facts else {}
        text = refusal(error, Figures.of(self.session), names)
        closed = self._side.currentWidget() is self.closed_card
        card = self.closed_card if closed else self.sign_card
        card.message.say("bad", text)

    def _take_date(self, text: str) -> None:
        today = date.fromisoformat(self.session.today())
        figures = Figures.of(self.session)
        try:
            self.next_on = parse_date(text, figures.calendar, today).isoformat()
        except AppError as error:
            self._refused(error)
            return
        self.read_card.date.hide()
        self._show()
        self.draft_changed.emit()
        self.focus_next()

    # Closing

    def close_meeting(self, is_provisional: bool = False) -> None:  # a slot
        """Lock the page; then the papers and the copy that are ticked."""
        if self.facts is None:
            return
        next_on = "" if self.facts.next_is_planned else self.next_on
        self.sign_card.button.setEnabled(False)

        def operation(tx: Any) -> str:
            return closing.close_meeting(
                tx, meeting=self.meeting, next_on=next_on, is_provisional=is_provisional
            )

        self.session.write(operation, lambda _: self._closed(), self._not_closed)

    def _not_closed(self, error: AppError) -> None:
        self._show()
        self._refused(error)

    def _closed(self) -> None:
        self._read(then_focus=True)
        wishes, now_ms = self._wishes(), self._now_ms()
        if wishes.page or wishes.receipts:
            book = self.session.book

            def build() -> tuple[after.Paper, ...]:
                return book.write(lambda tx: after.papers(tx, wishes, now_ms)).result

            self.session.run(build, lambda found: self._draw(found, wishes), self._refused)
        if wishes.copy:
            self._copy(wishes, now_ms)

    def _wishes(self) -> Wishes:
        facts_, card, book = self.facts, self.sign_card, self.session.book
        assert facts_ is not None
        meeting = facts_.out.meeting
        papers = book.path.with_name(f"{book.path.stem}.papers")
        return Wishes(
            meeting=self.meeting,
            folder=papers / f"{meeting.no:03}-{meeting.on}",
            page=card.page.isChecked(),
            receipts=facts_.receipts if card.receipts.isChecked() else (),
            copy=card.copy.isChecked(),
            copy_to=self._stick(),
            lang=self.session.language,
            by=self.session.actor,
            watermark="practice" if self.session.practice else "",
        )

    def _now_ms(self) -> int:
        desktop = self.session.places.get("desktop")
        return int(desktop.wall_ms()) if desktop is not None else 0

    def _draw(self, found: tuple[after.Paper, ...], wishes: Wishes) -> None:
        def written(files: tuple[Path, ...]) -> None:
            self.closed_card.show_papers(len(files), wishes.folder, Figures.of(self.session))

        self.session.tasks.run_aside(lambda: after.write_papers(found), written, self._refused)

    def _copy(self, wishes: Wishes, now_ms: int) -> None:
        desktop = self.session.places.get("desktop")
        if desktop is None:
            return
        book, keys = self.session.book, desktop.keys

        def copied(made: Copied) -> None:
            self.closed_card.show_copy(made.path, made.facts, Figures.of(self.session))

        self.session.run(lambda: after.copy_book(book, keys, wishes, now_ms), copied, self._refused)
