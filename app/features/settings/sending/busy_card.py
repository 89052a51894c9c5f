"""A day of very many entries: whether that is right. Sending goes on either way."""

from PySide6.QtCore import Signal

from app.features.settings.sending.reading import Facts
from app.ui.figures import Figures
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class BusyCard(Card):
    """Hidden on other days, and when an officer has said yes.

    Signals:
        failed: What the page shows on top.
    """

    failed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._facts: Facts | None = None
        self.text = label("", wrap=True)
        self.button = KeyButton(kind="quiet")
        line = Beside(10)
        line.add_as_wide(self.button)
        line.addStretch()
        self.column.addWidget(self.text)
        self.column.addLayout(line)
        self.button.clicked.connect(self.say_yes)
        self.hide()

    def show_facts(self, facts: Facts) -> None:
        self._facts = facts
        self.retranslate()
        self.setVisible(facts.today > 0)

    def retranslate(self) -> None:
        self.button.setText(self.tr("Yes, that is right"))
        if self._facts is not None:
            text = self.tr(
                "{laptop} sent {n} entries today. Is that right? They are sent either way. If "
                "nobody typed or brought in so many, ask who works on it."
            )
            count = Figures.of(self.session).count(self._facts.today)
            self.text.setText(text.format(laptop=self.session.book.group.label, n=count))

    def say_yes(self) -> None:
        """Remember it for today."""
        from app.sync.busy_day import say_right

        now_ms = self.session.places["desktop"].wall_ms()
        self.session.write(
            lambda tx: say_right(tx.conn, now_ms), lambda _: self.hide(), self.failed.emit
        )
