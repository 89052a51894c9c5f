"""The history of a book that began with a snapshot arrives behind it, in a file of its own.

Everything is proved that is proved when a laptop joins without a snapshot, and the rows of the
snapshot are compared on the way. It goes on where it was, after a closed lid as after a kill.
Source: spec/sync.md section 2.12.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.book.arriving import Arriving, open_arriving, remove_arriving
from app.book.book import Projections
from app.core.errors import Untrusted
from app.sync.connection import Connection, server_of
from app.sync.forks import SIGNS, witnessed
from app.sync.parts import OnStep, Step, Trace, Wish
from app.sync.pulling import Pull
from app.sync.server import Server
from app.sync.transport import Carrier
from app.system.vault import KeyStore


def fetch_history(
    book: Path,
    keys: KeyStore,
    connection: Connection,
    *,
    wall_ms: Callable[[], int],
    on_step: OnStep,
    cancel: Wish,
    inner: Carrier | None = None,
    projections: Projections = None,
) -> bool | None:
    """Fetch what has not arrived yet; whether the snapshot was found true (None: made by another
    release). The book may be open meanwhile.

    Args:
        on_step: Called with the numbers verified so far, of how many.

    Raises:
        Unavailable: The network, the server, the disk, or another process does it; what came
            stays. Untrusted: What came does not verify.
        Refused: "book.history_here".
    """
    arriving = open_arriving(book, keys, wall_ms=wall_ms, projections=projections)
    with closing(arriving):

        def show(step: Step) -> None:
            have = arriving.cursor()[1]
            on_step(Step("get", have, have + max(0, step.of - step.done)))

        server = server_of(arriving, connection, wall_ms=wall_ms, inner=inner)
        try:
            pull = Pull(arriving, server, Trace(), on_step=show, cancel=cancel)
            complete(arriving, pull, server)
        except Untrusted as error:
            is_another_past = error.code in SIGNS
            if not is_another_past:
                raise
        else:
            return arriving.verdict
        finally:
            server.transport.close()
    # The server was put back meanwhile: what had arrived is of a past that holds no more.
    remove_arriving(book)
    raise Untrusted("log.forked")


def complete(arriving: Arriving, pull: Pull, server: Server) -> None:
    """Fetch all that the server has. Where it has other facts than it signed for the book, it is
    shown that, so that nobody takes their numbers for the same. When the book knows more numbers,
    and the server is asked once more, it has forgotten them: nothing is on its way any more.

    Raises:
        Unavailable, Untrusted: As `Pull.run`.
    """
    pull.run()
    past = arriving.parted()
    if past is not None:
        witnessed(server, *past)
        pull.run()
    known = arriving.known()
    if arriving.cursor()[1] < known:
        pull.run()
        if arriving.cursor()[1] < known:
            arriving.note_end(known)
