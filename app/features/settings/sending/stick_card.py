"""Carrying entries on a stick: written here, read there, and back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from app.core.errors import AppError
from app.features.settings.sending.reading import Facts
from app.system.sticks import sticks
from app.ui.session import Session
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.sync.stick import Taken, Written

BUNDLES = "*.ledgerbundle"


class StickCard(Card):
    """Signals:
    failed, said: What the page shows on top.
    """

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.read_last: Path | None = None
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.write_button, self.read_button = KeyButton(icon="usb"), KeyButton(kind="quiet")
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.write_button)
        line.addWidget(self.read_button)
        line.addStretch()
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addStretch()
        self.column.addLayout(line)
        self.write_button.clicked.connect(self.choose_folder)
        self.read_button.clicked.connect(self.choose_file)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Carry it on a USB stick"))
        self.read_button.setText(self.tr("Read from stick"))

    def show_facts(self, facts: Facts) -> None:
        """Say how much a stick would carry now."""
        others = [d for d in facts.devices if not (d.is_here or d.is_locked_out)]
        behind = max((one.behind for one in others), default=0) or facts.waiting
        if behind:
            words = self.tr(
                "No network at all? Put the %Ln entries on a stick and read it on the other "
                "laptop.",
                "",
                behind,
            )
        else:
            words = self.tr("No network at all? A stick carries entries from laptop to laptop.")
        self._text.setText(words)
        found = sticks()
        name = found[0].name or str(found[0]) if found else ""
        self.write_button.setText(
            self.tr("Write to stick {name}").format(name=name)
            if name
            else self.tr("Write to stick…")
        )

    # Writing

    def choose_folder(self) -> None:
        """Write to the stick that is plugged in, else ask where."""
        found = sticks()
        if len(found) == 1:
            self.write(found[0])
            return
        dialog = QFileDialog(self, self.tr("Where is the stick?"), str(found[0]) if found else "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, folder: Path) -> None:
        """Write everything that the others lack."""
        book, wall_ms = self.session.book, self.session.places["desktop"].wall_ms

        def work() -> "Written":
            from app.sync.stick import write_stick

            return write_stick(book, folder, wall_ms=wall_ms)

        self.session.run(work, self._written, self._failed)

    def _written(self, written: "Written") -> None:
        text = self.tr("%Ln entries are on the stick, sealed: {name}", "", written.facts)
        self.said.emit(text.format(name=written.path.name))

    # Reading

    def choose_file(self) -> None:
        """Ask for the file on the stick."""
        found = sticks()
        start = str(found[0]) if found else ""
        dialog = QFileDialog(self, self.tr("Which file?"), start, f"Daftari ({BUNDLES})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path, *, follows: bool = False) -> None:
        """Take in what the stick brings; reading it twice changes nothing.

        Args:
            follows: Bring two pasts together, as the officer was asked ("log.forked").
        """
        self.read_last = path
        book, wall_ms = self.session.book, self.session.places["desktop"].wall_ms

        def work() -> "Taken":
            from app.sync.stick import read_stick

            return read_stick(book, path, wall_ms=wall_ms, follows=follows)

        self.session.run(work, self._taken, self._failed)

    def _taken(self, taken: "Taken") -> None:
        words = [self.tr("%Ln new entries from {name}.", "", taken.facts)]
        if taken.papers:
            words.append(self.tr("%Ln photos and papers.", "", taken.papers))
        if taken.cases:
            words.append(self.tr("%Ln of them need a decision.", "", len(taken.cases)))
        if taken.left:
            left = self.tr(
                "%Ln entries have no place here: those before them are missing. They stay with "
                "{name}. Bring the sticks of the other computers first, then this one again.",
                "",
                taken.left,
            )
            words.append(left)
        if not taken.is_complete:
            words.append(self.tr("The file is torn: write it again on the other laptop."))
        self.said.emit(" ".join(words).format(name=taken.exporter))
        self.session.bus.publish(taken)

    def _failed(self, error: AppError) -> None:
        self.failed.emit(error)
