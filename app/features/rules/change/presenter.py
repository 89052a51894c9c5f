"""Proposing other rules: the chapter as it is, as it would be, and from when. Without Qt."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from app.book.transaction import Reading, Tx
from app.core.constitution.combinations import blocked, settled
from app.core.constitution.of_boxes import chapter_of, values_of_terms
from app.core.constitution.of_group import CHAPTERS, told, values_of
from app.core.constitution.preview import Preview, preview
from app.core.constitution.rows import Chapter
from app.core.errors import AppError, Refused
from app.core.rules_of_group import Rules, check_rules
from app.core.schemes import find_scheme
from app.operations.proposals import propose_rules, propose_terms, usual_day
from app.projections import boxes, group, meetings, members


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the page begins with.

    Attributes:
        kind: Scheme of the box; "" for the rules of the group. before: The rules or terms.
        earliest: First civil day that a change may hold for. meeting: Open now, "" for none.
    """

    chapter: Chapter
    kind: str
    title: str
    before: Any
    names: dict[str, str]
    earliest: str
    meeting: str


class ChangeView(Protocol):
    """What the presenter needs of the screen."""

    def show_known(self, known: Known) -> None: ...
    def show_values(self) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def refused(self, error: AppError) -> None: ...
    def proposed(self) -> None: ...


@dataclass
class ChangePresenter:
    """One officer at the page."""

    session: Any
    view: ChangeView
    code: str = ""
    box: str = ""
    known: Known | None = None
    values: dict[str, Any] = field(default_factory=dict)

    def open(self, subject: str) -> None:
        """Begin with a chapter: its code, and its box after a blank."""
        self.code, _, self.box = subject.partition(" ")
        self.known, self.values = None, {}

    def read(self) -> None:
        if self.known is not None:
            return  # what is typed stays while the book changes
        code, box = self.code, self.box
        today = self.session.today()
        self.session.read(
            lambda reading: look(reading, code, box, today), self._took, self.view.show_failure
        )

    def change(self, values: dict[str, Any]) -> None:
        """Something was typed or switched."""
        assert self.known is not None
        self.values |= values
        if not self.known.kind:
            self.values = settled(self.values, len(self.known.names))
        self.view.show_values()

    @property
    def after(self) -> Any:
        """The rules or terms as they would be.

        Raises:
            Refused: They cannot be.
        """
        assert self.known is not None
        if self.known.kind:
            scheme = find_scheme(self.known.kind)
            return scheme.check(scheme.terms(**self.values))
        return check_rules(Rules(**self.values))

    @property
    def is_changed(self) -> bool:
        known = self.known
        return known is not None and self.values != _values(known.kind, known.before)

    def blocked(self) -> dict[str, str]:
        """Code of each row that cannot be changed now, and why."""
        known = self.known
        if known is None or known.kind:
            return {}
        rows = known.chapter.rows
        found = {row.code: blocked(row, self.values, len(known.names)) for row in rows}
        return {code: why for code, why in found.items() if why}

    def hidden(self) -> frozenset[str]:
        """Codes of rows that say nothing in these rules."""
        known = self.known
        if known is None or known.kind:
            return frozenset()
        rows = {row.code for row in told(known.chapter, Rules(**self.values))}
        return frozenset(row.code for row in known.chapter.rows if row.code not in rows)

    def preview(self) -> Preview | None:
        """What the rules of the group would mean; None for a box."""
        known = self.known
        if known is None or known.kind:
            return None
        return preview(Rules(**self.values), len(known.names))

    def propose(self, from_on: str, reason: str) -> None:
        """Write the proposal."""
        assert self.known is not None
        try:
            after = self.after
        except Refused as error:
            self.view.refused(error)
            return
        meeting, box = self.known.meeting, self.box

        def operation(tx: Tx) -> str:
            if box:
                return propose_terms(
                    tx, box=box, terms=after, from_on=from_on, meeting=meeting, reason=reason
                )
            return propose_rules(tx, rules=after, from_on=from_on, meeting=meeting, reason=reason)

        self.session.write(operation, lambda _: self.view.proposed(), self.view.refused)

    def _took(self, known: Known) -> None:
        self.known = known
        self.values = _values(known.kind, known.before)
        self.view.show_known(known)


def look(reading: Reading, code: str, box: str, today: str) -> Known:
    """What the page begins with.

    Raises:
        Refused: "box.unknown", or the terms cannot be read by this release.
    """
    conn = reading.conn
    roll = [one.member for one in members.members(conn)]
    running = meetings.running_meeting(conn)
    kind, title, opened_on, before = "", "", "", None
    if box:
        row = boxes.find_box(conn, box)
        if row is None:
            raise Refused("box.unknown", box=box)
        kind, title, opened_on, before = row.kind, row.name, row.opened_on, row.read
        chapter = chapter_of(kind)
    else:
        _, before = group.current_rules(conn)
        chapter = next((one for one in CHAPTERS if one.code == code), CHAPTERS[0])
    return Known(
        chapter=chapter,
        kind=kind,
        title=title,
        before=before,
        names=reading.people.names(roll),
        earliest=usual_day(conn, today=today, opened_on=opened_on),
        meeting=running.meeting if running is not None else "",
    )


def _values(kind: str, rules: Any) -> dict[str, Any]:
    return values_of_terms(rules) if kind else values_of(rules)
