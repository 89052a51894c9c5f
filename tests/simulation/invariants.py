"""What must hold at every moment of a simulated history, computed apart from the product's path."""

from collections import Counter
from typing import Any

from app.book.folding import Folder
from app.core.accounts import MONEY_ACCOUNTS
from app.core.admission import Sequenced
from app.core.cases import SUSPENSE
from app.core.events.envelope import NO_PREVIOUS, Event, verify
from app.core.roster import Roster
from app.projections import Projection, balances
from app.projections.state_roots import MODULUS, table_sum
from tests.simulation.acts import mark_of
from tests.simulation.disk import NOWHERE, MemoryDisk, _template, duplicate
from tests.simulation.laptop import Laptop, opened
from tests.simulation.lending import complaints
from tests.simulation.oracle import Oracle
from tests.simulation.promises import check
from tests.simulation.releases import UNKNOWN
from tests.simulation.world import World

Roots = dict[str, str]
# Facts that officers write on purpose about an entry of a closed page.
CORRECTIONS = frozenset(("entry.reversed", "case.decided", "sys.resolved"))


class Reference:
    """The one order folded once, fact by fact, with no undo, no crash and no line in between."""

    def __init__(self, projections: tuple[Projection, ...]) -> None:
        self.projections = projections
        self.log: list[Event] = []
        self.ends: set[int] = set()
        self.roots: dict[int, Roots] = {}
        self.roster: Roster | None = None
        self.revoked: dict[str, tuple[int, int]] = {}
        self.heads: dict[str, tuple[int, str]] = {}
        self.lost_words: set[str] = set()
        self.forget(0)

    def forget(self, size: int) -> None:
        """Start again from the first `size` facts, after a server forgot the others."""
        kept = self.log[:size]
        lasts = {seq for seq in self.ends if seq <= size}
        self.log, self.ends, self.roots, self.heads = [], set(), {}, {}
        self._hashes: dict[str, int] = {}
        self.roster = None
        self._folder = Folder(self.projections)
        empty = duplicate(_template(self.projections))
        self._disk = MemoryDisk(NOWHERE / "reference", empty)
        self._pages: dict[str, Any] = {}
        with self._disk.reading() as conn:
            self._folder.load_roots(conn)
        self._grow([(event, event.seq in lasts) for event in kept])

    def follow(self, records: list[Sequenced]) -> None:
        """Take over what the sequencer numbered since the last look.

        Raises:
            Violation: It changed its past, or the order is not gapless, causal and unique.
        """
        for event, record in zip(self.log, records, strict=False):
            check(event.hash == opened(record.frame).hash, f"number {record.seq} changed")
        check(len(records) >= len(self.log), "the log lost its end")
        fresh = records[len(self.log) :]
        grown = []
        for record in fresh:
            event = opened(record.frame).with_number(record.seq, record.epoch)
            self._prove(event, record)
            grown.append((event, record.last))
        self._grow(grown)

    def _prove(self, event: Event, record: Sequenced) -> None:
        seq = len(self._hashes) + 1
        check(record.seq == seq, f"numbers are not gapless at {seq}")
        check(event.hash not in self._hashes, f"{event.type} has two numbers")
        known = self._hashes.keys() | self.lost_words
        check(all(dep in known for dep in event.deps), f"{seq} stands before its cause")
        n, head = self.heads.get(event.device, (0, NO_PREVIOUS))
        check((event.n, event.prev) == (n + 1, head), f"chain broken at {seq}")
        if self.roster is None:
            self.roster = Roster(event.group)
        key = self.roster.key_for(event)
        check(key is not None, f"{seq} is of an unknown laptop")
        if key is not None:
            verify(record.frame, key)
        last_n = self.revoked.get(event.device)
        check(last_n is None or event.n <= last_n[0], f"{seq} is of a laptop that was locked out")
        if event.type == "device.revoked":
            self.revoked[event.payload.device] = (event.payload.last_n, seq)
        self.roster.apply(event)
        self._hashes[event.hash] = seq
        self.heads[event.device] = (event.n, event.hash)

    def _grow(self, grown: list[tuple[Event, bool]]) -> None:
        for event, _ in grown:
            if event.hash not in self._hashes:
                self._hashes[event.hash] = len(self._hashes) + 1
                self.heads[event.device] = (event.n, event.hash)
                self.roster = self.roster or Roster(event.group)
                self.roster.apply(event)
        batch: list[Event] = []
        for event, is_last in grown:
            batch.append(event)
            if is_last:
                self._fold(batch)
                batch = []
        check(not batch, "the log ends inside a transaction")

    def _fold(self, batch: list[Event]) -> None:
        with self._disk.writing() as conn:
            self._folder.recorder.attach(conn)
            self._folder.fold_numbered(conn, batch, self.roster)
            self._watch_pages(conn, batch)
        self.log += batch
        self.ends.add(len(self.log))
        sums = self._folder.recorder.sums
        self.roots[len(self.log)] = {n: f"{v % MODULUS:064x}" for n, v in sums.items()}

    def _watch_pages(self, conn: Any, batch: list[Event]) -> None:
        """The page of a closed meeting changes by corrections only, never by what comes late."""
        for event in batch:
            meeting = getattr(event.payload, "meeting", "")
            if event.type == "meeting.closed" and meeting not in self._pages:
                self._pages[meeting] = _totals(conn, meeting)
        is_corrected = any(event.type in CORRECTIONS for event in batch)
        for meeting, before in self._pages.items():
            now = _totals(conn, meeting)
            check(is_corrected or now == before, "a closed page changed")
            self._pages[meeting] = now


def _totals(conn: Any, meeting: str) -> dict[str, int]:
    sql = "SELECT kind, minor FROM sheet_total WHERE sheet = ? AND minor <> 0"
    return dict(conn.connection.cursor().execute(sql, (meeting,)).fetchall())


def _forgotten(conn: Any) -> list[str]:
    """What waits in suspense though nobody is asked about it."""
    sql = (
        "SELECT sub FROM sub_balance WHERE account = ? AND minor <> 0 AND sub NOT IN "
        "(SELECT entry FROM case_question JOIN contribution USING (entry) "
        "WHERE state IN ('open', 'asked') AND reversed_by = '')"
    )
    rows = conn.connection.cursor().execute(sql, (SUSPENSE,)).fetchall()
    return [f"{entry} waits for no answer" for (entry,) in rows]


class Auditor:
    """Looks at the whole world, again and again."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.reference = Reference(world.shelf.projections)

    def look(self, *, thorough: bool = False) -> None:
        """Prove the invariants now.

        Args:
            thorough: Also refold one laptop's book from nothing and read its tables whole.
        """
        world = self.world
        if len(self.reference.log) > world.lost_above:
            self.reference.revoked = {
                d: v for d, v in self.reference.revoked.items() if v[1] <= world.lost_above
            }
            self.reference.forget(world.lost_above)
        world.lost_above = 10**9
        self.reference.lost_words = world.lost_words
        self.reference.follow(world.numbered())
        seen: dict[Any, tuple[str, Roots]] = {}
        for laptop in world.alive:
            held = laptop.held()
            if laptop.book.origin() is not None:
                if laptop.name not in world.parted:
                    self._beginning(laptop, held)
                continue
            if laptop.name not in world.parted:
                self._prefix(laptop, held)
            self._causal(laptop, held)
            self._money(laptop, held)
            if laptop.is_old:
                continue
            key = frozenset(event.hash for _, _, event in held), laptop.book.cursor()
            now = self._roots(laptop, "root_now")
            other = seen.setdefault(key, (laptop.name, now))
            check(other[1] == now, f"{laptop.name} and {other[0]}: same facts, other rows")
        world.trouble.look(world, self.reference.log)
        if thorough:
            self._refold(world.chance.choice(world.alive))

    def _prefix(self, laptop: Laptop, held: list[tuple[int | None, bool, Event]]) -> None:
        numbered = [(seq, event.hash) for seq, _, event in held if seq is not None]
        size = laptop.book.cursor()[1]
        check(len(numbered) == size, f"{laptop.name}: the cursor is not the log's size")
        mine = [digest for _, digest in numbered]
        theirs = [event.hash for event in self.reference.log[:size]]
        check(mine == theirs, f"{laptop.name} holds another order than the sequencer")
        check(size in self.reference.ends, f"{laptop.name} stands inside a transaction")
        if not laptop.is_old:
            roots = self._roots(laptop, "root_numbered")
            check(roots == self.reference.roots[size], f"{laptop.name}: rows are not the fold")

    def _beginning(self, laptop: Laptop, held: list[tuple[int | None, bool, Event]]) -> None:
        """It began with a snapshot: of the past it holds little, and all of it is right."""
        size, log = laptop.book.cursor()[1], self.reference.log
        for seq, _, event in held:
            is_there = seq is None or (seq <= size and log[seq - 1].hash == event.hash)
            check(is_there, f"{laptop.name} began with another {event.type}")
        check(size in self.reference.ends, f"{laptop.name} stands inside a transaction")
        roots = self._roots(laptop, "root_numbered")
        check(roots == self.reference.roots[size], f"{laptop.name} began with other rows")
        past = log[:size]
        waiting = [event for seq, _, event in held if seq is None]
        self._money(laptop, [(event.seq, True, event) for event in past + waiting])

    def _causal(self, laptop: Laptop, held: list[tuple[int | None, bool, Event]]) -> None:
        # Of what stood behind its snapshot a server that was put back may know nothing any more.
        have = {NO_PREVIOUS, *self.world.lost_words, *laptop.began_with}
        seen: set[str] = set()
        for _, _, event in held:
            known = event.prev in have and have.issuperset(event.deps)
            check(known, f"{laptop.name} folds {event.type} before its cause")
            check(event.hash not in seen, f"{laptop.name} holds {event.type} twice")
            seen.add(event.hash)
            have.add(event.hash)

    def _money(self, laptop: Laptop, held: list[tuple[int | None, bool, Event]]) -> None:
        """Cash is the sum of all lines that ever touched it; the books balance."""
        wanted: Counter[str] = Counter()
        for _, _, event in held:
            if event.type in UNKNOWN[laptop.behind]:
                continue
            for line in event.lines:
                if line.account in MONEY_ACCOUNTS:
                    wanted[line.account] += line.minor
        raw = self.world.shelf.disks[laptop.path].raw
        sql = "SELECT account, minor FROM account_balance WHERE currency = 'KES'"
        have = dict(raw.execute(sql).fetchall())
        for account in MONEY_ACCOUNTS:
            is_sum = have.get(account, 0) == wanted[account]
            check(is_sum, f"{laptop.name}: {account} is not the sum of its facts")
        check(sum(have.values()) == 0, f"{laptop.name}: the books do not balance")

    def _refold(self, laptop: Laptop) -> None:
        """Everything the laptop holds, folded into an empty book, gives the rows it shows."""
        if laptop.is_old or laptop.book.origin() is not None:
            return
        projections = self.world.shelf.projections
        folder = Folder(projections)
        disk = MemoryDisk(NOWHERE / "again", duplicate(_template(projections)))
        held = laptop.held()
        with disk.writing() as conn:
            folder.load_roots(conn)
            folder.recorder.attach(conn)
            numbered = [e.with_number(seq, 0) for seq, _, e in held if seq is not None]
            waiting = [e for seq, _, e in held if seq is None]
            roster = Roster.fold(laptop.book.group.id, (*numbered, *waiting))
            folder.fold_numbered(conn, numbered, roster)
            folder.fold_waiting(conn, waiting, len(numbered), roster)
        fresh = {n: f"{v % MODULUS:064x}" for n, v in folder.recorder.sums.items()}
        check(fresh == self._roots(laptop, "root_now"), f"{laptop.name}: undo is not a fresh fold")
        with laptop.book.database.reading() as conn:
            check(balances.control_differences(conn) == {}, f"{laptop.name}: subs do not add up")
            if all(seq is not None for seq, _, _ in held):
                found = complaints(conn) + _forgotten(conn)
                check(not found, f"{laptop.name}: {'; '.join(found)}")
            for projection in projections:
                total = sum(table_sum(conn, table) for table in projection.tables) % MODULUS
                name = projection.name
                check(f"{total:064x}" == fresh[name], f"{laptop.name}: {name} lost count")

    def _roots(self, laptop: Laptop, column: str) -> Roots:
        sql = f"SELECT name, lower(hex({column})) FROM projection_state"
        raw = self.world.shelf.disks[laptop.path].raw
        return dict(raw.execute(sql).fetchall())

    # After everything has come to rest

    def at_rest(self) -> None:
        """Everybody is up to date: the same book everywhere, nothing lost, nothing twice."""
        world = self.world
        self.look(thorough=True)
        size = len(self.reference.log)
        for laptop in world.alive:
            waiting = laptop.book.waiting_count()
            check(waiting == 0, f"{laptop.name}: {waiting} facts never get a number")
            check(laptop.book.cursor()[1] == size, f"{laptop.name} is not up to date")
            check(laptop.book.roots() == self.reference.roots[size], f"{laptop.name} differs")
        times = Counter(mark_of(event) for event in self.reference.log)
        for mark in sorted(world.acked):
            check(times[mark] > 0, f"{mark} was saved and is lost")
            check(times[mark] == 1, f"{mark} is in the log {times[mark]} times")
        Oracle(self.reference.log, world.knew).check_cases()
        world.trouble.at_rest(world, self.reference.log)
