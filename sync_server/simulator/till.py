"""The simulator's memory: payments that came to its shortcodes, and how it should misbehave."""

import secrets
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone

EAST_AFRICA = timezone(timedelta(hours=3))
_DAYS = "123456789ABCDEFGHIJKLMNOPQRSTUV"
_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"

# What a request may run into instead of its answer; see `trouble.py`.
TROUBLES = ("spike", "quota", "html", "empty", "redirect", "stale_token", "processing", "lockout")


@dataclass(slots=True, kw_only=True)
class Payment:
    """Money that a customer sent to a shortcode; `amount` as the provider writes it ("5.00")."""

    code: str
    shortcode: str
    amount: str
    phone: str
    name: str
    reference: str
    at_ms: int
    status: str = "Completed"

    @property
    def stamp(self) -> str:
        """`YYYYMMDDHHmmss` in East Africa Time."""
        return _local(self.at_ms).strftime("%Y%m%d%H%M%S")


@dataclass(slots=True, kw_only=True)
class Prompt:
    """A payment that a phone was asked for. `result` is "" while the phone shows it."""

    conversation: str
    merchant: str
    shortcode: str
    amount: str
    phone: str
    reference: str
    callback_url: str
    result: str = ""
    code: str = ""


@dataclass(slots=True)
class Till:
    """All that the simulator knows.

    Attributes:
        confirmation_urls: Registered by shortcode.
        troubles: What the next requests run into, in order.
        delay_ms: Before each callback. copies: how often each callback is sent.
        before_ack: A callback arrives before the request that caused it is answered.
        hold: So many callbacks are kept back; the last of them goes out first.
        lost: Confirmations that are not sent at all (only Pull knows the payment).
        results_lost: Answers to status questions that are not sent.
        asked: Receipts that were asked about, in order.
        prompts: Payments that phones were asked for, by CheckoutRequestID.
        phones: What the owner of a phone does: a result code, "" for nothing yet; "0" (pays) for
            everybody else.
        prompt_results_lost: Callbacks of prompts that are not sent. acks_lost: prompts are shown,
            but whoever asked gets an error page.
    """

    payments: dict[str, Payment] = field(default_factory=dict)
    confirmation_urls: dict[str, str] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=set)
    troubles: deque[str] = field(default_factory=deque)
    delay_ms: int = 0
    copies: int = 1
    before_ack: bool = False
    hold: int = 0
    lost: bool = False
    results_lost: bool = False
    asked: list[str] = field(default_factory=list)
    prompts: dict[str, Prompt] = field(default_factory=dict)
    phones: dict[str, str] = field(default_factory=dict)
    prompt_results_lost: bool = False
    acks_lost: bool = False

    def pay(
        self,
        *,
        shortcode: str,
        amount: str,
        phone: str,
        reference: str = "",
        name: str = "",
        code: str = "",
        at_ms: int,
    ) -> Payment:
        """A customer pays; the receipt is made up in the usual form when none is given."""
        payment = Payment(
            code=code or new_code(at_ms),
            shortcode=shortcode,
            amount=amount,
            phone=phone,
            name=name,
            reference=reference,
            at_ms=at_ms,
        )
        self.payments[payment.code] = payment
        return payment

    def received(self, shortcode: str, since: str, until: str) -> list[Payment]:
        """Payments of a shortcode between two civil times, oldest first."""
        found = [
            one
            for one in self.payments.values()
            if one.shortcode == shortcode
            and since <= _local(one.at_ms).strftime("%Y-%m-%d %H:%M:%S") <= until
        ]
        return sorted(found, key=lambda one: one.at_ms)


def new_code(at_ms: int) -> str:
    """A receipt such as M-Pesa's: year, month, day, then seven signs."""
    day = _local(at_ms)
    head = chr(ord("A") + (day.year - 2006) % 26) + "ABCDEFGHIJKL"[day.month - 1]
    return head + _DAYS[day.day - 1] + "".join(secrets.choice(_SIGNS) for _ in range(7))


def _local(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone(EAST_AFRICA)
