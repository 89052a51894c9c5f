"""Money that went back, and what is never found: a word of the provider is not the last one."""

import pytest

from sync_server.context import Context
from tests.sync_server.conftest import founder
from tests.sync_server.laptops import Laptop
from tests.sync_server.paying import (
    HOUR,
    MINUTE,
    Provider,
    payment,
    taken_back,
)
from tests.sync_server.relay_group import (
    CODE,
    SECRETS,
    Make,
    amina,
    group_of,
    make,
    provider,
    write,
)

__all__ = ["amina", "make", "provider"]


def test_a_payment_that_went_back_later_is_settled_back(provider: Provider, amina: Laptop) -> None:
    provider.customer_pays("3600.00", CODE)
    id_ = write(provider, amina, CODE)
    provider.wait_state(amina, id_, "verified")
    provider.simulator.set_status(CODE, "Reversed")
    provider.wait(4 * MINUTE)
    fact = provider.wait_state(amina, id_, "reversed")
    assert fact.settled == -360_000
    assert {line.account: line.minor for line in fact.post} == {"1200": -360_000, "1210": 360_000}


def test_a_reversal_days_later_is_found_by_asking_again(provider: Provider, amina: Laptop) -> None:
    provider.customer_pays("3600.00", CODE)
    id_ = write(provider, amina, CODE)
    provider.wait_state(amina, id_, "verified")
    provider.wait(4 * MINUTE)
    provider.settle_down()
    assert provider.simulator.till.asked == [CODE]
    provider.settle_down()
    provider.simulator.set_status(CODE, "Reversed")
    provider.wait(25 * HOUR)
    assert provider.wait_state(amina, id_, "reversed").settled == -360_000


@pytest.mark.parametrize("changes", [{"initiator": ""}, {}], ids=["read-only", "asked before"])
def test_a_reversal_is_found_in_the_list_of_what_came(
    make: Make, context: Context, changes: dict[str, str]
) -> None:
    provider = make(group_of(context, "amina"), pull=True, **changes)
    amina = founder(provider.office, context, "amina")
    provider.customer_pays("3600.00", CODE)
    id_ = write(provider, amina, CODE)
    provider.wait_state(amina, id_, "verified")
    provider.wait(4 * MINUTE)
    provider.settle_down()
    asked = len(provider.simulator.till.asked)
    provider.simulator.set_status(CODE, "Reversed")
    provider.wait(16 * MINUTE)
    fact = provider.wait_state(amina, id_, "reversed")
    assert (fact.evidence, fact.settled) == ("statement", -360_000)
    assert len(provider.simulator.till.asked) == asked


def test_an_old_confirmation_does_not_bring_a_reversed_payment_back(
    provider: Provider, amina: Laptop
) -> None:
    provider.simulator.till.lost = True
    provider.customer_pays("3600.00", CODE)
    provider.simulator.set_status(CODE, "Reversed")
    id_ = write(provider, amina, CODE)
    provider.wait_state(amina, id_, "reversed")
    provider.simulator.till.lost = False
    provider.customer_pays("3600.00", CODE)
    provider.settle_down()
    assert provider.state(amina, id_) == "reversed"


def test_an_entry_taken_back_frees_its_code_and_its_money(
    provider: Provider, amina: Laptop
) -> None:
    provider.customer_pays("3600.00", CODE)
    paid = payment(amina, CODE)
    frame = amina.write(paid)
    provider.office.log_in(amina)
    provider.office.pushed(amina, frame)
    provider.wait_state(amina, paid.payment, "verified")
    again = payment(amina, CODE)
    provider.office.pushed(amina, taken_back(amina, frame), amina.write(again))
    assert provider.wait_state(amina, paid.payment, "withdrawn").settled == -360_000
    assert provider.wait_state(amina, again.payment, "verified").settled == 360_000


def test_what_nobody_knows_is_not_found_only_after_a_day_and_two_sources(
    provider: Provider, amina: Laptop
) -> None:
    id_ = write(provider, amina, CODE)
    provider.wait_state(amina, id_, "pending")
    for pause in (4 * MINUTE, 11 * MINUTE, HOUR, 3 * HOUR, 13 * HOUR):
        provider.wait(pause)
        provider.settle_down()
        assert provider.state(amina, id_) == "pending"
    provider.wait(8 * HOUR)
    fact = provider.wait_state(amina, id_, "not_found")
    assert fact.evidence == "query"
    assert len(provider.simulator.till.asked) == 6  # at once, then the five pauses of the sweep


def test_not_found_is_not_the_end(provider: Provider, amina: Laptop) -> None:
    id_ = write(provider, amina, CODE)
    provider.settle_down()
    provider.wait(25 * HOUR)
    provider.wait_state(amina, id_, "not_found")
    provider.customer_pays("3600.00", CODE)
    provider.wait_state(amina, id_, "verified")


@pytest.mark.parametrize("secrets", [(), SECRETS], ids=["none", "confirmations"])
def test_with_less_than_two_sources_it_is_unknown(
    make: Make, context: Context, secrets: tuple[str, ...]
) -> None:
    provider = make(group_of(context, "amina"), callback_secrets=secrets)
    amina = founder(provider.office, context, "amina")
    provider.simulator.till.results_lost = True
    id_ = write(provider, amina, CODE)
    provider.settle_down()
    provider.wait(25 * HOUR)
    provider.wait_state(amina, id_, "unknown")


@pytest.mark.parametrize("status", ["Failed", "Cancelled", "Declined"])
def test_money_that_the_provider_says_never_moved_is_not_found(
    provider: Provider, amina: Laptop, status: str
) -> None:
    provider.simulator.till.lost = True
    provider.customer_pays("3600.00", CODE)
    provider.simulator.set_status(CODE, status)
    provider.wait_state(amina, write(provider, amina, CODE), "not_found")
