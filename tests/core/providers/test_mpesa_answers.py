"""M-Pesa's answers, read from the payloads that Safaricom publishes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.providers import QueryRefused, all_providers
from app.core.providers.findings import (
    Claim,
    Evidence,
    Seen,
    State,
    Status,
    Unparsed,
    judge,
    look_alike,
)
from app.core.providers.mpesa import PROVIDER
from app.core.providers.mpesa.answers import (
    parse_confirmation,
    parse_pull,
    parse_status,
    parse_stk,
)
from app.core.providers.mpesa.questions import status_query, stk_password, timestamp
from app.core.providers.mpesa.result_codes import Remedy, remedy
from tests.helpers.shared import shared


def payload(name: str) -> bytes:
    return shared(f"payloads/mpesa/{name}.json").read_bytes()


def test_a_masked_confirmation_says_code_amount_and_receiver() -> None:
    seen = parse_confirmation(payload("c2b_confirmation_v2_masked"))
    assert isinstance(seen, Seen)
    assert (seen.code, seen.minor, seen.account) == ("RKL51ZDR4F", 500, "600966")
    assert seen.completed_at == "2023-11-21T12:13:25+03:00"
    assert seen.payer == "2547*****126 - JOHN"


@pytest.mark.parametrize(
    "name", ["c2b_confirmation_v1_unmasked", "c2b_confirmation_v1_masked_docs"]
)
def test_no_confirmation_shows_a_whole_phone_number(name: str) -> None:
    seen = parse_confirmation(payload(name))
    assert isinstance(seen, Seen)
    assert "*" in seen.payer


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("completed", Status.COMPLETED),
        ("reversed", Status.REVERSED),
        ("cancelled", Status.FAILED),
        ("declined", Status.FAILED),
        ("failed", Status.FAILED),
        ("expired", Status.EXPIRED),
        ("pending", Status.IN_FLIGHT),
    ],
)
def test_each_published_status_is_understood(word: str, status: Status) -> None:
    seen = parse_status(payload(f"txstatus_result_status_{word}"))
    assert isinstance(seen, Seen)
    assert (seen.status, seen.account, seen.minor) == (status, "600999", 100)
    assert seen.evidence is Evidence.QUERY


def test_the_sample_that_names_both_parties_debit_is_read() -> None:
    seen = parse_status(payload("txstatus_result_completed_v3docs"))
    assert isinstance(seen, Seen)
    assert (seen.code, seen.minor, seen.account) == ("MBN31H462N", 30000, "254708374149")


def test_a_refused_question_says_nothing_about_the_payment() -> None:
    refused = parse_status(payload("txstatus_result_query_rejected_25"))
    assert isinstance(refused, QueryRefused)
    assert (refused.code, refused.lockout) == ("25", False)


def test_stk_results_are_told_apart() -> None:
    paid = parse_stk(payload("stk_callback_success"))
    assert isinstance(paid, Seen)
    assert (paid.code, paid.minor, paid.status) == ("NLJ7RT61SV", 100, Status.COMPLETED)
    for name in ("1", "17", "2001", "2028", "8006", "SFC_IC0003"):
        failed = parse_stk(payload(f"stk_callback_failure_{name}"))
        assert isinstance(failed, Seen) and failed.status is Status.FAILED
    for name in ("1019", "1037"):
        expired = parse_stk(payload(f"stk_callback_failure_{name}"))
        assert isinstance(expired, Seen) and expired.status is Status.EXPIRED


def test_a_pulled_page_is_a_list_of_lists() -> None:
    pulled = parse_pull(payload("pull_query_response"))
    assert isinstance(pulled, tuple)
    assert [seen.minor for seen in pulled] == [16800, 64700, 87600, 68700, 9300]


@pytest.mark.parametrize("field", ["TransID", "TransAmount", "BusinessShortCode"])
def test_a_confirmation_with_a_field_missing_is_kept_aside(field: str) -> None:
    told = json.loads(payload("c2b_confirmation_v2_masked"))
    del told[field]
    assert isinstance(parse_confirmation(json.dumps(told).encode()), Unparsed)


@pytest.mark.parametrize("amount", ["1,000", "-5", "0.005", "NaN", "1e400", None, [], True])
def test_an_amount_that_is_not_exact_cents_is_kept_aside(amount: object) -> None:
    told = json.loads(payload("c2b_confirmation_v2_masked")) | {"TransAmount": amount}
    assert isinstance(parse_confirmation(json.dumps(told).encode()), Unparsed)


@given(st.binary(max_size=300), st.sampled_from(["confirmation", "status", "stk", "else"]))
def test_no_bytes_make_a_parser_fail(body: bytes, route: str) -> None:
    assert len(PROVIDER.parse_callback(route, {}, body)) == 1


def seen_as(**changes: object) -> Seen:
    known: dict[str, object] = {
        "provider": "mpesa",
        "code": "UKL4Q8T2XM",
        "status": Status.COMPLETED,
        "evidence": Evidence.QUERY,
        "account": "600999",
        "minor": 210000,
        "currency": "KES",
    }
    return Seen(**(known | changes))


CLAIM = Claim(payment="p1", code="UKL4Q8T2XM", minor=210000, currency="KES")


@pytest.mark.parametrize(
    ("changes", "used_by", "state"),
    [
        ({}, "", State.VERIFIED),
        ({}, "p1", State.VERIFIED),
        ({}, "p2", State.DUPLICATE),
        ({"minor": 200000}, "", State.MISMATCH),
        ({"minor": 220000}, "", State.MISMATCH),
        ({"currency": "USD"}, "", State.MISMATCH),
        ({"account": "111111"}, "", State.WRONG_RECEIVER),
        ({"status": Status.REVERSED}, "", State.REVERSED),
        ({"status": Status.FAILED}, "", State.NOT_FOUND),
        ({"status": Status.EXPIRED}, "", State.EXPIRED),
        ({"status": Status.IN_FLIGHT}, "", State.PENDING),
        ({"evidence": Evidence.CLAIM}, "", State.PENDING),
        ({"minor": None}, "", State.PENDING),
    ],
)
def test_a_payment_is_judged_by_receiver_amount_and_first_use(
    changes: dict[str, object], used_by: str, state: State
) -> None:
    finding = judge(CLAIM, seen_as(**changes), accounts=["600999"], used_by=used_by)
    assert finding.state is state


def test_a_code_one_sign_off_with_the_same_amount_is_suggested() -> None:
    came = [seen_as(code="UKL4Q8T2XN"), seen_as(code="AAAAAAAAAA")]
    assert look_alike("UKL4Q8T2XM", 210000, came) == came[0]
    assert look_alike("UKL4Q8T2XM", 100, came) is None


def test_two_possible_codes_are_never_guessed_between() -> None:
    came = [seen_as(code="UKL4Q8T2XN"), seen_as(code="UKL4Q8T2X0")]
    assert look_alike("UKL4Q8T2XM", 210000, came) is None


def test_the_documented_password_is_recomputed() -> None:
    asked = json.loads(payload("stk_push_request"))
    from base64 import b64decode

    passkey = b64decode(asked["Password"]).decode()[6:-14]
    assert stk_password("174379", passkey, asked["Timestamp"]) == asked["Password"]


def test_the_status_query_has_the_documented_keys() -> None:
    documented = json.loads(payload("txstatus_request"))
    made = status_query(
        code="NEF61H8J60",
        shortcode="600782",
        initiator="testapiuser",
        credential="x",
        result_url="https://a.example/r",
        timeout_url="https://a.example/t",
    )
    assert made.keys() == documented.keys() - {"OriginalConversationID"}


def test_timestamps_are_east_african() -> None:
    assert timestamp(1767303000000) == "20260102003000"


def test_only_the_words_tell_a_waiting_query_from_wrong_credentials() -> None:
    for name, expected in [
        ("error_500_stk_query_still_processing", Remedy.STILL_PENDING),
        ("error_500_wrong_credentials", Remedy.TELL_ADMIN),
        ("error_404_invalid_token", Remedy.NEW_TOKEN),
        ("error_500_spike_arrest", Remedy.ASK_LATER),
        ("error_500_quota", Remedy.ASK_MUCH_LATER),
        ("error_400_invalid_shortcode", Remedy.TELL_ADMIN),
    ]:
        told = json.loads(payload(name))
        assert remedy(told["errorCode"], told["errorMessage"]) is expected, name


def test_the_provider_is_found_by_itself() -> None:
    assert all_providers()["mpesa"] is PROVIDER
