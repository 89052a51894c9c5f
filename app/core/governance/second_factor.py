"""The second proof of who somebody is: which deeds ask for it, how it is set and used.

Source: spec/domain.md section 6.2.
"""

from dataclasses import dataclass
from typing import Final

import msgspec

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

DEEDS: Final = (
    "first_login",  # the first time that somebody opens this laptop with the PIN
    "pin_reset",
    "large",  # what needs key holders or a vote: help, a write-off, a share-out
    "disburse",  # a loan above what the chair allows
    "payout",  # above what the chair may sign
    "rules",
    "roles",
    "restore",
    "export",
    "revoke_device",
    "remove_factor",
    "paid_to",  # where a member's money is sent
)
TRY_WAIT_MS: Final = 15 * 60_000  # five wrong codes in a quarter of an hour, spec/reliability.md 3
LASTS_MS: Final = 10 * 60_000  # a code that was right holds for the deeds of ten minutes


@event_type("totp.set", FactClass.CONTROL)
@dataclass(frozen=True, slots=True, kw_only=True)
class TotpSet:
    """A member's second factor: `Factor` as JSON sealed with the group key, hex; "" takes it away.

    Attributes:
        agreed: Members whose PIN took it away (chair, secretary and a key holder); () when the
            member did it.
    """

    member: str
    sealed: str
    agreed: tuple[str, ...] = ()


class Factor(msgspec.Struct, frozen=True, kw_only=True):
    """What the book keeps of it.

    Attributes:
        secret: Hex; "" for whoever has no phone: `by_laptop`.
        recovery: Hashes of the codes that were not used yet. salt: Of them.
        passes, memory: What one hash costs.
        by_laptop: The PIN on another laptop is the factor (`app.core.governance.other_laptop`).
    """

    secret: str
    salt: str
    recovery: tuple[str, ...]
    passes: int
    memory: int
    by_laptop: bool = False


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """What one laptop remembers of a member's codes; it is no fact.

    Attributes:
        step: The last step whose code was used: no code works twice.
        run: Since which opening of the book deeds that ask for the factor are open.
        up_ms: How long the computer had been running then; nobody can set that clock.
    """

    step: int = -1
    run: str = ""
    up_ms: int = 0

    def opened(self, *, step: int | None, run: str, up_ms: int) -> "Proof":
        """After a right code; `step` is None for a code of the paper."""
        return Proof(step=self.step if step is None else step, run=run, up_ms=up_ms)


def check_proved(
    proof: Proof, *, deed: str, has_factor: bool, run: str, up_ms: int, member: str = ""
) -> None:
    """Prove that who asks for a deed has given the second factor.

    A member without one is known by the PIN alone, as before.

    Args:
        run: Names this opening of the book. up_ms: How long the computer has been running.

    Raises:
        Refused: "second_factor.needed" with the deed and the member.
    """
    if deed not in DEEDS:
        raise KeyError(deed)
    is_open = run == proof.run and 0 <= up_ms - proof.up_ms < LASTS_MS
    if has_factor and not is_open:
        raise Refused("second_factor.needed", deed=deed, member=member)
