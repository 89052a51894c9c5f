"""The share-out on the sample group: before the agreement, and while the parts are handed over."""

from PySide6.QtWidgets import QWidget

from app.book.book import Book
from app.core.permissions import CHAIR, KEY_HOLDER
from app.features.share_out.screen import ShareOutScreen
from app.operations.shareout import agree_shareout, pay_share
from app.projections import officers, shareouts
from app.projections.meetings import running_meeting
from app.projections.shareout_look import Wish
from tests.helpers.sample_books import own_sample
from tests.helpers.waiting import settle
from tests.pictures.loans import NOW_MS, window_of
from tests.screenshots import ALL, FOUR, LIGHT, PERSIAN, Look, picture


def open_book(look: Look) -> Book:
    name = "tumaini-fa" if look.language == "fa" else "tumaini-collect"
    return own_sample(name, lambda: NOW_MS)


@picture("19-share-out", ALL)
def preview(look: Look) -> QWidget:
    """Everyone's line before it is agreed."""
    window, screen = window_of(look, "share_out", ShareOutScreen, book=open_book(look))
    assert isinstance(screen, ShareOutScreen)
    return window


@picture("19b-share-out-paying", FOUR)
def paying(look: Look) -> QWidget:
    """Some have their part, one stands at the table."""
    book = open_book(look)
    meeting = book.read(lambda reading: running_meeting(reading.conn))
    assert meeting is not None
    signed = book.read(
        lambda r: (
            *officers.holders_of(r.conn, CHAIR),
            *officers.holders_of(r.conn, KEY_HOLDER),
        )
    )
    waived = dict.fromkeys(book.roster.devices, "lent to the school")
    book.write(
        lambda tx: agree_shareout(
            tx, meeting=meeting.meeting, wish=Wish(), approved_by=signed, waived=waived
        )
    )
    (agreed,) = book.read(lambda reading: shareouts.shareouts(reading.conn))
    for line in agreed.waiting[:3]:
        book.write(
            lambda tx, member=line.member: pay_share(
                tx,
                meeting=meeting.meeting,
                member=member,
                agreed="paper",
                source="cash" if look.language == "fa" else "mpesa",
            )
        )
    window, screen = window_of(look, "share_out", ShareOutScreen, book=book)
    assert isinstance(screen, ShareOutScreen)
    return window


@picture("19c-pool-slip", (LIGHT, PERSIAN))
def slip(look: Look) -> QWidget:
    """Shares given back."""
    book = open_book(look)
    _window, screen = window_of(look, "share_out", ShareOutScreen, book=book)
    assert isinstance(screen, ShareOutScreen)
    screen.open_slip()
    settle(screen.session)
    assert screen.slip is not None
    return screen.slip
