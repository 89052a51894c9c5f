"""Extensions: their routes, their tables, the facts they see and the facts they write."""

import asyncio
from collections.abc import Iterator, Sequence

import pytest
from sqlalchemy import Column, Connection, Integer, MetaData, Table, Text, func, insert, select
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from app.core.cases import Resolved
from app.core.events.envelope import Event
from app.core.frames import decode_log
from app.core.wire import PROTOCOL_HEADER
from sync_server.admission import append_system
from sync_server.application import create_application
from sync_server.context import Context, context_of
from tests.helpers.inprocess import InProcess
from tests.sync_server.laptops import Laptop, Office

TABLES = MetaData()
due = Table("made_up_due", TABLES, Column("g", Text), Column("seq", Integer), sqlite_strict=True)
FACT = Resolved(rule="made up", rules_version=1, kind="seen", subjects=(), ops=(), post=())


class Watcher:
    """Writes down every contribution; its hook writes a fact; its work runs until the stop."""

    def __init__(self) -> None:
        self.tables = TABLES
        self.routes: Sequence[BaseRoute] = [Route("/hooks/{g}", self.hook, methods=["POST"])]
        self.work = "never began"

    def admitted(self, conn: Connection, group: str, events: Sequence[Event]) -> None:
        rows = [{"g": group, "seq": one.seq} for one in events if one.lines]
        if rows:
            conn.execute(insert(due), rows)

    async def run(self, context: Context) -> None:
        self.work = "running"
        try:
            await asyncio.Event().wait()
        finally:
            self.work = "ended"

    async def hook(self, request: Request) -> Response:
        await append_system(context_of(request), request.path_params["g"], FACT)
        return Response(status_code=204)


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


@pytest.fixture
def transport(context: Context, watcher: Watcher) -> Iterator[InProcess]:
    with InProcess(create_application(context, [watcher])) as transport:
        yield transport
    assert watcher.work == "ended"


def test_an_extension_sees_facts_in_the_transaction_that_numbers_them(
    office: Office, amina: Laptop, context: Context, watcher: Watcher
) -> None:
    office.pushed(amina, *[amina.contribute() for _ in range(3)])
    query = select(func.count()).select_from(due).where(due.c.g == amina.group)
    assert context.database.read(lambda conn: conn.execute(query).scalar_one()) == 3
    assert watcher.work == "running"


def test_an_extension_writes_a_fact_that_every_laptop_pulls(
    office: Office, amina: Laptop, context: Context
) -> None:
    answer = office.client.post(f"/hooks/{amina.group}")
    assert answer.status_code == 204
    newest = decode_log(office.get(amina, "log").content)[-1]
    assert newest.last
    assert context.identity.id.encode() in newest.frame.body


def test_a_fact_for_an_unknown_group_is_refused_without_a_trace(office: Office) -> None:
    answer = office.client.post("/hooks/nowhere")
    assert (answer.status_code, answer.json()["code"]) == (409, "group.unknown")


def test_an_old_laptop_may_push_but_not_pull(office: Office, amina: Laptop) -> None:
    old = office.headers(amina) | {PROTOCOL_HEADER: "0"}
    pulled = office.client.get(f"/v1/groups/{amina.group}/log", headers=old)
    assert (pulled.status_code, pulled.json()["code"]) == (426, "protocol.too_old")
    amina_pushes = office.pushed(amina, amina.contribute())
    assert amina_pushes.accepted == ((amina.id, 2, 2, 2),)
