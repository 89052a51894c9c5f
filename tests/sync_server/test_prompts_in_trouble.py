"""Asking for money on a phone when something fails, at the provider, on the line or here."""

import pytest

from app.core.devices import DeviceEnrolled
from sync_server.context import Context
from sync_server.relay import claims
from sync_server.relay.tables import question, request
from tests.sync_server.asking import Make, amina, ask_for, asked, make, number, provider, states

__all__ = ["amina", "make", "provider"]
from tests.sync_server.conftest import founder
from tests.sync_server.laptops import Laptop
from tests.sync_server.paying import HOUR, MINUTE, NUMBER, Provider


def test_a_laptop_of_somebody_without_an_office_asks_nobody(
    provider: Provider, amina: Laptop
) -> None:
    request_id = asked(provider, amina)
    baraka = Laptop("baraka", group=amina.group)
    enrolled = DeviceEnrolled(
        device=baraka.card, member=baraka.member, role="", group_key="00" * 80
    )
    provider.office.pushed(amina, amina.write(enrolled))
    assert number(provider, baraka, request_id).status_code == 403


def test_a_callback_before_the_acknowledgement_and_three_times_counts_once(
    provider: Provider, amina: Laptop
) -> None:
    till = provider.simulator.till
    till.before_ack, till.copies, till.delay_ms = True, 3, 20
    ask_for(provider, amina)
    assert states(provider, amina) == [("asking", ""), ("paid", "")]
    assert len(provider.came(amina)) == 1


def test_a_lost_acknowledgement_is_never_answered_by_a_second_prompt(
    provider: Provider, amina: Laptop
) -> None:
    till = provider.simulator.till
    till.acks_lost = True
    ask_for(provider, amina)
    assert states(provider, amina)[-1] == ("paid", "")  # its callback said which one it was
    till.phones[NUMBER] = ""
    ask_for(provider, amina)
    provider.settle_down()
    provider.wait(6 * MINUTE)
    assert states(provider, amina)[-1] == ("unknown", "")
    assert len(till.prompts) == 2


def test_a_server_that_stops_between_writing_and_sending_never_sends_again(
    provider: Provider, amina: Laptop
) -> None:
    """The row says "sending" from before; nobody knows whether the phone rang."""
    request_id = asked(provider, amina)
    line = provider.relay._lines["600999"]

    async def dies(**values: object) -> None:
        raise ZeroDivisionError

    whole, line.prompt = line.prompt, dies
    number(provider, amina, request_id)
    with pytest.raises(ZeroDivisionError):
        provider.in_loop(provider.relay.step(provider.context))
    line.prompt = whole
    provider.settle_down()
    provider.wait(6 * MINUTE)
    assert states(provider, amina) == [("unknown", "")]
    assert provider.simulator.till.prompts == {}


@pytest.mark.parametrize(("trouble", "reason"), [("spike", "busy"), ("quota", "busy")])
def test_a_provider_that_is_too_busy_ends_it_at_once(
    provider: Provider, amina: Laptop, trouble: str, reason: str
) -> None:
    request_id = asked(provider, amina)
    line = provider.relay._lines["600999"]
    provider.in_loop(line._log_in(provider.clock.now_ms))
    provider.simulator.till.troubles.append(trouble)
    number(provider, amina, request_id)
    assert states(provider, amina) == [("failed", reason)]


def test_a_provider_that_cannot_be_reached_ends_it_at_once(
    provider: Provider, amina: Laptop
) -> None:
    provider.simulator.till.troubles.append("html")  # at the log-in: nothing was asked yet
    ask_for(provider, amina)
    assert states(provider, amina) == [("failed", "down")]


def test_without_a_passkey_the_officers_hear_that_it_is_not_set_up(
    make: Make, context: Context
) -> None:
    provider = make(passkey="")
    amina = founder(provider.office, context, "amina")
    ask_for(provider, amina)
    assert states(provider, amina) == [("failed", "not_set_up")]


def test_a_request_whose_number_never_comes_rings_nowhere(
    provider: Provider, amina: Laptop
) -> None:
    asked(provider, amina)
    assert states(provider, amina) == []
    provider.wait(6 * MINUTE)
    assert states(provider, amina) == [("expired", "not_sent")]
    assert provider.simulator.till.prompts == {}


@pytest.mark.parametrize(("result", "state"), [("0", "paid"), ("1032", "failed"), ("", "unknown")])
def test_requests_that_are_in_the_log_already_are_not_asked_again(
    provider: Provider, amina: Laptop, result: str, state: str
) -> None:
    """The server was put back to the log alone, as its laptops have it."""
    provider.simulator.till.phones[NUMBER] = result
    ask_for(provider, amina)
    provider.settle_down()
    provider.context.database.write(lambda conn: conn.execute(request.delete()))
    provider.context.database.write(lambda conn: conn.execute(question.delete()))
    facts = provider.facts(amina)
    provider.context.database.write(
        lambda conn: claims.take(
            conn, provider.relay.settings, amina.group, facts, provider.clock.now_ms
        )
    )
    provider.wait(HOUR)
    assert states(provider, amina)[-1][0] == state
    assert len(provider.simulator.till.prompts) == 1
