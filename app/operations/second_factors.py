"""Second factor: codes of a phone that needs no network, and codes on paper for a lost phone."""

from collections.abc import Iterable
from typing import Any

import msgspec
from nacl.utils import random

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance import totp
from app.core.governance.second_factor import Factor, Proof, TotpSet, check_proved
from app.core.permissions import CHAIR, KEY_HOLDER, SECRETARY
from app.core.pins import Tries, after_right, after_wrong, check_may_try
from app.core.sealed import open_field, seal_field
from app.operations.running import known_member
from app.projections import officers, second_factors

TRIES = "code_tries"  # names of rows in the durable settings of this laptop
PROOF = "code_proof"
FIELD = "totp"
RECOVERERS = (CHAIR, SECRETARY, KEY_HOLDER)


def offer() -> tuple[bytes, tuple[str, ...]]:
    """A fresh secret and its recovery codes, to be shown; nothing is written yet."""
    return totp.new_codes(random(totp.NOISE_BYTES))


def set_factor(
    tx: Tx, *, member: str, secret: bytes, recovery: tuple[str, ...], typed: str
) -> None:
    """Write a member's second factor, once a code proves that the phone has it.

    Raises:
        Refused: "totp.wrong_code"; "second_factor.needed" where another one is replaced.
    """
    known_member(tx, member)
    _check_own(tx, member)
    require(tx, "remove_factor", member=member)
    step = totp.matching_step(secret, typed, now_ms=tx.now_ms)
    if step is None:
        raise Refused("totp.wrong_code")
    salt = tx.new_id()
    kept = tuple(totp.recovery_hash(code, salt=salt) for code in recovery)
    _write(tx, member, Factor(secret=secret.hex(), salt=salt, recovery=kept))
    _remember(tx, member, Proof(step=step))


def remove_factor(tx: Tx, *, member: str, agreed: Iterable[str] = ()) -> None:
    """Take a second factor away: the member with a code, or three others for a lost phone.

    Args:
        agreed: Members whose PIN was right: chair, secretary and a key holder, three people.

    Raises:
        Refused: "second_factor.none", "second_factor.needed", "second_factor.recoverers".
    """
    if not second_factors.sealed_factor(tx.conn, member):
        raise Refused("second_factor.none")
    agreed = tuple(dict.fromkeys(one for one in agreed if one != member))
    if agreed:
        _check_recoverers(tx, agreed)
    else:
        _check_own(tx, member)
        require(tx, "remove_factor", member=member)
    tx.append(TotpSet(member=member, sealed="", agreed=agreed))


def prove(tx: Tx, *, member: str, typed: str) -> bool:
    """Whether a code of the phone, or one of the paper, is right; then deeds are open a while.

    A wrong try is counted, so run it in a write of its own. A code works once on this laptop.

    Raises:
        Refused: "pin.locked" (seconds), "second_factor.none".
    """
    tx.may_be_forgotten = True
    tries = _setting(tx, TRIES, Tries) or Tries()
    check_may_try(tries, tx.now_ms)
    factor = factor_of(tx, member)
    if factor is None:
        raise Refused("second_factor.none")
    known = proof_of(tx, member)
    step = totp.matching_step(
        bytes.fromhex(factor.secret), typed, now_ms=tx.now_ms, after=known.step
    )
    if step is None and not _use_recovery(tx, member, factor, typed):
        _keep(tx, TRIES, after_wrong(tries, tx.now_ms))
        return False
    _keep(tx, TRIES, after_right())
    _remember(tx, member, known.opened(step=step, now_ms=tx.now_ms))
    return True


def require(tx: Tx, deed: str, *, member: str = "") -> None:
    """Prove that who asks for a deed gave the second factor, where there is one.

    Args:
        member: "" for the officer who is logged in.

    Raises:
        Refused: "second_factor.needed" with the deed.
    """
    who = member or tx.actor
    has_factor = bool(second_factors.sealed_factor(tx.conn, who))
    check_proved(proof_of(tx, who), deed=deed, has_factor=has_factor, now_ms=tx.now_ms)


def factor_of(tx: Tx, member: str) -> Factor | None:
    """What the book keeps of a member's codes; None for none."""
    sealed = second_factors.sealed_factor(tx.conn, member)
    if not sealed:
        return None
    raw = open_field(sealed, tx.group_key, group=tx.group.id, member=member, field=FIELD)
    return msgspec.json.decode(raw, type=Factor)


def proof_of(tx: Tx, member: str) -> Proof:
    """What this laptop remembers of the codes of a member."""
    return _setting(tx, f"{PROOF} {member}", Proof) or Proof()


def _check_own(tx: Tx, member: str) -> None:
    if member != tx.actor:
        raise Refused("second_factor.own_only")


def _check_recoverers(tx: Tx, agreed: tuple[str, ...]) -> None:
    """Three different people, one for each office."""
    free = {one: officers.roles_of(tx.conn, one) for one in agreed}
    for role in RECOVERERS:
        holder = next((one for one, held in free.items() if role in held), None)
        if holder is None:
            raise Refused("second_factor.recoverers", role=role)
        del free[holder]


def _use_recovery(tx: Tx, member: str, factor: Factor, typed: str) -> bool:
    """Whether it was a code of the paper that still works; it does not any more."""
    used = totp.recovery_hash(typed, salt=factor.salt)
    if used not in factor.recovery:
        return False
    left = tuple(one for one in factor.recovery if one != used)
    _write(tx, member, msgspec.structs.replace(factor, recovery=left))
    return True


def _write(tx: Tx, member: str, factor: Factor) -> None:
    raw = msgspec.json.encode(factor)
    sealed = seal_field(raw, tx.group_key, group=tx.group.id, member=member, field=FIELD)
    tx.append(TotpSet(member=member, sealed=sealed))


def _remember(tx: Tx, member: str, proof: Proof) -> None:
    _keep(tx, f"{PROOF} {member}", proof)


def _setting(tx: Tx, name: str, kind: type[Any]) -> Any:
    cursor: Any = tx.conn.connection.cursor()
    row = cursor.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return msgspec.json.decode(row[0], type=kind) if row else None


def _keep(tx: Tx, name: str, value: object) -> None:
    cursor: Any = tx.conn.connection.cursor()
    cursor.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, msgspec.json.encode(value).decode()),
    )
