"""Settings, the lock and the forms of the first run on the sample group, as in picture 17."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QScrollArea, QWidget

from app.book.backup import make_copy
from app.book.transaction import Tx
from app.core.activation import FEATURES
from app.core.errors import Refused, Unavailable
from app.core.governance import totp
from app.core.governance.documents import Agreed, NotAgreed
from app.core.recovery import NOISE_BYTES, new_halves
from app.features.settings.screen import SettingsScreen
from app.features.shell.desktop import Desktop
from app.features.shell.locking import Locking
from app.features.shell.syncing import Syncing
from app.operations.allowances import divide, hand_over
from app.operations.members import remove_member
from app.operations.recovery_sheets import give_sheets, offer_sheets
from app.projections.members import members
from app.sync.connection import Connection, save_connection
from app.sync.room import Heard
from tests.helpers.desktop import desktop_of
from tests.helpers.group import Clock
from tests.helpers.sample_books import own_sample
from tests.helpers.small_book import KeysInFile
from tests.helpers.waiting import settle
from tests.screenshots import ALL, FOUR, Look, picture

DAY = "2026-11-21"
_KEPT: list[Desktop] = []  # a picture is drawn after its function returned


def opened(look: Look, name: str = "tumaini") -> Desktop:
    """The desktop of a sample group in this look; in Persian the group Mehr."""
    sample = "tumaini-fa" if look.language == "fa" and name == "tumaini" else name
    book = own_sample(sample, Clock())
    folder = book.path.parent
    desktop = desktop_of(
        book,
        KeysInFile(folder),
        folder,
        language=look.language,
        theme=look.theme,
        is_dressed=True,
    )
    _KEPT.append(desktop)
    return desktop


def front_of(desktop: Desktop) -> Any:
    """The page of Settings that stands there."""
    settings = desktop.window.screen_of("settings")
    assert isinstance(settings, SettingsScreen)
    return settings.front


def chapter(desktop: Desktop, name: str) -> QWidget:
    desktop.window.open_page("settings", name)
    settle(desktop.session)
    return desktop.window


@picture("17-sync-devices", ALL)
def sending(look: Look) -> QWidget:
    """A tablet was heard two weeks ago; there is no network now."""
    desktop = opened(look, "tumaini-conflict")
    save_connection(desktop.book, Connection(url="https://daftari.invalid"))
    part = next(part for part in desktop.parts if isinstance(part, Syncing))
    now = desktop.wall_ms()
    status = replace(
        part.status,
        has_server=True,
        sent_at_ms=now - 14 * 24 * 3_600_000,
        problem=Unavailable("sync.no_network"),
        now_ms=now,
    )
    window = chapter(desktop, "sending")
    part._show(status)
    settle(desktop.session)
    return window


@picture("17b-copies", FOUR)
def copies(look: Look) -> QWidget:
    """Two copies, the second a moment old."""
    desktop = opened(look)
    window = chapter(desktop, "copies")
    for _ in range(2):
        front_of(desktop).copy()
        settle(desktop.session)
    return window


@picture("17c-people-pins", FOUR)
def people(look: Look) -> QWidget:
    """Officers first, one of them to change."""
    return chapter(opened(look), "people")


@picture("17d-lending", ALL)
def lending(look: Look) -> QWidget:
    """A kind of loan, in boxes and in plain words."""
    return chapter(opened(look), "lending")


@picture("22b-lock", FOUR)
def locked(look: Look) -> QWidget:
    """Home behind the curtain."""
    desktop = opened(look)
    desktop.window.open_place("home")
    settle(desktop.session)
    part = next(part for part in desktop.parts if isinstance(part, Locking))
    part.lock.lock()
    settle(desktop.session)
    return desktop.window


@picture("17-keys", ALL)
def keys(look: Look) -> QWidget:
    """Two officers keep the sheets, the treasurer hands over, a member who left is to be erased."""
    desktop = opened(look)
    book = desktop.book
    offer = book.write(offer_sheets).result
    people = book.read(lambda reading: [one.member for one in members(reading.conn)])
    keepers = (people[0], people[1])

    def give(tx: Tx, agreed: tuple[Agreed, ...] = ()) -> None:
        tx.agreed = agreed
        give_sheets(tx, offer=offer, holders=keepers, typed=offer.halves)

    try:
        book.write(give)
    except NotAgreed as asked:
        request = asked.request
        said = Agreed(payload_hash=request.payload_hash, members=request.people)
        book.write(partial(give, agreed=(said,)))
    for member in reversed(people):
        with suppress(Refused):
            book.write(lambda tx, who=member: remove_member(tx, member=who, on=DAY, reason="moved"))
            break
    make_copy(book, 1_795_300_000_000)
    return chapter(desktop, "keys")


@picture("17-keys-words", FOUR)
def sheet_words(look: Look) -> QWidget:
    """The words of the first sheet are shown to who keeps it."""
    desktop = opened(look)
    window = chapter(desktop, "keys")
    page = front_of(desktop)
    page.sheets.show_words(new_halves(bytes(range(NOISE_BYTES))))
    settle(desktop.session)
    return window


@picture("17h-allowances", FOUR)
def allowances(look: Look) -> QWidget:
    """What each laptop may give out, after a closing: something was handed to the tablet."""
    desktop = opened(look, "tumaini-conflict")
    book = desktop.book
    tablet = next(one for one in book.roster.devices if one != book.group.device)
    book.write(lambda tx: divide(tx, meeting=""))
    book.write(lambda tx: hand_over(tx, fund="1010 KES", to=tablet, minor=400_000))
    window = chapter(desktop, "sending")
    area = front_of(desktop).findChild(QScrollArea) or window.findChild(QScrollArea)
    assert area is not None
    area.ensureWidgetVisible(front_of(desktop).allowances)
    settle(desktop.session)
    return window


@picture("17i-older-program", FOUR)
def older_program(look: Look) -> QWidget:
    """The tablet has not been opened with this Daftari yet, so something waits for it."""
    desktop = opened(look, "tumaini-conflict")
    window = chapter(desktop, "sending")
    page = front_of(desktop)
    here, tablet = page.facts.devices
    waits = ((next(iter(FEATURES)), (tablet.label,)),)
    page.facts = replace(page.facts, waits=waits, devices=(here, replace(tablet, release="")))
    page.show_facts()
    return window


@picture("17k-room", FOUR)
def room(look: Look) -> QWidget:
    """A server is open in the room; the tablet was heard a while ago."""
    desktop = opened(look, "tumaini-conflict")
    window = chapter(desktop, "sending")
    page = front_of(desktop)
    tablet = page.facts.devices[1].device
    said = "daftari:join?server=https://192.168.1.7:8440&key=" + "3f9a" * 16
    heard = (Heard(tablet, desktop.wall_ms() - 40 * 60_000, False),)
    desktop.session.places["room"] = SimpleNamespace(invitation=said, present=lambda: heard)
    page.show_facts()
    settle(desktop.session)
    area = page.findChild(QScrollArea) or window.findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    return window


@picture("17j-phone-codes", FOUR)
def phone_codes(look: Look) -> QWidget:
    """The key of a phone and the codes of the paper are shown, this once."""
    desktop = opened(look)
    window = chapter(desktop, "people")
    page = front_of(desktop)
    for row in range(page.table.model().rowCount()):
        page.table.setCurrentIndex(page.table.model().index(row, 0))
        if page.table.current_key() == desktop.session.actor:
            break
    codes = totp.new_codes(bytes(range(totp.NOISE_BYTES)))
    page.factor.show_key(*codes, group=desktop.session.group_name, person="Josephine")
    page._follow()
    return window
