"""The simulator speaks as Safaricom's own samples do, key for key."""

import json
from dataclasses import replace
from typing import Any

from app.core.payment_codes import seeming_day
from sync_server.simulator import payloads
from sync_server.simulator.till import Payment, Prompt, new_code
from sync_server.simulator.trouble import troubled_answer
from tests.helpers.shared import shared

PAID = Payment(
    code="UKL5B7R9KD",
    shortcode="600999",
    amount="3500.00",
    phone="254720123915",
    name="CAROLINE NAFULA",
    reference="18",
    at_ms=1_795_260_120_000,
)


PROMPT = Prompt(
    conversation="ws_CO_1",
    merchant="2654-1",
    shortcode="600999",
    amount="1.00",
    phone="254720123915",
    reference="Daftari",
    callback_url="http://127.0.0.1/x",
    result="0",
    code="UKL5B7R9KD",
)


def published(name: str) -> Any:
    return json.loads(shared(f"payloads/mpesa/{name}.json").read_bytes())


def shape(value: Any) -> Any:
    """Keys, order and kinds of values; a list by its first item."""
    if isinstance(value, dict):
        return {key: shape(one) for key, one in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return type(value).__name__


def test_confirmations_have_the_published_shape() -> None:
    assert shape(payloads.confirmation(PAID)) == shape(published("c2b_confirmation_v2_masked"))


def test_answers_have_the_published_shape() -> None:
    ours = payloads.status_result(PAID, "AG_1", "1")["Result"]
    theirs = published("txstatus_result_status_completed")["Result"]
    assert ours.keys() == theirs.keys()
    keys = [one["Key"] for one in ours["ResultParameters"]["ResultParameter"]]
    assert keys == [one["Key"] for one in theirs["ResultParameters"]["ResultParameter"]]
    refused = payloads.refusal(25, "…", "AG_1", "1")
    assert shape(refused) == shape(published("txstatus_result_query_rejected_25"))
    assert shape(payloads.acknowledgement("a", "b")) == shape(published("txstatus_ack"))


def test_pulled_pages_have_the_published_shape() -> None:
    assert shape(payloads.pulled([PAID], "r")) == shape(published("pull_query_response"))


def test_prompts_have_the_published_shape() -> None:
    assert shape(payloads.prompt_taken(PROMPT)) == shape(published("stk_push_response"))
    paid = payloads.prompt_callback(PROMPT, PAID.stamp)
    assert shape(paid) == shape(published("stk_callback_success"))
    names = [one["Name"] for one in paid["Body"]["stkCallback"]["CallbackMetadata"]["Item"]]
    theirs = published("stk_callback_success")["Body"]["stkCallback"]["CallbackMetadata"]["Item"]
    assert names == [one["Name"] for one in theirs]
    for result in ("1032", "SFC_IC0003"):
        prompt = replace(PROMPT, result=result)
        name = "cancelled_1032" if result == "1032" else f"failure_{result}"
        ours = payloads.prompt_callback(prompt, "")
        assert shape(ours) == shape(published(f"stk_callback_{name}"))
    asked = payloads.prompt_state(replace(PROMPT, result="1032"))
    assert shape(asked) == shape(published("stk_query_response_cancelled"))


def test_troubles_are_the_published_errors() -> None:
    for kind, name in (
        ("spike", "error_500_spike_arrest"),
        ("quota", "error_500_quota"),
        ("stale_token", "error_404_invalid_token"),
        ("processing", "error_500_stk_query_still_processing"),
    ):
        answer = json.loads(bytes(troubled_answer(kind).body))
        assert answer | {"requestId": ""} == published(name) | {"requestId": ""}


def test_receipts_say_their_day() -> None:
    assert seeming_day(new_code(PAID.at_ms)) == "2026-11-21"
