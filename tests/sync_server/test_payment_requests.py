"""A payment asked for on a member's phone, from the fact to the receipt."""

import logging
from dataclasses import replace
from io import StringIO

import pytest

from app.core.frames import decode_log
from sync_server.context import Context
from sync_server.logs import set_up_logs
from sync_server.relay.tables import raw, request
from sync_server.simulator import payloads
from sync_server.store.database import Database
from tests.sync_server.asking import (
    MINOR,
    Make,
    amina,
    answers,
    ask_for,
    asked,
    make,
    number,
    provider,
    states,
)

__all__ = ["amina", "make", "provider"]
from tests.sync_server.conftest import Clock, context_of, founder
from tests.sync_server.laptops import Laptop, fixed_uuid
from tests.sync_server.paying import HOUR, MINUTE, NUMBER, Provider, account, payment


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
