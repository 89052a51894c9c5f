"""The count step: notes and coins, the book, the difference, where to look first."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.count_hints import Hint
from app.core.currencies import currency_of
from app.core.errors import AppError
from app.features.meeting.count import deeds, facts
from app.features.meeting.count.cards import BookCard
from app.features.meeting.count.facts import CountFacts
from app.features.meeting.count.presenter import CountDesk
from app.features.meeting.count.settling import Settle, Settling
from app.features.meeting.count.side import CountSide
from app.features.meeting.count.table_card import TableCard
from app.features.meeting.count.written import is_written, place_of
from app.features.meeting.parts.naming import digit_keys
from app.features.meeting.step import Draft, RoomLine, RoomPage, StepScreen
from app.operations.meetings import pause_meeting
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.refusals import refusal
from app.ui.session import Session


class CountScreen(StepScreen):
    """Counts the box, compares, helps to find, writes the rest down."""

    def __init__(self, session: Session, meeting: str, parent: QWidget | None = None) -> None:
        super().__init__(session, meeting, parent)
        money = currency_of(session.currency)
        self.facts: CountFacts | None = None
        self.desk = CountDesk(tuple(one.minor for one in money.denominations), money.scale)
        self.counter = self.witness = ""
        self.hidden = False
        self._drafted = False
        self.table = TableCard(money.denominations)
        self.book, self.side = BookCard(), CountSide()
        self.difference, self.message = self.side.difference, self.side.message
        self.hints, self.write_down = self.side.hints, self.side.write_down
        self.go_on = self.side.go_on
        self.settling = Settling(session, self.write_down)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self.body)
        line.setContentsMargins(14, 14, 14, 14)
        line.setSpacing(14)
        line.addWidget(self.table, 470)
        line.addWidget(self.book, 388)
        line.addWidget(self.side, 452)

    def _connect(self) -> None:
        self.table.notes.typed.connect(self._typed)
        self.table.notes.passed_end.connect(self.accept)
        self.table.people_changed.connect(self._named)
        self.book.hide_wanted.connect(self._toggle_book)
        self.hints.go.connect(self._go)
        self.hints.fix.connect(self._fix)
        self.hints.write_down.connect(self._open_write_down)
        self.write_down.left.connect(self._close_write_down)
        self.settling.written.connect(self._written_down)
        self.settling.refused.connect(self._refused)
        self.side.pause.connect(self._pause)
        self.go_on.clicked.connect(lambda: self.wants.emit("step", "close"))

    # Screen

    def title(self) -> str:
        return self.tr("Count")

    def activate(self) -> None:
        self._read()
        self.table.notes.go(max(0, self.table.notes.here()))

    def apply_changes(self, changes: Changed) -> None:
        self._read()

    def retranslate(self) -> None:
        self.write_down.retranslate()
        self._show()

    def actions_of_keys(self) -> list[Action]:
        return [
            Action((digit_keys(),), self.tr("How many")),
            Action(("Enter",), self.tr("Next note")),
            Action(("↑", "↓"), self.tr("Move")),
            Action(("Ctrl", "Enter"), self.tr("Accept the count"), self.accept),
            Action(("F4",), self.tr("Go on another day"), self._pause, spare=True),
            Action(("F6",), self.tr("Hide the book"), self._toggle_book),
            Action(("F7",), self.tr("Who counts"), self.table.choose, spare=True),
            Action(("F8",), self.tr("Write the difference down"), self._write_down, spare=True),
            Action(("Ctrl", "Z"), self.tr("Undo")),
            Action(("F1",), self.tr("All keys"), lambda: self.wants.emit("help", None)),
        ]

    # StepScreen

    def draft(self) -> Draft:
        if not self._drafted:
            return {}
        named = {"counter": self.counter, "witness": self.witness}
        return self.desk.draft() | named | {"hidden": self.hidden, "row": self.table.notes.here()}

    def restore(self, draft: Draft) -> None:
        self.desk.restore(draft)
        self.counter, self.witness = draft.get("counter", ""), draft.get("witness", "")
        self.hidden, self._drafted = bool(draft.get("hidden")), True
        self.table.notes.go(max(0, int(draft.get("row", 0))))

    def undo(self) -> bool:
        undone = self.desk.undo()
        if undone:
            self._show()
            self.draft_changed.emit()
        return undone

    def room_page(self) -> RoomPage | None:
        """Counted against book only after both are there."""
        if self.facts is None or not self.desk.is_complete:
            return RoomPage(self.tr("We count the box"))
        figures = Figures.of(self.session)
        lines = (
            RoomLine(self.tr("Counted"), figures.money(self.desk.counted_minor), is_big=True),
            RoomLine(self.tr("Book"), figures.money(self.facts.book_minor), is_big=True),
        )
        return RoomPage(self.tr("We count the box"), lines, self.difference.head())

    # What is shown

    @property
    def difference_minor(self) -> int:
        """Box less book as typed now."""
        return self.desk.counted_minor - (self.facts.book_minor if self.facts else 0)

    def _read(self) -> None:
        self.session.read(lambda r: facts.read(r, self.meeting), self.show_facts, self.show_error)

    def show_facts(self, found: CountFacts) -> None:
        """Show what the book says now; what was typed stays."""
        self.facts = found
        count = found.out.count
        if not self._drafted and count is not None:
            self.desk.show_written(count.counts, count.counted_minor)
            self.desk.is_complete = found.holds
            self.counter, self.witness = count.counter, count.witness
        self.counter = self.counter or found.pair[0]
        self.witness = self.witness or found.pair[1]
        self.show_body()
        self._show()

    def _show(self) -> None:
        if self.facts is None:
            return
        found, figures, desk = self.facts, Figures.of(self.session), self.desk
        self.table.show_table(desk, found, figures, counter=self.counter, witness=self.witness)
        self.book.show_book(found, figures, hidden=self.hidden and not desk.is_complete)
        totals = found.out.totals
        bags = (totals.loan_bag, totals.welfare_bag) if found.welfare_bag else None
        blind = self.hidden and not desk.is_complete
        self.difference.show_difference(
            self.difference_minor, figures, started=desk.is_started and not blind, bags=bags
        )
        self.hints.show_hints(
            desk.hints(found.book_minor, found.moved), self.difference_minor, found, figures
        )
        self.go_on.setText(self.tr("Read out and close"))
        self.side.another_day.setText(self.tr("Go on another day"))
        if not self._drafted:
            self.side.say_dropped(found, figures)
        self._arrange()
        self.room_changed.emit(self.room_page())

    def _arrange(self) -> None:
        agrees = (
            self.facts is not None and self.facts.out.agrees and is_written(self.desk, self.facts)
        )
        differs = self.desk.is_complete and self.difference_minor != 0 and not agrees
        self.side.arrange(agrees=agrees, differs=differs)

    # What the officer does

    def _typed(self, row: int, many: int | None) -> None:
        self.desk.type(row, many)
        self._touched()

    def _touched(self) -> None:
        self._drafted = True
        self.message.hide()
        self._show()
        self.draft_changed.emit()

    def _named(self, counter: str, witness: str) -> None:
        self.counter, self.witness = counter, witness
        self._touched()

    def _toggle_book(self) -> None:
        self.hidden = not self.hidden
        self._touched()

    def accept(self) -> None:
        """Ctrl+Enter or the last Enter: the count is complete and goes into the book."""
        if self.facts is None:
            return
        if not self.desk.is_started:
            self.message.say("warn", self.tr("Type how many there are of each, 0 for none."))
            return
        self.desk.is_complete = True
        self._touched()
        if is_written(self.desk, self.facts):
            self._accepted(self.difference_minor)
        else:
            self._write_count()

    def _write_count(self) -> None:
        count = self._count()
        self.session.write(
            lambda tx: deeds.write_count(tx, meeting=self.meeting, count=count),
            self._accepted,
            self._refused,
        )

    def _count(self) -> deeds.Count:
        return deeds.Count(
            counts=self.desk.counts,
            counted_minor=self.desk.counted_minor,
            counter=self.counter,
            witness=self.witness,
        )

    def _pause(self) -> None:
        """F4: the box is counted and agrees; the meeting goes on another day."""
        if not self.side.another_day.isVisibleTo(self):
            return
        self.session.write(
            lambda tx: pause_meeting(tx, meeting=self.meeting),
            lambda _: self.wants.emit("leave", None),
            self._refused,
        )

    def _accepted(self, difference: int) -> None:
        self._show()
        if difference:
            self.hints.focus_first()
        else:
            self.side.lead_on()

    def _refused(self, error: AppError) -> None:
        names = self.facts.names if self.facts else {}
        self.message.say("bad", refusal(error, Figures.of(self.session), names))

    # Hints

    def _go(self, hint: Hint) -> None:
        if hint.kind in ("note", "notes"):
            self.table.notes.go(self.table.notes.row_of(hint.minor))
            return
        self.wants.emit("step_at", place_of(hint, self.facts))

    def _fix(self, hint: Hint) -> None:
        entry, minor = hint.entry, hint.should_be_minor
        self.session.write(
            lambda tx: deeds.change_shares(tx, entry=entry, shares_minor=minor),
            lambda _: self._write_count(),  # the line dropped the count that was written
            self._refused,
        )

    # Writing the difference down

    def _write_down(self) -> None:
        """F8: only where the hints offer it."""
        if self.hints.isVisibleTo(self):
            self._open_write_down()

    def _open_write_down(self) -> None:
        if self.facts is None:
            return
        settle = Settle(
            meeting=self.meeting,
            count=self._count(),
            is_counted=is_written(self.desk, self.facts),
            chair=self.facts.chair,
            difference=self.difference_minor,
        )
        self.hints.hide()
        self.write_down.show()
        name = self.facts.names.get(self.facts.chair, "")
        example = self.session.practice_pins.get(self.facts.chair, "")
        self.settling.open(settle, name, Figures.of(self.session), example)

    def _close_write_down(self) -> None:
        self.write_down.hide()
        self._arrange()
        self.hints.focus_first()

    def _written_down(self) -> None:
        self._show()
        self.side.lead_on()
