"""Bodies that the simulator sends, key for key as Safaricom publishes them."""

from typing import Any

from sync_server.simulator.till import Payment, Prompt

# What the provider says with each result of a prompt.
RESULTS = {
    "0": "The service request is processed successfully.",
    "1": "The balance is insufficient for the transaction.",
    "17": "Rule limited.",
    "1019": "Transaction has expired",
    "1025": "An error occurred while sending a push request",
    "1032": "Request cancelled by user",
    "1037": "DS timeout user cannot be reached",
    "2001": "The initiator information is invalid.",
    "2028": "The request is not permitted according to product assignment.",
    "8006": "The security credential is locked.",
    "SFC_IC0003": "The operator does not exist.",
}


def confirmation(payment: Payment) -> dict[str, str]:
    """A C2B confirmation, version 2: the payer's number is masked, all values are strings."""
    first, _, rest = payment.name.partition(" ")
    middle, _, last = rest.rpartition(" ")
    return {
        "TransactionType": "Pay Bill",
        "TransID": payment.code,
        "TransTime": payment.stamp,
        "TransAmount": payment.amount,
        "BusinessShortCode": payment.shortcode,
        "BillRefNumber": payment.reference,
        "InvoiceNumber": "",
        "OrgAccountBalance": "25000.00",
        "ThirdPartyTransID": "",
        "MSISDN": f"{payment.phone[:4]} ***** {payment.phone[-3:]}",
        "FirstName": first,
        "MiddleName": middle,
        "LastName": last,
    }


def status_result(payment: Payment, conversation: str, originator: str) -> dict[str, Any]:
    """The answer to a Transaction Status question about a payment that is known."""
    whole = float(payment.amount)
    values: list[tuple[str, Any]] = [
        ("DebitPartyName", f"{payment.phone} - {payment.name}"),
        ("CreditPartyName", f"{payment.shortcode} - SAVINGS GROUP"),
        ("TransactionStatus", payment.status),
        ("Amount", int(whole) if whole == int(whole) else whole),
        ("ReceiptNo", payment.code),
        ("FinalisedTime", int(payment.stamp)),
        ("ReasonType", "Pay Utility"),
    ]
    parameters = [{"Key": key, "Value": value} for key, value in values]
    head = _head(0, "The service request is processed successfully.", conversation, originator)
    head["TransactionID"] = payment.code
    return {"Result": head | {"ResultParameters": {"ResultParameter": parameters}}}


def refusal(code: int, text: str, conversation: str, originator: str) -> dict[str, Any]:
    """The answer to a question that failed; it says nothing about a payment."""
    return {"Result": _head(code, text, conversation, originator)}


def acknowledgement(conversation: str, originator: str) -> dict[str, str]:
    return {
        "OriginatorConversationID": originator,
        "ConversationID": conversation,
        "ResponseCode": "0",
        "ResponseDescription": "Accept the service request successfully.",
    }


def prompt_taken(prompt: Prompt) -> dict[str, str]:
    """The acknowledgement of a prompt: accepted, not paid."""
    return {
        "MerchantRequestID": prompt.merchant,
        "CheckoutRequestID": prompt.conversation,
        "ResponseCode": "0",
        "ResponseDescription": "Success. Request accepted for processing",
        "CustomerMessage": "Success. Request accepted for processing",
    }


def prompt_callback(prompt: Prompt, stamp: str) -> dict[str, Any]:
    """What became of a prompt; result codes are numbers, except the one that is a word."""
    result: int | str = int(prompt.result) if prompt.result.isdigit() else prompt.result
    told: dict[str, Any] = {
        "MerchantRequestID": prompt.merchant,
        "CheckoutRequestID": prompt.conversation,
        "ResultCode": result,
        "ResultDesc": RESULTS.get(prompt.result, "Unknown"),
    }
    if prompt.result == "0":
        values: list[tuple[str, Any]] = [
            ("Amount", float(prompt.amount)),
            ("MpesaReceiptNumber", prompt.code),
            ("TransactionDate", int(stamp)),
            ("PhoneNumber", int(prompt.phone)),
        ]
        items = [{"Name": name, "Value": value} for name, value in values]
        told["CallbackMetadata"] = {"Item": items}
    return {"Body": {"stkCallback": told}}


def prompt_state(prompt: Prompt) -> dict[str, str]:
    """The answer to a question about a prompt that is over: no receipt, no amount."""
    return {
        "ResponseCode": "0",
        "ResponseDescription": "The service request has been accepted successfully",
        "MerchantRequestID": prompt.merchant,
        "CheckoutRequestID": prompt.conversation,
        "ResultCode": prompt.result,
        "ResultDesc": RESULTS.get(prompt.result, "Unknown"),
    }


def pulled(payments: list[Payment], reference: str) -> dict[str, Any]:
    """One page of Pull Transactions: a list of lists."""
    if not payments:
        return {
            "ResponseRefID": reference,
            "ResponseCode": "1001",
            "ResponseMessage": "No transactions",
            "Response": [],
        }
    return {
        "ResponseRefID": reference,
        "ResponseCode": "1000",
        "ResponseMessage": "Success",
        "Response": [[_line(payment) for payment in payments]],
    }


def _line(payment: Payment) -> dict[str, Any]:
    date, went_back = payment.stamp, payment.status == "Reversed"
    return {
        "transactionId": payment.code,
        "trxDate": f"{date[:4]}-{date[4:6]}-{date[6:8]}T{date[8:10]}:{date[10:12]}:{date[12:]}Z",
        "msisdn": int(payment.phone),
        "sender": payment.name,
        # No sample of a payment that went back is published: this word is made up.
        "transactiontype": "c2b-pay-bill-reversal" if went_back else "c2b-pay-bill-debit",
        "billreference": payment.reference,
        "amount": payment.amount,
        "organizationname": "SAVINGS GROUP",
    }


def _head(code: int, text: str, conversation: str, originator: str) -> dict[str, Any]:
    return {
        "ResultType": 0,
        "ResultCode": code,
        "ResultDesc": text,
        "OriginatorConversationID": originator,
        "ConversationID": conversation,
        "TransactionID": "",
    }
