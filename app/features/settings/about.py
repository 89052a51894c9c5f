"""Help and about: which release, where things lie, whose work is in it."""

import os
import platform
from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QPlainTextEdit

from app.core.locales.isolates import ltr
from app.features.settings.section import Section
from app.system.paths import log_dir
from app.system.release import release
from app.system.resources import resource
from app.ui.session import Session
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class About(Section):
    """What to read out on the telephone to somebody who helps."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self._licence, self._work = label("", "h2"), label("", "muted", wrap=True)
        self.help_button, self.texts = KeyButton(icon="question", keys=("F1",)), QPlainTextEdit()
        self.texts.setReadOnly(True)
        self.texts.setTabChangesFocus(True)
        self._names = [label("", "muted") for _ in range(4)]
        self._values = [label(wrap=True) for _ in range(4)]
        about, work = Card(), Card()
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        for name, value in zip(self._names, self._values, strict=True):
            form.addRow(name, value)
        about.column.addWidget(self._title)
        about.column.addWidget(self._text)
        about.column.addWidget(self.help_button)
        about.column.addLayout(form)
        for part in (self._licence, self._work, self.texts):
            work.column.addWidget(part)
        self.column.addWidget(about)
        self.column.addWidget(work, 1)
        self.help_button.clicked.connect(lambda: self.wants.emit("help", None))

    def activate(self) -> None:
        if not self.texts.toPlainText():
            self.texts.setPlainText(licence_texts())

    def retranslate(self) -> None:
        self._title.setText(self.tr("Help"))
        self._text.setText(
            self.tr("F1 shows all keys of what is in front. Everything here works without network.")
        )
        self.help_button.setText(self.tr("All keys"))
        rows = (
            (self.tr("Release"), _release()),
            (self.tr("This book"), _breakable(self.session.book.path)),
            (self.tr("Where its key is kept"), self._store()),
            (self.tr("Reports of errors"), _breakable(log_dir())),
        )
        for (name, value), left, right in zip(rows, self._names, self._values, strict=True):
            left.setText(name)
            right.setText(value)
        self._licence.setText(self.tr("Whose work is in it"))
        self._work.setText(
            self.tr(
                "Daftari is free software under the Apache License 2.0. It uses Qt (LGPL 3), "
                "SQLCipher, reportlab, HarfBuzz, the fonts IBM Plex and Vazirmatn (OFL) and the "
                "icons Phosphor (MIT)."
            )
        )

    def _store(self) -> str:
        keys = self.session.places.get("keys")
        kind = keys.kind if keys is not None else "memory"
        return {
            "keyring": self.tr("the keyring of this computer"),
            "passphrase": self.tr("a passphrase"),
        }.get(kind, self.tr("nowhere: it is forgotten"))


def licence_texts() -> str:
    """The licences that travel with the program, one after the other."""
    paths = sorted(resource("legal").glob("*.txt"))
    return "\n\n".join(f"{path.stem}\n\n{path.read_text('utf-8')}" for path in paths)


def _breakable(path: Path) -> str:
    """A path that may go on in the next line after each folder."""
    return ltr(str(path).replace(os.sep, f"{os.sep}\u200b"))


def _release() -> str:
    return f"{release()} (Python {platform.python_version()})"
