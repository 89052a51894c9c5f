"""The simulator speaks as Safaricom's own samples do, key for key."""

import json
from typing import Any

from app.core.payment_codes import seeming_day
from sync_server.simulator import payloads
from sync_server.simulator.till import Payment, new_code
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
