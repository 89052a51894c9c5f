"""What is new in the program and not used yet, because a laptop of the group has an older one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.core.locales.names import listed
from app.features.settings.sending.reading import Facts
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class FeaturesCard(Card):
    """Shows the first thing that waits, and for which laptops; hidden when nothing does.

    Signals:
        unwaited: This feature shall hold without them.
    """

    unwaited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._feature = ""
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.button = KeyButton(kind="quiet")
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._text, 1)
        line.addWidget(self.button)
        self.column.addWidget(self._title)
        self.column.addLayout(line)
        self.button.clicked.connect(lambda: self.unwaited.emit(self._feature))
        self.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Older programs in the group"))
        self.button.setText(self.tr("Do not wait for them"))

    def show_facts(self, facts: Facts, language: str) -> None:
        """Show what waits for whom; where the group is ahead of this program, that."""
        self._feature, laptops = facts.waits[0] if facts.waits else ("", ())
        if facts.is_behind:
            words = self.tr(
                "The group uses what only a newer Daftari reads. Here you can go on collecting; "
                "paying out, closing a meeting and changing laptops need the newer one."
            )
        else:
            words = self._words(self._feature).format(laptops=listed(laptops, language))
        self._text.setText(words)
        self.button.setVisible(bool(self._feature) and facts.may_manage and not facts.is_behind)
        self.setVisible(facts.is_behind or bool(self._feature))

    def _words(self, feature: str) -> str:
        match feature:
            case "numbering_by_two":
                return self.tr(
                    "When the numbering goes to a server or comes back, two officers can be asked. "
                    "This waits until a newer Daftari has been opened on: {laptops}."
                )
        return ""
