"""The laptop that numbered the facts is lost, and no server does: another one goes on.

What this laptop had written without a number is written again behind the change, because nothing
of its chain may stand before it; it keeps its identity, so that links to it stay good and nobody
brings it a second time. Should the lost laptop have numbered facts that nobody here has
seen, they come back as another past when it is found.
"""

from itertools import groupby

from app.book.book import Book
from app.book.incarnation import incarnations
from app.book.recovering import number_first, to_this_laptop
from app.book.starting import refuse
from app.book.writing import Writing
from app.core.errors import Refused
from app.core.events.envelope import Frame, place_of
from app.core.permissions import may_seal
from app.store.event_log import EventLog
from app.store.set_aside import FORK, SUPERSEDED, SetAside
from app.store.stored_events import open_stored


def take_over(book: Book) -> None:
    """Let this laptop number the facts from now on; all or nothing.

    Raises:
        Refused: "sequencer.ours": it does already; "device.not_enrolled", "fact.not_permitted",
            "book.history_arriving".
    """
    book.come_back(_take_over)


def _take_over(writing: Writing) -> None:
    standing, conn = writing.standing, writing.conn
    refuse(conn)
    if writing.is_hub:
        raise Refused("sequencer.ours")
    name, here = _known_name(writing), standing.device
    if not may_seal(standing.roster.roles_of(writing.actor), "sequencer.transferred"):
        raise Refused("fact.not_permitted")
    waiting = EventLog(conn).waiting()
    own = _take_own_out(writing, name)
    standing.seen = {device: n for device, (n, _) in standing.heads.items()}
    standing.device = name
    number_first(writing, to_this_laptop(writing))
    standing.device = here
    # Who this laptop is since it was put back to a copy; nobody had numbered that yet.
    writing.admit([one for one in waiting if one not in own and _is_name_of_ours(writing, one)])
    # Own facts and those of others name each other, so they get numbers in the order they had.
    for is_own, frames in groupby(waiting, key=own.__contains__):
        if not is_own:
            writing.admit(list(frames))
            continue
        for frame in frames:
            writing.admit([writing.sealed_again(open_stored(frame))])
    standing = writing.standing
    standing.seen = {}
    standing.save_seen(conn)


def _known_name(writing: Writing) -> str:
    """Under which of its names the group knows this laptop by a numbered fact: the one it has, or
    the one before it was put back to a copy.

    Raises:
        Refused: "device.not_enrolled".
    """
    roster, here = writing.standing.roster, writing.standing.device
    key = writing.keys.signing.verify_key.encode().hex()
    known = {
        name: roster.devices[name]
        for name in incarnations(writing.conn) & roster.devices.keys()
        if roster.devices[name].is_trusted and roster.devices[name].card.key == key
    }
    if not known:
        raise Refused("device.not_enrolled")
    return here if here in known else max(known, key=lambda name: known[name].enrolled_seq or 0)


def _is_name_of_ours(writing: Writing, frame: Frame) -> bool:
    device, n = place_of(frame)
    return n == 1 and device in incarnations(writing.conn)


def _take_own_out(writing: Writing, name: str) -> set[Frame]:
    """Facts of this laptop without a number; kept aside as they were signed, so that nobody who
    names one waits for it.

    Args:
        name: The change of sequencer takes the next place of this chain.
    """
    standing, conn = writing.standing, writing.conn
    log, aside = EventLog(conn), SetAside(conn)
    writing.folder.take_back_waiting(conn)
    standing.waiting_control.clear()
    n, _ = standing.numbered.get(name, (0, ""))
    own = log.remove_waiting(name, n + 1)
    if standing.device != name:
        own += log.remove_waiting(standing.device, 2)
    for frame in own:
        aside.keep(FORK, frame, "event.fork", writing.now_ms)
        aside.keep(SUPERSEDED, frame, "event.fork", writing.now_ms)
    standing.heads = {device: (head.n, head.hash) for device, head in log.heads().items()}
    return set(own)
