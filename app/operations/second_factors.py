"""Second factor: codes of a phone that needs no network, codes on paper for a lost phone, or the
holder's PIN on another laptop."""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

import msgspec
from nacl.utils import random
from sqlalchemy import Connection

from app.book.group_keys import open_shared
from app.book.sending_out import check_destination
from app.book.transaction import Reading, Tx
from app.core.errors import Refused
from app.core.governance import totp
from app.core.governance.approvals import Thresholds
from app.core.governance.second_factor import TRY_WAIT_MS, Factor, Proof, TotpSet, check_proved
from app.core.permissions import may
from app.core.pins import PAPER, Cost, Tries, after_right, after_wrong, check_may_try
from app.core.sealed import seal_field
from app.operations.elsewhere import is_answered, others
from app.operations.recovery import LOST_PHONE, check_recovered
from app.operations.running import known_member
from app.operations.second_officer import check_second
from app.projections import group, officers, second_factors
from app.projections.lending_limits import contribution
from app.store.settings import keep_as, read_as

TRIES = "code_tries"  # names of rows in the durable settings of this laptop
PROOF = "code_proof"
FIELD = "totp"


def offer() -> tuple[bytes, tuple[str, ...]]:
    """A fresh secret and its recovery codes, to be shown; nothing is written yet."""
    return totp.new_codes(random(totp.NOISE_BYTES))


def set_factor(
    tx: Tx,
    *,
    member: str,
    secret: bytes,
    recovery: tuple[str, ...],
    typed: str,
    cost: Cost = PAPER,
) -> None:
    """Write a member's second factor, once a code proves that the phone has it.

    Args:
        recovery: Codes of the paper, in clear; only their hashes are kept. cost: Of one hash.

    Raises:
        Refused: "totp.wrong_code"; "second_factor.needed" where another one is replaced.
    """
    known_member(tx, member)
    _check_own(tx, member)
    require(tx, "remove_factor")
    step = totp.matching_step(secret, typed, now_ms=tx.now_ms)
    if step is None:
        raise Refused("totp.wrong_code")
    made = Factor(
        secret=secret.hex(),
        salt=tx.new_id(),
        recovery=(),
        passes=cost.passes,
        memory=cost.memory,
    )
    kept = tuple(_hashed(made, code) for code in recovery)
    _write(tx, member, msgspec.structs.replace(made, recovery=kept))
    keep_as(tx.conn, _proof_name(tx, member), Proof(step=step))


def set_by_laptop(tx: Tx, *, member: str, typed: str, cost: Cost = PAPER) -> None:
    """Let another laptop be a member's second factor, once one has answered.

    Args:
        typed: What the other laptop shows for the digits of `elsewhere.ask_elsewhere`.
        cost: Of one hash of codes, of which there are none yet.

    Raises:
        Refused: "second_factor.wrong_answer"; "second_factor.needed" where codes are replaced.
    """
    known_member(tx, member)
    _check_own(tx, member)
    require(tx, "remove_factor")
    if not is_answered(tx, member=member, typed=typed):
        raise Refused("second_factor.wrong_answer")
    made = Factor(
        secret="",
        salt=tx.new_id(),
        recovery=(),
        passes=cost.passes,
        memory=cost.memory,
        by_laptop=True,
    )
    _write(tx, member, made)
    known = proof_of(tx, member).opened(step=None, run=tx.run, up_ms=tx.up_ms)
    keep_as(tx.conn, _proof_name(tx, member), known)


def remove_factor(
    tx: Tx, *, member: str, is_lost: bool = False, agreed: Iterable[str] = ()
) -> None:
    """Take a second factor away: the member with a code, or others for a lost phone.

    Args:
        is_lost: The member has no code to give: others agree; always so of somebody else's.
        agreed: Members whose PIN was right: chair, secretary and a key holder, without the member.

    Raises:
        Refused: "second_factor.none", "second_factor.needed", "recovery.*".
    """
    if not second_factors.sealed_factor(tx.conn, member):
        raise Refused("second_factor.none")
    taken = TotpSet(member=member, sealed="")
    is_lost = is_lost or member != tx.actor
    if member != tx.actor or not is_lost:
        require(tx, "remove_factor")
    if is_lost:
        others = check_recovered(
            tx, taken, member=member, offices=LOST_PHONE, agreed=agreed, but=("agreed",)
        )
        taken = replace(taken, agreed=others)
    tx.append(taken)


def prove(tx: Tx, *, member: str, typed: str) -> bool:
    """Whether a code of the phone, one of the paper, or the answer of another laptop is right; then
    deeds are open a while.

    A wrong try is counted, so run it in a write of its own. A code works once on this laptop.

    Raises:
        Refused: "pin.locked" (seconds), "second_factor.none".
    """
    tx.may_be_forgotten = True
    tries = read_as(tx.conn, TRIES, Tries) or Tries()
    check_may_try(tries, tx.up_ms)
    factor = factor_of(tx, member)
    if factor is None:
        raise Refused("second_factor.none")
    known = proof_of(tx, member)
    step = _step_of(tx, factor, typed, after=known.step)
    if (
        step is None
        and not is_answered(tx, member=member, typed=typed)
        and not _use_recovery(tx, member, factor, typed)
    ):
        keep_as(tx.conn, TRIES, after_wrong(tries, tx.up_ms, first_wait_ms=TRY_WAIT_MS))
        return False
    keep_as(tx.conn, TRIES, after_right())
    keep_as(tx.conn, _proof_name(tx, member), known.opened(step=step, run=tx.run, up_ms=tx.up_ms))
    return True


def require(tx: Tx, deed: str, *, member: str = "") -> None:
    """Prove that who asks for a deed gave the second factor, where there is one.

    Args:
        member: "" for the officer who is logged in.

    Raises:
        Refused: "second_factor.needed" with the deed and the member who is asked.
    """
    if tx.is_trial:
        return
    who = member or tx.actor
    has_factor = _has_factor(tx, who)
    proof = proof_of(tx, who)
    check_proved(proof, deed=deed, has_factor=has_factor, run=tx.run, up_ms=tx.up_ms, member=who)


def require_for_payout(tx: Tx, payload: object, minor: int) -> None:
    """As `require`, for money to a member above what the chair may sign for an expense.

    Args:
        minor: Minor units. Where nothing is due of every member, any amount is large.

    Raises:
        Refused: "second_factor.needed"; before that "paid_to.*", which nobody's code shortens.
    """
    check_destination(tx, payload)
    if minor > Thresholds().expense_chair * contribution(group.current_rules(tx.conn)[1]):
        require(tx, "payout")


def allow(tx: Tx, *, deed: str) -> None:
    """Let the officer who is logged in do what is no fact of the book: restore a copy, export.

    Raises:
        Refused: "fact.not_permitted", "second_factor.needed"; "approval.officers" until another
            officer agreed that a copy takes the place of the book.
    """
    tx.may_be_forgotten = True
    if not may(officers.roles_of(tx.conn, tx.actor), deed):
        raise Refused("fact.not_permitted")
    require(tx, deed)
    if deed == "restore":
        check_second(tx, sha256(deed.encode()).hexdigest())


def guards(conn: Connection, deed: str) -> tuple[str, ...]:
    """Members with codes whose office may do a deed: one of them gives a code."""
    with_factor = second_factors.members_with_factor(conn)
    return tuple(
        one
        for one, held in officers.all_roles(conn).items()
        if one in with_factor and may(frozenset(held), deed)
    )


def prove_somebody(tx: Tx, *, deed: str, typed: str) -> bool:
    """As `prove`, where nobody is logged in (a command): any of those who may; True for none."""
    able = guards(tx.conn, deed)
    return not able or any(prove(tx, member=one, typed=typed) for one in able)


def check_known_here(tx: Tx, *, member: str) -> None:
    """Prove that a member has given a code on this laptop before.

    Raises:
        Refused: "second_factor.needed".
    """
    if proof_of(tx, member) == Proof():
        require(tx, "first_login", member=member)


def factor_of(tx: Tx, member: str) -> Factor | None:
    """What the book keeps of a member's codes; None for none."""
    return _opened(tx.conn, tx.group.id, member)


def is_by_laptop(reading: Reading, member: str) -> bool:
    """Whether a member's second factor is another laptop."""
    factor = _opened(reading.conn, reading.group.id, member)
    return factor is not None and factor.by_laptop


def codes_left(reading: Reading, member: str) -> int:
    """How many codes of the paper a member has not used."""
    factor = _opened(reading.conn, reading.group.id, member)
    return 0 if factor is None else len(factor.recovery)


def _opened(conn: Connection, group: str, member: str) -> Factor | None:
    sealed = second_factors.sealed_factor(conn, member)
    if not sealed:
        return None
    raw = open_shared(conn, sealed, group=group, member=member, field=FIELD)
    return msgspec.json.decode(raw, type=Factor)


def proof_of(tx: Tx, member: str) -> Proof:
    """What this laptop remembers of the codes of a member."""
    return read_as(tx.conn, _proof_name(tx, member), Proof) or Proof()


def _has_factor(tx: Tx, member: str) -> bool:
    """Another laptop is none where this one is the only one left."""
    factor = factor_of(tx, member)
    return factor is not None and (not factor.by_laptop or bool(others(tx)))


def _step_of(tx: Tx, factor: Factor, typed: str, *, after: int) -> int | None:
    if factor.by_laptop:
        return None
    secret = bytes.fromhex(factor.secret)
    return totp.matching_step(secret, typed, now_ms=tx.now_ms, after=after)


def _check_own(tx: Tx, member: str) -> None:
    if member != tx.actor:
        raise Refused("second_factor.own_only")


def _use_recovery(tx: Tx, member: str, factor: Factor, typed: str) -> bool:
    """Whether it was a code of the paper that still works; it does not any more."""
    used = _hashed(factor, typed)
    if used not in factor.recovery:
        return False
    left = tuple(one for one in factor.recovery if one != used)
    _write(tx, member, msgspec.structs.replace(factor, recovery=left))
    return True


def _hashed(factor: Factor, code: str) -> str:
    return totp.recovery_hash(code, salt=factor.salt, passes=factor.passes, memory=factor.memory)


def _write(tx: Tx, member: str, factor: Factor) -> None:
    raw = msgspec.json.encode(factor)
    sealed = seal_field(raw, tx.group_key, group=tx.group.id, member=member, field=FIELD)
    tx.append(TotpSet(member=member, sealed=sealed))


def _proof_name(tx: Tx, member: str) -> str:
    """Of this laptop: a copy of the book that is opened on another one knows nobody there."""
    return f"{PROOF} {tx.group.device} {member}"
