"""Daraja's endpoints over a till: OAuth, C2B, STK, Transaction Status, Pull, and a script."""

import asyncio
import base64
import binascii
import secrets
from collections.abc import Callable
from typing import Any

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from app.core.errors import Untrusted
from app.core.safe_json import safe_json
from sync_server.context import wall_ms
from sync_server.simulator import payloads
from sync_server.simulator.prompts import Prompts
from sync_server.simulator.till import TROUBLES, Payment, Till
from sync_server.simulator.trouble import troubled_answer

LOCKED = 8006
NOT_KNOWN = 25
PAGE = 100
SWITCHES = (
    "delay_ms", "copies", "before_ack", "hold", "lost", "results_lost", "prompt_results_lost",
    "acks_lost",
)  # fmt: skip


class Simulator:
    """One provider. `transport` replaces the network for its callbacks."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport | None = None,
        now_ms: Callable[[], int] = wall_ms,
    ) -> None:
        self.till = Till()
        self._transport = transport
        self._now_ms = now_ms
        self.prompts = Prompts(self.till, self.pay, self._send)
        self._held: list[tuple[str, object]] = []
        self._under_way: set[asyncio.Task[None]] = set()

    @property
    def application(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/oauth/v1/generate", self.log_in),
                Route("/mpesa/c2b/v2/registerurl", self.register, methods=["POST"]),
                Route("/mpesa/c2b/v2/simulate", self.simulate, methods=["POST"]),
                Route("/mpesa/transactionstatus/v1/query", self.status, methods=["POST"]),
                Route("/mpesa/stkpush/v1/processrequest", self.prompt, methods=["POST"]),
                Route("/mpesa/stkpushquery/v1/query", self.prompt_state, methods=["POST"]),
                Route("/pulltransactions/v1/register", self.register_pull, methods=["POST"]),
                Route("/pulltransactions/v1/query", self.pull, methods=["POST"]),
                Route("/script", self.script, methods=["POST"]),
            ]
        )

    # What customers do

    async def pay(self, **values: Any) -> Payment:
        """A customer pays and the confirmation is sent, as often as told."""
        payment = self.till.pay(**{"at_ms": self._now_ms()} | values)
        url = self.till.confirmation_urls.get(payment.shortcode, "")
        if url and not self.till.lost:
            await self._send(url, payloads.confirmation(payment))
        return payment

    def set_status(self, code: str, status: str) -> None:
        """What becomes of a payment later: "Reversed", "Failed", "Pending" …"""
        self.till.payments[code].status = status

    async def settled(self) -> None:
        """Wait until every callback has been delivered."""
        while self._under_way:
            await asyncio.gather(*self._under_way)

    # Daraja

    async def log_in(self, request: Request) -> Response:
        if trouble := self._trouble():
            return trouble
        scheme, _, pair = request.headers.get("authorization", "").partition(" ")
        try:
            key, _, secret = base64.b64decode(pair).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            key, secret = "", ""
        if scheme != "Basic" or not key or not secret:
            return _error(400, "400.008.01", "Invalid Authentication passed")
        token = secrets.token_urlsafe(20)
        self.till.tokens = {token}  # a new token makes the older worthless
        return JSONResponse({"access_token": token, "expires_in": "3599"})

    async def register(self, request: Request) -> Response:
        told = await self._body(request)
        if isinstance(told, Response):
            return told
        self.till.confirmation_urls[str(told["ShortCode"])] = str(told["ConfirmationURL"])
        return JSONResponse(
            {
                "OriginatorCoversationID": secrets.token_hex(8),
                "ResponseCode": "0",
                "ResponseDescription": "Success",
            }
        )

    async def simulate(self, request: Request) -> Response:
        told = await self._body(request)
        if isinstance(told, Response):
            return told
        payment = await self.pay(
            shortcode=str(told["ShortCode"]),
            amount=f"{int(told['Amount'])}.00",
            phone=str(told["Msisdn"]),
            reference=str(told.get("BillRefNumber", "")),
        )
        return JSONResponse(
            {
                "OriginatorCoversationID": payment.code,
                "ResponseCode": "0",
                "ResponseDescription": "Accept the service request successfully.",
            }
        )

    async def status(self, request: Request) -> Response:
        told = await self._body(request)
        if isinstance(told, Response):
            return told
        code, conversation = str(told.get("TransactionID", "")), f"AG_{secrets.token_hex(10)}"
        originator = secrets.token_hex(6)
        self.till.asked.append(code)
        payment = self.till.payments.get(code)
        if self.till.troubles and self.till.troubles[0] == "lockout":
            self.till.troubles.popleft()
            text = "Security credential is locked"
            result = payloads.refusal(LOCKED, text, conversation, originator)
        elif payment is None:
            text = "The transaction receipt number does not exist."
            result = payloads.refusal(NOT_KNOWN, text, conversation, originator)
        else:
            result = payloads.status_result(payment, conversation, originator)
        if not self.till.results_lost:
            await self._send(str(told["ResultURL"]), result)
        return JSONResponse(payloads.acknowledgement(conversation, originator))

    async def prompt(self, request: Request) -> Response:
        told = await self._body(request)
        if isinstance(told, Response):
            return told
        taken = await self.prompts.take(told)
        if taken is None:
            return _error(500, "500.001.1001", "[MerchantValidate] - Wrong credentials")
        return troubled_answer("html") if self.till.acks_lost else JSONResponse(taken)

    async def prompt_state(self, request: Request) -> Response:
        told = await self._body(request)
        if isinstance(told, Response):
            return told
        found = self.prompts.state(str(told.get("CheckoutRequestID", "")))
        return troubled_answer("processing") if found is None else JSONResponse(found)

    async def register_pull(self, request: Request) -> Response:
        told = await self._body(request)
        if isinstance(told, Response):
            return told
        return JSONResponse(
            {
                "ResponseRefID": secrets.token_hex(8),
                "ResponseStatus": "1000",
                "ShortCode": str(told["ShortCode"]),
                "ResponseDescription": "Shortcode registered successfully",
            }
        )

    async def pull(self, request: Request) -> Response:
        told = await self._body(request)
        if isinstance(told, Response):
            return told
        found = self.till.received(
            str(told["ShortCode"]), str(told["StartDate"]), str(told["EndDate"])
        )
        offset = int(told.get("OffSetValue", 0))
        return JSONResponse(payloads.pulled(found[offset : offset + PAGE], secrets.token_hex(8)))

    # Steering

    async def script(self, request: Request) -> Response:
        """Tell the simulator what happens: `pay`, `phones`, `status`, `troubles`, the switches"""
        told = safe_json(await request.body())
        if "confirm_to" in told:
            self.till.confirmation_urls.update(told["confirm_to"])
        for name in SWITCHES:
            if name in told:
                setattr(self.till, name, told[name])
        self.till.troubles.extend(kind for kind in told.get("troubles", ()) if kind in TROUBLES)
        for phone, result in told.get("phones", {}).items():
            await self.prompts.decide(phone, result)
        for code, status in told.get("status", {}).items():
            self.set_status(code, status)
        paid = [(await self.pay(**values)).code for values in told.get("pay", ())]
        return JSONResponse({"paid": paid, "asked": self.till.asked})

    # Inside

    async def _body(self, request: Request) -> dict[str, Any] | Response:
        if trouble := self._trouble():
            return trouble
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        if token not in self.till.tokens:
            return _error(404, "404.001.03", "Invalid Access Token")
        try:
            told = safe_json(await request.body())
        except Untrusted:
            told = None
        return told if isinstance(told, dict) else _error(400, "400.002.05", "Invalid payload")

    def _trouble(self) -> Response | None:
        if not self.till.troubles or self.till.troubles[0] == "lockout":
            return None
        return troubled_answer(self.till.troubles.popleft())

    async def _send(self, url: str, body: object) -> None:
        """Send a callback, in the order that the switches say."""
        self._held.append((url, body))
        if len(self._held) < self.till.hold:
            return
        held, self._held = self._held[::-1], []
        task = asyncio.create_task(self._deliver(held, self.till.copies, self.till.delay_ms))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        if self.till.before_ack:
            await task

    async def _deliver(self, held: list[tuple[str, object]], copies: int, delay_ms: int) -> None:
        """Deliver callbacks one after the other; the provider does not repeat one that failed."""
        await asyncio.sleep(delay_ms / 1000)
        async with httpx.AsyncClient(transport=self._transport, trust_env=False) as client:
            for url, body in held:
                for _ in range(copies):
                    try:
                        await client.post(url, json=body)
                    except httpx.HTTPError:
                        break


def _error(status: int, code: str, text: str) -> Response:
    body = {"requestId": secrets.token_hex(8), "errorCode": code, "errorMessage": text}
    return JSONResponse(body, status_code=status)
