"""STK push of the simulator: a phone is asked for money, and its owner does something."""

import base64
import binascii
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

from sync_server.simulator import payloads
from sync_server.simulator.till import Payment, Prompt, Till

Send = Callable[[str, object], Awaitable[None]]
Pay = Callable[..., Awaitable[Payment]]


class Prompts:
    """Prompts over a till. `pay` lets the customer's money arrive, `send` delivers a callback."""

    def __init__(self, till: Till, pay: Pay, send: Send) -> None:
        self._till, self._pay, self._send = till, pay, send

    async def take(self, told: dict[str, Any]) -> dict[str, str] | None:
        """Show a prompt and let its owner act; None when the password is wrong."""
        if not _is_right(told):
            return None
        prompt = Prompt(
            conversation=f"ws_CO_{secrets.token_hex(10)}",
            merchant=secrets.token_hex(8),
            shortcode=str(told["BusinessShortCode"]),
            amount=f"{int(told['Amount'])}.00",
            phone=str(told["PhoneNumber"]),
            reference=str(told.get("AccountReference", "")),
            callback_url=str(told["CallBackURL"]),
        )
        self._till.prompts[prompt.conversation] = prompt
        await self._act(prompt, self._till.phones.get(prompt.phone, "0"))
        return payloads.prompt_taken(prompt)

    async def decide(self, phone: str, result: str) -> None:
        """The owner of a phone does what this result code says, now and from now on."""
        self._till.phones[phone] = result
        for prompt in list(self._till.prompts.values()):
            if prompt.phone == phone and not prompt.result:
                await self._act(prompt, result)

    def state(self, conversation: str) -> dict[str, str] | None:
        """What became of a prompt; None while the phone shows it, or for an unknown one."""
        prompt = self._till.prompts.get(conversation)
        return payloads.prompt_state(prompt) if prompt is not None and prompt.result else None

    async def _act(self, prompt: Prompt, result: str) -> None:
        if not result:
            return
        prompt.result, stamp = result, ""
        if result == "0":
            paid = await self._pay(
                shortcode=prompt.shortcode,
                amount=prompt.amount,
                phone=prompt.phone,
                reference=prompt.reference,
            )
            prompt.code, stamp = paid.code, paid.stamp
        if not self._till.prompt_results_lost:
            await self._send(prompt.callback_url, payloads.prompt_callback(prompt, stamp))


def _is_right(told: dict[str, Any]) -> bool:
    """Whether the password is shortcode, some passkey and the timestamp of the request."""
    try:
        password = base64.b64decode(str(told["Password"])).decode()
    except (binascii.Error, UnicodeDecodeError):
        return False
    head, tail = str(told["BusinessShortCode"]), str(told["Timestamp"])
    return password.startswith(head) and password.endswith(tail) and password != head + tail
