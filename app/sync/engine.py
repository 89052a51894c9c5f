"""One sync with the server: fetch, send, settle, and prove at the end that both agree.

The order is: one page of the log (which also shows a server that lost its memory before it is
given anything new), then everything that waits here, then the rest of the log. A sending that
fails never keeps news from coming. Source: spec/sync.md sections 2.7 to 2.11.
"""

import threading
import time
from collections.abc import Callable

from app.book.book import Book
from app.core.errors import AppError, Refused, Unavailable, Untrusted
from app.core.frames import SEGMENT
from app.core.no_memory import no_memory_told
from app.sync.beginning import STRANGERS, begin
from app.sync.busy_day import note_busy_day
from app.sync.comparing import Comparing
from app.sync.connection import find_connection, prove_server
from app.sync.failures import NOBODY_THERE
from app.sync.forks import SIGNS, went_along
from app.sync.introducing import introduce
from app.sync.member_keys import MemberKeys
from app.sync.moving import give_back, send_history
from app.sync.papers import exchange_papers
from app.sync.parts import OnStep, Trace, Wish, labels_of, unwatched
from app.sync.pulling import Pull
from app.sync.pushing import Push
from app.sync.result import SyncResult
from app.sync.runs import OK, Run, note_run
from app.sync.server import Server
from app.sync.settling import settle_allowances
from app.sync.snapshots import is_due, make_snapshot
from app.sync.told_time import note_told_time

SKEW_MS = 2 * 60 * 1000  # a clock that is further off deserves a word


class Engine:
    """Syncs one book with one server. Calls from several threads wait for each other."""

    def __init__(self, book: Book, server: Server, *, wall_ms: Callable[[], int]) -> None:
        self.book, self.server = book, server
        self._wall_ms = wall_ms
        self._keys = MemberKeys(book, server)
        self._lock = threading.Lock()
        self._rows = Comparing(book, server)
        self._is_new = True
        self._follows = False
        self._has_asked = False  # for a snapshot to begin with
        self._is_proved = False  # nothing is given to a server before its key is proved

    def run_once(
        self,
        on_step: OnStep = unwatched,
        cancel: Wish = False,
        *,
        wait_s: int = 0,
        follows: bool = False,
        is_current: bool = False,
        compares: bool = True,
    ) -> SyncResult:
        """Sync now.

        Args:
            follows: The officer who is logged in decides that this laptop follows a server that
                was put back to an old copy ("log.forked").
            wait_s: When nothing waits here, let the server hold its answer that long for news.
            is_current: The server would have told of news: what waits goes without asking first.
            compares: Compare the rows with other laptops' at the end; else `compare_rows` does it
                when nobody waits for an answer.
        """
        with self._lock:
            self._follows, self._is_current, self._compares = follows, is_current, compares
            began, trace = time.monotonic(), Trace()
            before = self.server.transport.sent_bytes + self.server.transport.got_bytes
            problem: AppError | None = None
            unequal: tuple[str, ...] = ()
            try:
                with no_memory_told():
                    unequal = self._sync(trace, on_step, cancel, wait_s)
            except AppError as error:
                problem = self._why(error)
            result = self._result(trace, problem, unequal, began, before)
            self._note(result)
            return result

    def fetch_signatures(self) -> bool:
        """Fetch the next signatures that a long fetch left out, and prove them; whether more are
        missing. Whole segments of the log never change and may come from anywhere on the way.

        Raises:
            Unavailable: The next time. Untrusted: What came is not what the facts' authors signed.
        """
        with self._lock:
            first = self.book.first_unsigned()
            if first is None or self.book.origin() is not None:
                return False  # of a book whose history is arriving, the history brings them
            segment, size = (first - 1) // SEGMENT, self.book.cursor()[1]
            if (segment + 1) * SEGMENT <= size:
                records = self.server.segment(segment)
            else:
                records = self.server.log((0, first - 1), limit=SEGMENT).records
            return self.book.take_signatures(records) > 0

    def offer_snapshot(self, cancel: Wish = False) -> bool:
        """Make the snapshot that is due, for laptops to come; whether a fact has to be sent now.

        Raises:
            Unavailable: The next time.
        """
        with self._lock:
            return is_due(self.book) and make_snapshot(self.book, self.server, cancel)

    @property
    def has_to_compare(self) -> bool:
        """Whether `compare_rows` has something to ask."""
        return self._rows.is_due

    def compare_rows(self) -> tuple[str, ...]:
        """Compare the rows with other laptops' at the same number; see `Comparing.compare`.

        Raises:
            Unavailable: The next time.
        """
        with self._lock:
            return self._rows.compare()

    def close(self) -> None:
        """Hang up."""
        self.server.transport.close()

    def _sync(self, trace: Trace, on_step: OnStep, cancel: Wish, wait_s: int) -> tuple[str, ...]:
        self.server.capabilities(to_hand_in=True)
        if self._has_begun(trace, on_step, cancel):
            return ()
        pull = Pull(self.book, self.server, trace, on_step=on_step, cancel=cancel)
        has_waiting = self.book.waiting_count() > 0
        if self._is_current and self._is_proved and has_waiting:
            pull.has_all = True  # as far as anybody knows; the answer to what is sent says more
        else:
            self._first_page(pull, trace, 0 if has_waiting else wait_s, on_step, cancel)
        if not self._is_proved or self.book.sequencers[-1].key != self.server.key:
            if not pull.has_all:
                pull.run()
            prove_server(self.book, self.server)
            self._is_proved = True
        push = Push(self.book, self.server, trace, on_step=on_step, cancel=cancel)
        failed: AppError | None = None
        settle_allowances(self.book)
        if self.book.waiting_count() or self.book.superseded():
            try:
                if self.book.group.is_enrolled:
                    # First, or another laptop has a new member and asks for a key in vain.
                    self._keys.exchange(asked=False)
                push.run()
            except AppError as error:
                failed = error
        size = self.book.cursor()[1]
        if not pull.has_all or (push.checkpoint is not None and push.checkpoint.size != size):
            pull.run()
        if failed is not None:
            raise failed
        if self.book.group.is_enrolled:
            self._keys.exchange(asked=self._is_new or trace.brought_members)
        self._is_new = False
        unequal = self._rows.compare() if self._compares else ()
        if self.book.group.is_enrolled:
            exchange_papers(self.book, self.server, cancel)
        return unequal

    def _has_begun(self, trace: Trace, on_step: OnStep, cancel: Wish) -> bool:
        """Whether this sync made an empty book usable by a snapshot; the next one does the rest."""
        if self.book.cursor()[1] or self.book.waiting_count() or self._has_asked:
            return False
        try:
            has_begun = begin(self.book, self.server, trace, on_step, cancel)
        except Unavailable as error:
            if error.values.get("server_code") not in STRANGERS:
                raise
            return False  # this laptop was not enrolled yet; somebody may vouch for it
        self._has_asked = True
        if has_begun:
            prove_server(self.book, self.server)
            self._is_proved = True
            self._is_new = False
            self._keys.note_exchanged()
        return has_begun

    def _first_page(
        self, pull: Pull, trace: Trace, wait_s: int, on_step: OnStep, cancel: Wish
    ) -> None:
        """Fetch the first page; help a server that knows less than this laptop, or something
        else."""
        try:
            pull.page(wait_s)
        except Untrusted as error:
            if error.code not in SIGNS or not self._went_along(trace):
                raise
            pull.page()
        except Unavailable as error:
            match error.values.get("server_code"), error.values.get("size"):
                case "log.behind", int(have):
                    if not self._went_along(trace):
                        give_back(self.book, self.server, have)
                case "device.unknown", _ if self._is_in_the_log():
                    # The group was handed over and the server has not got it, or lost it.
                    send_history(self.book, self.server, on_step=on_step, cancel=cancel)
                    self._is_new = True
                case "device.unknown", _ if introduce(self.book, self.server):
                    pass  # the recovery sheets vouch for this laptop
                case _:
                    if error.code == "sync.app_too_old":
                        self._hand_in(trace, on_step, cancel)
                    raise
            pull.page()

    def _hand_in(self, trace: Trace, on_step: OnStep, cancel: Wish) -> None:
        """This program is too old to read the log; what was written here still goes to a server
        that the log has proved before."""
        known = find_connection(self.book)
        if known is not None and known.key == self.server.key:
            Push(self.book, self.server, trace, on_step=on_step, cancel=cancel).run()

    def _why(self, error: AppError) -> AppError:
        """Nobody answers where, as a stick has told, nobody numbers this group any more."""
        cards = self.book.sequencers
        has_moved = self.server.key in {card.key for card in cards[:-1]}
        if error.code in NOBODY_THERE and has_moved and self.server.key != cards[-1].key:
            return Unavailable("sync.group_moved")
        return error

    def _went_along(self, trace: Trace) -> bool:
        return went_along(self.book, self.server, trace, decide=self._follows)

    def _is_in_the_log(self) -> bool:
        """Whether a numbered fact vouches for this laptop, so that the server must know it."""
        device = self.book.roster.devices.get(self.book.group.device)
        return device is not None and device.enrolled_seq is not None

    def _result(
        self,
        trace: Trace,
        problem: AppError | None,
        unequal: tuple[str, ...],
        began: float,
        before: int,
    ) -> SyncResult:
        transport, device = self.server.transport, self.book.group.device
        skew = transport.skew_ms or 0
        own = {s.event for case in trace.cases for s in case.slips if s.device == device}
        return SyncResult(
            sent=trace.sent,
            got=trace.got,
            waiting=self.book.waiting_count(),
            parked=trace.parked,
            size=self.book.cursor()[1],
            problem=problem,
            unequal=unequal,
            refused=trace.refused,
            left=Unavailable(min(trace.left.values())) if trace.left else None,
            cases=tuple(trace.cases),
            own=len(own),
            settled=tuple(trace.settled),
            skew_ms=skew if abs(skew) > SKEW_MS else 0,
            ahead=labels_of(self.book.roster, trace.ahead),
            today=trace.today,
            bytes=transport.sent_bytes + transport.got_bytes - before,
            took_ms=int((time.monotonic() - began) * 1000),
            topics=frozenset(trace.topics),
        )

    def _note(self, result: SyncResult) -> None:
        run = Run(
            at_ms=self._wall_ms(),
            via="server",
            sent=result.sent,
            got=result.got,
            took_ms=result.took_ms,
            result=OK if result.problem is None else result.problem.code,
        )
        try:
            with no_memory_told():
                note_run(self.book, run)
                note_told_time(self.book, self.server.transport.told_ms)
                note_busy_day(self.book, result.today, run.at_ms)
                if result.sent or result.got:
                    self.book.save_mark()
        except (Refused, Unavailable):
            return  # a full disk is told where entries are written; the sync itself is done
