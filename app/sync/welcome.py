"""A new laptop meets its group wholly by USB stick: a request goes, a welcome comes back.

The request is the newcomer's card, signed with its own key. The welcome is the group key, sealed
to the newcomer, in front of a bundle with everything. Source: spec/sync.md section 2.14.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import msgspec
from nacl.exceptions import BadSignatureError

from app.book.book import Book, Projections
from app.book.group_keys import group_key
from app.book.identity import LaptopKeys, Newcomer
from app.core.bundle import FILE_MAX, read_bundle
from app.core.enrolment import usable_key
from app.core.errors import Refused, Unavailable, Untrusted
from app.core.group import DeviceCard
from app.core.safe_json import decode_as
from app.core.sealed import unwrap_group_key, wrap_group_key
from app.sync.files import read_whole, write_whole
from app.sync.newcomers import card_of, prepare_newcomer
from app.sync.stick import Known, Taken, pack, take_in
from app.system.vault import KeyStore

REQUEST_MAGIC, WELCOME_MAGIC = b"LREQUEST1", b"LWELCOME1"
REQUEST_SUFFIX, WELCOME_SUFFIX = ".ledgerrequest", ".ledgerwelcome"
REQUEST_DOMAIN = b"ledger/request/v1\0"
REQUEST_MAX = 4096
DAY_MS = 86_400_000
REQUEST_LASTS_MS = 7 * DAY_MS  # sticks go from meeting to meeting
CLOCKS_APART_MS = DAY_MS  # of two laptops that have no network to set them by
SIGNATURE_BYTES = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRequest:
    """A new laptop asks to be let in.

    Attributes:
        made_ms: When, by its own clock, UTC milliseconds.
    """

    card: DeviceCard
    made_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """The head of a welcome file.

    Attributes:
        group_key: In a sealed box to the newcomer, hex.
    """

    group: str
    device: str
    group_key: str


def write_request(path: Path, newcomer: Newcomer, label: str, *, now_ms: int) -> Path:
    """Put this laptop's card on a stick, good for a week; the file's name.

    Raises:
        Unavailable: With a `stick.*` code.
    """
    target = path / f"{newcomer.device[-8:]}{REQUEST_SUFFIX}" if path.is_dir() else path
    asked = JoinRequest(card=card_of(newcomer, label), made_ms=now_ms)
    write_whole(target, signed_request(newcomer, msgspec.json.encode(asked)))
    return target


def signed_request(newcomer: Newcomer, asked: bytes) -> bytes:
    """The bytes of a request: itself as JSON, signed with this laptop's key."""
    key = LaptopKeys(newcomer.secrets.seed).signing
    return REQUEST_MAGIC + key.sign(REQUEST_DOMAIN + asked).signature + asked


def read_request(path: Path, *, now_ms: int) -> DeviceCard:
    """The card on a stick; whoever wrote it holds its key, and did so this week.

    Raises:
        Untrusted: "request.not_a_request". Refused: "request.too_old" (days that it is good for).
        Unavailable: With a `stick.*` code.
    """
    asked = request_of(read_whole(path, REQUEST_MAX))
    if not -CLOCKS_APART_MS <= now_ms - asked.made_ms <= REQUEST_LASTS_MS:
        raise Refused("request.too_old", days=REQUEST_LASTS_MS // DAY_MS)
    return asked.card


def request_of(data: bytes) -> JoinRequest:
    """What the bytes of a request say, from whatever time.

    Raises:
        Untrusted: "request.not_a_request".
    """
    start = len(REQUEST_MAGIC)
    signature, body = data[start : start + SIGNATURE_BYTES], data[start + SIGNATURE_BYTES :]
    try:
        if data[:start] != REQUEST_MAGIC:
            raise Untrusted("request.not_a_request")
        asked = decode_as(JoinRequest, body)
        card = asked.card
        key = usable_key(card.key)
        is_card = (
            str(UUID(card.id)) == card.id and bytes.fromhex(card.box_key).hex() == card.box_key
        )
        if key is None or not is_card or len(card.box_key) != len(card.key):
            raise Untrusted("request.not_a_request")
        key.verify(REQUEST_DOMAIN + body, signature)
    except (Untrusted, BadSignatureError, ValueError, TypeError) as error:
        raise Untrusted("request.not_a_request") from error
    return asked


def write_welcome(book: Book, path: Path, card: DeviceCard, *, wall_ms: Callable[[], int]) -> Path:
    """Everything a laptop enrolled with `enrol` needs, for its eyes only; the file's name.

    Raises:
        Unavailable: With a `stick.*` code; "request.not_enrolled": vouch for it first.
    """
    wrapped = _wrapped_for(book, card)
    target = path / f"{card.id[-8:]}{WELCOME_SUFFIX}" if path.is_dir() else path
    head = msgspec.json.encode(Welcome(group=book.group.id, device=card.id, group_key=wrapped))
    data, _facts = pack(book, wall_ms(), Known())
    write_whole(target, WELCOME_MAGIC + len(head).to_bytes(4, "big") + head + data)
    return target


def open_welcome(
    path: Path,
    keys: KeyStore,
    file: Path,
    *,
    label: str,
    wall_ms: Callable[[], int],
    projections: Projections = None,
) -> tuple[Book, Taken]:
    """Make the book at `path` from a welcome file.

    Raises:
        Untrusted: "welcome.not_a_welcome", "sealed.not_for_this_device", "bundle.*".
    """
    newcomer = prepare_newcomer(path, keys, wall_ms())
    welcome, rest = welcome_of(read_whole(file, FILE_MAX))
    if welcome.device != newcomer.device:
        raise Untrusted("sealed.not_for_this_device")
    shared = unwrap_group_key(welcome.group_key, LaptopKeys(newcomer.secrets.seed).box)
    bundle = read_bundle(rest, group=welcome.group, group_key=shared)
    book = Book.join(
        path,
        keys,
        group=welcome.group,
        label=label,
        wall_ms=wall_ms,
        projections=projections,
        newcomer=newcomer,
    )
    try:
        return book, take_in(book, bundle)
    except BaseException:
        book.close()
        path.unlink(missing_ok=True)  # nothing is in it yet; the keys stay for the next try
        raise


def welcome_of(data: bytes) -> tuple[Welcome, bytes]:
    """The head of a welcome and the bundle behind it; neither is proved by that.

    Raises:
        Untrusted: "welcome.not_a_welcome".
    """
    start = len(WELCOME_MAGIC)
    length = int.from_bytes(data[start : start + 4], "big")
    head, rest = data[start + 4 : start + 4 + length], data[start + 4 + length :]
    if data[:start] != WELCOME_MAGIC or length > REQUEST_MAX:
        raise Untrusted("welcome.not_a_welcome")
    try:
        return decode_as(Welcome, head), rest
    except Untrusted as error:
        raise Untrusted("welcome.not_a_welcome") from error


def _wrapped_for(book: Book, card: DeviceCard) -> str:
    found = book.roster.devices.get(card.id)
    if found is None or found.card.box_key != card.box_key:
        raise Unavailable("request.not_enrolled")
    with book.database.reading() as conn:
        return wrap_group_key(group_key(conn), card.box_key)
