"""Request bodies of Daraja as plain dictionaries; URLs are fixed per environment."""

from base64 import b64encode
from datetime import UTC, datetime, timedelta, timezone

HOSTS = {
    "sandbox": "https://sandbox.safaricom.co.ke",
    "production": "https://api.safaricom.co.ke",
}
TOKEN_PATH = "/oauth/v1/generate?grant_type=client_credentials"
STATUS_PATH = "/mpesa/transactionstatus/v1/query"
PULL_PATH = "/pulltransactions/v1/query"
REGISTER_PATH = "/mpesa/c2b/v2/registerurl"
PROMPT_PATH = "/mpesa/stkpush/v1/processrequest"
PROMPT_QUERY_PATH = "/mpesa/stkpushquery/v1/query"

EAST_AFRICA = timezone(timedelta(hours=3))  # no daylight saving
SHORTCODE_IDENTIFIER = "4"
REMARKS_MAX = 100
REFERENCE_MAX = 12  # a longer prompt than 182 signs is not shown at all (result 1025)
MINOR_PER_SHILLING = 100


def timestamp(wall_ms: int) -> str:
    """`YYYYMMDDHHmmss` in East Africa Time, whatever zone the server lives in."""
    instant = datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone(EAST_AFRICA)
    return instant.strftime("%Y%m%d%H%M%S")


def stk_password(shortcode: str, passkey: str, stamp: str) -> str:
    """Base64 of shortcode, passkey and the same timestamp that the request carries."""
    return b64encode(f"{shortcode}{passkey}{stamp}".encode()).decode()


def prompt_request(
    *,
    shortcode: str,
    passkey: str,
    till: str,
    minor: int,
    phone: str,
    reference: str,
    callback_url: str,
    now_ms: int,
) -> dict[str, str | int]:
    """Show a payment of `minor` (whole shillings) on `phone` (254…), to be allowed by PIN.

    Args:
        shortcode: The paybill; for a till the number of its store.
        till: Buy-goods till that receives the money; "" for a paybill.
    """
    stamp = timestamp(now_ms)
    return {
        "BusinessShortCode": shortcode,
        "Password": stk_password(shortcode, passkey, stamp),
        "Timestamp": stamp,
        "TransactionType": "CustomerBuyGoodsOnline" if till else "CustomerPayBillOnline",
        "Amount": minor // MINOR_PER_SHILLING,
        "PartyA": phone,
        "PartyB": till or shortcode,
        "PhoneNumber": phone,
        "CallBackURL": callback_url,
        "AccountReference": reference[:REFERENCE_MAX],
        "TransactionDesc": "Daftari",
    }


def prompt_query(
    *, shortcode: str, passkey: str, conversation: str, now_ms: int
) -> dict[str, str | int]:
    """Ask what became of a prompt; the answer comes at once, without receipt and amount."""
    stamp = timestamp(now_ms)
    return {
        "BusinessShortCode": shortcode,
        "Password": stk_password(shortcode, passkey, stamp),
        "Timestamp": stamp,
        "CheckoutRequestID": conversation,
    }


def status_query(
    *, code: str, shortcode: str, initiator: str, credential: str, result_url: str, timeout_url: str
) -> dict[str, str]:
    """Ask what became of the receipt `code` that was paid to our own `shortcode`."""
    return {
        "Initiator": initiator,
        "SecurityCredential": credential,
        "CommandID": "TransactionStatusQuery",
        "TransactionID": code,
        "PartyA": shortcode,
        "IdentifierType": SHORTCODE_IDENTIFIER,
        "ResultURL": result_url,
        "QueueTimeOutURL": timeout_url,
        "Remarks": "Daftari",
        "Occasion": "",
    }


def register_urls(*, shortcode: str, confirmation_url: str, validation_url: str) -> dict[str, str]:
    """Register where confirmations go; Completed: money is taken when we cannot answer."""
    return {
        "ShortCode": shortcode,
        "ResponseType": "Completed",
        "ConfirmationURL": confirmation_url,
        "ValidationURL": validation_url,
    }


def pull_query(*, shortcode: str, since_ms: int, until_ms: int, offset: int) -> dict[str, str]:
    """One page (100 lines) of what came in; the provider keeps 48 hours."""
    return {
        "ShortCode": shortcode,
        "StartDate": _civil(since_ms),
        "EndDate": _civil(until_ms),
        "OffSetValue": str(offset),
    }


def _civil(wall_ms: int) -> str:
    instant = datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone(EAST_AFRICA)
    return instant.strftime("%Y-%m-%d %H:%M:%S")
