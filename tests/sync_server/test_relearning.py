"""A memory of the rules that another program made is learnt anew before the next number."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event as Bell

import pytest
from sqlalchemy import Connection, text

from app.core import relearning
from app.core.admission import Admission
from app.core.cases import SAME_PAYMENT, CaseOpened
from app.core.contributions import ContributionRecorded
from app.core.events import registry
from app.core.events.envelope import Frame, parse_body, sign_body
from app.core.events.registry import load_catalogue
from sync_server import learning
from sync_server.context import Context
from sync_server.store import heads, log, schema
from sync_server.store.database import Database
from tests.core.test_rules_memory import learnt
from tests.sync_server.conftest import Clock, context_of
from tests.sync_server.laptops import Laptop, Office
from tests.sync_server.test_store import admit, founded

load_catalogue()
TYPE = ("contribution.recorded", 1)
Rows = dict[tuple[str, str], tuple[str, ...]]


@pytest.fixture
def context(database: Database, clock: Clock) -> Context:
    schema.prepare(database)
    return context_of(database, clock)


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """Pieces are of three facts; how many there were."""
    done, honest = [0], learning.learn_on

    def learn_on(conn: Connection, group: str) -> bool:
        done[0] += 1
        return honest(conn, group)

    monkeypatch.setattr(learning, "SLICE", 3)
    monkeypatch.setattr(learning, "ROWS", 4)
    monkeypatch.setattr(learning, "learn_on", learn_on)
    yield done


def in_full(context: Context, group: str) -> Rows:
    """What rules that never saw the group before learn of its log."""
    return learnt(context.database.read(lambda conn: log.page(conn, group, 0, 9_999))).index


def kept(context: Context, group: str) -> Rows:
    def rows(conn: Connection) -> Rows:
        found = conn.execute(text("SELECT kind, name FROM rule_index WHERE g = :g"), {"g": group})
        return learning._Memory(conn, group).index_get([(row.kind, row.name) for row in found])

    return context.database.read(rows)


def head_of(context: Context, group: str) -> heads.GroupHead:
    head = context.database.read(lambda conn: heads.log_head(conn, group))
    assert head is not None
    return head


def forgotten(context: Context, group: str) -> None:
    """As other rules would have left it."""
    sql = text("UPDATE rule_index SET name = 'other ' || name WHERE g = :g")
    context.database.write(lambda conn: conn.execute(sql, {"g": group}))


def updated(monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on the program has other rules."""
    monkeypatch.setattr(relearning, "MEMORY", relearning.MEMORY + 1)


def asked(admission: Admission) -> list[str]:
    payloads = (event.payload for event in admission.events)
    return [one.kind for one in payloads if isinstance(one, CaseOpened)]


def test_what_was_numbered_unread_is_known_to_the_rules_after_the_update(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = founded(context), Laptop("bea")
    group, payment = first.group, first.payment(500)
    admit(context, group, first.enrol(second))
    frames = first.write(payment), first.contribute()
    with monkeypatch.context() as older:
        older.delitem(registry._by_name, TYPE)
        admit(context, group, *frames)
    unread = head_of(context, group).memory
    later = second.contribute()
    assert asked(admit(context, group, later)) == []
    assert kept(context, group) == in_full(context, group)
    assert asked(admit(context, group, second.write(payment))) == [SAME_PAYMENT]
    assert kept(context, group) == in_full(context, group)
    assert unread != head_of(context, group).memory == str(relearning.MEMORY)


def test_what_is_still_unread_when_it_is_learnt_anew_is_learnt_after_a_later_update(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = founded(context), Laptop("bea")
    group, payment = first.group, first.payment(500)
    admit(context, group, first.enrol(second))
    frames = first.write(payment), second.write(payment), first.contribute()
    with monkeypatch.context() as older:
        older.delitem(registry._by_name, TYPE)
        admit(context, group, frames[0])
        updated(monkeypatch)
        admit(context, group, frames[2])
    assert asked(admit(context, group, frames[1])) == [SAME_PAYMENT]
    assert kept(context, group) == in_full(context, group)


@pytest.mark.parametrize("wrong", [b'"cash_minor":"much"', b'"cash_minor":499'])
def test_what_was_numbered_unread_and_is_malformed_has_no_effect_and_the_group_goes_on(
    context: Context, monkeypatch: pytest.MonkeyPatch, wrong: bytes
) -> None:
    first, second = founded(context), Laptop("bea")
    group, payment = first.group, first.payment(500)
    admit(context, group, first.enrol(second))
    broken = malformed(first, payment, wrong)
    with monkeypatch.context() as older:
        older.delitem(registry._by_name, TYPE)
        admit(context, group, broken)
    after = head_of(context, group).memory
    answer = admit(context, group, broken, second.write(payment), first.write(payment))
    assert asked(answer) == [SAME_PAYMENT]  # of the two that can be read
    assert (answer.duplicates, answer.rejected) == (1, ())
    assert kept(context, group) == in_full(context, group)
    assert after != head_of(context, group).memory == str(relearning.MEMORY)
    assert broken in [
        one.frame for one in context.database.read(lambda c: log.page(c, group, 0, 9))
    ]
    again = malformed(first, payment, wrong)
    assert [one.hash for one in admit(context, group, again).rejected] == [again.hash]


def malformed(laptop: Laptop, payment: ContributionRecorded, wrong: bytes) -> Frame:
    """The next fact of a laptop, whose payload is not what its type says."""
    good, before = laptop.write(payment), laptop.frames[-2].hash
    body = good.body.replace(b'"cash_minor":500', wrong)
    assert body != good.body
    laptop.frames[-1] = frame = sign_body(body, laptop.key)
    laptop.prev = frame.hash
    assert parse_body(body).prev == before
    return frame


def test_a_memory_of_other_rules_is_learnt_anew_once(
    context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = founded(context), Laptop("bea")
    group, payment = first.group, first.payment(500)
    admit(context, group, first.enrol(second), first.write(payment), first.contribute())
    assert kept(context, group) == in_full(context, group) != {}
    forgotten(context, group)
    updated(monkeypatch)
    assert asked(admit(context, group, second.write(payment))) == [SAME_PAYMENT]
    assert kept(context, group) == in_full(context, group)
    forgotten(context, group)
    admit(context, group, first.contribute())
    assert kept(context, group) != in_full(context, group)


def test_a_long_log_is_learnt_in_pieces(
    context: Context, monkeypatch: pytest.MonkeyPatch, steps: list[int]
) -> None:
    laptop = founded(context)
    admit(context, laptop.group, *(laptop.contribute() for _ in range(20)))
    assert steps == [0]  # whoever begins a log knows it
    rows = len(kept(context, laptop.group))
    forgotten(context, laptop.group)
    updated(monkeypatch)
    assert admit(context, laptop.group, laptop.contribute()).entries[0].record.seq == 22
    assert steps == [rows // 4 + 1 + 7]
    assert kept(context, laptop.group) == in_full(context, laptop.group)
    assert head_of(context, laptop.group).learnt is None


def test_who_stops_in_the_middle_goes_on_there(
    context: Context, monkeypatch: pytest.MonkeyPatch, steps: list[int]
) -> None:
    laptop = founded(context)
    admit(context, laptop.group, *(laptop.contribute() for _ in range(20)))
    forgotten(context, laptop.group)
    updated(monkeypatch)
    while head_of(context, laptop.group).learnt != 6:
        context.database.write(lambda conn: learning.learn_on(conn, laptop.group))
    before = steps[0]
    admit(context, laptop.group, laptop.contribute())
    assert steps[0] - before == 5
    assert kept(context, laptop.group) == in_full(context, laptop.group)


def test_another_update_in_the_middle_begins_anew(
    context: Context, monkeypatch: pytest.MonkeyPatch, steps: list[int]
) -> None:
    laptop = founded(context)
    admit(context, laptop.group, *(laptop.contribute() for _ in range(20)))
    updated(monkeypatch)
    while head_of(context, laptop.group).learnt != 6:
        context.database.write(lambda conn: learning.learn_on(conn, laptop.group))
    rows, before = len(kept(context, laptop.group)), steps[0]
    forgotten(context, laptop.group)
    updated(monkeypatch)
    admit(context, laptop.group, laptop.contribute())
    assert steps[0] - before == rows // 4 + 1 + 7
    assert kept(context, laptop.group) == in_full(context, laptop.group)


def test_other_groups_have_their_turn_while_a_long_log_is_learnt(
    context: Context, monkeypatch: pytest.MonkeyPatch, steps: list[int]
) -> None:
    large, small = founded(context), founded(context, "bea")
    admit(context, large.group, *(large.contribute() for _ in range(300)))
    updated(monkeypatch)
    begun, told, honest = Bell(), [], learning.learn_on

    def learn_on(conn: Connection, group: str) -> bool:
        if group == large.group:
            begun.set()
        return honest(conn, group)

    def say(name: str, work: Callable[[], object]) -> None:
        work()
        told.append(name)

    monkeypatch.setattr(learning, "learn_on", learn_on)
    with ThreadPoolExecutor() as pool:
        fact = large.contribute()
        waiting = pool.submit(say, "large", lambda: admit(context, large.group, fact))
        assert begun.wait(30)
        say("small", lambda: admit(context, small.group, small.contribute()))
        waiting.result(60)
    assert told == ["small", "large"]
    assert kept(context, large.group) == in_full(context, large.group)


def test_a_push_waits_for_the_memory_of_its_group(
    context: Context,
    amina: Laptop,
    office: Office,
    monkeypatch: pytest.MonkeyPatch,
    steps: list[int],
) -> None:
    assert office.push(amina, *(amina.contribute() for _ in range(20))).status_code == 200
    forgotten(context, amina.group)
    updated(monkeypatch)
    assert office.push(amina, amina.contribute()).status_code == 200
    assert steps[0] > 7
    assert kept(context, amina.group) == in_full(context, amina.group)


def test_a_database_of_before_learns_its_groups_when_they_write(context: Context) -> None:
    first, second = founded(context), Laptop("bea")
    payment = first.payment(500)
    admit(context, first.group, first.enrol(second), first.write(payment))
    database = context.database
    fresh = database.read(schema.fingerprint)

    def as_version_2(conn: Connection) -> None:
        for column in ("memory", "learnt"):
            conn.execute(text(f"ALTER TABLE grp DROP COLUMN {column}"))
        conn.execute(text("UPDATE meta SET value = '2' WHERE name = 'version'"))
        sql = text("UPDATE meta SET value = :now WHERE name = 'fingerprint'")
        conn.execute(sql, {"now": schema.fingerprint(conn)})

    database.write(as_version_2)
    forgotten(context, first.group)
    schema.prepare(database)
    assert database.read(schema.fingerprint) == fresh
    assert asked(admit(context, first.group, second.write(payment))) == [SAME_PAYMENT]
    assert kept(context, first.group) == in_full(context, first.group)
