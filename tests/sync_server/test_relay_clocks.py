"""Clocks that are wrong decide nothing about a payment: the provider's, and that of the server."""

import json
from collections.abc import Iterator

import pytest

from sync_server.context import Context
from tests.helpers.shared import shared
from tests.sync_server.conftest import Clock, founder
from tests.sync_server.laptops import Laptop
from tests.sync_server.paying import HOUR, SECRET, SHORTCODE, Provider, account, payment

CODE = "RKL51ZDR4F"
YEAR = 365 * 24 * HOUR


@pytest.fixture
def provider(context: Context, clock: Clock) -> Iterator[Provider]:
    planned = Laptop("amina")
    planned.found_group(context.identity.card)
    provider = Provider(context, clock, account(planned.group))
    yield provider
    provider.close()


def confirmation(**changes: str) -> bytes:
    body = json.loads(shared("payloads/mpesa/c2b_confirmation_v2_masked.json").read_bytes())
    return json.dumps(body | {"BusinessShortCode": SHORTCODE} | changes).encode()


@pytest.mark.parametrize(
    "time", ["19700101000000", "20991231235959", "20261340996199", "yesterday", ""]
)
def test_a_confirmation_with_an_impossible_time_verifies_by_code_and_amount(
    provider: Provider, context: Context, time: str
) -> None:
    laptop = founder(provider.office, context, "amina")
    paid = payment(laptop, CODE, 500)
    provider.office.log_in(laptop)
    provider.office.pushed(laptop, laptop.write(paid))
    hook = f"/hooks/mpesa/{SECRET}/confirmation"
    assert provider.post(hook, confirmation(TransTime=time)).status_code == 200
    fact = provider.wait_state(laptop, paid.payment, "verified")
    assert (fact.amount, fact.code) == (500, CODE)


@pytest.mark.parametrize("jump", [-HOUR, -YEAR, YEAR])
def test_a_server_whose_clock_jumps_between_entry_and_confirmation_verifies_all_the_same(
    provider: Provider, context: Context, clock: Clock, jump: int
) -> None:
    laptop = founder(provider.office, context, "amina")
    paid = payment(laptop, CODE, 360_000)
    provider.office.log_in(laptop)
    provider.office.pushed(laptop, laptop.write(paid))
    right = clock.now_ms
    clock.now_ms += jump
    provider.customer_pays("3600.00", CODE)
    provider.settle_down()
    clock.now_ms = right
    fact = provider.wait_state(laptop, paid.payment, "verified")
    assert fact.amount == 360_000
