"""What laptop and server say to each other in JSON, apart from the frames themselves.

Source: spec/sync.md section 2.7. The server makes its OpenAPI page from these classes, the
laptop decodes its answers with them; hashes, keys and signatures are lower-case hex.
"""

from dataclasses import dataclass
from typing import Annotated, Any

import msgspec

from app.core.checkpoints import Checkpoint
from app.core.errors import Untrusted
from app.core.wire_fields import Count, Hex, Hex32, Name, Uuid

FRAMES_TYPE = "application/vnd.ledger.frames"
# Beside the records of a page of the log: the signed head of the whole log.
CHECKPOINT_HEADER = "Daftari-Checkpoint"
# Beside records that a server lost, when more than a page brings back: the proof that the log of
# the checkpoint begins with the one up to them, hashes in hex one after the other.
PROOF_HEADER = "Daftari-Proof"
PROOF_MAX = 128  # twice as many as a tree of any size needs
# Beside the answer to a push: how many facts the laptop has brought on this UTC day, when that is
# so many that its officer is asked whether it is right.
FACTS_TODAY_HEADER = "Daftari-Facts-Today"
# What this release speaks, and how many older ones a server still reads the log to. A laptop whose
# program is older than that may still push, but not pull (426): its entries never get stuck.
PROTOCOL = 1
PROTOCOLS_KEPT = 2
PROTOCOL_HEADER = "Daftari-Protocol"
# Of a sealed photo or paper.
BLOB_TYPE = "application/octet-stream"
BLOB_SIZE_HEADER = "Daftari-Blob-Size"
BLOB_PART_MAX = 256 * 1024


def checkpoint_header(checkpoint: Checkpoint) -> str:
    """The value of CHECKPOINT_HEADER: JSON in ASCII."""
    return msgspec.json.encode(checkpoint).decode("ascii")


def read_checkpoint_header(value: str) -> Checkpoint:
    """What `checkpoint_header` wrote; its signature is not proved here.

    Raises:
        Untrusted: Not a checkpoint.
    """
    try:
        return msgspec.json.decode(value, type=Checkpoint)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Untrusted("checkpoint.malformed") from error


def read_proof_header(value: str) -> tuple[bytes, ...]:
    """The hashes of a PROOF_HEADER; whether they prove anything is not looked at here.

    Raises:
        Untrusted: Not hashes, or too many.
    """
    try:
        proof = bytes.fromhex(value)
    except ValueError as error:
        raise Untrusted("checkpoint.malformed") from error
    if len(proof) % 32 or len(proof) > 32 * PROOF_MAX:
        raise Untrusted("checkpoint.malformed")
    return tuple(proof[at : at + 32] for at in range(0, len(proof), 32))


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Every answer that is not a success: a code to translate and the values of its sentence."""

    code: str
    values: dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    body_bytes_max: int
    unpacked_bytes_max: int
    frames_max: int
    log_limit_max: int
    wait_s_max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """`GET /v1/capabilities`.

    Attributes:
        server_key: The key that signs this server's checkpoints and facts.
        server_id: Its device id in the chains of `sys.*` facts.
        features: What it understands (`app.core.activation`); () from a server that says nothing.
    """

    protocol_min: int
    protocol_max: int
    fold_version: int
    rules_version: int
    limits: Limits
    server_id: str
    server_key: str
    now_ms: int
    features: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked:
    """A fact that waits; `missing` are hashes of facts the server has not seen."""

    h: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejected:
    h: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ForkSeen:
    """Two facts at one place of a chain; the server keeps `h_server`."""

    d: str
    n: int
    h_server: str
    h: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PushAnswer:
    """What became of each frame of a push; with status 409 when `forks` is not empty.

    Attributes:
        accepted: Runs (device, first n, last n, first number); numbers in a run are gapless.
        dup: Frames that were in the log already.
        rejected: Malformed; or it waits for facts that nobody sent and its laptop is told more than
            that (codes of `app.core.parking`): it stays on the laptop and is sent again.
        quarantined: Kept, but not trusted (a revoked or unknown device), with the reason.
        handed_over: Hashes of facts left alone, because the log moved to another sequencer.
    """

    accepted: tuple[tuple[str, int, int, int], ...]
    dup: int
    parked: tuple[Parked, ...]
    rejected: tuple[Rejected, ...]
    quarantined: tuple[Rejected, ...]
    forks: tuple[ForkSeen, ...]
    handed_over: tuple[str, ...]
    checkpoint: Checkpoint | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """A checkpoint of this server that is not of its log; `at` is the last number that the
    device's book and the log have in common."""

    at: Count
    checkpoint: Checkpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Witnessed:
    """Whether the log had not said so before."""

    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BlobHeld:
    """How many bytes of a blob the server has; the next part begins there."""

    have: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Poke:
    """One message of the live stream: there is something new; nothing more."""

    epoch: int
    size: int
    root: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRoots:
    """What a device's projections look like at a position; `roots` by projection name."""

    epoch: Count
    seq: Count
    fold: Count
    roots: Annotated[dict[Name, Hex32], msgspec.Meta(max_length=200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class RootsAnswer:
    """Projections at the same position of which another device has another root, and equal ones."""

    equal: tuple[str, ...]
    unequal: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyEnvelope:
    """A member's key, wrapped with the key of the group; `wrapped` is "" after an erasure."""

    member: Uuid
    version: Count
    wrapped: Hex


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyEnvelopes:
    envelopes: Annotated[tuple[KeyEnvelope, ...], msgspec.Meta(max_length=2000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptNumber:
    """The phone that shall show a payment that was asked for: `254712345678`."""

    phone: Annotated[str, msgspec.Meta(max_length=20)]


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptTaken:
    """How far the request is: "" waits for the relay, "sending", or a `PromptState`."""

    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAside:
    """A fact in quarantine: its signed body in base 64, the signature, and why it is there."""

    body: str
    sig: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantine:
    facts: tuple[KeptAside, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    status: str
