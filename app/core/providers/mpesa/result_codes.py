"""Result and error codes of Daraja, a table per API: one number means different things.

Source: spec/integrations.md sections 1.2, 1.5, 1.8. Code 17 is "limited by rule" for an STK
push and "internal failure" for the system, so tables are never shared between APIs.
"""

from enum import StrEnum

from app.core.providers.findings import Status
from app.core.providers.prompts import Reason

STATUS_WORDS = {
    "completed": Status.COMPLETED,
    "failed": Status.FAILED,
    "cancelled": Status.FAILED,
    "declined": Status.FAILED,
    "expired": Status.EXPIRED,
    "reversed": Status.REVERSED,
    "initiated": Status.IN_FLIGHT,
    "authorized": Status.IN_FLIGHT,
    "pending": Status.IN_FLIGHT,
}

STK_STATUS = {
    "0": Status.COMPLETED,
    "1": Status.FAILED,
    "2": Status.FAILED,
    "3": Status.FAILED,
    "4": Status.FAILED,
    "8": Status.FAILED,
    "17": Status.FAILED,
    "1019": Status.EXPIRED,
    "1025": Status.FAILED,
    "1032": Status.FAILED,
    "1037": Status.EXPIRED,
    "2001": Status.FAILED,
    "2028": Status.FAILED,
    "8006": Status.FAILED,
    "SFC_IC0003": Status.FAILED,
}

STK_REASONS = {
    "1": Reason.NO_MONEY,
    "2": Reason.LIMIT,
    "3": Reason.LIMIT,
    "4": Reason.LIMIT,
    "8": Reason.LIMIT,
    "17": Reason.TOO_SOON,
    "1019": Reason.NO_ANSWER,
    "1025": Reason.NOT_SET_UP,
    "1032": Reason.CANCELLED,
    "1037": Reason.NO_ANSWER,
    "2001": Reason.WRONG_PIN,
    "2028": Reason.NOT_SET_UP,
    "8006": Reason.NOT_SET_UP,
    "SFC_IC0003": Reason.NOT_SET_UP,
}

LOCKOUT = frozenset({"18", "2001", "8006"})  # asking again may lock the operator's credential

# The question was understood and no such payment is known; alone it decides nothing, because a
# receipt may be mistyped or late (spec/integrations.md section 0, point 5).
NOT_KNOWN = frozenset({"25", "R000002"})


class Remedy(StrEnum):
    """What the relay does about an HTTP error of the gateway."""

    NEW_TOKEN = "new_token"
    ASK_LATER = "ask_later"
    ASK_MUCH_LATER = "ask_much_later"
    TELL_ADMIN = "tell_admin"
    STILL_PENDING = "still_pending"


_REMEDIES = {
    "400.003.01": Remedy.NEW_TOKEN,
    "404.001.03": Remedy.NEW_TOKEN,
    "401.002.01": Remedy.NEW_TOKEN,
    "401.003.01": Remedy.TELL_ADMIN,
    "400.002.02": Remedy.TELL_ADMIN,
    "400.002.05": Remedy.TELL_ADMIN,
    "400.003.02": Remedy.TELL_ADMIN,
    "403.002.1001": Remedy.TELL_ADMIN,
    "404.001.01": Remedy.TELL_ADMIN,
    "404.001.04": Remedy.TELL_ADMIN,
    "404.002.01": Remedy.TELL_ADMIN,
    "404.003.01": Remedy.TELL_ADMIN,
    "405.001": Remedy.TELL_ADMIN,
    "500.003.02": Remedy.ASK_LATER,
    "500.003.03": Remedy.ASK_MUCH_LATER,
}


def remedy(error_code: str, error_message: str) -> Remedy:
    """What to do about a gateway error; unknown ones are asked again later."""
    if error_code == "500.001.1001":
        # The one code whose words decide: an STK query answers so while the phone still rings.
        if "being processed" in error_message.lower():
            return Remedy.STILL_PENDING
        return Remedy.ASK_LATER if "lock" in error_message.lower() else Remedy.TELL_ADMIN
    return _REMEDIES.get(error_code, Remedy.ASK_LATER)
