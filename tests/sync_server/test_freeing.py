"""What waited for a fact that came is numbered in pieces, in order, whoever stops in between."""

import asyncio
from collections.abc import Iterator
from random import Random

import pytest
from sqlalchemy import Connection, text

from app.core import sequencer
from app.core.admission import Admission
from app.core.errors import Unavailable
from app.core.events.envelope import Frame, parse_body
from app.core.events.registry import load_catalogue
from sync_server import freeing
from sync_server.context import Context
from sync_server.store import aside, log, parked_facts, schema
from sync_server.store.database import Database
from tests.sync_server.conftest import Clock, context_of
from tests.sync_server.laptops import Laptop, Office
from tests.sync_server.test_parking import admit

load_catalogue()


@pytest.fixture
def context(database: Database, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Context:
    monkeypatch.setattr(sequencer, "FREED", 3)
    schema.prepare(database)
    return context_of(database, clock)


@pytest.fixture
def laptop(context: Context) -> Laptop:
    laptop = Laptop("amina")
    admit(context, laptop, laptop.found_group(context.identity.card))
    return laptop


def pieces(context: Context, laptop: Laptop, *frames: Frame) -> Iterator[Admission]:
    """The push, and the pieces behind it."""
    answer = admit(context, laptop, *frames)
    yield answer
    while answer.has_more:
        answer = admit(context, laptop)
        yield answer


def numbered(answer: Admission) -> list[int]:
    return [entry.event.n for entry in answer.entries]


def places(context: Context, laptop: Laptop) -> list[tuple[str, int]]:
    records = context.database.read(lambda conn: log.page(conn, laptop.group, 0, 9_999))
    bodies = (parse_body(record.frame.body) for record in records)
    return [(body.d, body.n) for body in bodies]


def waiting(context: Context, laptop: Laptop) -> int:
    """How many are parked; of those that are not, nothing may be noted any more."""

    def count(conn: Connection) -> int:
        noted = text("SELECT count(DISTINCT h) FROM parked_for")
        counted = aside.count_of(conn, laptop.group)["parked"]
        assert conn.execute(noted).scalar_one() == counted
        return counted

    return context.database.read(count)


def test_a_chain_that_one_fact_sets_free_is_numbered_in_its_order_piece_by_piece(
    context: Context, laptop: Laptop
) -> None:
    chain = [laptop.contribute() for _ in range(9)]
    admit(context, laptop, *reversed(chain[1:]))
    assert [numbered(one) for one in pieces(context, laptop, chain[0])] == [
        [2, 3, 4, 5],
        [6, 7, 8],
        [9, 10],
    ]
    assert waiting(context, laptop) == 0


def test_what_waits_for_one_fact_of_many_laptops_all_comes(
    context: Context, laptop: Laptop
) -> None:
    others = [Laptop(f"laptop {no}", group=laptop.group) for no in range(8)]
    admit(context, laptop, *(laptop.enrol(other) for other in others))
    seen = laptop.contribute()
    facts = [one.write(one.payment(5), deps=(seen.hash,)) for one in others]
    facts += [one.contribute() for one in others]
    admit(context, laptop, *facts)
    assert sum(len(one.entries) for one in pieces(context, laptop, seen)) == 1 + len(facts)
    assert waiting(context, laptop) == 0
    assert sorted(places(context, laptop)[10:]) == sorted((o.id, n) for o in others for n in (1, 2))


def test_two_chains_that_name_each_other_are_numbered_behind_what_they_name(
    context: Context, laptop: Laptop
) -> None:
    juma = Laptop("juma", group=laptop.group)
    admit(context, laptop, laptop.enrol(juma))
    facts = [laptop.contribute()]
    for _ in range(6):
        facts += [juma.write(juma.payment(5), deps=(laptop.prev,))]
        facts += [laptop.write(laptop.payment(5), deps=(juma.prev,))]
    admit(context, laptop, *facts[1:])
    answers = list(pieces(context, laptop, facts[0]))
    assert len(answers) > 3
    found = [entry.record.frame.hash for answer in answers for entry in answer.entries]
    assert found == [fact.hash for fact in facts]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_order_facts_come_in_each_is_numbered_behind_all_it_names(
    context: Context, laptop: Laptop, seed: int
) -> None:
    chance = Random(seed)
    laptops = [laptop, *(Laptop(f"laptop {no}", group=laptop.group) for no in range(3))]
    admit(context, laptop, *(laptop.enrol(other) for other in laptops[1:]))
    facts: dict[str, tuple[str, ...]] = {}
    frames = []
    for _ in range(40):
        author, other = chance.sample(laptops, 2)
        deps = (other.prev,) if other.prev in facts and chance.random() < 0.4 else ()
        before = author.prev
        frames.append(author.write(author.payment(5), deps=deps))
        facts[frames[-1].hash] = (before, *deps)
    chance.shuffle(frames)
    found = []
    while frames:
        push, frames = frames[:7], frames[7:]
        for answer in pieces(context, laptop, *push):
            found += [entry.record.frame.hash for entry in answer.entries]
    assert sorted(found) == sorted(facts)
    assert all(
        found.index(dep) < at for at, h in enumerate(found) for dep in facts[h] if dep in facts
    )
    assert waiting(context, laptop) == 0


def test_what_waits_for_a_second_fact_is_not_even_tried_with_what_stands_behind_it(
    context: Context, laptop: Laptop
) -> None:
    juma = Laptop("juma", group=laptop.group)
    admit(context, laptop, laptop.enrol(juma))
    first, unseen = laptop.contribute(), juma.contribute()
    chain = [laptop.contribute(), laptop.write(laptop.payment(5), deps=(unseen.hash,))]
    chain += [laptop.contribute() for _ in range(6)]
    admit(context, laptop, *chain)
    answers = list(pieces(context, laptop, first))
    assert [numbered(one) for one in answers] == [[3, 4]]
    assert [one.hash for one in answers[0].parked] == [chain[1].hash]
    assert sum(len(one.entries) for one in pieces(context, laptop, unseen)) == 8
    assert waiting(context, laptop) == 0


def test_a_server_that_is_killed_between_two_pieces_goes_on_where_it_was(
    context: Context, laptop: Laptop, clock: Clock
) -> None:
    chain = [laptop.contribute() for _ in range(9)]
    admit(context, laptop, *chain[1:])
    assert admit(context, laptop, chain[0]).has_more
    after = context_of(context.database, clock)  # another process knows what the database says
    assert after.database.read(parked_facts.groups_with_turns) == [laptop.group]
    assert waiting(after, laptop) == 5
    while waiting(after, laptop):
        asyncio.run(freeing.free_piece(after, laptop.group))
    assert [n for _, n in places(after, laptop)] == list(range(1, 11))
    assert after.database.read(parked_facts.groups_with_turns) == []


def test_a_piece_that_is_rolled_back_has_freed_nothing_and_is_done_again(
    context: Context, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = [laptop.contribute() for _ in range(9)]
    admit(context, laptop, *chain[1:])
    admit(context, laptop, chain[0])
    with monkeypatch.context() as dying:
        dying.setattr(log, "append", lambda *_a, **_k: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            admit(context, laptop)
    assert waiting(context, laptop) == 5
    assert [numbered(one) for one in pieces(context, laptop)] == [[6, 7, 8], [9, 10]]


def test_who_sends_a_fact_again_that_has_its_turn_gets_its_number_once(
    context: Context, laptop: Laptop
) -> None:
    chain = [laptop.contribute() for _ in range(9)]
    admit(context, laptop, *chain[1:])
    admit(context, laptop, chain[0])
    list(pieces(context, laptop, *chain))
    assert [n for _, n in places(context, laptop)] == list(range(1, 11))
    assert waiting(context, laptop) == 0


def test_the_pieces_behind_a_push_come_by_themselves_and_one_group_does_not_hold_up_another(
    office: Office, context: Context, amina: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = [amina.contribute() for _ in range(12)]
    office.pushed(amina, *chain[1:])
    assert [run[2] for run in office.pushed(amina, chain[0]).accepted] == [5]
    for _ in range(500):
        if waiting(context, amina) == 0:
            break
        assert office.client.get("/v1/capabilities").status_code == 200
    assert [n for _, n in places(context, amina)] == list(range(1, 14))


def test_a_database_that_fails_does_not_end_the_freeing(
    context: Context, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    async def fails(_context: Context, group: str) -> None:
        tried.append(group)
        if len(tried) > 2:
            raise asyncio.CancelledError
        context.turns.add(group)
        raise Unavailable("server.database_unavailable")

    monkeypatch.setattr(freeing, "free_piece", fails)
    context.turns.add(laptop.group)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(freeing.free_for_ever(context))
    assert tried == [laptop.group] * 3
