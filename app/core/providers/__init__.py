"""Payment providers without I/O: what to ask them, what their answers mean, what we conclude.

One package a provider, ending in PROVIDER. The server's relay does the network; a laptop uses
the same parsers on statement files. Secrets never come here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol

from app.core.providers.findings import Seen, Unparsed


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a provider can do for us; the screens offer nothing else."""

    verify_receipt: bool
    request_payment: bool
    payout: bool
    reconcile: bool
    needs_callback: bool
    currencies: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryRefused:
    """The provider refused our question; that says nothing about the payment.

    Attributes:
        conversation: The provider's id of our question, to join it with what we asked.
        code, text: The provider's own words, for the admin.
        lockout: Asking again could lock the credential: stop its queue.
    """

    conversation: str
    code: str
    text: str
    lockout: bool


CallbackFact = Seen | QueryRefused | Unparsed


class Provider(Protocol):
    """The pure half of a provider."""

    name: str
    capabilities: Capabilities

    def parse_callback(
        self, route: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[CallbackFact, ...]:
        """Every fact in a callback body; total: bad bytes give Unparsed, never an exception."""
        ...


def all_providers() -> dict[str, Provider]:
    """Every provider package found here, by name."""
    found = {}
    for module in iter_modules(__path__, f"{__name__}."):
        provider = getattr(import_module(module.name), "PROVIDER", None)
        if provider is not None:
            found[provider.name] = provider
    return found
