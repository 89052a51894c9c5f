"""The rows of the due ledger: what arose, was paid, was waived.

Payments settle the dues of a pool, oldest first. A contribution that stays owed has a pool of
its own meeting; the penalties of a member are one pool, so are those of a loan.
"""

from typing import Any

from app.core.accounts import LATE_DUES_PENALTIES
from app.core.contributions import OF_A_MEETING, OF_A_UNIT, Part, target_of
from app.core.dues import DueBilled, DueCredited, DueWaived, due_id
from app.core.effects import Effect, effects_of
from app.core.events.envelope import Event
from app.core.meetings import MeetingOpened
from app.core.members import MemberAdded
from app.core.paying import PAYING, PayingFact
from app.core.penalties_of_dues import PenaltyAssessed
from app.core.pools.member_exit import MemberSettled
from app.core.rules_of_group import Rules
from app.core.shareout.agreed import ShareoutPart
from app.projections import Fold, leavings, rule_versions
from app.projections.due_tables import (
    due_row,
    leaving_row,
    paid_row,
    pool_row,
    roll,
    rules_row,
    waived_row,
)
from app.projections.standing import hit_rows, stands

OF_MEMBER = ("penalty", "registration", "unit")


def pool_of(kind: str, *, member: str, loan: str = "", meeting: str = "") -> str:
    """Dues that payments of one kind settle together; "" for kinds that are no dues here."""
    if kind in OF_A_MEETING:
        return f"{kind}|{member}|{meeting}"
    if kind == "loan_penalty":
        return f"{kind}|{loan}"
    return f"{kind}|{member}" if kind in OF_MEMBER else ""


def apply(fold: Fold, event: Event) -> None:
    if isinstance(event.payload, PAYING):  # most of all facts, and it changes no rule
        _pay(fold, event, event.payload)
        return
    rule_versions.note_rules(fold, rules_row, event)
    for member, (on, _) in leavings.note_leaving(fold, leaving_row, event).items():
        fold.update(roll, {"member": member}, {"left_on": on})
    match event.payload:
        case MemberAdded() as new:
            row = {"member": new.member, "group_id": event.group, "joined_on": new.joined_on}
            if fold.get(roll, {"member": new.member}) is None:
                fold.insert(roll, row)
        case MeetingOpened() as opened:
            _fall_due(fold, event, opened)
        case PenaltyAssessed() as late:
            _penalise(fold, event, late)
        case DueBilled() as bill:
            same = ("due", "kind", "member", "meeting", "period", "due_on", "minor")
            row = {name: getattr(bill, name) for name in same}
            _arise(fold, event, row | {"account": _receivable(event)})
        case DueWaived() as waived if waived.kind != "fine":
            _waive(fold, event, waived)
        case DueCredited() as credited if credited.kind != "fine":
            _pay(fold, event, credited, sign=-1)
        case ShareoutPart() as ended if ended.penalty:
            _set_off(fold, event, ended)
        case MemberSettled() as ended:
            if ended.penalty:
                _set_off(fold, event, ended)
            _let_go(fold, event, ended)
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)


def _fall_due(fold: Fold, event: Event, opened: MeetingOpened) -> None:
    """What stays owed when it is not paid at this meeting, of everybody on the roll."""
    rules = rule_versions.rules_now(fold, rules_row)
    amounts = [(kind, minor) for kind in rules.carried if (minor := due_at_meeting(rules, kind))]
    for one in fold.rows(roll, {"left_on": ""}) if amounts else ():
        if one["joined_on"] > opened.on:
            continue
        for kind, minor in amounts:
            names = {"member": one["member"], "kind": kind, "period": opened.meeting}
            row = {"meeting": opened.meeting, "due_on": opened.on, "minor": minor, "account": ""}
            _arise(fold, event, {"due": due_id(event.group, **names), **names, **row})


def due_at_meeting(rules: Rules, kind: str) -> int:
    """What a member must pay at a meeting of a kind that is carried, minor units."""
    if kind == "shares":
        return rules.shares_min * rules.share_value
    minor: int = getattr(rules, kind)
    return minor


def _penalise(fold: Fold, event: Event, late: PenaltyAssessed) -> None:
    row = {
        "due": late.id,
        "kind": "loan_penalty" if late.loan else "penalty",
        "member": late.member,
        "loan": late.loan,
        "meeting": late.meeting,
        "period": late.on,
        "due_on": late.on,
        "minor": late.minor,
        "account": _receivable(event),
        "penalised": late.due,
        "penalty_index": late.index,
    }
    _arise(fold, event, row)


def _receivable(event: Event) -> str:
    return event.lines[0].account if event.lines else ""


def _arise(fold: Fold, event: Event, row: dict[str, Any]) -> None:
    """A due comes to be; a second fact of the same due changes nothing."""
    if fold.get(due_row, {"due": row["due"]}) is not None:
        return
    names = {"member": row["member"], "loan": row.get("loan", ""), "meeting": row["period"]}
    pool = pool_of(row["kind"], **names)
    place = {"entry": event.id, "position": fold.position, "pool": pool}
    fold.insert(due_row, {"loan": "", "penalised": "", "penalty_index": 0} | row | place)
    # A payment may have come before the due it is for: from a laptop that knew it earlier.
    if fold.get(pool_row, {"pool": pool}) is not None or row["kind"] not in OF_A_MEETING:
        _settle(fold, pool)


def _waive(fold: Fold, event: Event, waived: DueWaived) -> None:
    account = event.lines[1].account if event.lines else ""
    same = ("due", "minor", "reason", "approved_by")
    row = {name: getattr(waived, name) for name in same}
    place = {"entry": event.id, "position": fold.position, "on_day": waived.on}
    fold.insert(waived_row, row | place | {"account": account})
    _settle_due(fold, waived.due)


def _pay(fold: Fold, event: Event, paid: PayingFact | DueCredited, *, sign: int = 1) -> None:
    carried = rule_versions.rules_now(fold, rules_row).carried
    for number, part in enumerate(paid.parts):
        if part.kind in OF_A_MEETING and part.kind not in carried and not part.ref:
            continue
        if part.kind in OF_A_UNIT and part.ref:
            continue  # a unit's own account: `app.projections.units_owing`
        pool = _pool_of_part(part, paid)
        if not pool:
            continue
        row = {"entry": event.id, "part": number, "position": fold.position, "pool": pool}
        account, _ = target_of(part, paid)
        row |= {"on_day": paid.on, "minor": sign * part.minor, "account": account}
        fold.insert(paid_row, row)
        names = {"member": paid.member, "kind": part.kind}
        if fold.get(pool_row, {"pool": pool}) is None:
            fold.insert(pool_row, {"pool": pool, **names})
        _settle(fold, pool)


def _set_off(fold: Fold, event: Event, ended: ShareoutPart | MemberSettled) -> None:
    """Penalties are paid out of a member's own money, at a share-out or an exit."""
    pool = pool_of("penalty", member=ended.member)
    row = {"entry": event.id, "part": 0, "position": fold.position, "pool": pool}
    row |= {"on_day": ended.on, "minor": ended.penalty, "account": LATE_DUES_PENALTIES}
    fold.insert(paid_row, row)
    if fold.get(pool_row, {"pool": pool}) is None:
        fold.insert(pool_row, {"pool": pool, "member": ended.member, "kind": "penalty"})
    _settle(fold, pool)


def _let_go(fold: Fold, event: Event, ended: MemberSettled) -> None:
    """Nothing more is asked of a member who was settled with: what is still owed is a debt (1340).

    The settlement covers what is in the accounts; what the member only should have brought is
    not due any more.
    """
    for due in fold.rows(due_row, {"member": ended.member, "is_open": 1}):
        if not stands(due):
            continue
        row = {
            "entry": event.id,
            "due": due["due"],
            "position": fold.position,
            "on_day": ended.on,
            "minor": due["minor"] - due["waived"] - due["paid"],
            "reason": ended.reason,
            "approved_by": "",
            "account": due["account"],
        }
        fold.insert(waived_row, row)
        _settle(fold, due["pool"])


def _pool_of_part(part: Part, paid: PayingFact | DueCredited) -> str:
    is_of_loan = part.kind == "loan_penalty"
    return pool_of(
        part.kind,
        member=paid.member,
        loan=part.ref if is_of_loan else "",
        meeting=part.ref or paid.meeting,
    )


def _take_effect(fold: Fold, effect: Effect) -> None:
    for row, changed in hit_rows(fold, due_row, effect):
        fold.update(due_row, {"due": row["due"]}, changed)
        _settle(fold, row["pool"])
    if effect.kind == "restore":
        # A part of a share-out that another laptop had agreed on before.
        for row in fold.rows(paid_row, {"entry": effect.by}):
            key = {"entry": row["entry"], "part": row["part"]}
            fold.update(paid_row, key, {"void_by": effect.by})
            _settle(fold, row["pool"])
    for row, changed in hit_rows(fold, paid_row, effect):
        if effect.kind == "hold" and row["account"] not in effect.accounts:
            continue  # other parts of the same payment wait, this one does not
        fold.update(paid_row, {"entry": row["entry"], "part": row["part"]}, changed)
        _settle(fold, row["pool"])
    for row, changed in hit_rows(fold, waived_row, effect):
        fold.update(waived_row, {"entry": row["entry"], "due": row["due"]}, changed)
        _settle_due(fold, row["due"])


def _settle_due(fold: Fold, due: str) -> None:
    row = fold.get(due_row, {"due": due})
    if row is not None:
        _settle(fold, row["pool"])


def _settle(fold: Fold, pool: str) -> None:
    """Let what was paid settle the dues of the pool again, oldest first."""
    paid = sum(row["minor"] for row in fold.rows(paid_row, {"pool": pool}) if stands(row))
    rest = paid
    rows = fold.rows(due_row, {"pool": pool})
    for row in sorted(rows, key=lambda row: (row["due_on"], row["position"], row["due"])):
        waivers = [one for one in fold.rows(waived_row, {"due": row["due"]}) if stands(one)]
        waived = sum(one["minor"] for one in waivers)
        asked = max(0, row["minor"] - waived) if stands(row) else 0
        settled = min(rest, asked)
        rest -= settled
        now = {"paid": settled, "waived": waived, "is_open": int(settled < asked)}
        if any(row[name] != value for name, value in now.items()):
            fold.update(due_row, {"due": row["due"]}, now)
    fold.update(pool_row, {"pool": pool}, {"paid": paid, "overpaid": rest})
