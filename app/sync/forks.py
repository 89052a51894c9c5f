"""The server's book and ours part: the server was put back to an old copy and went on from there.

Seen by the records, proved by two signatures of one sequencer. Nothing is sent or taken until an
officer lets this laptop follow the server, or another officer's word for that stands in the
server's log; then our facts above the parting wait for new numbers, and nothing is lost.
Source: spec/sync.md section 2.8.
"""

from dataclasses import dataclass

from app.book.book import Book
from app.book.transaction import Changes
from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import AppError, Refused, Untrusted
from app.core.log_forks import parting
from app.core.tree import Frontier
from app.sync.parts import Trace
from app.sync.server import Server

SIGNS = frozenset(
    (
        "log.broken_chain",
        "log.gap",
        "checkpoint.not_an_extension",
        "checkpoint.rolled_back",
        "checkpoint.unknown_epoch",
        # What others wrote stands on facts that our past does not have at these numbers.
        "device.unknown",
        "checkpoint.bad_signature",
    )
)
STEP = 200  # records compared at first; doubled while they differ
PAGE = 2_000
REPAIRS_ITSELF = frozenset(("sequencer.behind", "log.not_forked"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fork:
    """Attributes:
    at: Last number that both books have in common.
    records: Of the server, from `at` + 1 to its end, which `checkpoint` signs.
    here: How many facts of laptops this book holds above `at`.
    """

    at: int
    here: int
    records: list[Sequenced]
    checkpoint: Checkpoint

    @property
    def error(self) -> Refused:
        """The words for the officer."""
        there = sum(b'"t":"sys.' not in record.frame.body for record in self.records)
        return Refused("log.forked", at=self.at, here=self.here, there=there)


def went_along(book: Book, server: Server, trace: Trace, *, decide: bool) -> bool:
    """Follow the server if its book and ours part; whether they did.

    Raises:
        Refused: As `find_fork` and `follow`.
    """
    fork = find_fork(book, server)
    if fork is None:
        return False
    changes = follow(book, server, fork, decide=decide)
    trace.take(changes.events, changes.topics, book.group.device)
    return True


def find_fork(book: Book, server: Server) -> Fork | None:
    """Where both part; None when one is only longer than the other, or when what the server sends
    is not what it signed.

    Raises:
        Refused: "book.history_arriving": they part, and the log that arrives shows where.
    """
    mine, theirs = book.cursor()[1], server.log((0, 0), limit=1).checkpoint
    if theirs is None:
        return None
    end = min(mine, theirs.size)
    at = _parting(book, server, end)
    if at is None or at == end:
        return None
    records, checkpoint = records_from(server, at)
    if parting(book.numbered(at, 1), records):
        return None  # a page came with a hole
    frontier = Frontier()
    for record in (*book.numbered(0, at), *records):
        frontier.append(bytes.fromhex(record.frame.hash))
    if (checkpoint.size, checkpoint.root) != (frontier.size, frontier.root().hex()):
        return None
    here = sum(b'"t":"sys.' not in one.frame.body for one in book.numbered(at, mine))
    return Fork(at=at, here=here, records=records, checkpoint=checkpoint)


def follow(book: Book, server: Server, fork: Fork, *, decide: bool) -> Changes[None]:
    """Let the server say in its log that it was put back, then follow it.

    Args:
        decide: The officer who is logged in decides it.

    Raises:
        Refused: "log.forked": no officer has decided yet; "fact.not_permitted".
    """
    records, checkpoint = fork.records, fork.checkpoint
    proof = book.checkpoint()
    if proof is not None and proof.size > fork.at:
        if witnessed(server, proof, fork.at):
            records, checkpoint = records_from(server, fork.at)
    try:
        return book.follow(fork.at, records, checkpoint, renew=decide)
    except Refused as error:
        raise fork.error if error.code == "log.forked" else error from error


def witnessed(server: Server, proof: Checkpoint, at: int) -> bool:
    """Show the server what it signed in a past that it forgot; whether its log says so only now."""
    try:
        return server.witness(proof, at).is_new
    except AppError as error:
        if error.values.get("server_code") not in REPAIRS_ITSELF:
            raise
        return False


def _parting(book: Book, server: Server, end: int) -> int | None:
    begun = book.origin()
    floor = 0 if begun is None else begun.seq  # what stands below is still arriving
    step = STEP
    while end > floor:
        start = max(floor, end - step)
        theirs = _page(server, start, end - start)[: end - start]
        if len(theirs) < end - start:
            return None
        same = parting(book.numbered(start, end - start), theirs)
        if floor and same < len(theirs):
            break
        if same or start == floor:
            return start + same
        end, step = start, step * 2
    if floor:
        raise Refused("book.history_arriving")
    return 0


def _page(server: Server, after: int, count: int) -> list[Sequenced]:
    records: list[Sequenced] = []
    while len(records) < count:
        at = after + len(records)
        page = server.log((0, at), limit=min(PAGE, count - len(records))).records
        later = (record for record in page if record.seq > at)
        fresh = [one for number, one in enumerate(later, at + 1) if one.seq == number]
        if not fresh:
            break  # or it came with a hole
        records += fresh
    return records


def records_from(server: Server, after: int) -> tuple[list[Sequenced], Checkpoint]:
    """Everything from a number on, and the signature at its end."""
    records: list[Sequenced] = []
    while True:
        at = after + len(records)
        page = server.log((0, at), limit=PAGE)
        fresh, end = [record for record in page.records if record.seq > at], page.checkpoint
        records += fresh
        if end is None or not fresh:
            raise Untrusted("log.gap", expected=after + len(records) + 1, got=0)
        if end.size == after + len(records):
            return records, end
