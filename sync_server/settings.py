"""What the operator of a server may set; every limit with the reason for its value."""

from dataclasses import dataclass
from os import environ
from pathlib import Path

from app.core.wire import PROTOCOL, PROTOCOLS_KEPT
from sync_server.store.buckets import Allowance

FOLD_VERSION = 1
RULES_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Limits and lifetimes of one server.

    Attributes:
        protocol_max: The newest protocol that is spoken; the two before it are read as well.
        body_bytes_max: One request as sent (compressed); 2,000 frames of a usual size are 0.3 MB.
        unpacked_bytes_max: The same after decompression; a bomb stops there (B36).
        frames_max: Frames of one push.
        requests_per_second, requests_burst: Token bucket of one device.
        facts_per_day: Facts that one device may bring on one UTC day; a group writes some 300 at a
            meeting, and a laptop that hands in a year of others' facts has 15,000.
        facts_per_day_asked: From so many on its officer is asked whether that is right; the facts
            are taken all the same.
        strangers_per_second: Token bucket of all unauthenticated requests of one address.
        strangers_facts_per_day: Facts that one address may bring without a token, as new groups
            or as the history of groups that move here.
        facts_max: Facts of one group.
        parked_max: Facts of one group that may wait for a fact they name; each for 90 days.
        log_limit_max: Facts of one page of the log.
        wait_s_max: Longest long-poll.
        tokens_max: Tokens that one laptop may hold at a time; the oldest ends with the next login.
        heartbeat_s: A comment line on the live stream, so that proxies keep it open.
    """

    protocol_max: int = PROTOCOL
    body_bytes_max: int = 4 * 1024 * 1024
    unpacked_bytes_max: int = 16 * 1024 * 1024
    json_bytes_max: int = 256 * 1024
    frames_max: int = 2_000
    requests_per_second: int = 10
    requests_burst: int = 60
    facts_per_day: int = 100_000
    facts_per_day_asked: int = 20_000
    strangers_per_second: int = 2
    strangers_burst: int = 40
    strangers_facts_per_day: int = 2_000_000
    facts_max: int = 10_000_000
    parked_max: int = 10_000
    log_limit_max: int = 5_000
    wait_s_max: int = 25
    heartbeat_s: float = 15.0
    token_ms: int = 15 * 60 * 1000
    tokens_max: int = 8
    challenge_ms: int = 2 * 60 * 1000
    signing_time_ms: int = 10 * 60 * 1000
    pairing_ms: int = 10 * 60 * 1000
    pairing_tries_max: int = 5
    envelope_bytes_max: int = 512

    @property
    def protocol_min(self) -> int:
        """The oldest protocol in which a laptop may read the log."""
        return max(1, self.protocol_max - PROTOCOLS_KEPT)

    @property
    def for_devices(self) -> Allowance:
        return Allowance(
            per_second=self.requests_per_second,
            burst=self.requests_burst,
            facts_a_day=self.facts_per_day,
        )

    @property
    def for_strangers(self) -> Allowance:
        return Allowance(
            per_second=self.strangers_per_second,
            burst=self.strangers_burst,
            facts_a_day=self.strangers_facts_per_day,
        )


def data_directory(chosen: str | None) -> Path:
    """Where the database and the key of the server rest: `--data`, the environment, or here."""
    return Path(chosen or environ.get("DAFTARI_SERVER_DATA") or "daftari-server")


def database_url(chosen: str | None, data: Path) -> str:
    """`--database`, the environment, or an SQLite file in the data directory."""
    return (
        chosen
        or environ.get("DAFTARI_SERVER_DATABASE")
        or f"sqlite:///{(data / 'server.db').resolve()}"
    )
