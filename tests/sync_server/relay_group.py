"""The one provider of a test, and a group that writes payments."""

from collections.abc import Callable, Iterator

import pytest

from sync_server.context import Context
from tests.sync_server.conftest import Clock, founder
from tests.sync_server.laptops import Laptop
from tests.sync_server.paying import (
    Provider,
    account,
    payment,
)

SECRETS = account("g").callback_secrets


CODE, OTHER = "UKL5B7R9KD", "UKL7D4Z1QH"


Make = Callable[..., Provider]


@pytest.fixture
def make(context: Context, clock: Clock) -> Iterator[Make]:
    """Makes the one provider of a test, once its groups are known."""
    made: list[Provider] = []

    def build(*groups: str, **changes: object) -> Provider:
        made.append(Provider(context, clock, account(*groups, **changes)))
        return made[-1]

    yield build
    for one in made:
        one.close()


def group_of(context: Context, name: str) -> str:
    """The id that the group of this founder will have."""
    laptop = Laptop(name)
    laptop.found_group(context.identity.card)
    return laptop.group


@pytest.fixture
def provider(make: Make, context: Context) -> Provider:
    return make(group_of(context, "amina"))


@pytest.fixture
def amina(provider: Provider, context: Context) -> Laptop:
    return founder(provider.office, context, "amina")


def write(provider: Provider, laptop: Laptop, code: str, minor: int = 360_000) -> str:
    """The treasurer writes a payment and syncs; the payment's id."""
    provider.office.log_in(laptop)
    paid = payment(laptop, code, minor)
    provider.office.pushed(laptop, laptop.write(paid))
    return paid.payment
