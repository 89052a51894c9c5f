"""The list of spec/domain.md section 6.2: what asks for the second factor, and the operations.

No operation opens a signed page again, or makes keys of a programming interface: what there is
not, cannot ask.
"""

from typing import Final, NamedTuple


class Row(NamedTuple):
    """Attributes:
    what: Of the specification. deed: Of `second_factor.DEEDS`.
    operations: By module and name, without app.operations.
    """

    what: str
    deed: str
    operations: str


ALLOW: Final = "second_factors.allow"  # for deeds that are no fact; it is told which
TABLE: Final = (
    Row("First login on a device", "first_login", "officers.enter"),
    Row("PIN reset", "pin_reset", "officers.set_pin"),
    Row(
        "Payout > limit 2",
        "payout",
        """advances.refund_advance paying_out.pay_turn turns.pay_turn turns.hand_on
        leaving.settle_exit leaving.cancel_shares leaving.withdraw_savings""",
    ),
    Row("Loan disburse > limit 1", "disburse", "loans.disburse selections.choose"),
    Row(
        "Write-off, share-out approve, whatever needs key holders or a vote",
        "large",
        """approving.approve building.costs.record_cost corrections.undo_entry
        dividends.declare_dividend lending.changing.reschedule lending.losses.write_off
        lending.requests.decide_request paying_out.pay_welfare paying_out.record_expense
        shareout.agree_shareout""",
    ),
    Row(
        "Constitution change",
        "rules",
        "rules.change_rules rules.amend_rules proposals.decide_proposal",
    ),
    Row("Role change", "roles", "officers.appoint_officer"),
    Row("Payment-account change", "paid_to", "members.set_field"),
    Row("Restore backup", "restore", ALLOW),
    Row("Export of all personal data", "export", ALLOW),
    Row(
        "Device revocation, who vouches for another one",
        "revoke_device",
        "devices.remove_device devices.agree devices.set_vouching program.use_without",
    ),
    Row(
        "Another or no second factor",
        "remove_factor",
        "second_factors.set_factor second_factors.remove_factor",
    ),
)

# Whatever writes one of these facts asks for the code, also an operation of tomorrow.
GUARDED: Final = frozenset(
    """advance.refunded cost.recorded device.revoked dividend.declared expense.paid loan.given
    loan.written_off member.settled officer.appointed payout.paid pin.set rules.changed
    savings.withdrawn shareout.agreed shares.cancelled totp.set turn.handed_on turn.paid
    welfare.paid""".split()
)
# What a register says was done long ago; a code of the paper is itself the proof; a fresh key of
# the group seals again what stands.
UNASKED: Final = frozenset(
    """keys.rotate_key keys.share_key loans.record_past_loan loans.record_running_loan
    second_factors.prove second_factors.prove_somebody""".split()
)
