"""Words of the page Group rules."""

from PySide6.QtCore import QCoreApplication

from app.core.constitution.history import Version
from app.core.constitution.sections import Section
from app.core.locales.isolates import island
from app.core.locales.numbers import format_number
from app.system.constitution_sentences import Reader, text_of


def section_title(section: Section, language: str) -> str:
    """The head of a section; a box bears the name that the group gave it."""
    return section.name or text_of(f"chapter.{section.code}", language)


def agreed_words(version: Version, reader: Reader) -> str:
    """Since when a version holds, and who agreed or wrote it."""
    day, name = reader.day(version.on), island(reader.names.get(version.actor, ""))
    yes, no = (format_number(votes, reader.language) for votes in version.votes)
    if any(version.votes):
        text = QCoreApplication.translate(
            "Rules", "since {day}, agreed by {yes} to {no}, written by {name}"
        )
    elif version.motion:
        text = QCoreApplication.translate("Rules", "since {day}, agreed by vote, written by {name}")
    else:
        text = QCoreApplication.translate("Rules", "since {day}, written by {name}")
    return text.format(day=day, name=name, yes=yes, no=no)
