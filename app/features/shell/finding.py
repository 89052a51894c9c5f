"""Ctrl+K: what is found in the words of the screen, and where a result leads."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.core.locales.names import fold_name, matches
from app.features.shell.catalogue import Catalogue, Found, read_catalogue
from app.features.shell.member_look import MemberLook
from app.ui.figures import Figures
from app.ui.pages import PLACES, place_title
from app.ui.papers import Paper
from app.ui.widgets.search_palette import Hit

if TYPE_CHECKING:
    from app.core.errors import AppError
    from app.features.shell.desktop import Desktop
    from app.ui.change_bus import Changed


def attach(desktop: "Desktop") -> "Finding":
    """Let the palette of `desktop` find everything."""
    return Finding(desktop)


class Finding(QObject):
    """Keeps the catalogue; reads it again when the palette opens and the book has changed."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._catalogue: Catalogue | None = None
        self._is_stale = True
        self.look = MemberLook(desktop.window)
        palette = desktop.window.palette_of_search
        palette.finder = self.find
        palette.opened.connect(self.refresh)
        palette.chosen.connect(self._go)
        desktop.session.bus.changed.connect(self._changed)

    def refresh(self) -> None:
        """Read the catalogue if something changed since, or the language is another one."""
        session = self._desktop.session
        known = self._catalogue
        if not self._is_stale and known is not None and known.language == session.language:
            return
        self._is_stale = False
        language = session.language
        session.read(lambda reading: read_catalogue(reading, language), self._take, self._failed)

    def _take(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._desktop.window.palette_of_search.search_again()

    def _failed(self, error: "AppError") -> None:
        self._is_stale = True  # actions and places are still found

    def _changed(self, changes: "Changed") -> None:
        self._is_stale = True

    def find(self, typed: str) -> list[Hit]:
        """Results in groups: members, what to do, in the book, pages."""
        session, known = self._desktop.session, self._catalogue
        found = known.find(typed, session.today()) if known is not None else Found()
        write = Figures.of(session)
        hits = list(members_found(found, write))
        hits += actions_for(found, write)
        hits += actions_named(typed, self._places())
        hits += in_the_book(found, write)
        hits += rules_found(found)
        hits += pages_named(typed, self._places())
        return hits

    def _places(self) -> frozenset[str]:
        return frozenset(self._desktop.window.places())

    def _go(self, name: str, value: object) -> None:
        window = self._desktop.window
        acts: dict[str, Callable[[], object]] = {
            "theme": window.looks.next_theme,
            "larger": window.looks.larger,
            "smaller": window.looks.smaller,
            "help": window.show_help,
        }
        if name in acts:
            acts[name]()
            return
        if name == "member" and not window.is_framed:
            self.look.show_member(value)
        elif name in window.places():
            if not window.is_framed:
                window.wanted.emit("meeting", None)  # out of meeting mode; it stays as it is
            window.open_page(name, value)
        else:
            window.wanted.emit(name, value)


def members_found(found: Found, write: Figures) -> Iterator[Hit]:
    """Members with their number and what they have."""
    group = QCoreApplication.translate("Finding", "Members")
    for one in found.members:
        parts = [
            QCoreApplication.translate("Finding", "No. {number}").format(
                number=write.count(one.no)
            ),
            QCoreApplication.translate("Finding", "savings {amount}").format(
                amount=write.money(one.savings)
            ),
        ]
        if one.loan_left:
            text = QCoreApplication.translate("Finding", "loan left {amount}")
            parts.append(text.format(amount=write.money(one.loan_left)))
        if one.has_left:
            parts.append(QCoreApplication.translate("Finding", "left the group"))
        yield Hit("user", one.name, " · ".join(parts), "member", one.member, group)


def actions_for(found: Found, write: Figures) -> Iterator[Hit]:
    """What can be done for the first member that was found."""
    if not found.members:
        return
    group, one = QCoreApplication.translate("Finding", "Do"), found.members[0]
    title = QCoreApplication.translate("Finding", "Print {name}’s statement")
    paper = Paper(code="member_statement", subject=one.member, name=f"statement-{one.no}")
    under = QCoreApplication.translate("Finding", "A4")
    yield Hit("printer", title.format(name=one.name), under, "print", paper, group)
    title = QCoreApplication.translate("Finding", "Print what {name} would get on leaving")
    paper = Paper(code="exit_settlement", subject=one.member, name=f"exit-{one.no}")
    yield Hit("printer", title.format(name=one.name), under, "print", paper, group)


def in_the_book(found: Found, write: Figures) -> Iterator[Hit]:
    """Questions, meetings and payments."""
    group = QCoreApplication.translate("Finding", "Found in the book")
    at = QCoreApplication.translate("Finding", "Meeting {number}")
    for case in found.cases:
        title = QCoreApplication.translate("Finding", "{name}, to decide").format(name=case.name)
        where = at.format(number=write.count(case.meeting_no))
        under = f"{where} · {write.money(case.amount)}"
        yield Hit("arrows-merge", title, under, "decide", case.case, group)
    for meeting in found.meetings:
        title = at.format(number=write.count(meeting.no))
        name = "meeting" if meeting.is_waiting else "meeting_page"
        yield Hit(
            "calendar-dots", title, write.day(meeting.on, "long"), name, meeting.meeting, group
        )
    for paid in found.payments:
        title = QCoreApplication.translate("Finding", "{name} paid {amount}").format(
            name=paid.name, amount=write.money(paid.total)
        )
        where = at.format(number=write.count(paid.meeting_no))
        parts = [where, write.day(paid.on, "short"), paid.code]
        paper = Paper(code="receipt", subject=paid.entry, name="receipt")
        under = " · ".join(part for part in parts if part)
        yield Hit("receipt", title, under, "print", paper, group)


def rules_found(found: Found) -> Iterator[Hit]:
    """Rules whose words are typed; they lead to the page of all rules."""
    group = QCoreApplication.translate("Finding", "Our rules")
    for one in found.rules:
        yield Hit("scroll", one.text, "", "rules", None, group)


def pages_named(typed: str, places: frozenset[str]) -> Iterator[Hit]:
    """Pages whose title is typed; all of them when nothing is typed."""
    folded = fold_name(typed)
    group = QCoreApplication.translate("Finding", "Go to")
    for number, place in enumerate(PLACES, start=1):
        title = place_title(place.name)
        if place.name in places and (not folded or matches(folded, fold_name(title))):
            yield Hit(place.icon, title, f"Ctrl+{number}", place.name, None, group)


def actions_named(typed: str, places: frozenset[str]) -> Iterator[Hit]:
    """Things to do whose words are typed."""
    folded = fold_name(typed)
    if not folded:
        return
    group = QCoreApplication.translate("Finding", "Do")
    for icon, title, keys, name, value in _actions():
        if matches(folded, fold_name(title)) and (name != "new_member" or name in places):
            yield Hit(icon, title, keys, name, value, group)


def _actions() -> tuple[tuple[str, str, str, str, object], ...]:
    """(icon, words, keys, name, value) of everything that can be done from everywhere."""
    members = Paper(code="member_list", name="members")
    rules = Paper(code="constitution", name="rules")
    return (
        (
            "play",
            QCoreApplication.translate("Finding", "Start or return to the meeting"),
            "Ctrl+M",
            "meeting",
            None,
        ),
        ("user-plus", QCoreApplication.translate("Finding", "New member"), "", "new_member", None),
        (
            "calendar-check",
            QCoreApplication.translate("Finding", "Plan the next meeting"),
            "",
            "meetings",
            "plan",
        ),
        (
            "printer",
            QCoreApplication.translate("Finding", "Print the list of members"),
            "",
            "print",
            members,
        ),
        ("printer", QCoreApplication.translate("Finding", "Print the rules"), "", "print", rules),
        (
            "printer",
            QCoreApplication.translate("Finding", "Print the register of contributions"),
            "",
            "print",
            Paper(code="contribution_register", name="contributions"),
        ),
        (
            "printer",
            QCoreApplication.translate("Finding", "Print the register of attendance"),
            "",
            "print",
            Paper(code="attendance_register", name="attendance"),
        ),
        ("copy", QCoreApplication.translate("Finding", "Copy the book"), "", "copies", None),
        (
            "cloud-arrow-up",
            QCoreApplication.translate("Finding", "Sending and devices"),
            "",
            "sending",
            None,
        ),
        (
            "users-three",
            QCoreApplication.translate("Finding", "People and PINs"),
            "",
            "people",
            None,
        ),
        (
            "graduation-cap",
            QCoreApplication.translate("Finding", "Practise with a made-up group"),
            "",
            "practise",
            None,
        ),
        (
            "lock-simple",
            QCoreApplication.translate("Finding", "Lock the screen"),
            "Ctrl+L",
            "lock",
            None,
        ),
        (
            "sun",
            QCoreApplication.translate("Finding", "Light, dark, sunlight"),
            "Ctrl+F9",
            "theme",
            None,
        ),
        ("text-aa", QCoreApplication.translate("Finding", "Larger text"), "Ctrl++", "larger", None),
        (
            "text-aa",
            QCoreApplication.translate("Finding", "Smaller text"),
            "Ctrl+−",
            "smaller",
            None,
        ),
        (
            "keyboard",
            QCoreApplication.translate("Finding", "Help: all keys of this page"),
            "F1",
            "help",
            None,
        ),
    )
