"""A new laptop before it has a group: its keys, its card, and the words that prove it.

The newcomer's keys are kept before anything leaves the laptop. An officer compares the words on
both screens, signs `device.enrolled`, and the group key travels sealed to the newcomer's key.
Source: spec/sync.md section 2.14.
"""

from hashlib import blake2b
from pathlib import Path
from uuid import UUID

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.founding import new_secrets
from app.book.identity import LaptopKeys, Newcomer
from app.core.devices import DeviceEnrolled
from app.core.errors import AppError, Unavailable
from app.core.group import DeviceCard
from app.core.sealed import fingerprint
from app.system.vault import KeyStore, Secrets

NO_KEYS_YET = ("vault.no_key", "vault.no_header")


def place_to_join(path: Path, keys: KeyStore) -> Path:
    """Where the book of a newcomer may lie: `path`, or a place beside it.

    Keys that wrote in a book which is gone stay where they are: they may still open its copies,
    and the group knows them. It lets no laptop in twice, and one that it locked out never again;
    who comes with fresh keys is another laptop.

    Raises:
        Unavailable: The key store's.
    """
    place, number = path, 1
    while place.exists() or _is_taken(place, keys):
        number += 1
        place = path.with_name(f"{path.stem} {number}{path.suffix}")
    return place


def prepare_newcomer(path: Path, keys: KeyStore, now_ms: int) -> Newcomer:
    """This laptop's keys for the book that will be at `path`; the same ones when asked again.

    Raises:
        Unavailable: `book.exists`, or the key store's.
    """
    if path.exists():
        raise Unavailable("book.exists", path=str(path))
    try:
        secrets = keys.load(path)
    except AppError as error:
        if isinstance(error, Unavailable) and error.code not in NO_KEYS_YET:
            raise  # those of before, whose words an officer may have compared, must not be lost
        secrets = new_secrets(now_ms)
        keys.save(path, secrets)
    return Newcomer(secrets, _device_of(secrets))


def card_of(newcomer: Newcomer, label: str) -> DeviceCard:
    """What an officer must know of this laptop."""
    return LaptopKeys(newcomer.secrets.seed).card(newcomer.device, "", label)


def words_of(card: DeviceCard, group: str = "") -> tuple[str, ...]:
    """Eight words to compare by voice; with the group's id they prove that as well."""
    return fingerprint("\0".join((group, card.id, card.key, card.box_key)).encode())


def enrol(book: Book, card: DeviceCard, member: str, role: str = "") -> str:
    """Vouch for the laptop after its words were compared; the group key, sealed to it.

    Raises:
        Refused: As `enrol_device`.
    """
    event = book.write(lambda tx: enrol_device(tx, card, member, role)).result
    assert isinstance(event.payload, DeviceEnrolled)
    return event.payload.group_key


def _is_taken(path: Path, keys: KeyStore) -> bool:
    try:
        return keys.load(path).mark is not None
    except Unavailable as error:
        if error.code in NO_KEYS_YET:
            return False
        raise
    except AppError:
        return True  # of another passphrase, or damaged


def _device_of(secrets: Secrets) -> str:
    """A UUID of version 8 from the seed, so that the card stays the same over a restart."""
    digest = blake2b(secrets.seed, digest_size=16, person=b"daftari.newcomer").digest()
    value = int.from_bytes(digest, "big") & ~(0xF << 76) | 0x8 << 76
    return str(UUID(int=value & ~(0x3 << 62) | 0x2 << 62))
