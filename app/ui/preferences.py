"""What this computer remembers between two runs: the look, the last books, when to lock."""

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from app.system.paths import preferences_file

RECENT_MAX = 6
MINUTES_MAX = 24 * 60
# A made-up group hides nothing; its book is encrypted all the same, as every book is.
PRACTICE_WORDS = "practice practice practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """Nothing here belongs to the group, and nothing here is secret.

    Attributes:
        language: "" until somebody chose one.
        text_percent: Size of the text.
        recent: Paths of books that were open, the last one first.
        lock_minutes, lock_minutes_meeting: Without a key until the screen locks; 0 for never.
        copies_folder: Where further copies go (a stick); "" for beside the book only.
    """

    language: str = ""
    theme: str = "light"
    text_percent: int = 100
    recent: tuple[str, ...] = ()
    lock_minutes: int = 5
    lock_minutes_meeting: int = 20
    copies_folder: str = ""

    def opened(self, book: Path) -> "Preferences":
        """The same with `book` first among the recent ones."""
        name = str(book)
        others = tuple(other for other in self.recent if other != name)
        return replace(self, recent=(name, *others)[:RECENT_MAX])

    def without(self, book: Path) -> "Preferences":
        """The same without `book`, which is not there any more."""
        return replace(self, recent=tuple(one for one in self.recent if one != str(book)))


class PreferencesFile:
    """The preferences and the small file in which they last.

    A damaged file is begun anew and kept as `.bad`; a value that nobody could have chosen on a page
    is the usual one.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or preferences_file()
        self.now = self._read()

    def keep(self, preferences: Preferences) -> None:
        """Remember `preferences`; a full disk is no reason to stop anybody."""
        if preferences == self.now:
            return
        from app.system.whole_file import replace_file

        self.now = preferences
        try:
            replace_file(self.path, msgspec.json.format(msgspec.json.encode(preferences)))
        except OSError:
            return

    def change(self, **values: Any) -> None:
        """Remember these fields, by name, anew."""
        self.keep(replace(self.now, **values))

    def _read(self) -> Preferences:
        try:
            data = self.path.read_bytes()
        except OSError:
            return Preferences()
        try:
            return _possible(msgspec.json.decode(data, type=Preferences))
        except msgspec.MsgspecError:
            with suppress(OSError):
                self.path.replace(self.path.with_name(f"{self.path.name}.bad"))
            return Preferences()


def _possible(read: Preferences) -> Preferences:
    """The same, with the usual value where a file that was edited by hand says what cannot be."""
    from app.system.texts import LANGUAGES
    from app.ui.theme import SCALES, THEMES

    usual = Preferences()
    possible = {
        "language": read.language in ("", *LANGUAGES),
        "theme": read.theme in THEMES,
        "text_percent": read.text_percent in SCALES,
        "lock_minutes": 0 <= read.lock_minutes <= MINUTES_MAX,
        "lock_minutes_meeting": 0 <= read.lock_minutes_meeting <= MINUTES_MAX,
    }
    wrong = {name: getattr(usual, name) for name, is_so in possible.items() if not is_so}
    return replace(read, recent=read.recent[:RECENT_MAX], **wrong)


def language_for(chosen: str, of_group: Sequence[str] = ()) -> str:
    """The language that somebody chose; before that the one of this computer, or of the group.

    Args:
        chosen: Of the preferences. of_group: Languages of the open book, the first one its own.
    """
    from app.system.texts import LANGUAGES

    spoken = (os.environ.get("LANGUAGE") or os.environ.get("LANG") or "")[:2]
    ours = [one for one in of_group if one in LANGUAGES]
    here = [spoken] if spoken in (ours or LANGUAGES) else []
    return next(iter([*filter(None, [chosen]), *here, *ours]), "en")
