"""The store keeps the sequencer's contract, the same on SQLite and on PostgreSQL."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Connection, select, text

from app.core.activation import DeviceCapable
from app.core.admission import Admission
from app.core.cases import SAME_PAYMENT, CaseOpened
from app.core.errors import Refused
from app.core.events.envelope import Frame
from app.core.events.registry import load_catalogue
from app.core.minutes import MinutesWritten
from app.core.roster import ROSTER_TYPES
from app.core.tree import root_of
from sync_server.admission import admit_frames, append_system_in
from sync_server.context import Context
from sync_server.rosters import Rosters
from sync_server.store import aside, heads, log, schema
from sync_server.store.control_types import learn
from sync_server.store.database import Database, open_database
from sync_server.store.tables import meta
from tests.sync_server.conftest import Clock, context_of, emptied
from tests.sync_server.laptops import Laptop

load_catalogue()


@pytest.fixture
def context(database: Database, clock: Clock) -> Context:
    schema.prepare(database)
    return context_of(database, clock)


def admit(context: Context, group: str, *frames: Frame) -> Admission:
    def work(conn: Connection) -> Admission:
        head = heads.create_group(conn, group)
        assert head is not None
        return admit_frames(conn, context, group, head, frames)

    return context.database.write(work)


def founded(context: Context, name: str = "amina") -> Laptop:
    laptop = Laptop(name)
    genesis = laptop.found_group(context.identity.card)
    admit(context, laptop.group, genesis)
    return laptop


def test_facts_get_gapless_numbers_and_the_tree_of_their_hashes(context: Context) -> None:
    laptop = founded(context)
    facts = [laptop.contribute() for _ in range(1200)]
    admission = admit(context, laptop.group, *facts)
    assert admission.accepted_runs == [(laptop.id, 2, 1201, 2)]
    records = context.database.read(lambda conn: log.page(conn, laptop.group, 0, 5000))
    assert [record.seq for record in records] == list(range(1, 1202))
    assert [record.frame for record in records] == laptop.frames
    checkpoint = admission.checkpoint
    assert checkpoint is not None
    assert checkpoint.root == root_of([bytes.fromhex(f.hash) for f in laptop.frames]).hex()


def test_a_payment_that_an_earlier_push_brought_is_compared_with_a_later_one(
    context: Context,
) -> None:
    first, second = founded(context), Laptop("bea")
    payment = first.payment(500)
    admit(context, first.group, first.enrol(second), first.write(payment))
    *_, asked = admit(context, first.group, second.write(payment)).events
    assert isinstance(asked.payload, CaseOpened) and asked.payload.kind == SAME_PAYMENT
    assert [slip.device for slip in asked.payload.slips] == [first.id, second.id]


def test_a_repeated_push_changes_nothing(context: Context) -> None:
    laptop = founded(context)
    facts = [laptop.contribute() for _ in range(5)]
    first = admit(context, laptop.group, *facts)
    again = admit(context, laptop.group, *facts)
    assert again.duplicates == 5
    assert not again.entries
    assert again.checkpoint == first.checkpoint


def test_a_fact_that_comes_too_early_waits_and_is_taken_up_later(context: Context) -> None:
    laptop = founded(context)
    first, second, third = (laptop.contribute() for _ in range(3))
    waiting = admit(context, laptop.group, third, second)
    assert {parked.hash for parked in waiting.parked} == {second.hash, third.hash}
    counts = context.database.read(lambda conn: aside.count_of(conn, laptop.group))
    assert counts["parked"] == 2
    taken = admit(context, laptop.group, first)
    assert [entry.event.n for entry in taken.entries] == [2, 3, 4]
    counts = context.database.read(lambda conn: aside.count_of(conn, laptop.group))
    assert counts["parked"] == 0


def test_two_pushes_of_one_device_at_once_are_serialised(context: Context) -> None:
    laptop = founded(context)
    facts = [laptop.contribute() for _ in range(40)]
    pushes = [facts[i : i + 4] for i in range(0, 40, 4)] * 2
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda frames: admit(context, laptop.group, *frames), pushes))
    numbered = [entry.record.seq for answer in answers for entry in answer.entries]
    assert sorted(numbered) == list(range(2, 42))
    assert sum(answer.duplicates for answer in answers) >= 1
    records = context.database.read(lambda conn: log.page(conn, laptop.group, 0, 100))
    assert [record.frame for record in records] == laptop.frames


def test_sixty_four_threads_over_many_groups_lose_nothing(context: Context) -> None:
    laptops = [founded(context, f"laptop {i}") for i in range(16)]
    work = [(laptop, laptop.contribute()) for _ in range(8) for laptop in laptops]
    with ThreadPoolExecutor(64) as pool:
        list(pool.map(lambda job: admit(context, job[0].group, job[1]), work))
    pages = context.database.read(
        lambda conn: [log.page(conn, laptop.group, 0, 100) for laptop in laptops]
    )
    for laptop, records in zip(laptops, pages, strict=True):
        assert [record.seq for record in records] == list(range(1, 10))
        assert {record.frame for record in records} == set(laptop.frames)


def test_a_refused_transaction_leaves_its_neighbours_alone(context: Context) -> None:
    laptop = founded(context)

    def fails(conn: Connection) -> None:
        conn.execute(text("DELETE FROM event"))
        raise Refused("made.up")

    def runs(_: int) -> object:
        try:
            return context.database.write(fails)
        except Refused as error:
            return error.code

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(runs, range(50))) == {"made.up"}
    records = context.database.read(lambda conn: log.page(conn, laptop.group, 0, 10))
    assert len(records) == 1


def test_the_roster_in_memory_is_never_that_of_a_rolled_back_transaction(
    context: Context, clock: Clock
) -> None:
    laptop, lost, kept = founded(context), Laptop("baraka"), Laptop("chausiku")
    before = laptop.n, laptop.prev, laptop.lam
    enrolment = laptop.enrol(lost)

    def rolled_back(conn: Connection) -> None:
        head = heads.lock_group(conn, laptop.group)
        assert head is not None
        admit_frames(conn, context, laptop.group, head, (enrolment,))
        assert lost.id in context.rosters.of(conn, laptop.group).devices
        raise Refused("made.up")

    with pytest.raises(Refused):
        context.database.write(rolled_back)
    # Through another worker, another fact takes the number that the lost one had.
    laptop.n, laptop.prev, laptop.lam = before
    other_worker = context_of(context.database, clock)
    admit(other_worker, laptop.group, laptop.enrol(kept))
    roster = context.database.read(lambda conn: context.rosters.of(conn, laptop.group))
    assert roster.devices.keys() == {laptop.id, kept.id}


def test_the_server_writes_facts_of_its_own_into_a_group_it_numbers(context: Context) -> None:
    from app.core.cases import Resolved

    laptop = founded(context)
    payload = Resolved(rule="r", rules_version=1, kind="k", subjects=(), ops=(), post=())
    admission = context.database.write(
        lambda conn: append_system_in(conn, context, laptop.group, (payload, payload))
    )
    assert [event.device for event in admission.events] == [context.identity.id] * 2
    assert [event.n for event in admission.events] == [1, 2]
    with pytest.raises(Refused, match=r"group\.unknown"):
        context.database.write(lambda conn: append_system_in(conn, context, laptop.id, (payload,)))


def test_an_altered_schema_and_a_newer_one_are_refused(database: Database) -> None:
    schema.prepare(database)
    schema.prepare(database)
    database.write(lambda conn: conn.execute(text("ALTER TABLE token ADD COLUMN extra TEXT")))
    with pytest.raises(Refused, match=r"server\.schema_altered"):
        schema.prepare(database)
    database.write(
        lambda conn: conn.execute(text("UPDATE meta SET value = '99' WHERE name = 'version'"))
    )
    with pytest.raises(Refused, match=r"server\.schema_newer"):
        schema.prepare(database)
    kept = database.read(lambda conn: conn.execute(select(meta)).all())
    assert {row.name for row in kept} == {"version", "fingerprint", "control_types"}


def test_what_an_older_server_kept_unread_is_read_after_the_update(context: Context) -> None:
    laptop = founded(context)
    told = DeviceCapable(release="2", protocol=1, features=("later",))
    note = laptop.write(MinutesWritten(meeting=laptop.id, text='"t":"device.capable","ts":'))
    admit(context, laptop.group, laptop.write(told), note)

    def older(conn: Connection) -> None:
        """As the release before left it: it did not know the type."""
        conn.execute(text("UPDATE event SET control = 0 WHERE seq > 1"))
        known = " ".join(sorted(ROSTER_TYPES - {"device.capable"}))
        conn.execute(
            text("UPDATE meta SET value = :known WHERE name = 'control_types'"), {"known": known}
        )

    def knows(conn: Connection) -> set[str]:
        return set(Rosters().of(conn, laptop.group).devices[laptop.id].can)

    database = context.database
    database.write(older)
    assert database.read(knows) == set()
    schema.prepare(database)
    assert database.read(knows) == {"later"}
    marked = text("SELECT count(*) FROM event WHERE control = 1")
    assert database.read(lambda conn: conn.execute(marked).scalar_one()) == 2
    assert database.write(lambda conn: learn(conn, ROSTER_TYPES)) == 0


def test_every_key_begins_with_the_group() -> None:
    from sync_server.store.tables import metadata

    for table in metadata.tables.values():
        if table.name not in ("meta", "pairing"):
            assert table.primary_key.columns.keys()[0] == "g", table.name
            for constraint in table.constraints:
                columns = list(getattr(constraint, "columns", ()))
                assert not columns or columns[0].name == "g", constraint


def test_sqlite_is_strict_and_commits_in_full(lite: Database) -> None:
    schema.prepare(lite)
    pragmas = lite.write(
        lambda conn: [
            conn.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous")
        ]
    )
    assert pragmas == ["wal", 2]
    strict = lite.read(lambda conn: conn.exec_driver_sql("PRAGMA table_list").all())
    assert all(row[5] for row in strict if not row[1].startswith("sqlite_"))


@pytest.mark.needs_postgres
def test_the_log_of_postgresql_is_parted_by_group_and_an_unparted_one_moves_over(
    postgres_url: str, clock: Clock
) -> None:
    database = open_database(emptied(postgres_url))
    schema.prepare(database)
    context = context_of(database, clock)
    laptops = [founded(context, f"laptop {i}") for i in range(8)]
    fresh = database.read(schema.fingerprint)

    def parts(conn: Connection) -> list[str]:
        query = "SELECT DISTINCT tableoid::regclass::text FROM event"
        return list(conn.execute(text(query)).scalars())

    assert len(database.read(parts)) > 1

    def as_version_1(conn: Connection) -> None:
        conn.execute(text("CREATE TABLE old (LIKE event INCLUDING ALL)"))
        conn.execute(text("INSERT INTO old SELECT * FROM event"))
        conn.execute(text("DROP TABLE event"))
        conn.execute(text("ALTER TABLE old RENAME TO event"))
        indexes = {
            "pk_event": "CONSTRAINT old_pkey",
            "uq_event_g_d_n": "CONSTRAINT old_g_d_n_key",
            "uq_event_g_id": "CONSTRAINT old_g_id_key",
            "uq_event_g_h": "CONSTRAINT old_g_h_key",
        }
        for name, old in indexes.items():
            conn.execute(text(f"ALTER TABLE event RENAME {old} TO {name}"))
        conn.execute(text("ALTER INDEX old_g_seq_idx RENAME TO ix_event_control"))
        for column in ("memory", "learnt"):
            conn.execute(text(f"ALTER TABLE grp DROP COLUMN {column}"))
        conn.execute(text("UPDATE meta SET value = '1' WHERE name = 'version'"))
        conn.execute(
            text("UPDATE meta SET value = :now WHERE name = 'fingerprint'"),
            {"now": schema.fingerprint(conn)},
        )

    database.write(as_version_1)
    assert database.read(parts) == ["event"]
    schema.prepare(database)
    assert database.read(schema.fingerprint) == fresh
    for laptop in laptops:
        records = database.read(lambda conn, group=laptop.group: log.page(conn, group, 0, 10))
        assert [record.frame for record in records] == laptop.frames
        assert admit(context, laptop.group, laptop.contribute()).entries
    database.close()


def test_only_what_must_last_waits_for_the_disk(database: Database) -> None:
    schema.prepare(database)
    name = "synchronous_commit" if database.is_postgresql else "synchronous"

    def how(conn: Connection) -> object:
        ask = "SHOW" if database.is_postgresql else "PRAGMA"
        return conn.exec_driver_sql(f"{ask} {name}").scalar()

    full, light = ("on", "off") if database.is_postgresql else (2, 1)
    said = [database.write(how), database.write(how, lasting=False), database.write(how)]
    assert said == [full, light, full]
    with pytest.raises(Refused):
        database.write(_refuse, lasting=False)
    assert database.write(how) == full


def _refuse(_: Connection) -> None:
    raise Refused("made.up")
