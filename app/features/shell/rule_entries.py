"""The rules of the group as Ctrl+K finds them: by the words of their sentences."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.core.calendars import Calendar
from app.core.constitution.sections import group_sections
from app.core.locales.names import fold_name
from app.projections.constitution import constitution
from app.system.constitution_sentences import rule_sentence
from app.ui.figures import Figures
from app.ui.rules.reader import reader_of


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleEntry:
    """One rule; `folded` is its sentence for comparing, without the names of members."""

    text: str
    folded: str


def rule_entries(
    reading: Reading, language: str, calendar: Calendar, names: dict[str, str]
) -> tuple[RuleEntry, ...]:
    """Every rule that the group agreed on, in the order of the page."""
    found = constitution(reading.conn, zone=reading.group.zone)
    figures = Figures(language, calendar, reading.group.currency)
    shown, nameless = reader_of(figures, names), reader_of(figures)
    entries = []
    for section in group_sections(found.rules, found.versions):
        for row in section.rows:
            text = rule_sentence(row, section.values, shown)
            if text:
                folded = fold_name(rule_sentence(row, section.values, nameless))
                entries.append(RuleEntry(text=text, folded=folded))
    return tuple(entries)
