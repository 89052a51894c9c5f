"""Daraja's callbacks and results as facts: total functions, never an exception for bad bytes."""

from collections.abc import Mapping
from typing import Any

from app.core.errors import Untrusted
from app.core.providers import QueryRefused
from app.core.providers.findings import Evidence, Seen, Status, Unparsed
from app.core.providers.mpesa.fields import (
    CURRENCY,
    instant,
    items,
    masked_phone,
    minor_units,
    moment,
    named,
    receipt,
    text,
    without_phones,
)
from app.core.providers.mpesa.result_codes import (
    LOCKOUT,
    STATUS_WORDS,
    STK_REASONS,
    STK_STATUS,
)
from app.core.providers.prompts import PromptAnswer, PromptState, Reason
from app.core.safe_json import safe_json

NAME = "mpesa"


def parse_confirmation(body: bytes) -> Seen | Unparsed:
    """A C2B confirmation: a customer paid our shortcode by hand."""
    told = _object(body)
    if told is None:
        return Unparsed(why="body.not_json")
    code = receipt(told.get("TransID"))
    minor = minor_units(told.get("TransAmount"))
    account = text(told.get("BusinessShortCode"))
    if not code or not account:
        return Unparsed(why="confirmation.no_receipt")
    if minor is None:
        return Unparsed(why="confirmation.bad_amount")
    names = (text(told.get(part)) for part in ("FirstName", "MiddleName", "LastName"))
    return Seen(
        provider=NAME,
        code=code,
        status=Status.COMPLETED,
        evidence=Evidence.CALLBACK,
        account=account,
        minor=minor,
        currency=CURRENCY,
        payer=_payer(masked_phone(told.get("MSISDN")), " ".join(n for n in names if n)),
        completed_at=instant(told.get("TransTime")),
        reference=text(told.get("BillRefNumber")),
    )


def parse_status(body: bytes) -> Seen | QueryRefused | Unparsed:
    """The result of a Transaction Status query: the authoritative read."""
    told = _object(body)
    result = told.get("Result") if told is not None else None
    if not isinstance(result, Mapping):
        return Unparsed(why="status.no_result")
    result_code = text(result.get("ResultCode"))
    conversation = text(result.get("ConversationID"))
    if result_code != "0":
        return QueryRefused(
            conversation=conversation,
            code=result_code,
            text=text(result.get("ResultDesc")),
            lockout=result_code in LOCKOUT,
        )
    told_of = named(items(result.get("ResultParameters"), "ResultParameter"), "Key", "Value")
    word = text(_first(told_of, "TransactionStatus")).lower()
    code = receipt(_first(told_of, "ReceiptNo"))
    if word not in STATUS_WORDS or not code:
        return Unparsed(why="status.incomplete")
    payer, account = _parties(told_of)
    return Seen(
        provider=NAME,
        code=code,
        status=STATUS_WORDS[word],
        evidence=Evidence.QUERY,
        account=account,
        minor=minor_units(_first(told_of, "Amount")),
        currency=CURRENCY,
        payer=payer,
        completed_at=instant(_first(told_of, "FinalisedTime") or _first(told_of, "FinalizedTime")),
        conversation=conversation,
        provider_code=word,
        provider_text=text(_first(told_of, "ReasonType")),
    )


def parse_stk(body: bytes) -> Seen | Unparsed:
    """The callback of a payment that we asked for on the member's phone."""
    told = _object(body)
    envelope = told.get("Body") if told is not None else None
    callback = envelope.get("stkCallback") if isinstance(envelope, Mapping) else None
    if not isinstance(callback, Mapping):
        return Unparsed(why="stk.no_callback")
    result_code = text(callback.get("ResultCode"))
    metadata = named(items(callback.get("CallbackMetadata"), "Item"), "Name", "Value")
    status = STK_STATUS.get(result_code)
    conversation = text(callback.get("CheckoutRequestID"))
    code = receipt(_first(metadata, "MpesaReceiptNumber"))
    if status is None or not conversation or (status is Status.COMPLETED and not code):
        return Unparsed(why="stk.incomplete")
    return Seen(
        provider=NAME,
        code=code,
        status=status,
        evidence=Evidence.CALLBACK,
        account="",
        minor=minor_units(_first(metadata, "Amount")),
        currency=CURRENCY,
        payer=masked_phone(_first(metadata, "PhoneNumber")),
        completed_at=instant(_first(metadata, "TransactionDate")),
        conversation=conversation,
        provider_code=result_code,
        provider_text=text(callback.get("ResultDesc")),
    )


_OF_STATUS = {
    Status.COMPLETED: PromptState.PAID,
    Status.FAILED: PromptState.FAILED,
    Status.EXPIRED: PromptState.EXPIRED,
}


def outcome_of(result_code: str, text_: str = "") -> PromptAnswer | None:
    """What a result code of a prompt means; None for one that is not known."""
    status = STK_STATUS.get(result_code)
    if status is None:
        return None
    reason = STK_REASONS.get(result_code, Reason.NONE)
    return PromptAnswer(state=_OF_STATUS[status], reason=reason, code=result_code, text=text_)


def parse_prompt_query(body: bytes) -> PromptAnswer | Unparsed:
    """The answer to our question about a prompt; its result code is a string, or a number."""
    told = _object(body)
    if told is None:
        return Unparsed(why="body.not_json")
    found = outcome_of(text(told.get("ResultCode")), text(told.get("ResultDesc")))
    return Unparsed(why="prompt.unknown_result") if found is None else found


def parse_pull(body: bytes) -> tuple[Seen, ...] | Unparsed:
    """One page of Pull Transactions: a list of lists, as it comes."""
    told = _object(body)
    if told is None or text(told.get("ResponseCode")) not in {"1000", "1001"}:
        return Unparsed(why="pull.refused")
    pages = told.get("Response")
    whole = pages if isinstance(pages, list) else []
    lines = [line for page in whole if isinstance(page, list) for line in page]
    seen = (_pulled(line) for line in lines if isinstance(line, Mapping))
    return tuple(one for one in seen if one is not None)


def _pulled(line: Mapping[str, Any]) -> Seen | None:
    code, minor = receipt(line.get("transactionId")), minor_units(line.get("amount"))
    if not code or minor is None:
        return None
    went_back = "revers" in text(line.get("transactiontype")).lower()
    return Seen(
        provider=NAME,
        code=code,
        status=Status.REVERSED if went_back else Status.COMPLETED,
        evidence=Evidence.STATEMENT,
        account="",
        minor=minor,
        currency=CURRENCY,
        payer=_payer(masked_phone(line.get("msisdn")), text(line.get("sender"))),
        completed_at=moment(line.get("trxDate")),
        reference=text(line.get("billreference")),
    )


def _parties(told_of: dict[str, list[Any]]) -> tuple[str, str]:
    """Payer (masked) and receiving account. For money in, the payer is the debit party.

    The published sample names both parties DebitPartyName; then the second is the other side.
    """
    debit = [text(name) for name in told_of.get("DebitPartyName", [])]
    credit = [text(name) for name in told_of.get("CreditPartyName", [])]
    payer, receiver = (debit + credit + ["", ""])[:2] if len(debit) < 2 else (debit[0], debit[1])
    if not credit and len(debit) == 1:
        receiver = ""
    number, _, name = payer.partition(" - ")
    return _payer(masked_phone(number) or number, name), receiver.partition(" - ")[0].strip()


def _payer(number: str, name: str) -> str:
    return without_phones(" - ".join(part for part in (number, name) if part))


def _first(values: dict[str, list[Any]], name: str) -> Any:
    return next((value for value in values.get(name, []) if value is not None), None)


def _object(body: bytes) -> Mapping[str, Any] | None:
    try:
        told = safe_json(body, decimals=True)
    except Untrusted:
        return None
    return told if isinstance(told, Mapping) else None
