"""Irene's tablet: a second device of the group, which types a payment that the laptop has too."""

from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.samples.group_replay import GroupReplay
from app.samples.script import Held
from app.system.vault import MemoryKeyStore

LABEL = "Irene’s tablet"
JOINS = (1, 2, 3, 4)  # rows that only the tablet writes: they join without a question
TWICE = 9  # Grace Atieno


def hold_with_tablet(group: GroupReplay, held: Held) -> None:
    """Hold a meeting at which the tablet, once out of reach, writes a payment once more.

    The tablet takes the first rows and hands them over. What it wrote after that reaches the
    laptop in the evening, when the meeting is closed and the box was counted.
    """
    with TemporaryDirectory(prefix="daftari-tablet-") as folder:
        tablet = _enrolled(group, Path(folder))
        try:
            _hold(group, held, tablet)
        finally:
            tablet.close()


def _hold(group: GroupReplay, held: Held, tablet: Book) -> None:
    meeting = group.meeting(held)
    meeting.open()
    _catch_up(tablet, group.book)
    meeting.type_on(tablet, JOINS, "15:12")
    group.book.import_frames(tablet.outgoing())
    _catch_up(tablet, group.book)
    meeting.collect(after=max(JOINS))
    meeting.pay_out()
    meeting.count()
    meeting.sign()
    meeting.close(group.next_day(held))
    meeting.type_on(tablet, (TWICE,), "15:24")
    group.clock.set(held.on, "18:40")
    group.book.import_frames(tablet.outgoing())
    meeting.check_payments()


def _enrolled(group: GroupReplay, folder: Path) -> Book:
    """The tablet with the whole book, in the hands of the secretary."""
    hub = group.book
    secretary = next(one for one in group.script.members if "secretary" in one.roles)
    member = group.members[secretary.no]
    tablet = Book.join(
        folder / "tablet.daftari",
        MemoryKeyStore(),
        group=hub.group.id,
        label=LABEL,
        wall_ms=group.clock,
    )
    try:
        hub.write(partial(enrol_device, card=tablet.card, member=member))
        _catch_up(tablet, hub)
    except BaseException:
        tablet.close()
        raise
    tablet.log_in(member)
    return tablet


def _catch_up(tablet: Book, hub: Book) -> None:
    _, seq = tablet.cursor()
    while records := hub.numbered(seq):
        tablet.ingest(records, hub.checkpoint())
        _, seq = tablet.cursor()
