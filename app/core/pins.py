"""PINs: four to six digits, kept as Argon2id strings, with a wait that doubles after five tries."""

import re
from base64 import b64decode
from dataclasses import dataclass
from hmac import compare_digest

from nacl import pwhash

from app.core.errors import Refused

DIGITS_MIN, DIGITS_MAX = 4, 6
TRIES_MAX = 5
FIRST_WAIT_MS = 2 * 60_000  # spec/ux.md section 6.1: two minutes, then twice as long each time
DOUBLINGS_MAX = 5
LONGEST_WAIT_MS = 64 * 60_000  # of a running computer, so some hundred tries a day
PASSES_MAX, MEMORY_MAX = 10, 1024**3
_KEPT = re.compile(
    r"\$argon2id\$v=19\$m=(?P<memory>\d{1,8}),t=(?P<passes>\d{1,3}),p=1"
    r"\$(?P<salt>[A-Za-z0-9+/]{22})\$(?P<digest>[A-Za-z0-9+/]{43})"
)
_SIMPLE = ("0123456789", "9876543210")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Work of one check: passes over memory, and bytes of it."""

    passes: int = pwhash.argon2id.OPSLIMIT_INTERACTIVE
    memory: int = pwhash.argon2id.MEMLIMIT_INTERACTIVE


EVERYDAY = Cost()
# Ten codes of a paper at once; they are random, and sealed as well. The least that OWASP advises.
PAPER = Cost(passes=2, memory=19 * 1024 * 1024)


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
    kept = _KEPT.fullmatch(phc)
    if kept is None:
        return False
    memory, passes = int(kept["memory"]) * 1024, int(kept["passes"])
    if memory > MEMORY_MAX or passes > PASSES_MAX:
        return False
    try:
        salt, wanted = _bytes_of(kept["salt"]), _bytes_of(kept["digest"])
        # Not `verify`: without memory it says no word but that of a wrong PIN.
        found = pwhash.argon2id.kdf(
            len(wanted), pin.encode(), salt, opslimit=passes, memlimit=memory
        )
    except ValueError:  # nothing that we ever kept
        return False
    return compare_digest(found, wanted)


def _bytes_of(text: str) -> bytes:
    return b64decode(text + "=" * (-len(text) % 4))


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries at one laptop.

    Waits count the time that the computer runs, never its calendar: whoever sets the clock forward
    waits as long as before, and whoever sets it back no longer.

    Attributes:
        failed: Wrong tries since the last right one or the last wait.
        waits: How often the laptop was locked since the last right PIN.
        left_ms: What was left of a wait when the computer had run for `up_ms`.
    """

    failed: int = 0
    waits: int = 0
    left_ms: int = 0
    up_ms: int = 0

    @property
    def left(self) -> int:
        return TRIES_MAX - self.failed


def check_may_try(tries: Tries, up_ms: int) -> None:
    """Prove that a PIN may be typed now.

    Args:
        up_ms: How long the computer has been running.

    Raises:
        Refused: Locked ("pin.locked", seconds left).
    """
    left_ms = settled(tries, up_ms).left_ms
    if left_ms:
        raise Refused("pin.locked", seconds=-(-left_ms // 1000))


def settled(tries: Tries, up_ms: int) -> Tries:
    """The same tries as of now: less is left of the wait by the time that has surely passed.

    A computer that was started again has run less long than was noted: then the time since its
    start has passed, and nobody knows how much more.
    """
    if not tries.left_ms:
        return tries
    passed = up_ms - tries.up_ms if up_ms >= tries.up_ms else up_ms
    left_ms = max(0, tries.left_ms - max(0, passed))
    return Tries(tries.failed, tries.waits, left_ms, up_ms if left_ms else 0)


def after_wrong(tries: Tries, up_ms: int, *, first_wait_ms: int = FIRST_WAIT_MS) -> Tries:
    """The state after a wrong PIN; the fifth locks, each time twice as long."""
    if tries.failed + 1 < TRIES_MAX:
        return Tries(tries.failed + 1, tries.waits)
    wait_ms = min(first_wait_ms << min(tries.waits, DOUBLINGS_MAX), LONGEST_WAIT_MS)
    return Tries(0, tries.waits + 1, wait_ms, up_ms)


def after_right() -> Tries:
    return Tries()
