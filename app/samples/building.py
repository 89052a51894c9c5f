"""Sample groups by name: the group of the pictures at several moments, practice, and others."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.book.book import Book, WallClock
from app.samples.group_replay import GroupReplay
from app.samples.house_replay import keep_building
from app.samples.script import Script, load_script, load_translated
from app.samples.second_device import hold_with_tablet
from app.system.vault import KeyStore

COLLECTED_UP_TO = 14  # the picture of a half collected sheet: Lilian Kerubo was the last to pay


def _ready(group: GroupReplay) -> None:
    group.hold_all()


def _half_collected(group: GroupReplay) -> None:
    group.hold_all()
    today = group.today()
    today.open()
    today.collect(COLLECTED_UP_TO)


def _paid_out(group: GroupReplay) -> None:
    group.hold_all()
    today = group.today()
    today.open()
    today.collect()
    today.pay_out()


def _closed(group: GroupReplay) -> None:
    group.hold_all()
    group.today().hold(group.script.next_on)


def _payments_checked(group: GroupReplay) -> None:
    """The day after: M-Pesa has answered, and the questions of the meeting before are cleared."""
    _closed(group)
    today = group.script.today
    before = replace(group.script.held[-1], checked_on=today.checked_on, found=())
    group.meeting(before).check_payments()
    group.today().check_payments()


def _written_twice(group: GroupReplay) -> None:
    *earlier, last = group.script.held
    group.hold_all(earlier[-1].no)
    hold_with_tablet(group, last)


_Stage = Callable[[GroupReplay], None]
_Told = Callable[[], Script]

SAMPLES: dict[str, tuple[_Told, _Stage]] = {
    "tumaini": (lambda: load_script("tumaini"), _ready),
    "tumaini-collect": (lambda: load_script("tumaini"), _half_collected),
    "tumaini-count": (lambda: load_script("tumaini"), _paid_out),
    "tumaini-closed": (lambda: load_script("tumaini"), _closed),
    "tumaini-payments": (lambda: load_script("tumaini"), _payments_checked),
    "tumaini-conflict": (lambda: load_script("tumaini"), _written_twice),
    "mehr": (lambda: load_translated("mehr"), _half_collected),
    "negin": (lambda: load_script("negin"), keep_building),
    "practice": (lambda: load_script("practice"), _ready),
    "empty": (lambda: load_script("empty"), _ready),
}


def build(name: str, path: Path, keys: KeyStore, wall_ms: WallClock) -> Book:
    """Make a sample group in a new book at `path`; the book is open, the treasurer logged in.

    The facts bear the hours of the story; `wall_ms` is the clock of the book afterwards.

    Raises:
        KeyError: No sample has this name.
        Unavailable: See `Book.create`.
    """
    told, stage = SAMPLES[name]
    group = GroupReplay(told(), path, keys, wall_ms)
    try:
        stage(group)
    except BaseException:
        group.book.close()
        raise
    group.clock.end_story()
    return group.book
