"""The rules of lending as fields of forms: which there are, and where a refusal belongs. No Qt."""

from dataclasses import dataclass
from typing import Any, Final

from app.core.errors import AppError
from app.core.loan_products import FUNDS, RATE_BASES
from app.core.rules_of_group import PAST_SHARE_OUT


@dataclass(frozen=True, slots=True)
class Field:
    """One value of the rules.

    Attributes:
        name: As in the rules; "late." before it for a part of a penalty, "carried." for one kind
            of contribution.
        kind: "text", "money" (minor units), "percent" (parts per million), "count", "day" (ISO, ""
            for none), "check" or "choice".
    """

    name: str
    kind: str
    choices: tuple[str, ...] = ()


_LATE: Final = (
    Field(
        "late.kind",
        "choice",
        ("none", "flat", "percent", "flat_per_period", "percent_per_period", "compound"),
    ),
    Field("late.minor", "money"),
    Field("late.rate_ppm", "percent"),
    Field("late.every_days", "count"),
    Field("late.grace_days", "count"),
    Field("late.cap_ppm", "percent"),
)
_METHODS = (
    "flat", "equal_instalment", "equal_principal", "service_charge", "upfront", "fee", "free",
    "bullet",
)  # fmt: skip
PRODUCT: Final = (
    Field("name", "text"),
    Field("method", "choice", _METHODS),
    Field("fund", "choice", FUNDS),
    Field("rate_ppm", "percent"),
    Field("rate_basis", "choice", RATE_BASES),
    Field("rate_meetings", "count"),
    Field("instalments_max", "count"),
    Field("period_every", "count"),
    Field("period_unit", "choice", ("meetings", "days", "weeks", "months", "jalali_months")),
    Field("round_to", "money"),
    Field("fee_ppm", "percent"),
    Field("fee_paid", "choice", ("deducted", "apart")),
    Field("grace_principal", "count"),
    Field("interest_free", "count"),
    Field("surplus", "choice", ("advance", "principal", "next", "last")),
    Field("rebate", "choice", ("none", "pro_rata", "rule_78")),
    Field("payoff", "choice", ("previous", "today", "full")),
    *_LATE,
)
LIMITS: Final = (
    Field("loan_multiple", "count"),
    Field("loan_cap", "money"),
    Field("loan_fund_percent", "count"),
    Field("reserve_percent", "count"),
    Field("loan_min_months", "count"),
    Field("loan_min_attendance", "count"),
    Field("loan_one_at_a_time", "check"),
    Field("loan_no_arrears", "check"),
    Field("loan_topup_percent", "count"),
    Field("loan_wait_meetings", "count"),
    Field("guarantors_needed", "count"),
    Field("guarantor_factor_ppm", "percent"),
    Field("guarantee", "choice", ("several", "joint")),
    Field("approve_1", "count"),
    Field("approve_2", "count"),
    Field("writeoff_to", "choice", ("expense", "reserve")),
    Field("share_out_on", "day"),
    Field("past_share_out", "choice", PAST_SHARE_OUT),
    Field("social_cap", "money"),
    Field("advances_kept", "check"),
)
DUES: Final = (
    *(Field(f"carried.{kind}", "check") for kind in ("turn", "welfare", "savings", "shares")),
    Field("advance_used", "check"),
    Field("dues_first", "choice", ("contributions", "loan")),
    *_LATE,
)
FORMS: Final = {"product": PRODUCT, "limits": LIMITS, "dues": DUES}
Values = dict[str, Any]

_AT: Final = {
    "schedule.instalments": "instalments_max",
    "schedule.rate": "rate_ppm",
    "schedule.free_with_rate": "rate_ppm",
    "schedule.fee_rate": "rate_ppm",
    "schedule.meetings_per_year": "period_unit",
    "schedule.period_needed": "period_unit",
    "schedule.multiple": "round_to",
    "schedule.nothing_left": "fee_ppm",
    "loan.fee_eats_all": "fee_ppm",
    "loan.social_costs_nothing": "fund",
    "loan.too_small_to_split": "round_to",
    "rules.product_codes": "name",
    "rules.product_name": "name",
    "penalty.kind": "late.kind",
    "penalty.amount": "late.minor",
    "penalty.rate": "late.rate_ppm",
    "penalty.grace": "late.grace_days",
    "penalty.every": "late.every_days",
    "penalty.cap": "late.cap_ppm",
}


def place_of(error: AppError, form: str) -> str:
    """The field of a form that a refusal is about; the first one when it names none."""
    named = str(error.values.get("field", "")) or _AT.get(error.code, "")
    names = [field.name for field in FORMS[form]]
    return named if named in names else names[0]
