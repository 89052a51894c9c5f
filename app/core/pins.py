"""PINs: four to six digits, kept as Argon2id strings, with a wait that doubles after five tries."""

from dataclasses import dataclass

from nacl import pwhash
from nacl.exceptions import InvalidkeyError

from app.core.errors import Refused

DIGITS_MIN, DIGITS_MAX = 4, 6
TRIES_MAX = 5
FIRST_WAIT_MS = 2 * 60_000  # spec/ux.md section 6.1: two minutes, then twice as long each time
WAIT_DOUBLINGS_MAX = 9  # about seventeen hours
_SIMPLE = ("0123456789", "9876543210")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Work of one check: passes over memory, and bytes of it."""

    passes: int = pwhash.argon2id.OPSLIMIT_INTERACTIVE
    memory: int = pwhash.argon2id.MEMLIMIT_INTERACTIVE


EVERYDAY = Cost()


def hash_pin(pin: str, cost: Cost = EVERYDAY) -> str:
    """An Argon2id PHC string of a PIN.

    Raises:
        Refused: Not 4 to 6 digits, or one digit repeated or a run that anybody would try first.
    """
    check_shape(pin)
    if len(set(pin)) == 1 or any(pin in run for run in _SIMPLE):
        raise Refused("pin.too_simple")
    return pwhash.argon2id.str(pin.encode(), opslimit=cost.passes, memlimit=cost.memory).decode()


def check_shape(pin: str) -> None:
    if not (DIGITS_MIN <= len(pin) <= DIGITS_MAX and pin.isascii() and pin.isdigit()):
        raise Refused("pin.wrong_shape", min=DIGITS_MIN, max=DIGITS_MAX)


def is_pin(pin: str, phc: str) -> bool:
    """Whether `pin` is the one that was hashed."""
    try:
        return bool(pwhash.argon2id.verify(phc.encode(), pin.encode()))
    except InvalidkeyError:
        return False


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries at one laptop.

    Attributes:
        failed: Wrong tries since the last right one or the last wait.
        waits: How often the laptop was locked since the last right PIN.
        locked_until_ms: No try before this instant.
    """

    failed: int = 0
    waits: int = 0
    locked_until_ms: int = 0

    @property
    def left(self) -> int:
        return TRIES_MAX - self.failed


def check_may_try(tries: Tries, now_ms: int) -> None:
    """Prove that a PIN may be typed now.

    Raises:
        Refused: Locked ("pin.locked", seconds left).
    """
    if now_ms < tries.locked_until_ms:
        left = -(-(tries.locked_until_ms - now_ms) // 1000)
        raise Refused("pin.locked", seconds=left)


def settled(tries: Tries, now_ms: int) -> Tries:
    """The same tries under a clock that was put back: nobody waits longer than was said then."""
    wait = _wait_ms(tries.waits - 1)
    if tries.locked_until_ms - now_ms <= wait:
        return tries
    return Tries(tries.failed, tries.waits, now_ms + wait)


def after_wrong(tries: Tries, now_ms: int) -> Tries:
    """The state after a wrong PIN; the fifth locks, each time twice as long."""
    if tries.failed + 1 < TRIES_MAX:
        return Tries(tries.failed + 1, tries.waits, 0)
    return Tries(0, tries.waits + 1, now_ms + _wait_ms(tries.waits))


def _wait_ms(waits: int) -> int:
    return FIRST_WAIT_MS << min(max(waits, 0), WAIT_DOUBLINGS_MAX)


def after_right() -> Tries:
    return Tries()
