"""Names inside sentences and the cap of the digit keys, as the language of the screen wants."""

from app.core.locales.isolates import island
from app.core.locales.languages import language_of
from app.ui import theme


def spoken(name: str) -> str:
    """A name in a sentence: a Latin name must not turn a Persian sentence round."""
    if name and language_of(theme.current().language).direction == "rtl":
        return island(name)
    return name


def first_name(name: str) -> str:
    """The first word of a name, for a sentence."""
    return spoken(name.split(maxsplit=1)[0]) if name else ""


def digit_keys() -> str:
    """What is printed on the cap that stands for all digits."""
    return "۹–۰" if theme.current().language == "fa" else "0–9"
