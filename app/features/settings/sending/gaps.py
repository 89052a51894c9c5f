"""What this book knows that it does not know: newer entries, unreadable ones, missing ones."""

from app.features.settings.sending.reading import Facts
from app.ui.figures import Figures
from app.ui.session import Session
from app.ui.widgets.labels import PlainLabel


class Gaps(PlainLabel):
    """A line for each; hidden when there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.hide()

    def show_facts(self, facts: Facts, session: Session) -> None:
        write = Figures.of(session)
        lines = []
        if facts.newer:
            lines.append(
                self.tr(
                    "%Ln entries were written by a newer version of Daftari. They are kept and "
                    "passed on; with that version this computer can read them.",
                    "",
                    facts.newer,
                )
            )
        if facts.unreadable:
            lines.append(
                self.tr(
                    "%Ln entries cannot be read by any version of Daftari. They are kept and "
                    "passed on, and change nothing.",
                    "",
                    facts.unreadable,
                )
            )
        for name, first, last in facts.missing:
            text = self.tr(
                "Entries {first} to {last} of {name} existed and are not in this book. A stick or "
                "a copy of that laptop brings them."
            )
            lines.append(text.format(name=name, first=write.count(first), last=write.count(last)))
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))
