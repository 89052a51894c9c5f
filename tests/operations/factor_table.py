"""The list of spec/domain.md section 6.2: what asks for the second factor, and the operations.

No operation opens a signed page again, keeps an account that payments go to, or makes keys of a
programming interface: what there is not, cannot ask.
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


TABLE: Final = (
    Row("First login on a device", "first_login", "officers.enter"),
    Row("PIN reset", "pin_reset", "officers.set_pin"),
    Row(
        "Payout > limit 2",
        "payout",
        """paying_out.pay_turn turns.pay_turn turns.hand_on leaving.settle_exit
        leaving.cancel_shares""",
    ),
    Row("Loan disburse > limit 1", "disburse", "loans.disburse selections.choose"),
    Row(
        "Write-off, share-out approve, whatever needs key holders or a vote",
        "large",
        """approving.approve building.costs.record_cost building.costs.record_usual
        corrections.undo_entry corrections.undo_last undoing.undo_step undoing.redo_step
        dividends.declare_dividend leaving.settle_exit lending.changing.reschedule
        lending.changing.top_up lending.losses.forgive lending.losses.write_off
        lending.parts.hand_over_part lending.requests.decide_request lending.settling.set_off
        paying_out.move_money paying_out.pay_welfare paying_out.record_expense
        payments.take_payment_back savings_interest.credit_interest selections.choose
        shareout.agree_shareout""",
    ),
    Row(
        "Constitution change",
        "rules",
        """rules.change_rules rules.amend_rules proposals.decide_proposal proposals.put_in_force
        meetings.open_meeting opening_meeting.open_with_count""",
    ),
    Row("Role change", "roles", "officers.appoint_officer"),
    Row("Restore backup", "restore", "second_factors.allow"),
    Row("Export of all personal data", "export", "second_factors.allow"),
    Row(
        "Device revocation, who vouches for another one",
        "revoke_device",
        "devices.remove_device devices.agree devices.set_vouching",
    ),
    Row(
        "Another or no second factor",
        "remove_factor",
        "second_factors.set_factor second_factors.remove_factor",
    ),
)
