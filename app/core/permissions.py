"""Permissions: which office may write which fact, and do what on the screens.

Source: spec/domain.md section 6; spec/ux.md section 7.14. The same table is used by the screens,
the book and the server.
"""

from typing import Final

ADMIN: Final = "admin"
CHAIR: Final = "chair"
TREASURER: Final = "treasurer"
SECRETARY: Final = "secretary"
MEMBER: Final = "member"
KEY_HOLDER: Final = "key_holder"
AUDITOR: Final = "auditor"

ROLES: Final = (CHAIR, TREASURER, SECRETARY, KEY_HOLDER, AUDITOR, ADMIN, MEMBER)

_WRITERS = frozenset({TREASURER, SECRETARY})
_LEADERS = frozenset({CHAIR, TREASURER, SECRETARY})
_OFFICE = _LEADERS | {ADMIN}

_MAY_SEAL: dict[str, frozenset[str]] = {
    # Who may write at all
    "group.created": _OFFICE,
    "device.enrolled": frozenset({ADMIN, CHAIR, TREASURER}),
    "device.revoked": frozenset({ADMIN, CHAIR, TREASURER}),
    "device.reincarnated": _OFFICE,
    "device.given": frozenset({ADMIN, CHAIR, TREASURER}),
    "device.recovered": frozenset({ADMIN, CHAIR, TREASURER}),
    "control.seconded": frozenset({ADMIN, CHAIR, TREASURER}),
    "control.declined": frozenset({ADMIN, CHAIR, TREASURER}),
    "numbering.asked": frozenset({ADMIN, CHAIR, TREASURER}),
    "device.capable": _OFFICE | {KEY_HOLDER},
    "feature.activated": frozenset({ADMIN, CHAIR, TREASURER}),
    "vouching.set": frozenset({ADMIN, CHAIR, TREASURER}),
    "key.rotated": frozenset({ADMIN, CHAIR, TREASURER}),
    "recovery.set": frozenset({ADMIN, CHAIR, TREASURER}),
    "recovery.rehearsed": frozenset({ADMIN, CHAIR, TREASURER}),
    "quarantine.decided": frozenset({CHAIR, TREASURER}),
    "officer.appointed": frozenset({ADMIN, CHAIR, TREASURER}),
    "pin.set": _OFFICE | {KEY_HOLDER},
    "sequencer.transferred": frozenset({ADMIN, CHAIR, TREASURER}),
    "paper.attached": _OFFICE,
    "snapshot.made": _OFFICE,
    "rules.changed": _OFFICE,
    "box.opened": _OFFICE,
    "box.terms_changed": _OFFICE,
    "box.closed": _OFFICE,
    "motion.put": _LEADERS,
    "votes.counted": _LEADERS,
    "risk.accepted": _LEADERS,
    "approval.given": _LEADERS,
    "totp.set": _OFFICE | {KEY_HOLDER},
    "rules.proposed": _OFFICE,
    "proposal.decided": _LEADERS,
    # People
    "member.added": _OFFICE,
    "member.field_set": _OFFICE,
    "member.left": _OFFICE,
    "member.erased": frozenset({CHAIR, TREASURER, SECRETARY}),
    # The meeting
    "meeting.planned": _LEADERS,
    "meeting.opened": _LEADERS,
    "meeting.paused": _LEADERS,
    "meeting.resumed": _LEADERS,
    "attendance.marked": _LEADERS,
    "attendance.left": _LEADERS,
    "fine.imposed": _LEADERS,
    "cash.counted": _LEADERS,
    "allowance.begun": _LEADERS,
    "allowance.handed": _LEADERS,
    "allowance.taken": _LEADERS,
    "second.missing": _LEADERS,
    "cash.difference": _WRITERS,
    "meeting.signed": _LEADERS | {KEY_HOLDER},
    "meeting.closed": _LEADERS,
    "minutes.written": _LEADERS,
    # Money: an administrator of computers and an inspector never write it.
    "contribution.recorded": _WRITERS,
    "loan.given": _WRITERS,
    "loan.charged": _LEADERS,
    "loan.requested": _LEADERS,
    "loan.guaranteed": _LEADERS,
    "loan.guarantee_released": _LEADERS,
    "loan.decided": _LEADERS,
    "loan.rescheduled": _WRITERS,
    "loan.set_off": _WRITERS,
    "loan.guarantor_paid": _WRITERS,
    "claim.settled": _WRITERS,
    "loan.forgiven": _WRITERS,
    "loan.written_off": _WRITERS,
    "loan.earned": _WRITERS,
    "payout.paid": _WRITERS,
    # Rounds: the order is agreed by the meeting, the pot is money
    "round.seated": _LEADERS,
    "round.started": _LEADERS,
    "turn.assigned": _LEADERS,
    "turn.swapped": _LEADERS,
    "turn.postponed": _LEADERS,
    "draw.sealed": _LEADERS,
    "draw.revealed": _LEADERS,
    "draw.by_slips": _LEADERS,
    "fund.asked": _LEADERS,
    "selection.skipped": _LEADERS,
    "selection.made": _WRITERS,
    "auction.opened": _LEADERS,
    "auction.held": _LEADERS,
    "seat.sold": _WRITERS,
    "seat.transferred": _WRITERS,
    "seat.given_up": _WRITERS,
    "seat.secured": _LEADERS,
    "seat.defaulted": _WRITERS,
    "turn.paid": _WRITERS,
    "turn.owed": _WRITERS,
    "turn.handed_on": _WRITERS,
    "turn.covered": _WRITERS,
    "welfare.paid": _WRITERS,
    "expense.paid": _WRITERS,
    "money.moved": _WRITERS,
    "opening.recorded": _WRITERS,
    "shareout.agreed": _WRITERS,
    "shareout.part": _WRITERS,
    "shareout.paid": _WRITERS,
    "shares.cancelled": _WRITERS,
    "savings.withdrawn": _WRITERS,
    "dividend.declared": _WRITERS,
    "dividend.shared": _WRITERS,
    "dividend.paid": _WRITERS,
    "savings.interest": _WRITERS,
    "external_loan.received": _WRITERS,
    "external_loan.repaid": _WRITERS,
    "debt.paid": _WRITERS,
    "investment.bought": _WRITERS,
    "investment.sold": _WRITERS,
    "member.settled": _WRITERS,
    "receipt.unidentified": _WRITERS,
    "receipt.assigned": _WRITERS,
    "advance.used": _WRITERS,
    "advance.refunded": _WRITERS,
    # A building
    "unit.added": _OFFICE,
    "unit.occupied": _LEADERS,
    "meter.read": _LEADERS,
    "cost.recorded": _WRITERS,
    "cost.settled": _WRITERS,
    "bill.issued": _WRITERS,
    "bill.part": _WRITERS,
    "levy.approved": _LEADERS,
    "deposit.moved": _WRITERS,
    # What is owed
    "penalty.assessed": _LEADERS,
    "due.billed": _LEADERS,
    "due.credited": _LEADERS,
    "due.waived": _LEADERS,
    "entry.reversed": _LEADERS,
    "entry.disputed": _LEADERS,
    "dispute.settled": _LEADERS,
    "payment.witnessed": _LEADERS,
    "payment.asked": _WRITERS,
    # What is late: words about money, never money
    "promise.made": _LEADERS,
    "contact.logged": _LEADERS,
    "hardship.declared": _LEADERS,
    "advice.recorded": _LEADERS,
    "case.decided": _LEADERS,
}

_MAY: dict[str, frozenset[str]] = {
    "see_all_money": _LEADERS | {AUDITOR},
    "see_totals": _LEADERS | {AUDITOR, KEY_HOLDER, ADMIN},
    "write_money": _WRITERS,
    "roll_call": _LEADERS,
    "write_minutes": _LEADERS,
    "allow_over_limit": frozenset({CHAIR}),
    "allow_loan": frozenset({CHAIR}),
    "reverse_entry": frozenset({TREASURER}),
    "allow_reversal": frozenset({CHAIR}),
    "open_meeting": _LEADERS,
    "close_meeting": _LEADERS,
    "hold_key": frozenset({KEY_HOLDER}),
    "decide_conflict": frozenset({TREASURER, CHAIR}),
    "decide_large_conflict": frozenset({CHAIR}),
    "propose_decision": _LEADERS,
    "verify_payment": frozenset({TREASURER}),
    "see_personal_data": _LEADERS,
    "add_member": _OFFICE,
    "manage_devices": frozenset({ADMIN, CHAIR, TREASURER}),
    "manage_roles": frozenset({ADMIN, CHAIR, TREASURER}),
    "restore": frozenset({ADMIN, CHAIR, TREASURER}),
    "back_up": frozenset({ADMIN, CHAIR, TREASURER}),
    "change_rules": _OFFICE,
    "see_history": _LEADERS | {AUDITOR, ADMIN, KEY_HOLDER},
    "print": _LEADERS | {AUDITOR},
    "export": frozenset({ADMIN, CHAIR, TREASURER, AUDITOR}),
}


def may_seal(roles: frozenset[str], type_name: str) -> bool:
    """Whether an officer with `roles` may write facts of this type.

    Facts of the sequencer (`sys.*`) are nobody's; a type of a newer release is anybody's with
    an office, because this release cannot know, and the fact is only kept and passed on.
    """
    if type_name.startswith("sys."):
        return False
    allowed = _MAY_SEAL.get(type_name)
    if allowed is None:
        return bool(roles & _OFFICE)
    return bool(roles & allowed)


def may(roles: frozenset[str], operation: str) -> bool:
    """Whether the screens offer `operation`; KeyError for one that is not in the table."""
    return bool(roles & _MAY[operation])


def who_may(operation: str) -> frozenset[str]:
    """The offices that may, for the sentence on a locked control."""
    return _MAY[operation]


def separations_broken(roles: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of offices that one person must not hold (the group may accept the risk by vote)."""
    pairs = (
        (TREASURER, KEY_HOLDER),
        (SECRETARY, KEY_HOLDER),
        (CHAIR, KEY_HOLDER),
        (TREASURER, CHAIR),
        (TREASURER, AUDITOR),
        (SECRETARY, AUDITOR),
        (CHAIR, AUDITOR),
    )
    return tuple(pair for pair in pairs if roles >= set(pair))
