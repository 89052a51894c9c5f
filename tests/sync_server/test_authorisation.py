"""Every route, asked by everybody: each office, another group, and whoever lost the right.

The routes are those of the running application, with the payment relay: a new route without a row
here fails.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256

import httpx
import pytest
from sqlalchemy import Connection, update
from starlette.routing import Route

from app.core.permissions import ADMIN, CHAIR, ROLES, SECRETARY, TREASURER
from sync_server.application import create_application
from sync_server.context import Context
from sync_server.payments import Relay
from sync_server.relay.settings import RelaySettings
from sync_server.store import tokens
from sync_server.store.database import open_database
from sync_server.store.tables import token
from tests.helpers.inprocess import InProcess
from tests.sync_server.conftest import Clock, context_of, founder
from tests.sync_server.laptops import FRAMES, Laptop, Office, fixed_uuid, packed
from tests.sync_server.paying import account

LEADERS = {CHAIR, TREASURER, SECRETARY}
EVERYBODY = {*ROLES, ""}
WITHOUT = {
    "another group's": 401,
    "expired": 401,
    "logged out": 401,
    "made up": 401,
    "none": 401,
    "removed": 403,
}


@dataclass(frozen=True, kw_only=True)
class Guarded:
    """A route for devices of the group.

    Attributes:
        status: For whoever may; all others who are logged in get 403.
    """

    status: int = 200
    offices: set[str] = field(default_factory=lambda: EVERYBODY)
    json: object = None


@dataclass(frozen=True, kw_only=True)
class Open:
    """A route for strangers: the answer does not depend on any token."""

    status: int
    json: object = None


GROUP = "{g}"
NOBODY = {"group": fixed_uuid("no group"), "device": fixed_uuid("no device")}
UNSIGNED = {"group": NOBODY["group"], "epoch": 0, "size": 1, "root": "00" * 32, "sig": "00" * 64}
ROWS: dict[str, Guarded | Open] = {
    "GET /v1/groups/{g}/log": Guarded(),
    "GET /v1/groups/{g}/live": Guarded(),
    "GET /v1/groups/{g}/segments/{k}": Guarded(status=404),  # so short a log has none
    "GET /v1/groups/{g}/blobs/{sha}": Guarded(status=404),
    "PUT /v1/groups/{g}/blobs/{sha}": Guarded(),  # an empty part asks how far it is
    "GET /v1/groups/{g}/snapshots/latest": Guarded(status=404),
    "GET /v1/groups/{g}/snapshots/{sha}": Guarded(status=404),
    "PUT /v1/groups/{g}/snapshots/{sha}": Guarded(offices=LEADERS | {ADMIN}),
    "POST /v1/groups/{g}/events": Guarded(),
    "POST /v1/groups/{g}/roots": Guarded(json={"epoch": 0, "seq": 0, "fold": 1, "roots": {}}),
    "GET /v1/groups/{g}/keys": Guarded(),
    "PUT /v1/groups/{g}/keys": Guarded(json={"envelopes": []}),
    "DELETE /v1/groups/{g}/keys/{member}": Guarded(status=204, offices=LEADERS),
    "GET /v1/groups/{g}/quarantine": Guarded(offices=set(ROLES)),
    # A checkpoint that nobody signed proves nothing, whoever shows it.
    "POST /v1/groups/{g}/witness": Guarded(status=422, json={"at": 0, "checkpoint": UNSIGNED}),
    "POST /v1/pairing": Guarded(json={"group": GROUP}),
    "GET /v1/groups/{g}/pairing": Guarded(),
    "DELETE /v1/groups/{g}/token": Guarded(status=204),
    "POST /v1/groups/{g}/requests/{request}": Guarded(
        status=404, offices={TREASURER, SECRETARY}, json={"phone": "254712345678"}
    ),
    "GET /v1/capabilities": Open(status=200),
    "GET /v1/health": Open(status=200),
    "GET /v1/ready": Open(status=200),
    "GET /v1/openapi.json": Open(status=200),
    "GET /metrics": Open(status=200),
    "POST /v1/auth/challenge": Open(status=403, json=NOBODY),
    "POST /v1/auth/token": Open(
        status=403, json=NOBODY | {"challenge": "00" * 32, "time_ms": 1, "signature": "00" * 64}
    ),
    "POST /v1/groups/{g}/enrol": Open(status=200),
    "POST /v1/pairing/device": Open(status=400, json={}),
    "POST /hooks/{provider}/{secret}/{route}": Open(status=404, json={}),
}


class Town:
    """A group with a laptop for every office, another group, and tokens of every kind."""

    def __init__(self, transport: InProcess, context: Context) -> None:
        self.routes: set[str] = set()
        self.office = Office(httpx.Client(transport=transport, base_url="http://server"))
        self.founder = founder(self.office, context, "amina")
        self.laptops = {role: Laptop(f"laptop of {role}") for role in EVERYBODY}
        gone = Laptop("stolen")
        for role, laptop in (*self.laptops.items(), (TREASURER, gone)):
            self.office.pushed(self.founder, self.founder.enrol(laptop, role))
            assert self.office.log_in(laptop).status_code == 200
        self.office.pushed(self.founder, self.founder.revoke(gone, last_n=0))
        away = founder(self.office, context, "other")

        def expired(conn: Connection) -> str:
            own, now = self.laptops[TREASURER].id, context.now_ms()
            lives = context.settings.token_ms
            shown = tokens.issue_token(conn, self.founder.group, own, now_ms=now, for_ms=lives)
            mine = token.c.sha == sha256(shown.encode()).digest()
            conn.execute(update(token).where(mine).values(expires_at=now))
            return shown

        self.tokens = {
            "another group's": away.token,
            "removed": gone.token,
            "made up": "x" * 43,
            "none": "",
            "logged out": self._log_out(self.laptops[TREASURER]),
            "expired": context.database.write(expired),
        }

    def _log_out(self, laptop: Laptop) -> str:
        """A token that was good; the laptop has a new one."""
        token = laptop.token
        path = f"/v1/groups/{laptop.group}/token"
        assert self.office.client.delete(path, headers=_shown(token)).status_code == 204
        assert self.office.log_in(laptop).status_code == 200
        return token

    def ask(self, route: str, row: Guarded | Open, token: str) -> httpx.Response:
        method, template = route.split()
        group = self.founder.group
        path = template.format(
            g=group,
            member=fixed_uuid("somebody"),
            request=fixed_uuid("a request"),
            k="0",
            sha="00" * 32,
            provider="mpesa",
            secret="guessed",
            route="confirmation",
        )
        if template.endswith(("/events", "/enrol")):
            body = packed(self.founder.frames[:1])
            headers = FRAMES | _shown(token)
            return self.office.client.request(method, path, content=body, headers=headers)
        json = {"group": group} if row.json == {"group": GROUP} else row.json
        return self.office.client.request(method, path, json=json, headers=_shown(token))


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    database = open_database(f"sqlite:///{tmp_path_factory.mktemp('town') / 'server.db'}")
    context = context_of(database, Clock())
    relay = Relay(RelaySettings(public_url="http://server", mpesa=(account(),), spacing_ms=0))
    application = create_application(context, [relay])
    with InProcess(application) as transport:
        town = Town(transport, context)
        town.routes = {
            f"{method} {one.path}"
            for one in application.routes
            if isinstance(one, Route)
            for method in (one.methods or set()) - {"HEAD"}
        }
        context.is_closing = True  # a live stream ends at once
        yield town
        town.office.client.close()
    database.close()


def test_every_route_of_the_application_has_a_row(town: Town) -> None:
    assert town.routes == ROWS.keys()


@pytest.mark.parametrize("route", [name for name, row in ROWS.items() if isinstance(row, Guarded)])
def test_a_guarded_route_answers_who_may_and_refuses_all_others(town: Town, route: str) -> None:
    row = ROWS[route]
    assert isinstance(row, Guarded)
    seen, expected = {}, {}
    for who, status in WITHOUT.items():
        seen[who] = town.ask(route, row, town.tokens[who]).status_code
        expected[who] = status
    for role, laptop in town.laptops.items():
        who = f"logged in, {role or 'no office'}"
        seen[who] = town.ask(route, row, laptop.token).status_code
        expected[who] = row.status if role in row.offices else 403
        if route.startswith("DELETE") and route.endswith("/token"):
            assert town.office.log_in(laptop).status_code == 200
    assert seen == expected


@pytest.mark.parametrize("route", [name for name, row in ROWS.items() if isinstance(row, Open)])
def test_an_open_route_answers_all_alike(town: Town, route: str) -> None:
    row = ROWS[route]
    shown = {"logged in": town.laptops[TREASURER].token, **town.tokens}
    seen = {who: town.ask(route, row, token).status_code for who, token in shown.items()}
    assert seen == dict.fromkeys(shown, row.status)


def _shown(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"} if token else {}


def test_a_removed_laptop_is_refused_with_its_very_next_request(town: Town) -> None:
    leaving = Laptop("leaving")
    town.office.pushed(town.founder, town.founder.enrol(leaving))
    assert town.office.log_in(leaving).status_code == 200
    assert town.office.get(leaving, "keys").status_code == 200
    town.office.pushed(town.founder, town.founder.revoke(leaving, last_n=0))
    assert town.office.get(leaving, "keys").json()["code"] == "device.revoked"
