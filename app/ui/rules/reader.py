"""How the values of rules read on the screen."""

from collections.abc import Mapping

from app.core.locales import format_money
from app.system.constitution_sentences import Reader
from app.ui.figures import Figures


def reader_of(figures: Figures, names: Mapping[str, str] | None = None) -> Reader:
    """How values read inside sentences."""

    def money(minor: int) -> str:
        if figures.currency == "IRR":
            return f"{figures.money(minor)} {figures.unit}"
        return format_money(minor, figures.currency, figures.language, code=True)

    return Reader(figures.language, money, figures.day, names or {})
