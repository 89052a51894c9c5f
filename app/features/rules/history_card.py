"""Every version of the rules, the newest first."""

from collections.abc import Sequence

from app.core.constitution.history import Version
from app.core.constitution.sections import chapters_changed
from app.core.locales.names import listed
from app.features.rules.words import agreed_words
from app.system.constitution_sentences import Reader, text_of
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label

MOST = 12


class HistoryCard(Card):
    """What changed, since when, and who wrote it."""

    def __init__(self, versions: Sequence[Version], reader: Reader) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.column.addWidget(label(self.tr("How the rules came about"), "h2"))
        places = range(len(versions) - 1, -1, -1)
        for at in list(places)[:MOST]:
            self._tell(versions, at, reader)

    def _tell(self, versions: Sequence[Version], at: int, reader: Reader) -> None:
        version, language = versions[at], reader.language
        codes = chapters_changed(versions, at)
        names = listed((text_of(f"chapter.{code}", language) for code in codes), language)
        text = names or (self.tr("The first rules") if not at else self.tr("The same rules"))
        if not version.is_agreed:
            text = self.tr("{rules}: without effect, others were agreed on first").format(
                rules=text
            )
        self.lines.append(text)
        self.column.addWidget(label(text, "", wrap=True))
        self.column.addWidget(label(agreed_words(version, reader), "hint", wrap=True))
