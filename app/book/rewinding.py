"""A book that followed a past which holds no more goes back to where both pasts part.

The facts stay: they wait for new numbers. Only what the sequencer itself had said there is set
aside, and every projection is folded again from the first fact.
"""

from app.book.signatures import lower_proved
from app.book.standing import Standing
from app.book.starting import refuse
from app.book.writing import Writing
from app.store.event_log import EventLog
from app.store.log_cutting import cut
from app.store.stored_events import open_stored


def rewind(writing: Writing, at: int) -> str:
    """Go back to number `at`; the root of the tree there, 64 hex digits.

    The waiting facts are not folded afterwards: the caller takes in what follows.

    Raises:
        Refused: "book.history_arriving": the log that arrives is the one that holds.
    """
    conn, folder = writing.conn, writing.folder
    refuse(conn)
    folder.take_back_waiting(conn)
    cut(conn, at, writing.now_ms)
    lower_proved(conn, at)
    standing = Standing.load(conn, writing.standing.device)
    heads = standing.heads
    # What the sequencer says next must be named again, or nobody knows that we had seen it.
    standing.seen = {
        device: min(n, heads[device][0]) for device, n in standing.seen.items() if device in heads
    }
    writing.standing = standing
    folder.empty(conn)
    log = EventLog(conn)
    facts = (s for s in log.all_numbered() if (s.seq or 0) <= at)
    events = (open_stored(s.frame, s.seq, s.epoch) for s in facts)
    folder.fold_numbered(conn, events, standing.roster)
    return standing.frontier.root().hex()
