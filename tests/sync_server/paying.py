"""A server with a payment relay and a provider simulator, in one process and one event loop.

The relay works only when it is told to, by a clock that moves only when it is told to: a busy
machine changes nothing.
"""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, TypeVar

import httpx
from sqlalchemy import Table, select

from app.core.contributions import ContributionRecorded, Part, record
from app.core.corrections import EntryReversed
from app.core.events.envelope import Event, Frame, open_frame
from app.core.frames import decode_log
from app.core.ledger import reversed_lines
from app.core.payments import PaymentSeen, PaymentVerified
from sync_server.application import create_application
from sync_server.context import Context
from sync_server.payments import Relay
from sync_server.relay.settings import Account, RelaySettings
from sync_server.simulator.daraja import Simulator
from tests.helpers.inprocess import InProcess
from tests.sync_server.laptops import Laptop, Office, fixed_uuid

T = TypeVar("T")
SHORTCODE, SECRET = "600999", "a-path-nobody-guesses"
NUMBER = "254712345678"
MINUTE = 60_000
HOUR = 60 * MINUTE
ROUNDS = 4  # the longest way: question, its callback, the question that checks it, its answer
PATIENCE_S = 300  # for what hangs, not for what is slow


class Stepped(Relay):
    """A relay whose background work is left to the test."""

    async def run(self, context: Context) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await self.hang_up()


def account(*groups: str, **changes: Any) -> Account:
    """The account of some groups at the simulator, with everything allowed."""
    usual: dict[str, Any] = {
        "shortcode": SHORTCODE,
        "environment": "simulator",
        "simulator_url": "http://127.0.0.1:9",
        "consumer_key": "the-key",
        "consumer_secret": "the-consumer-secret",
        "initiator": "api-operator",
        "security_credential": "the-credential",
        "callback_secrets": (sha256(SECRET.encode()).hexdigest(),),
        "allow": ("127.0.0.1",),
        "groups": dict.fromkeys(groups, ""),
    }
    return Account(**usual | changes)


@dataclass
class Provider:
    """The whole way of a payment: laptop, server, relay, provider."""

    context: Context
    clock: Any
    account: Account
    transport: InProcess = field(init=False)
    simulator: Simulator = field(init=False)
    relay: Relay = field(init=False)

    def __post_init__(self) -> None:
        settings = RelaySettings(public_url="http://server", mpesa=(self.account,), spacing_ms=0)
        self.simulator = Simulator(now_ms=self.clock)
        to_provider = httpx.ASGITransport(app=self.simulator.application)
        self.relay = Stepped(
            settings, transports={self.account.shortcode: to_provider}, now_ms=self.clock
        )
        application = create_application(self.context, [self.relay])
        self.simulator._transport = httpx.ASGITransport(app=application)
        url = f"http://server/hooks/mpesa/{SECRET}/confirmation"
        self.simulator.till.confirmation_urls[self.account.shortcode] = url
        self.transport = InProcess(application)
        self.office = Office(httpx.Client(transport=self.transport, base_url="http://server"))

    def close(self) -> None:
        self.office.client.close()
        self.transport.close()

    def in_loop(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine where server and simulator live."""
        return asyncio.run_coroutine_threadsafe(work, self.transport._loop).result(PATIENCE_S)

    def customer_pays(self, amount: str, code: str = "", **values: Any) -> str:
        """Money arrives at the account; the confirmation is delivered. Returns the receipt."""
        usual = {"shortcode": SHORTCODE, "phone": NUMBER, "name": "CAROLINE W NAFULA"}
        paid = self.in_loop(self.simulator.pay(**usual | values | {"amount": amount, "code": code}))
        self.in_loop(self.simulator.settled())
        return paid.code

    def post(self, path: str, body: bytes, **headers: str) -> httpx.Response:
        return self.office.client.post(path, content=body, headers=headers)

    def wait(self, ms: int) -> None:
        """Let time pass for the server; sessions of laptops stay as they were."""
        self.clock.now_ms += ms

    def facts(self, laptop: Laptop) -> list[Event]:
        """The group's log as a laptop pulls it."""
        self.office.log_in(laptop)
        return [open_frame(one.frame) for one in decode_log(self.office.get(laptop, "log").content)]

    def told(self, laptop: Laptop) -> list[PaymentVerified]:
        """What the relay said so far, in order."""
        found = (event.payload for event in self.facts(laptop))
        return [payload for payload in found if isinstance(payload, PaymentVerified)]

    def came(self, laptop: Laptop) -> list[PaymentSeen]:
        """What came and is in no book, in order."""
        found = (event.payload for event in self.facts(laptop))
        return [payload for payload in found if isinstance(payload, PaymentSeen)]

    def state(self, laptop: Laptop, payment: str) -> str:
        """The newest state of a payment; "" before the first."""
        return next((p.state for p in reversed(self.told(laptop)) if p.payment == payment), "")

    def wait_state(self, laptop: Laptop, payment: str, state: str) -> PaymentVerified:
        """Let the relay work until it has nothing to do; the newest fact says this state."""
        self.settle_down()
        assert self.state(laptop, payment) == state, self.told(laptop)
        return [p for p in self.told(laptop) if p.payment == payment][-1]

    def settle_down(self) -> None:
        """Let the relay do all that is due at this instant."""
        self.in_loop(self.relay.catch_up(self.context))
        for _ in range(ROUNDS):
            self.in_loop(self.simulator.settled())
            self.in_loop(self.relay.step(self.context))
        self.in_loop(self.simulator.settled())

    def rows(self, table: Table) -> list[Any]:
        return self.context.database.read(lambda conn: list(conn.execute(select(table))))


def payment(
    laptop: Laptop, code: str, minor: int = 360_000, *, meeting: str = "", **changes: Any
) -> ContributionRecorded:
    """What a treasurer types: so much came by M-Pesa under this code."""
    usual: dict[str, Any] = {
        "meeting": meeting or fixed_uuid(f"meeting {laptop.name} {laptop.n}"),
        "member": fixed_uuid(f"payer {laptop.name} {laptop.n}"),
        "on": "2026-11-21",
        "currency": "KES",
        "method": "mpesa",
        "code": code,
        "payment": fixed_uuid(f"payment {laptop.group} {laptop.name} {laptop.n}"),
        "cash_minor": 0,
        "parts": (Part(kind="savings", minor=minor),),
    }
    return record(ContributionRecorded(**usual | changes))


def taken_back(laptop: Laptop, frame: Frame) -> Frame:
    """Write the reversal of an entry."""
    entry = open_frame(frame)
    fix = EntryReversed(
        fix=entry.id,
        reason="typing",
        meeting="",
        entry_meeting=entry.payload.meeting,
        post=reversed_lines(entry.lines),
    )
    return laptop.write(fix)
