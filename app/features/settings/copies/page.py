"""Copies of the book: made, opened again, checked, restored after one question."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.features.settings.copies.reading import CopyLine, copy_lines, copy_now, prove
from app.features.settings.section import Section
from app.operations.second_factors import allow
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.moments import moment
from app.ui.session import Session
from app.ui.widgets.cards import Card, SheetEdge
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.tables import Head, Line, LinesTable, Text


class Copies(Section):
    """What the group has when the laptop falls into the river."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.lines: tuple[CopyLine, ...] = ()
        self._asked: Path | None = None
        self._head, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.copy_button = KeyButton(kind="primary", keys=("F5",))
        self.folder_button = KeyButton(icon="usb")
        self.table = LinesTable((Head(""),) * 4)
        self.test_button, self.restore_button = KeyButton(icon="seal-check"), KeyButton()
        self._lay_out()
        self.copy_button.clicked.connect(self.copy)
        self.folder_button.clicked.connect(self.choose_folder)
        self.test_button.clicked.connect(self.test)
        self.restore_button.clicked.connect(self.ask_restore)
        self.table.opened.connect(lambda key: self.ask_restore())
        self.message.acted.connect(self.restore)

    def _lay_out(self) -> None:
        card, sheet = Card(), Card(margins=(1, 1, 1, 1))
        buttons, under = QHBoxLayout(), QHBoxLayout()
        for line in (buttons, under):
            line.setSpacing(10)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch()
        card.column.addWidget(self._head)
        card.column.addWidget(self._text)
        card.column.addLayout(buttons)
        self.table.stand_inside()
        sheet.column.addWidget(self.table)
        self._edge = SheetEdge(sheet)
        under.addWidget(self.test_button)
        under.addWidget(self.restore_button)
        under.addStretch()
        self.column.addWidget(card)
        self.column.addWidget(sheet, 1)
        self.column.addLayout(under)

    # Section

    def activate(self) -> None:
        self.read()

    def apply_changes(self, changes: Changed) -> None:
        self.read()

    def actions_of_keys(self) -> list[Action]:
        return [Action(("F5",), self.tr("Copy now"), self.copy)]

    def retranslate(self) -> None:
        self._head.setText(self.tr("Copies of the book"))
        self.copy_button.setText(self.tr("Copy now"))
        self.folder_button.setText(self.tr("Also to a stick…"))
        self.test_button.setText(self.tr("Open and check"))
        self.restore_button.setText(self.tr("Restore…"))
        self.show_lines()

    def read(self) -> None:
        book = self.session.book
        self.session.run(lambda: copy_lines(book), self._take, self.failed)

    def _take(self, lines: tuple[CopyLine, ...]) -> None:
        self.lines = lines
        self.show_lines()

    def show_lines(self) -> None:
        """Show what was read, in the words of now."""
        write = Figures.of(self.session)
        folder = self._preferences.now.copies_folder if self._preferences else ""
        words = [self.tr("Every copy is opened again and checked before it counts.")]
        if folder:
            words.append(self.tr("Each one is also written to {folder}.").format(folder=folder))
        if not self.lines:
            words.insert(0, self.tr("There is no copy yet."))
        self._text.setText(" ".join(words))
        heads = (
            Head(self.tr("Made"), 0),
            Head(self.tr("Entries"), 130, money=True),
            Head(self.tr("Missing since then"), 190, money=True),
            Head(self.tr("Size"), 120, money=True),
        )
        self.table.show_fitted([self._line(one, write) for one in self.lines], heads)
        has_any = bool(self.lines)
        self.test_button.setEnabled(has_any)
        self.restore_button.setEnabled(has_any)

    def _line(self, one: CopyLine, write: Figures) -> Line:
        kilobytes = self.tr("{n} KB").format(n=write.count(max(1, one.bytes // 1024)))
        missing = write.count(one.missing) if one.missing else "–"
        cells = (self._when(one.made_ms), write.count(one.events), missing, kilobytes)
        first, *rest = cells
        return Line(str(one.path), (Text(first, 600), *(Text(cell) for cell in rest)))

    # Doing

    def copy(self) -> None:
        """Copy the book beside itself, and to the chosen folder."""
        if not self.copy_button.isEnabled():
            return
        self.copy_button.setEnabled(False)
        book, keys = self.session.book, self.session.places["keys"]
        folder = self._preferences.now.copies_folder
        now_ms = self.session.places["desktop"].wall_ms()

        def done(carried: Path | None) -> None:
            self.copy_button.setEnabled(True)
            self.said(
                self.tr("Copied, opened again and checked: {name}").format(name=carried)
                if carried
                else self.tr("Copied, opened again and checked.")
            )
            self.read()

        def failed(error: Any) -> None:
            self.copy_button.setEnabled(True)
            self.failed(error)

        self.session.run(lambda: copy_now(book, keys, folder, now_ms), done, failed)

    def choose_folder(self) -> None:
        """Choose where every copy goes too."""
        dialog = QFileDialog(self, self.tr("Where shall copies go as well?"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.use_folder)
        dialog.open()

    def use_folder(self, folder: str) -> None:
        self._preferences.change(copies_folder=folder)
        self.show_lines()

    def test(self) -> None:
        """Open the copy in front and check every entry, as a restore would."""
        path = self._chosen()
        if path is None:
            return
        book, keys = self.session.book, self.session.places["keys"]

        def done(entries: int) -> None:
            self.said(self.tr("It opens, and all %Ln entries in it are right.", "", entries))

        self.session.run(lambda: prove(book, keys, path), done, self.failed)

    def ask_restore(self) -> None:
        """Ask the one question, with what would be missing."""
        path = self._chosen()
        found = next((one for one in self.lines if one.path == path), None)
        if found is None:
            return
        self._asked = path
        when = self._when(found.made_ms)
        text = self.tr(
            "Go back to the copy of {when}? %Ln entries are not in it. "
            "The book of today is kept beside it; nothing is thrown away.",
            "",
            found.missing,
        ).format(when=when)
        self.message.say("warn", text, button=self.tr("Go back to it"))
        self.message.button.setFocus()

    def restore(self) -> None:
        """Let the desktop close the book, put the copy in its place, and open it."""
        path = self._asked
        if path is None:
            return
        desktop = self.session.places["desktop"]
        self.write(
            lambda tx: allow(tx, deed="restore"), lambda nothing: desktop.restoring.emit(str(path))
        )

    @property
    def _preferences(self) -> Any:
        return self.session.places.get("preferences")

    def _chosen(self) -> Path | None:
        key = self.table.current_key()
        return Path(key) if key else None

    def _when(self, at_ms: int) -> str:
        places = self.session.places
        now_ms = places["desktop"].wall_ms() if "desktop" in places else at_ms
        return moment(
            at_ms,
            now_ms,
            zone=self.session.book.group.zone,
            language=self.session.language,
            calendar=self.session.calendar,
        )
