"""Who shows what lets nobody in pays for it with the requests of his address."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import httpx
import pytest
from starlette.requests import Request

from sync_server.context import Context
from sync_server.gate import admit_stranger
from sync_server.problems import HttpProblem
from sync_server.store.database import Database
from tests.sync_server.conftest import Clock, context_of
from tests.sync_server.laptops import FRAMES, Laptop, Office

BURST = 5
Ask = Callable[[Office, Laptop], httpx.Response]


@pytest.fixture
def context(lite: Database, clock: Clock) -> Context:
    return context_of(lite, clock, strangers_per_second=1)


@pytest.fixture
def mallory(office: Office, amina: Laptop, context: Context) -> Laptop:
    """Somebody at the address of Amina's laptop, who has nothing but her group's name."""
    context.settings = replace(context.settings, strangers_burst=BURST)
    return Laptop("mallory", group=amina.group, token="made-up")


@pytest.mark.parametrize(
    ("ask", "status"),
    [
        (lambda office, one: office.push(one, one.contribute()), 401),
        (lambda office, one: office.get(one, "log"), 401),
        (lambda office, one: office.get(replace(one, group="no such group"), "log"), 401),
        (lambda office, one: office.log_in(one), 403),
        (
            lambda office, one: office.client.post(
                f"/v1/groups/{one.group}/events",
                content=b"x" * 2_000_000,
                headers=office.headers(one) | FRAMES,
            ),
            401,
        ),
    ],
    ids=["push", "read", "another group", "log in", "long push"],
)
def test_what_lets_nobody_in_is_counted_and_told_when_to_come_back(
    office: Office, mallory: Laptop, clock: Clock, ask: Ask, status: int
) -> None:
    answers = [ask(office, mallory) for _ in range(BURST + 2)]
    assert [one.status_code for one in answers] == [status] * BURST + [429] * 2
    assert answers[-1].headers["retry-after"] == "1"
    clock.now_ms += 1000
    assert ask(office, mallory).status_code == status


def test_a_locked_out_laptop_pays_as_well(office: Office, amina: Laptop, context: Context) -> None:
    baraka = Laptop("baraka")
    office.pushed(amina, amina.enrol(baraka))
    office.log_in(baraka)
    office.pushed(amina, amina.revoke(baraka, last_n=0))
    context.settings = replace(context.settings, strangers_burst=BURST)
    statuses = [office.get(baraka, "log").status_code for _ in range(BURST + 2)]
    assert statuses == [403] * BURST + [429] * 2


def test_who_has_a_good_token_is_not_kept_out_by_others_at_the_same_address(
    office: Office, amina: Laptop, mallory: Laptop
) -> None:
    for _ in range(BURST + 2):
        office.get(mallory, "log")
    assert office.get(amina, "log").status_code == 200


def test_made_up_tokens_leave_one_row_however_many_they_are(
    office: Office, mallory: Laptop, context: Context
) -> None:
    def rows() -> object:
        return context.database.read(
            lambda conn: conn.exec_driver_sql("SELECT count(*) FROM bucket WHERE g = ''").scalar()
        )

    office.get(mallory, "log")
    before = rows()
    for n in range(20):
        office.get(replace(mallory, token=f"made-up-{n}", group=f"group-{n}"), "log")
    assert rows() == before == 1


@pytest.fixture
def refused(context: Context, office: Office) -> Iterator[Callable[[str], bool]]:
    """Whether an address has used up its requests; each question takes one."""
    context.settings = replace(context.settings, strangers_burst=1)

    def ask(address: str) -> bool:
        request = Request({"type": "http", "client": (address, 5000)})
        try:
            context.database.write(lambda conn: admit_stranger(conn, context, request))
        except HttpProblem as problem:
            return problem.status == 429
        return False

    yield ask


def test_all_ipv6_addresses_of_one_line_are_one_address(refused: Callable[[str], bool]) -> None:
    assert not refused("2001:db8:1:2::1")
    assert refused("2001:db8:1:2:ffff::9")
    assert not refused("2001:db8:1:3::1")
    assert not refused("203.0.113.7") and not refused("203.0.113.8")
    assert not refused("::ffff:203.0.113.9") and not refused("::ffff:203.0.113.10")
