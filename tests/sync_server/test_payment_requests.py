"""A payment asked for on a member's phone, from the fact to the receipt."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import StringIO

import httpx
import pytest

from app.core.devices import DeviceEnrolled
from app.core.frames import decode_log
from app.core.payment_requests import PaymentAnswered, PaymentAsked, ask
from sync_server.context import Context
from sync_server.logs import set_up_logs
from sync_server.relay import claims
from sync_server.relay.tables import question, raw, request
from sync_server.simulator import payloads
from sync_server.store.database import Database
from tests.sync_server.conftest import Clock, context_of, founder
from tests.sync_server.laptops import Laptop, fixed_uuid
from tests.sync_server.paying import HOUR, MINUTE, NUMBER, Provider, account, payment

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


def test_a_member_who_types_the_pin_has_paid_and_the_receipt_is_known(
    provider: Provider, amina: Laptop
) -> None:
    request_id = ask_for(provider, amina)
    told = answers(provider, amina)
    assert [(one.request, one.state) for one in told] == [
        (request_id, "asking"),
        (request_id, "paid"),
    ]
    (prompt,) = provider.simulator.till.prompts.values()
    assert (told[-1].code, told[-1].amount) == (prompt.code, MINOR)
    assert (prompt.amount, prompt.phone, prompt.shortcode) == ("3600.00", NUMBER, "600999")


def test_what_was_paid_so_is_checked_when_it_is_written(provider: Provider, amina: Laptop) -> None:
    ask_for(provider, amina)
    code = answers(provider, amina)[-1].code
    assert [fact.code for fact in provider.came(amina)] == [code]
    paid = payment(amina, code, MINOR)
    provider.office.pushed(amina, amina.write(paid))
    assert provider.wait_state(amina, paid.payment, "verified").settled == MINOR


@pytest.mark.parametrize(
    ("result", "state", "reason"),
    [
        ("1", "failed", "no_money"),
        ("8", "failed", "limit"),
        ("17", "failed", "too_soon"),
        ("1019", "expired", "no_answer"),
        ("1025", "failed", "not_set_up"),
        ("1032", "failed", "cancelled"),
        ("1037", "expired", "no_answer"),
        ("2001", "failed", "wrong_pin"),
        ("SFC_IC0003", "failed", "not_set_up"),
    ],
)
def test_what_the_phone_says_instead_ends_the_request_and_nothing_else(
    provider: Provider, amina: Laptop, result: str, state: str, reason: str
) -> None:
    provider.simulator.till.phones[NUMBER] = result
    ask_for(provider, amina)
    assert states(provider, amina) == [("asking", ""), (state, reason)]
    assert (provider.came(amina), provider.told(amina)) == ([], [])


def test_a_number_that_comes_twice_rings_once(provider: Provider, amina: Laptop) -> None:
    provider.simulator.till.phones[NUMBER] = ""
    request_id = ask_for(provider, amina)
    provider.settle_down()
    assert number(provider, amina, request_id).json() == {"state": "asking"}
    assert [row.phone for row in provider.rows(request)] == [b""]  # not kept a second time either
    provider.settle_down()
    assert len(provider.simulator.till.prompts) == 1


def test_a_callback_that_never_comes_is_replaced_by_our_own_question(
    provider: Provider, amina: Laptop
) -> None:
    provider.simulator.till.prompt_results_lost = True
    ask_for(provider, amina)
    assert states(provider, amina) == [("asking", "")]
    provider.wait(61_000)
    told = answers(provider, amina)[-1]
    (prompt,) = provider.simulator.till.prompts.values()
    # The confirmation of the same payment brought the receipt.
    assert (told.state, told.code) == ("paid", prompt.code)


def test_without_callback_and_confirmation_it_is_paid_and_the_receipt_comes_by_the_list(
    make: Make, context: Context
) -> None:
    provider = make(pull=True)
    amina = founder(provider.office, context, "amina")
    till = provider.simulator.till
    till.prompt_results_lost = till.lost = True
    provider.settle_down()  # the list was read a moment ago
    ask_for(provider, amina)
    provider.settle_down()
    provider.wait(61_000)
    told = answers(provider, amina)[-1]
    assert (told.state, told.code, told.amount) == ("paid", "", MINOR)
    provider.wait(16 * MINUTE)
    (prompt,) = till.prompts.values()
    assert answers(provider, amina)[-1].code == prompt.code


def test_two_payments_that_look_alike_are_not_guessed_between(
    provider: Provider, amina: Laptop
) -> None:
    provider.simulator.till.prompt_results_lost = True
    ask_for(provider, amina)
    provider.settle_down()
    provider.customer_pays("3600.00", "UKL7D4Z1QH")
    provider.wait(61_000)
    assert answers(provider, amina)[-1].code == ""


def test_a_phone_that_shows_it_is_asked_about_and_ends_after_five_minutes(
    provider: Provider, amina: Laptop
) -> None:
    provider.simulator.till.phones[NUMBER] = ""
    ask_for(provider, amina)
    provider.settle_down()
    for _ in range(4):
        provider.wait(70_000)
        assert states(provider, amina) == [("asking", "")]
    provider.wait(30_000)
    assert states(provider, amina)[-1] == ("expired", "no_answer")


def test_a_late_yes_is_heard_after_the_end(provider: Provider, amina: Laptop) -> None:
    provider.simulator.till.phones[NUMBER] = ""
    ask_for(provider, amina)
    provider.settle_down()
    provider.wait(6 * MINUTE)
    assert states(provider, amina)[-1][0] == "expired"
    provider.in_loop(provider.simulator.prompts.decide(NUMBER, "0"))
    assert states(provider, amina)[-1] == ("paid", "")


def test_a_forged_yes_pays_nothing(provider: Provider, amina: Laptop) -> None:
    """Whoever learned the path of a callback: our own question is what counts."""
    paths: list[str] = []
    till = provider.simulator.till
    till.phones[NUMBER] = ""
    ask_for(provider, amina)
    provider.settle_down()
    (prompt,) = till.prompts.values()
    paths.append(prompt.callback_url.removeprefix("http://server"))
    forged = {
        "Body": {
            "stkCallback": {
                "MerchantRequestID": prompt.merchant,
                "CheckoutRequestID": prompt.conversation,
                "ResultCode": 0,
                "ResultDesc": "ok",
                "CallbackMetadata": {
                    "Item": [
                        {"Name": "Amount", "Value": 3600},
                        {"Name": "MpesaReceiptNumber", "Value": "UKL7D4Z1QH"},
                    ]
                },
            }
        }
    }
    answer = provider.office.client.post(paths[0], json=forged)
    assert answer.status_code == 200
    assert states(provider, amina) == [("asking", "")]
    provider.wait(6 * MINUTE)
    assert states(provider, amina)[-1] == ("unknown", "")
    assert provider.came(amina) == []


def test_callbacks_of_strangers_and_of_other_requests_are_nothing(
    provider: Provider, amina: Laptop
) -> None:
    provider.simulator.till.phones[NUMBER] = ""
    ask_for(provider, amina)
    provider.settle_down()
    (prompt,) = provider.simulator.till.prompts.values()
    body = {"Body": {"stkCallback": {"CheckoutRequestID": "ws_CO_other", "ResultCode": 1032}}}
    path = prompt.callback_url.removeprefix("http://server")
    assert provider.office.client.post("/hooks/mpesa/guess/stk", json=body).status_code == 404
    assert provider.office.client.post(path, json=body).status_code == 200
    locked = payloads.refusal(8006, "locked", prompt.conversation, "1")
    provider.office.client.post(path.replace("/stk", "/status"), json=locked)
    assert states(provider, amina) == [("asking", "")]
    outcomes = [row.outcome for row in provider.rows(raw)]
    assert sorted(outcomes) == ["answer.no_question", "answer.other_conversation"]


def test_of_two_callbacks_the_first_is_kept(provider: Provider, amina: Laptop) -> None:
    ask_for(provider, amina)
    before = answers(provider, amina)
    (prompt,) = provider.simulator.till.prompts.values()
    other = payloads.prompt_callback(replace(prompt, code="UKL7D4Z1QH"), "20261121142200")
    provider.office.client.post(prompt.callback_url.removeprefix("http://server"), json=other)
    assert answers(provider, amina) == before
    assert [fact.code for fact in provider.came(amina)] == [prompt.code]


def test_money_of_another_phone_or_of_before_is_not_taken_for_the_answer(
    provider: Provider, amina: Laptop
) -> None:
    provider.customer_pays("3600.00", "UKL7D4Z1QH")
    provider.settle_down()
    provider.wait(HOUR)
    till = provider.simulator.till
    till.prompt_results_lost = till.lost = True
    ask_for(provider, amina)
    provider.settle_down()
    till.lost = False
    provider.customer_pays("3600.00", "UKL4Q8T2XM", phone="254720123915")
    provider.wait(61_000)
    told = answers(provider, amina)[-1]
    assert (told.state, told.code) == ("paid", "")


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


@pytest.mark.parametrize(
    "phone", ["", "0712345678", "254812345678", "2547123456789", "٢٥٤٧١٢٣٤٥٦٧٨"]
)
def test_only_a_number_of_the_provider_is_taken(
    provider: Provider, amina: Laptop, phone: str
) -> None:
    request_id = asked(provider, amina)
    assert number(provider, amina, request_id, phone).status_code == 422


def test_an_unknown_request_and_a_stranger_get_nothing(provider: Provider, amina: Laptop) -> None:
    asked(provider, amina)
    assert number(provider, amina, fixed_uuid("another")).status_code == 404
    stranger = replace(amina, token="nobody's")
    path = f"/v1/groups/{amina.group}/requests/{fixed_uuid('another')}"
    answer = provider.office.client.post(
        path, json={"phone": NUMBER}, headers=provider.office.headers(stranger)
    )
    assert answer.status_code == 401


def test_the_number_is_sealed_while_it_waits_and_forgotten_when_it_was_used(
    provider: Provider, amina: Laptop
) -> None:
    request_id = asked(provider, amina)
    number(provider, amina, request_id)
    (row,) = provider.rows(request)
    assert row.phone and NUMBER.encode() not in row.phone
    provider.settle_down()
    (row,) = provider.rows(request)
    assert (row.phone, row.payer) == (b"", "2547*****678")
    log = decode_log(provider.office.get(amina, "log").content)
    assert not any(b"345678" in one.frame.body for one in log)


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


def test_no_number_and_no_passkey_is_in_the_servers_log(provider: Provider, amina: Laptop) -> None:
    written = StringIO()
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    set_up_logs(written, level=logging.DEBUG)
    try:
        ask_for(provider, amina)
        provider.settle_down()
        provider.simulator.till.phones[NUMBER] = "2028"
        ask_for(provider, amina)
        provider.settle_down()
    finally:
        root.handlers[:], root.level = before, level
    text = written.getvalue()
    assert "provider.config 2028" in text
    assert [one for one in (NUMBER, "345678", "the-passkey") if one in text] == []


def test_requests_work_on_both_engines(database: Database, clock: Clock) -> None:
    context = context_of(database, clock)
    laptop = Laptop("amina")
    laptop.found_group(context.identity.card)
    provider = Provider(context, clock, account(laptop.group, passkey="the-passkey"))
    try:
        amina = founder(provider.office, context, "amina")
        ask_for(provider, amina)
        assert states(provider, amina) == [("asking", ""), ("paid", "")]
        provider.simulator.till.prompt_results_lost = True
        ask_for(provider, amina)
        provider.settle_down()
        provider.wait(61_000)
        assert answers(provider, amina)[-1].code != ""
    finally:
        provider.close()
