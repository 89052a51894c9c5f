"""The look: colours by role, fonts by language, sizes by text scale; one current theme for all
painters.

Colours come from `resources/themes/tokens.json` alone. Nobody writes a hex value in code.
"""

import functools
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from app.system.resources import resource

THEMES = ("light", "dark", "sun")
SCALES = (90, 100, 110, 125, 150)  # percent of the text size

# Every list ends with the other two scripts, so that a Persian name in an English book is drawn.
_FAMILIES = {
    "fa": ["Vazirmatn", "IBM Plex Sans", "IBM Plex Sans Devanagari"],
    "hi": ["IBM Plex Sans", "IBM Plex Sans Devanagari", "Vazirmatn"],
}
_LATIN = ["IBM Plex Sans", "Vazirmatn", "IBM Plex Sans Devanagari"]
_PX = re.compile(r"(font-size: |min-height: )(\d+)px")
_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Theme:
    """One look in one language at one text size."""

    name: str = "light"
    language: str = "en"
    scale_percent: int = 100
    _colours: dict[str, QColor] = field(default_factory=dict, repr=False, compare=False)
    _fonts: dict[tuple[int, int, bool, bool], QFont] = field(
        default_factory=dict, repr=False, compare=False
    )

    def colour(self, role: str) -> QColor:
        """Return the colour of a role of tokens.json."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(tokens()[self.name][role])
        return found

    def px(self, size: int) -> int:
        """Scale a size that was designed at 100 %."""
        return round(size * self.scale_percent / 100)

    def font(
        self, px: int, weight: int = 400, *, italic: bool = False, code: bool = False
    ) -> QFont:
        """Return a font of `px` pixels at 100 %.

        Digits have equal widths. There is no italic in Persian: there an expected amount is grey
        alone.

        Args:
            weight: 400, 500, 600 or 700.
            code: Latin letters first (payment codes, key caps) in every language.
        """
        key = (px, weight, italic, code)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make_font(*key)
        return found

    def _make_font(self, px: int, weight: int, italic: bool, code: bool) -> QFont:
        font = QFont()
        font.setFamilies(_LATIN if code else families(self.language))
        font.setPixelSize(max(1, self.px(px)))
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic and self.language != "fa")
        font.setFeature(QFont.Tag("tnum"), 1)  # Vazirmatn's digits differ in width without it.
        if code and weight == 400:  # Codes are spelled out; key caps (600) are words.
            font.setFeature(QFont.Tag("zero"), 1)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        return font

    def style_sheet(self) -> str:
        """Return the QSS of this theme."""
        values = dict(tokens()[self.name])
        values["family"] = '", "'.join(families(self.language))
        values["icons"] = resource("icons").as_posix()
        text = _PLACE.sub(lambda m: values.get(m.group(1), m.group(0)), _template())
        return _PX.sub(lambda m: f"{m.group(1)}{self.px(int(m.group(2)))}px", text)

    def palette(self) -> QPalette:
        """Return the palette of widgets that no rule of the style sheet reaches."""
        palette, group = QPalette(), QPalette.ColorRole
        for role, token in (
            (group.Window, "window"),
            (group.WindowText, "ink"),
            (group.Base, "surface"),
            (group.AlternateBase, "sunken"),
            (group.Text, "ink"),
            (group.Button, "surface"),
            (group.ButtonText, "ink"),
            (group.Highlight, "mark"),
            (group.HighlightedText, "badgeInk"),
            (group.PlaceholderText, "ink3"),
            (group.Link, "brand"),
            (group.ToolTipBase, "nav"),
            (group.ToolTipText, "navInk"),
        ):
            palette.setColor(role, self.colour(token))
        return palette


_current = Theme()


def current() -> Theme:
    """Return the theme that painters use now."""
    return _current


def use(theme: Theme) -> None:
    """Make `theme` current and repaint the whole application; needs a QApplication."""
    global _current  # noqa: PLW0603  # One look for all painters, as QApplication has one palette.
    load_fonts()
    _current = theme
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(theme.palette())
    application.setFont(theme.font(15))
    application.setStyleSheet(theme.style_sheet())


def families(language: str) -> list[str]:
    """Return the font families of a language, first choice first."""
    return _FAMILIES.get(language, _LATIN)


@functools.cache
def load_fonts() -> None:
    """Register the bundled fonts, once."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@functools.cache
def tokens() -> Mapping[str, Mapping[str, str]]:
    """Return theme -> role -> #RRGGBB."""
    loaded: dict[str, dict[str, str]] = json.loads(
        resource("themes", "tokens.json").read_text("utf-8")
    )
    return loaded


@functools.cache
def _template() -> str:
    return resource("themes", "daftari.qss.tmpl").read_text("utf-8")
