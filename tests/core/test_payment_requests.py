"""Asking for a payment on the phone: what is asked, of which number, what the answers mean."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.payment_requests import MPESA_MAX, PaymentAsked, ask, phone_to_ask
from app.core.providers.findings import Unparsed
from app.core.providers.mpesa.answers import parse_prompt_query, parse_stk
from app.core.providers.mpesa.questions import prompt_query, prompt_request
from app.core.providers.mpesa.result_codes import STK_REASONS, STK_STATUS
from app.core.providers.prompts import PromptAnswer, PromptState, Reason
from tests.helpers.shared import shared


def payload(name: str) -> bytes:
    return shared(f"payloads/mpesa/{name}.json").read_bytes()


def wanted(minor: int, currency: str = "KES") -> PaymentAsked:
    return PaymentAsked(
        request="r", provider="mpesa", member="m", meeting="", minor=minor, currency=currency
    )


@pytest.mark.parametrize(
    ("minor", "currency", "code"),
    [
        (0, "KES", "amount.not_positive"),
        (-100, "KES", "amount.not_positive"),
        (150, "KES", "payment.ask_whole"),
        (MPESA_MAX + 100, "KES", "payment.ask_too_much"),
        (1000, "TZS", "payment.ask_currency"),
    ],
)
def test_what_the_provider_cannot_ask_for_is_refused(minor: int, currency: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        ask(wanted(minor, currency))
    assert refused.value.code == code


@given(st.integers(1, MPESA_MAX // 100))
def test_whole_shillings_up_to_the_limit_can_be_asked_for(shillings: int) -> None:
    assert ask(wanted(shillings * 100)).minor == shillings * 100


@pytest.mark.parametrize("typed", ["0712 345 678", "+254 712 345 678", "712345678", "۰۷۱۲۳۴۵۶۷۸"])
def test_a_number_of_the_country_is_written_as_the_provider_wants_it(typed: str) -> None:
    assert phone_to_ask(typed) == "254712345678"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "phone.invalid"),
        ("0812345678", "phone.invalid"),
        ("+255712345678", "payment.ask_phone"),
    ],
)
def test_another_number_cannot_be_asked(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        phone_to_ask(typed)
    assert refused.value.code == code


def test_the_request_has_the_published_keys_and_types() -> None:
    published = json.loads(payload("stk_push_request"))
    made = prompt_request(
        shortcode="174379",
        passkey="bfb279f9aa9bdbcf158e97dd71a467cd2e0c893059b10f78e6b72ada1ed2c919",
        till="",
        minor=100,
        phone="254722000000",
        reference="a reference that is too long",
        callback_url="https://mydomain.com/path",
        now_ms=1_624_861_448_000,  # 2021-06-28 09:24:08 in Nairobi
    )
    assert made.keys() == published.keys()
    assert (made["Password"], made["Timestamp"]) == (published["Password"], published["Timestamp"])
    assert (made["Amount"], made["PartyB"]) == (1, published["PartyB"])
    assert made["TransactionType"] == published["TransactionType"]
    assert len(str(made["AccountReference"])) <= 12 and len(str(made["TransactionDesc"])) <= 13


def test_a_till_receives_what_its_store_asks_for() -> None:
    made = prompt_request(
        shortcode="600001",
        passkey="p",
        till="5551234",
        minor=5_000,
        phone="254722000000",
        reference="",
        callback_url="https://a.example/x",
        now_ms=0,
    )
    assert (made["BusinessShortCode"], made["PartyB"]) == ("600001", "5551234")
    assert made["TransactionType"] == "CustomerBuyGoodsOnline"


def test_the_question_about_a_request_has_the_four_documented_keys() -> None:
    made = prompt_query(shortcode="1", passkey="p", conversation="ws_CO_1", now_ms=0)
    assert list(made) == ["BusinessShortCode", "Password", "Timestamp", "CheckoutRequestID"]


def test_the_published_answer_to_the_question_is_read() -> None:
    told = parse_prompt_query(payload("stk_query_response_cancelled"))
    assert isinstance(told, PromptAnswer)
    assert (told.state, told.reason, told.code) == (PromptState.FAILED, Reason.CANCELLED, "1032")


def test_a_published_cancellation_is_read() -> None:
    for name in ("stk_callback_cancelled_1032", "stk_callback_cancelled_v1docs"):
        assert not isinstance(parse_stk(payload(name)), Unparsed)


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail(body: bytes) -> None:
    assert isinstance(parse_prompt_query(body), PromptAnswer | Unparsed)


def test_a_result_that_nobody_knows_decides_nothing() -> None:
    assert isinstance(parse_prompt_query(b'{"ResultCode":"4711"}'), Unparsed)


def test_every_result_but_paid_has_its_reason() -> None:
    assert STK_REASONS.keys() == STK_STATUS.keys() - {"0"}
