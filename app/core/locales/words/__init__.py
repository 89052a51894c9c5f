"""Numbers and amounts written out in words, so that a figure on paper cannot be altered."""

from collections.abc import Callable

from app.core.errors import Refused
from app.core.locales.languages import Lang, language_of
from app.core.locales.words import english, french, hindi, persian, swahili

WORDS_MAX = 10**12

_SPELL: dict[str, Callable[[int], str]] = {
    "en": english.spell,
    "sw": swahili.spell,
    "fr": french.spell,
    "hi": hindi.spell,
    "fa": persian.spell,
}


def number_in_words(number: int, lang: Lang) -> str:
    """The number in words, from 0 to `WORDS_MAX`; different numbers give different words.

    Raises:
        Refused: `words.out_of_range` below 0 or above the limit.
    """
    if not 0 <= number <= WORDS_MAX:
        raise Refused("words.out_of_range", limit=WORDS_MAX)
    return _SPELL[language_of(lang).code](number)
