"""The language of the screens: compiled catalogues, switched while the program runs.

`python -m app.ui.translation` compiles the catalogues; set-up and the tests call it.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from app.system.resources import resource
from app.system.texts import LANGUAGES

LANGUAGE_NAMES = {
    "en": "English",
    "sw": "Kiswahili",
    "fr": "Français",
    "hi": "हिन्दी",
    "fa": "فارسی",
}
_TERRITORY = {"en": "en_KE", "sw": "sw_KE", "fr": "fr_FR", "hi": "hi_IN", "fa": "fa_IR"}


class Translation:
    """Owns the installed translators.

    Switching sends LanguageChange to every widget; `Screen.retranslate` answers it.
    """

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.language = ""  # English too is installed by `use`: its plural forms are translations

    def use(self, language: str) -> None:
        """Switch texts, layout direction and Qt's own locale to `language`."""
        language = language if language in LANGUAGES else "en"
        self.remove()
        self.language = language
        QLocale.setDefault(QLocale(_TERRITORY[language]))
        self._install("qtbase_" + language, QLibraryInfo.path(_TRANSLATIONS_PATH))
        self._install("daftari_" + language, str(resource("translations", "compiled")))
        QGuiApplication.setLayoutDirection(direction_of(language))

    def remove(self) -> None:
        """Uninstall what `use` installed; texts are the sources again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)


_TRANSLATIONS_PATH = QLibraryInfo.LibraryPath.TranslationsPath


def direction_of(language: str) -> Qt.LayoutDirection:
    """Return the direction in which screens of this language are laid out."""
    if language == "fa":
        return Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def compile_catalogues(*, only_stale: bool = True) -> list[Path]:
    """Compile all rooms of a language into one .qm each; return what was written.

    Needs lrelease beside the running Python (it ships with PySide6).
    """
    folder = resource("translations", "compiled")
    folder.mkdir(exist_ok=True)
    written = []
    for language in LANGUAGES:
        rooms = sorted(resource("translations").glob(f"*_{language}.ts"))
        target = folder / f"daftari_{language}.qm"
        newest = max((path.stat().st_mtime for path in rooms), default=0.0)
        if not rooms or (only_stale and target.exists() and target.stat().st_mtime >= newest):
            continue
        # A running program has the old file mapped; it must never see it shrink.
        fresh = target.with_name(f"{target.name}.{os.getpid()}")
        command = [_lrelease(), "-silent", *map(str, rooms), "-qm", str(fresh)]
        subprocess.run(command, check=True, capture_output=True)
        fresh.replace(target)
        written.append(target)
    return written


def _lrelease() -> str:
    beside = Path(sys.executable).with_name("pyside6-lrelease")
    return str(beside) if beside.exists() else shutil.which("pyside6-lrelease") or str(beside)


if __name__ == "__main__":
    compile_catalogues()
