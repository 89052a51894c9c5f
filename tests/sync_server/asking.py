"""A group whose account may ask members for money on their phones."""

from collections.abc import Callable, Iterator

import httpx
import pytest

from app.core.payment_requests import PaymentAnswered, PaymentAsked, ask
from sync_server.context import Context
from tests.sync_server.conftest import Clock, founder
from tests.sync_server.laptops import Laptop, fixed_uuid
from tests.sync_server.paying import NUMBER, Provider, account

Make = Callable[..., Provider]


MINOR = 360_000


@pytest.fixture
def make(context: Context, clock: Clock) -> Iterator[Make]:
    made: list[Provider] = []

    def build(**changes: object) -> Provider:
        laptop = Laptop("amina")
        laptop.found_group(context.identity.card)
        usual = {"passkey": "the-passkey", "initiator": "", "security_credential": ""}
        made.append(Provider(context, clock, account(laptop.group, **usual | changes)))
        return made[-1]

    yield build
    for one in made:
        one.close()


@pytest.fixture
def provider(make: Make) -> Provider:
    return make()


@pytest.fixture
def amina(provider: Provider, context: Context) -> Laptop:
    return founder(provider.office, context, "amina")


def asked(provider: Provider, laptop: Laptop, minor: int = MINOR) -> str:
    """The treasurer presses the button and syncs; the request's id."""
    wanted = PaymentAsked(
        request=fixed_uuid(f"request {laptop.name} {laptop.n}"),
        provider="mpesa",
        member=fixed_uuid("caroline"),
        meeting="",
        minor=minor,
        currency="KES",
    )
    provider.office.log_in(laptop)
    provider.office.pushed(laptop, laptop.write(ask(wanted)))
    return wanted.request


def number(
    provider: Provider, laptop: Laptop, request_id: str, phone: str = NUMBER
) -> httpx.Response:
    """The laptop tells which phone; the token lives shorter than some tests."""
    provider.office.log_in(laptop)
    return provider.office.client.post(
        f"/v1/groups/{laptop.group}/requests/{request_id}",
        json={"phone": phone},
        headers=provider.office.headers(laptop),
    )


def answers(provider: Provider, laptop: Laptop) -> list[PaymentAnswered]:
    provider.settle_down()
    found = (event.payload for event in provider.facts(laptop))
    return [payload for payload in found if isinstance(payload, PaymentAnswered)]


def states(provider: Provider, laptop: Laptop) -> list[tuple[str, str]]:
    return [(one.state, one.reason) for one in answers(provider, laptop)]


def ask_for(provider: Provider, laptop: Laptop) -> str:
    request_id = asked(provider, laptop)
    answer = number(provider, laptop, request_id)
    assert answer.status_code == 200, answer.text
    return request_id
