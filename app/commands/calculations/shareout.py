"""`calc shareout`: what everyone gets when a cycle is shared out."""

from fractions import Fraction

from app.commands import BadInput
from app.commands.calculations.precision import digits_of
from app.commands.json_input import Fields, amount, one_of, text, whole
from app.core.errors import Refused
from app.core.money import plain_decimal
from app.core.shareout.modes import MODES, Claim
from app.core.shareout.plan import Plan, Row, plan_shareout

_PLACES = 6  # of the value of a share, as on the share-out sheet
_MOST = 10**9
_SENTENCES = {
    "shareout.nobody": "'members' is empty: there is nobody to share with",
    "shareout.no_shares": "nobody has shares or savings, so there is nothing to divide by",
    "shareout.no_weights": "nobody has what mode {mode} divides by",
    "shareout.short": "{money} are missing to pay back the advances",
    "shareout.negative": "'cash_unit' must be more than 0",
}


def calculate(fields: Fields) -> dict[str, object]:
    digits = digits_of(fields)
    money = amount(digits, low=0)
    cash = fields.take("cash", money)
    mode = fields.take("mode", one_of(MODES), "standard")
    unit = fields.take("cash_unit", money, 1)
    price = fields.take("share_value", money, None)
    claims = [_claim(one, digits, price) for one in fields.objects("members")]
    fields.done()
    try:
        plan = plan_shareout(claims, cash=cash, mode=mode, cash_unit=unit)
    except Refused as refusal:
        raise BadInput(_sentence(refusal, digits)) from None
    return _answer(plan, digits)


def _claim(fields: Fields, digits: int, price: int | None) -> Claim:
    money = amount(digits, low=0)
    member = fields.take("member", text)
    shares = fields.take("shares", whole(0, _MOST), None)
    worth = shares * price if shares is not None and price is not None else None
    capital = fields.take("savings", money, worth)
    if capital is None:
        raise BadInput(f"the member '{member[:40]}' needs savings, or shares and a share_value")
    claim = Claim(
        member=member,
        shares=capital if shares is None else shares,
        capital=capital,
        at_par=fields.take("advance", money, 0),
        loan=fields.take("loan", money, 0) + fields.take("charge", money, 0),
        other=fields.take("other", money, 0),
        interest_paid=fields.take("interest_paid", money, 0),
        parts=fields.take("amount_meetings", money, 0),
        fixed=fields.take("fixed_shares", whole(0, _MOST), 0),
    )
    fields.done()
    return claim


def _answer(plan: Plan, digits: int) -> dict[str, object]:
    return {
        "fund": plain_decimal(plan.fund, digits),
        "shares": plan.shares,
        "value": _decimal(plan.value / 10**digits),
        "members": [_row(row, digits) for row in plan.rows],
        "defaulters": list(plan.defaulters),
        "written_off": plain_decimal(plan.lost, digits),
        "paid": plain_decimal(plan.paid, digits),
        "remainder": plain_decimal(plan.remainder, digits),
    }


def _row(row: Row, digits: int) -> dict[str, object]:
    amounts = {
        "gross": row.gross,
        "advance": row.at_par,
        "loan": row.loan,
        "other": row.other,
        "net": row.net,
        "paid": row.paid,
        "written_off": row.lost,
        "must_bring": row.short,
    }
    texts = {name: plain_decimal(minor, digits) for name, minor in amounts.items()}
    return {"member": row.member, "shares": row.shares, **texts}


def _sentence(refusal: Refused, digits: int) -> str:
    missing = refusal.values.get("missing", 0)
    money = plain_decimal(missing if isinstance(missing, int) else 0, digits)
    return _SENTENCES[refusal.code].format(money=money, mode=refusal.values.get("mode", ""))


def _decimal(value: Fraction) -> str:
    """Cut down, never up: a value shown is never more than there is."""
    return plain_decimal(int(value * 10**_PLACES), _PLACES)
