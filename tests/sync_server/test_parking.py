"""Facts that wait for others take places in front of a log: so many, and so long."""

import pytest
from sqlalchemy import Connection

from app.core.admission import Admission
from app.core.events.envelope import Frame
from app.core.events.registry import load_catalogue
from app.core.parking import DAYS, FULL, TOO_LONG
from sync_server.admission import admit_frames
from sync_server.context import Context
from sync_server.store import aside, heads, schema
from sync_server.store.database import Database
from tests.sync_server.conftest import Clock, context_of
from tests.sync_server.laptops import NOW_MS, Laptop, Office

load_catalogue()
DAY_MS = 24 * 3600 * 1000


@pytest.fixture
def context(database: Database, clock: Clock) -> Context:
    schema.prepare(database)
    return context_of(database, clock, parked_max=2)


@pytest.fixture
def laptop(context: Context) -> Laptop:
    laptop = Laptop("amina")
    admit(context, laptop, laptop.found_group(context.identity.card))
    return laptop


def admit(context: Context, laptop: Laptop, *frames: Frame) -> Admission:
    def work(conn: Connection) -> Admission:
        head = heads.create_group(conn, laptop.group)
        assert head is not None
        return admit_frames(conn, context, laptop.group, head, frames)

    return context.database.write(work)


def waiting(context: Context, laptop: Laptop) -> int:
    return context.database.read(lambda conn: aside.count_of(conn, laptop.group))["parked"]


def numbered(admission: Admission) -> list[int]:
    return [entry.event.n for entry in admission.entries]


def left(admission: Admission) -> list[tuple[str, str]]:
    return [(one.hash, one.code) for one in admission.left]


def test_a_full_parking_place_turns_facts_away_and_still_numbers_the_others(
    context: Context, laptop: Laptop
) -> None:
    juma = Laptop("juma", group=laptop.group)
    facts = [laptop.enrol(juma), *(laptop.contribute() for _ in range(5))]
    theirs = juma.contribute()
    answer = admit(context, laptop, facts[0], *facts[2:], theirs)
    assert numbered(answer) == [2, 1]
    assert [one.hash for one in answer.parked] == [facts[2].hash, facts[3].hash]
    assert left(answer) == [(facts[4].hash, FULL), (facts[5].hash, FULL)]
    assert waiting(context, laptop) == 2


def test_a_laptop_that_was_turned_away_sends_again_when_what_was_missing_came(
    context: Context, laptop: Laptop
) -> None:
    facts = [laptop.contribute() for _ in range(5)]
    admit(context, laptop, *facts[1:])
    assert numbered(admit(context, laptop, facts[0])) == [2, 3, 4]
    assert numbered(admit(context, laptop, *facts)) == [5, 6]
    assert waiting(context, laptop) == 0


def test_a_fact_that_has_a_place_keeps_it_when_it_is_sent_again_to_a_full_one(
    context: Context, laptop: Laptop
) -> None:
    facts = [laptop.contribute() for _ in range(3)]
    admit(context, laptop, *facts[1:])
    again = admit(context, laptop, *facts[1:])
    assert [one.hash for one in again.parked] == [fact.hash for fact in facts[1:]]
    assert not again.left


def test_a_fact_that_waits_for_two_keeps_its_place_when_one_of_them_comes(
    context: Context, laptop: Laptop
) -> None:
    juma = Laptop("juma", group=laptop.group)
    admit(context, laptop, laptop.enrol(juma))
    first, second = laptop.contribute(), juma.contribute()
    both = laptop.write(laptop.payment(500), deps=(second.hash,))
    behind = [juma.contribute() for _ in range(3)]
    assert len(admit(context, laptop, both, behind[1]).parked) == 2
    answer = admit(context, laptop, behind[2], first)
    assert [one.hash for one in answer.parked] == [behind[2].hash, both.hash]
    assert left(admit(context, laptop, juma.contribute())) == [(juma.frames[-1].hash, FULL)]
    assert numbered(admit(context, laptop, second)) == [1, 4]


def test_after_ninety_days_a_fact_frees_its_place_and_its_laptop_is_told(
    context: Context, laptop: Laptop, clock: Clock
) -> None:
    facts = [laptop.contribute() for _ in range(5)]
    admit(context, laptop, *facts[1:3])
    clock.now_ms = NOW_MS + DAYS * DAY_MS - 1
    assert left(admit(context, laptop, *facts[1:4])) == [(facts[3].hash, FULL)]
    clock.now_ms += 1
    answer = admit(context, laptop, *facts[1:])
    assert left(answer) == [(facts[1].hash, TOO_LONG), (facts[2].hash, TOO_LONG)]
    assert [one.hash for one in answer.parked] == [facts[3].hash, facts[4].hash]


def test_a_fact_that_has_waited_too_long_is_not_lost_when_what_it_waits_for_comes(
    context: Context, laptop: Laptop, clock: Clock
) -> None:
    facts = [laptop.contribute() for _ in range(3)]
    admit(context, laptop, *facts[1:])
    clock.now_ms += 400 * DAY_MS
    assert numbered(admit(context, laptop, facts[0])) == [2, 3, 4]


def test_the_time_in_the_fact_says_nothing_about_how_long_it_waits(
    context: Context, laptop: Laptop, clock: Clock
) -> None:
    clock.now_ms += 400 * DAY_MS  # the facts say that they were written long before
    facts = [laptop.contribute() for _ in range(3)]
    admit(context, laptop, *facts[1:])
    assert not admit(context, laptop, *facts[1:]).left


def test_the_answer_of_a_push_names_what_is_left_with_the_laptop_and_the_figures_count_it(
    office: Office, amina: Laptop
) -> None:
    facts = [amina.contribute() for _ in range(4)]
    answer = office.pushed(amina, *facts[1:])
    assert [(one.h, one.code) for one in answer.rejected] == [(facts[3].hash, FULL)]
    told = office.client.get("/metrics").text
    assert 'daftari_facts_total{outcome="not_parked"} 1.0' in told
