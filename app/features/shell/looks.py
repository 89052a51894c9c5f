"""Theme, text size and language, switched by keys while the program runs."""

from collections.abc import Callable

from app.system.texts import LANGUAGES
from app.ui import theme
from app.ui.translation import Translation


class Looks:
    """What the officer sees everything in.

    Attributes:
        languages: The group's languages in the order of Ctrl+Shift+L.
        changed: Called after each switch with (theme, language, percent), to remember it.
    """

    def __init__(
        self, translation: Translation, languages: tuple[str, ...] = LANGUAGES,
        changed: Callable[[str, str, int], None] = lambda name, language, percent: None,
    ) -> None:  # fmt: skip
        self._translation = translation
        self.languages, self.changed = languages, changed

    def use(self, name: str, language: str, percent: int = 100) -> None:
        """Switch everything; screens are told by LanguageChange and PaletteChange events."""
        theme.use(theme.Theme(name, language, percent))
        if self._translation.language != language:
            self._translation.use(language)
        self.changed(name, language, percent)

    @property
    def language(self) -> str:
        """What everything is shown in now."""
        return theme.current().language

    def undress(self) -> None:
        """Take the installed texts away: the program ends, another may begin in this process."""
        self._translation.remove()

    def next_theme(self) -> None:
        """Light, dark, sunlight."""
        look = theme.current()
        name = theme.THEMES[(theme.THEMES.index(look.name) + 1) % len(theme.THEMES)]
        self.use(name, look.language, look.scale_percent)

    def next_language(self) -> str:
        """Go to the next of the group's languages and return it."""
        look = theme.current()
        at = self.languages.index(look.language) if look.language in self.languages else -1
        language = self.languages[(at + 1) % len(self.languages)]
        self.use(look.name, language, look.scale_percent)
        return language

    def larger(self) -> None:
        self._scale(1)

    def smaller(self) -> None:
        self._scale(-1)

    def usual_size(self) -> None:
        look = theme.current()
        self.use(look.name, look.language, 100)

    def _scale(self, by: int) -> None:
        look = theme.current()
        at = theme.SCALES.index(look.scale_percent) if look.scale_percent in theme.SCALES else 1
        percent = theme.SCALES[max(0, min(len(theme.SCALES) - 1, at + by))]
        self.use(look.name, look.language, percent)
