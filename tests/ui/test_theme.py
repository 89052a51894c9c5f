"""The look keeps its promises: readable colours, every icon there, every script drawn."""

import re

import pytest
from PySide6.QtGui import QFontInfo

from app.system.resources import resource
from app.ui import theme
from app.ui.icons import MIRRORED, icon

TEXT = [
    *[(ink, on) for ink in ("ink", "ink2", "ink3") for on in ("surface", "sunken", "window")],
    ("ink", "rowNow"), ("ink3", "rowNow"), ("ink", "cellNow"), ("onBrand", "brand"),
    ("onBrand", "brandHover"), ("brand", "surface"), ("brand", "brandSoft"), ("brand", "window"),
    ("navInk", "nav"), ("navInk2", "nav"), ("navOnInk", "navOn"), ("badgeInk", "badge"),
    *[(f"{s}Ink", f"{s}Bg") for s in ("ok", "wait", "warn", "bad", "clash", "muted")],
    *[(f"{s}Text", "surface") for s in ("ok", "wait", "warn", "bad", "clash")],
]  # fmt: skip
LINES = [
    ("cellNowLine", "cellNow"), ("cellNowLine", "surface"), ("ctlLine", "surface"),
    ("ctlLine", "sunken"), ("focus", "surface"), ("focus", "window"),
    *[(f, "surface") for f in ("fSave", "fWelf", "fTurn", "fFine", "fLoan", "fExp")],
]  # fmt: skip


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio of two #RRGGBB colours."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_text_pair_is_readable_and_all_are_aaa_in_sunlight(name: str) -> None:
    table = theme.tokens()[name]
    least = 7.0 if name == "sun" else 4.5
    weak = [pair for pair in TEXT if contrast(table[pair[0]], table[pair[1]]) < least]
    assert not weak


@pytest.mark.parametrize("name", theme.THEMES)
def test_every_line_that_carries_meaning_has_three_to_one(name: str) -> None:
    table = theme.tokens()[name]
    assert not [pair for pair in LINES if contrast(table[pair[0]], table[pair[1]]) < 3.0]


def test_all_themes_name_the_same_roles() -> None:
    tables = theme.tokens()
    assert {frozenset(tables[name]) for name in theme.THEMES} == {frozenset(tables["light"])}


def test_no_colour_is_written_in_code() -> None:
    code = resource().parent / "app"
    files = [*(code / "ui").rglob("*.py"), *(code / "features").rglob("*.py")]
    hexes = re.compile(r"""["']#[0-9A-Fa-f]{6}["']""")
    assert not [str(path) for path in files if hexes.search(path.read_text("utf-8"))]


def test_every_icon_named_in_code_is_shipped(qapp: object) -> None:
    shipped = {path.stem for path in resource("icons").glob("*.svg")}
    assert shipped >= MIRRORED
    assert not icon("check", "ink", 16).isNull()


@pytest.mark.parametrize(("language", "family"), [("en", "IBM Plex Sans"), ("fa", "Vazirmatn")])
def test_each_language_is_drawn_in_its_own_font(qapp: object, language: str, family: str) -> None:
    theme.load_fonts()
    assert QFontInfo(theme.Theme(language=language).font(15)).family() == family


def test_the_style_sheet_has_no_open_place_and_follows_the_text_size() -> None:
    sheet = theme.Theme("dark", "fa", 150).style_sheet()
    assert not re.search(r"\{[a-z]\w*\}", sheet)
    assert "font-size: 22px" in sheet
