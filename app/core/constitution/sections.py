"""The constitution as sections: for each the rules that say something, and since when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.core.constitution.history import Version, changed_fields, since
from app.core.constitution.of_boxes import chapter_of, values_of_terms
from app.core.constitution.of_group import CHAPTERS, told, values_of
from app.core.constitution.proposals import Change
from app.core.constitution.rows import Chapter, Row
from app.core.rules_of_group import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section; its sentences are those of `rows` with `values` in their places.

    Attributes:
        code: Of the chapter. box, name: Its box and what the group calls it; "" for the group.
        since: The version that last changed something here; None before the first.
    """

    code: str
    box: str = ""
    name: str = ""
    rows: tuple[Row, ...]
    values: Mapping[str, Any]
    since: Version | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One rule as it is and as it would be."""

    row: Row
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def group_sections(rules: Rules, versions: Sequence[Version]) -> tuple[Section, ...]:
    """The sections of what all boxes share."""
    values = values_of(rules)
    return tuple(
        Section(
            code=chapter.code,
            rows=tuple(told(chapter, rules)),
            values=values,
            since=since(versions, _fields(chapter)),
        )
        for chapter in CHAPTERS
    )


def box_section(box: str, kind: str, name: str, terms: Any, versions: Sequence[Version]) -> Section:
    """The section of a box; without sentences when nobody here can read its terms.

    Raises:
        Refused: "scheme.unknown" for terms of an unknown kind.
    """
    chapter = chapter_of(kind) if terms is not None else Chapter(code=f"box.{kind}", rows=())
    return Section(
        code=chapter.code,
        box=box,
        name=name,
        rows=chapter.rows,
        values=values_of_terms(terms) if terms is not None else {},
        since=since(versions, _fields(chapter)),
    )


def differences(
    before: Any, after: Any, changes: Sequence[Change], kind: str = ""
) -> tuple[Difference, ...]:
    """What changes make of rules (kind "") or of the terms of a box, rule by rule."""
    names = {change.field for change in changes}
    chapters = (chapter_of(kind),) if kind else CHAPTERS
    read = values_of_terms if kind else values_of
    was, now = read(before), read(after)
    return tuple(
        Difference(row=row, before=was, after=now)
        for chapter in chapters
        for row in chapter.rows
        if names & set(row.fields)
    )


def chapters_changed(versions: Sequence[Version], at: int) -> tuple[str, ...]:
    """Codes of the chapters of the group that the version at a place changed."""
    names = set(changed_fields(versions, at))
    return tuple(chapter.code for chapter in CHAPTERS if names & set(_fields(chapter)))


def _fields(chapter: Chapter) -> list[str]:
    return [name for row in chapter.rows for name in row.fields]
