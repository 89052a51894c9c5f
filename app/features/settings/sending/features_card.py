"""What is new in the program and not used yet, because a laptop of the group has an older one."""

from PySide6.QtCore import Signal

from app.core.locales.names import listed
from app.features.settings.sending.reading import Facts
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class FeaturesCard(Card):
    """Shows what waits, and for which laptops; hidden when nothing does.

    Signals:
        failed, said: What the page shows on top.
    """

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self._waits = session, tuple[str, ...]()
        self._title, self._text = label("", "h2"), label("", "muted", wrap=True)
        self.button = KeyButton(kind="quiet")
        line = Beside(10)
        line.add_main(self._text, 240, is_tall=False)
        line.add_as_wide(self.button)
        self.column.addWidget(self._title)
        self.column.addLayout(line)
        self.button.clicked.connect(self.use_without)
        self.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Older programs in the group"))
        self.button.setText(self.tr("Do not wait for them"))

    def show_facts(self, facts: Facts) -> None:
        """Show what waits for whom; where the group is ahead of this program, that."""
        self._waits = tuple(feature for feature, _ in facts.waits)
        if facts.is_behind:
            words = self.tr(
                "The group uses what only a newer Daftari reads. Here you can go on collecting; "
                "paying out, closing a meeting and changing laptops need the newer one."
            )
        else:
            language = self.session.language
            words = "\n".join(
                self._words(feature).format(laptops=listed(laptops, language))
                for feature, laptops in facts.waits
            )
        self._text.setText(words)
        self.button.setVisible(bool(self._waits) and facts.may_manage and not facts.is_behind)
        self.setVisible(facts.is_behind or bool(self._waits))

    def use_without(self) -> None:
        """Wait no longer for laptops with an older program."""
        from app.operations.program import use_without
        from app.sync.connection import find_connection

        features, connection = self._waits, find_connection(self.session.book)
        server = None if connection is None else connection.features
        holds, waits = self.tr("It holds from now on."), self.tr("The second officer is asked.")
        self.session.write(
            lambda tx: [use_without(tx, feature=one, server=server) for one in features],
            lambda done: self.said.emit(holds if all(done) else waits),
            self.failed.emit,
        )

    def _words(self, feature: str) -> str:
        match feature:
            case "numbering_by_two":
                return self.tr(
                    "When the numbering goes to a server or comes back, two officers can be asked. "
                    "This waits until a newer Daftari has been opened on: {laptops}."
                )
            case "allowances":
                return self.tr(
                    "What each laptop may give out without a line is divided at a closing. This "
                    "waits until a newer Daftari has been opened on: {laptops}."
                )
            case "offices_by_two":
                return self.tr(
                    "Where two officers are asked, offices, laptops that are given to somebody and "
                    "recovery sheets wait for the second one, too. This waits until a newer "
                    "Daftari has been opened on: {laptops}."
                )
            case "declined_by_two":
                return self.tr(
                    "What waits for a second officer can be refused or withdrawn. This waits until "
                    "a newer Daftari has been opened on: {laptops}."
                )
        return ""
