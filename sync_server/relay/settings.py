"""What the operator tells the relay: accounts at providers, their secrets, whose groups they serve.

Secrets come from a file that only its owner may read (`payments.json` in the data directory) or
from the environment; they are never written to the database, a log or an answer.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from ipaddress import ip_address
from os import environ, name
from pathlib import Path
from urllib.parse import urlsplit

from app.core.errors import Unavailable, Untrusted
from app.core.providers.mpesa.questions import HOSTS
from app.core.safe_json import decode_as

FILE = "payments.json"
VARIABLE = "DAFTARI_PAYMENTS"
ADDRESS_MODES = ("enforce", "log", "off")

# Where Safaricom's callbacks come from (spec/integrations.md section 1.9).
SAFARICOM = frozenset(
    {
        *(f"196.201.214.{last}" for last in (200, 206, 207, 208)),
        *(f"196.201.213.{last}" for last in (44, 114)),
        *(f"196.201.212.{last}" for last in (69, 74, 127, 129, 136, 138)),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One shortcode (paybill or till) at M-Pesa.

    Attributes:
        environment: "production", "sandbox", or "simulator" with `simulator_url` on this machine.
        initiator, security_credential: For Transaction Status; both "" is a read-only account,
            which lives on confirmations and Pull alone.
        pull: The account may use Pull Transactions.
        passkey: For requests on a member's phone (STK push); "" without. till: the buy-goods till
            that receives them, where `shortcode` is its store; "" for a paybill.
        callback_secrets: SHA-256 (hex) of each accepted path segment; several while one is
            being replaced.
        addresses: "enforce", "log" (let others in but do not trust them alone) or "off".
        allow: Addresses beside Safaricom's own.
        groups: Group id -> how the payer's reference begins; "" where the account has one group.
    """

    shortcode: str
    environment: str = "production"
    simulator_url: str = ""
    consumer_key: str
    consumer_secret: str
    initiator: str = ""
    security_credential: str = ""
    pull: bool = False
    passkey: str = ""
    till: str = ""
    callback_secrets: tuple[str, ...] = ()
    addresses: str = "log"
    allow: tuple[str, ...] = ()
    groups: dict[str, str]

    @property
    def can_ask(self) -> bool:
        return bool(self.initiator and self.security_credential)

    @property
    def can_request(self) -> bool:
        return bool(self.passkey)

    @property
    def base_url(self) -> str:
        """The one host this account talks to; never one that came over the network."""
        if self.environment == "simulator":
            return self.simulator_url.rstrip("/")
        return HOSTS[self.environment]

    @property
    def credential(self) -> str:
        """A short fingerprint of what we log in with: a new one ends a lock-out stop."""
        return sha256(f"{self.initiator}\0{self.security_credential}".encode()).hexdigest()[:16]

    def group_of(self, reference: str) -> str:
        """The group that a payment with this reference is for; "" when nothing says so."""
        if len(self.groups) == 1:
            return next(iter(self.groups))
        typed = reference.casefold()
        found = [g for g, start in self.groups.items() if start and typed.startswith(start)]
        return found[0] if len(found) == 1 else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelaySettings:
    """All accounts of one server.

    Attributes:
        public_url: Where providers reach this server, for the answers to our questions.
        trusted_proxies: Addresses whose X-Forwarded-For is believed.
        tick_ms: How often due payments are looked for; spacing_ms: between two questions to one
            account; raw_days: how long callbacks are kept.
    """

    public_url: str
    mpesa: tuple[Account, ...]
    trusted_proxies: tuple[str, ...] = ()
    tick_ms: int = 1000
    spacing_ms: int = 1000
    raw_days: int = 180
    known: frozenset[str] = field(default=SAFARICOM)

    def accounts_of(self, provider: str, group: str) -> tuple[Account, ...]:
        """The accounts that receive money of a group."""
        if provider != "mpesa":
            return ()
        return tuple(account for account in self.mpesa if group in account.groups)

    def account(self, provider: str, shortcode: str) -> Account | None:
        found = (a for a in self.mpesa if provider == "mpesa" and a.shortcode == shortcode)
        return next(found, None)

    @property
    def groups(self) -> frozenset[str]:
        return frozenset(group for account in self.mpesa for group in account.groups)


def load_settings(data: Path) -> RelaySettings | None:
    """The settings of the environment or of the file in the data directory; None without any.

    Raises:
        Unavailable: Others may read the file, or it cannot be understood.
    """
    written = environ.get(VARIABLE)
    path = data / FILE
    if written is None:
        if not path.exists():
            return None
        if name == "posix" and path.stat().st_mode & 0o077:
            raise Unavailable("server.payments_readable_by_others")
        written = path.read_text("utf-8", errors="replace")
    try:
        found = decode_as(RelaySettings, written.encode())
    except Untrusted as error:
        raise Unavailable("server.payments_damaged", detail=error.code) from None
    check(found)
    return found


def check(settings: RelaySettings) -> None:
    """Refuse what would talk to strangers or mix accounts.

    Raises:
        Unavailable: "server.payments_damaged" with the field that is wrong.
    """
    if not urlsplit(settings.public_url).hostname:
        raise Unavailable("server.payments_damaged", detail="public_url")
    codes = [account.shortcode for account in settings.mpesa]
    if len(set(codes)) != len(codes):
        raise Unavailable("server.payments_damaged", detail="shortcode")
    for account in settings.mpesa:
        if account.environment not in (*HOSTS, "simulator"):
            raise Unavailable("server.payments_damaged", detail="environment")
        if account.environment == "simulator" and not _is_here(account.simulator_url):
            raise Unavailable("server.payments_damaged", detail="simulator_url")
        if account.addresses not in ADDRESS_MODES or not account.groups:
            raise Unavailable("server.payments_damaged", detail="addresses")
        if any(len(one) != 64 for one in account.callback_secrets):
            raise Unavailable("server.payments_damaged", detail="callback_secrets")


def _is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
