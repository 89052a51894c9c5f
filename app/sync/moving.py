"""A group leaves its hub for a server, and a server restored from an old copy gets back its log."""

from urllib.parse import urlsplit

from app.book.book import Book
from app.book.transfer import ask_numbering, transfer_log
from app.core.admission import Sequenced
from app.core.errors import Refused, Unavailable
from app.core.group import SequencerCard
from app.core.wire import Capabilities
from app.sync.beginning import STRANGERS
from app.sync.connection import Connection, save_connection
from app.sync.forks import records_from, went_along
from app.sync.parts import OnStep, Step, Trace, Wish, check
from app.sync.patience import patiently
from app.sync.proved_pages import Page, pages_of
from app.sync.server import Server


def move_to_server(book: Book, server: Server, *, on_step: OnStep, cancel: Wish) -> None:
    """Let the server number this group's facts from now on; for the hub.

    The whole history is there before the pen is handed over, so a server that cannot take it
    changes nothing. Interrupted at any point, the same call goes on where it stopped.

    Raises:
        Refused: "sequencer.not_ours": this laptop never was the hub; or the actor may not;
            "sequencer.needs_second": another officer was asked, who has to agree first.
        Unavailable, Untrusted: With a `sync.*` code.
    """
    found = server.capabilities()
    card = SequencerCard(id=found.server_id, key=found.server_key)
    if book.group.is_hub and _joined_again(book, server):
        _remember(book, server, found.server_key)
        return
    if book.group.is_hub:
        _ask(book, found, server.transport.url)
        send_history(book, server, on_step=on_step, cancel=cancel)
        check(cancel)
        _remember(book, server, found.server_key)
        book.write(lambda tx: transfer_log(tx, card))
    send_history(book, server, on_step=on_step, cancel=cancel)


def _joined_again(book: Book, server: Server) -> bool:
    """Whether the group had left this laptop for that server already, and its book was put back to
    a copy from before: it follows the server, and what it numbered since waits for new numbers."""
    try:
        end = server.log((0, 0), limit=1).checkpoint
    except Unavailable as error:
        if error.values.get("server_code") in STRANGERS:
            return False
        raise
    if end is None or end.size < 1:
        return False
    if went_along(book, server, Trace(), decide=True):
        return True
    size = book.cursor()[1]
    if end.size <= size:
        return False  # the history was on its way there when the line broke
    records, checkpoint = records_from(server, size)
    book.regain(records, checkpoint)
    return not book.group.is_hub


def _remember(book: Book, server: Server, key: str) -> None:
    pinned = bool(server.transport.pin)
    save_connection(book, Connection(url=server.transport.url, key=key, is_pinned=pinned))


def _ask(book: Book, found: Capabilities, url: str) -> None:
    """Prove that the server numbers as this group does, and that a second officer agreed where
    the group asks two."""
    if set(book.roster.features) - set(found.features):
        raise Unavailable("sync.server_too_old")
    card = SequencerCard(id=found.server_id, key=found.server_key)
    place = urlsplit(url).hostname or url
    if book.write(lambda tx: ask_numbering(tx, card, place)).result:
        raise Refused("sequencer.needs_second")


def send_history(book: Book, server: Server, *, on_step: OnStep, cancel: Wish) -> None:
    """Bring the server every numbered fact, with the numbers they have: when the group moves
    there, or when the server lost everything.

    Raises:
        Refused: "sequencer.not_ours": this laptop has nobody's word for the numbers.
    """
    size, have = book.cursor()[1], 0
    for page in pages_of(book, server.key):
        check(cancel)
        if page.end > have:
            have = _bring(book, server, page, cancel)
        on_step(Step("send", min(have, size), size))


def give_back(book: Book, server: Server, have: int) -> None:
    """The server was restored from an old copy: return what it lost, under its own signature.

    Numbers that nobody signed, the first part of an answer whose rest never came, are let go.

    Args:
        have: How many facts the server still has.

    Raises:
        Refused: "sync.server_behind": another laptop has to do it.
    """
    checkpoint = book.checkpoint()
    if checkpoint is not None and checkpoint.size > have:
        for page in pages_of(book, server.key, have):
            _bring(book, server, page, cancel=False)
        return
    end = server.log((0, have), limit=1).checkpoint
    if end is None or end.size != have:
        raise Refused("sync.server_behind")
    book.let_go(have, end)


def _bring(book: Book, server: Server, page: Page, cancel: Wish) -> int:
    """Bring one page; how many facts the server has then."""
    _demand_signatures(page.records)
    group, given = book.group.id, (page.records, page.checkpoint, page.proof)
    return patiently(lambda: server.adopt(group, *given), cancel).size


def _demand_signatures(records: list[Sequenced]) -> None:
    """A laptop that is still fetching signatures cannot prove these facts; another one can."""
    if not all(record.frame.sig for record in records):
        raise Refused("sync.server_behind")
