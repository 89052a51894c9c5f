"""Sentences by code, in five languages, without Qt: errors, papers and the command line.

A room is one catalogue, `resources/translations/<room>_<language>.ts`, whose sources are codes.
The English sentence is the translation of `<room>_en.ts`. Places are written `{name}`; a sentence
that counts
has one form per plural rule of the language and counts by `{n}`.
"""

import functools
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from app.system.resources import resource

LANGUAGES = ("en", "sw", "fr", "hi", "fa")
Forms = tuple[str, ...]

# Which form a count takes; Qt's catalogues order the forms the same way.
PLURAL: Mapping[str, Callable[[int], int]] = {
    "en": lambda n: 0 if n == 1 else 1,
    "sw": lambda n: 0 if n == 1 else 1,
    "fr": lambda n: 0 if n <= 1 else 1,
    "hi": lambda n: 0 if n == 1 else 1,
    "fa": lambda n: 0,
}
FORMS: Mapping[str, int] = {"en": 2, "sw": 2, "fr": 2, "hi": 2, "fa": 1}


@dataclass(frozen=True, slots=True)
class Texts:
    """The sentences of one room in one language; English stands in for what is missing."""

    language: str
    sentences: Mapping[str, Forms]
    english: Mapping[str, Forms]

    def __contains__(self, code: str) -> bool:
        return code in self.sentences or code in self.english

    def __call__(self, code: str, /, **values: object) -> str:
        """Return the sentence of `code` with its places filled; a code nobody wrote comes back as
        it is.

        Values are shown as they are: format numbers and dates before, and isolate Latin codes in
        Persian. `n` also chooses the plural form.
        """
        language, forms = self.language, self.sentences.get(code, ())
        if not any(forms):
            language, forms = "en", self.english.get(code, ())
        if not any(forms):
            return code
        count = values.get("n")
        which = PLURAL[language](abs(count)) if isinstance(count, int) else 0
        return _Filler().vformat(forms[min(which, len(forms) - 1)], (), values)


class _Filler(string.Formatter):
    """Fills `{name}`; a place without a value stays visible instead of failing."""

    def get_value(self, key: int | str, args: object, kwargs: Mapping[str, object]) -> object:
        return kwargs.get(str(key), "{" + str(key) + "}")


@functools.cache
def load_texts(language: str, room: str) -> Texts:
    """Load a room once. An unknown language reads English."""
    language = language if language in LANGUAGES else "en"
    english = read_catalogue(catalogue_path(room, "en"))
    own = english if language == "en" else read_catalogue(catalogue_path(room, language))
    return Texts(language, own, english)


def catalogue_path(room: str, language: str) -> Path:
    """Return where the catalogue of a room stands."""
    return resource("translations", f"{room}_{language}.ts")


def read_catalogue(path: Path) -> dict[str, Forms]:
    """Read the finished messages of a .ts file: source -> forms. An absent file is empty."""
    if not path.exists():
        return {}
    found: dict[str, Forms] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("unfinished", "obsolete", "vanished"):
            continue
        forms = translation.findall("numerusform")
        texts = tuple(form.text or "" for form in forms) if forms else (translation.text or "",)
        found[message.findtext("source", "")] = texts
    return found
