"""Signing and closing: the page of a meeting, its check code, and who must sign it."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from app.core.errors import Refused
from app.core.events.canonical import canonical_bytes
from app.core.events.registry import FactClass, event_type

FIRST_PAGE = "0" * 64  # the page before the first
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class PageLine:
    """One fact on the page of a meeting: its id, and the SHA-256 of its canonical bytes.

    The bytes hold who paid what, the journal lines, the author and the time.
    """

    id: str
    hash: str


def page_hash(previous: str, lines: Iterable[PageLine]) -> str:
    """The page of a meeting: SHA-256 over the page before it and its lines, 64 hex digits.

    Facts stand in the order of their ids, so that every laptop with the same facts finds the
    same page, whatever order they arrived in.

    Source: spec/domain.md section 2.6.
    """
    digest = sha256(bytes.fromhex(previous))
    for line in sorted(lines, key=lambda line: line.id):
        digest.update(canonical_bytes([line.id, line.hash]))
    return digest.hexdigest()


def short_code(page: str) -> str:
    """Eight characters of a page, to copy into the paper book: "8CYN B87J" without the blank."""
    bits = int(page[:10], 16)
    return "".join(_CROCKFORD[bits >> shift & 31] for shift in range(35, -1, -5))


@event_type("meeting.signed", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSigned:
    """A person signed the page with a PIN. `role`: treasurer, chair or key_holder."""

    meeting: str
    member: str
    role: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What was read out, in minor units of the group's currency."""

    present: int = 0
    excused: int = 0
    collected: int = 0
    cash: int = 0
    electronic: int = 0
    lent: int = 0
    turn_paid: int = 0
    welfare_paid: int = 0
    expenses: int = 0
    difference: int = 0
    loan_bag: int = 0
    welfare_bag: int = 0
    box: int = 0
    mobile: int = 0
    bank: int = 0
    loans_out: int = 0


@event_type("meeting.closed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingClosed:
    """The page is locked.

    Attributes:
        heads: (device, n) of every chain that this laptop had seen, by device.
        next_on: Civil day of the next meeting, "" when not agreed.
        is_provisional: Fewer key holders signed than the rules ask for; the next meeting begins
            with their PINs.
    """

    meeting: str
    page: str
    totals: Totals
    heads: tuple[tuple[str, int], ...]
    next_on: str
    is_provisional: bool = False


@dataclass(frozen=True, slots=True)
class Signer:
    """A place for a signature: who, and as what."""

    member: str
    role: str


def signers(
    *, treasurer: str, chair: str, holders: tuple[str, ...], needed: int
) -> tuple[Signer, ...]:
    """Who must sign, in the order of the screen: treasurer, chair, key holders."""
    officers = [
        Signer(member, role)
        for member, role in ((treasurer, "treasurer"), (chair, "chair"))
        if member
    ]
    return (*officers, *(Signer(member, "key_holder") for member in holders[:needed]))


def check_signature(
    signer: Signer, *, recorder: str, treasurer: str, signed: tuple[Signer, ...]
) -> None:
    """Keep the hard separations of the sign-off (spec/domain.md section 6).

    Raises:
        Refused: A key holder who is also recorder or treasurer, or somebody signing twice.
    """
    if signer.role == "key_holder" and signer.member in (recorder, treasurer):
        raise Refused("sign.key_holder_is_officer", member=signer.member)
    if any(earlier.member == signer.member for earlier in signed):
        raise Refused("sign.signed_already", member=signer.member)


def check_close(
    *, agrees: bool, difference: int, required: tuple[Signer, ...], signed: tuple[Signer, ...]
) -> None:
    """Prove that the meeting can be closed.

    Raises:
        Refused: The box was not counted or differs, or signatures are missing (how many).
    """
    if not agrees:
        raise Refused("close.count_differs", minor=difference)
    missing = set(required) - set(signed)
    if missing:
        raise Refused("close.signatures_missing", missing=len(missing))
