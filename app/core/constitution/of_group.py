"""The chapters of the rules that every scheme of a group shares."""

from dataclasses import fields
from typing import Any, Final

from app.core.constitution.of_loans import LOANS
from app.core.constitution.rows import MOST, Box, Chapter, Row
from app.core.rules_of_group import CARRIED, DUES_FIRST, Rules

METHODS: Final = ("cash", "mpesa", "bank", "usdt")

MONEY = Chapter(
    code="money",
    rows=(
        Row(
            code="shares",
            switch="share_value",
            boxes=(
                Box(field="shares_min", kind="count", most=MOST),
                Box(field="shares_max", kind="count", least=1, most=MOST),
                Box(field="share_value", kind="money", least=1),
            ),
            usual={"shares_min": 1, "shares_max": 5},
            icon="stamp",
            colour="fSave",
        ),
        Row(
            code="savings",
            switch="savings",
            boxes=(Box(field="savings", kind="money", least=1),),
            icon="vault",
            colour="fSave",
        ),
        Row(
            code="welfare",
            switch="welfare",
            boxes=(Box(field="welfare", kind="money", least=1),),
            icon="hand-heart",
            colour="fWelf",
        ),
        Row(
            code="turn",
            switch="turn",
            boxes=(Box(field="turn", kind="money", least=1),),
            icon="arrows-clockwise",
            colour="fTurn",
        ),
        Row(
            code="turn_order",
            switch="turn_order",
            boxes=(Box(field="turn_order", kind="people"),),
            icon="list-numbers",
            colour="fTurn",
        ),
        Row(
            code="registration",
            switch="registration",
            boxes=(Box(field="registration", kind="money", least=1),),
            icon="user-plus",
            colour="fSave",
        ),
        Row(code="welfare_bag", switch="welfare_bag", usual={"welfare_bag": True}),
        Row(
            code="carried",
            switch="carried",
            boxes=(Box(field="carried", kind="words", words=CARRIED),),
            usual={"carried": CARRIED},
        ),
        Row(code="advance_used", switch="advance_used", usual={"advance_used": True}),
        Row(code="dues_first", boxes=(Box(field="dues_first", kind="word", words=DUES_FIRST),)),
        Row(code="methods", boxes=(Box(field="methods", kind="words", words=METHODS),)),
    ),
)
FINES = Chapter(
    code="fines",
    rows=(
        Row(
            code="late_fine",
            switch="late_fine",
            boxes=(Box(field="late_fine", kind="money", least=1),),
            icon="clock",
            colour="fFine",
        ),
        Row(
            code="absent_fine",
            switch="absent_fine",
            boxes=(Box(field="absent_fine", kind="money", least=1),),
            icon="user",
            colour="fFine",
        ),
        Row(
            code="excused_fine",
            switch="excused_fine",
            boxes=(Box(field="excused_fine", kind="money", least=1),),
            icon="phone",
            colour="fFine",
        ),
        Row(
            code="proxy_fine",
            switch="proxy_fine",
            boxes=(Box(field="proxy_fine", kind="money", least=1),),
        ),
        Row(code="fine_list", switch="fine_list", boxes=(Box(field="fine_list", kind="fines"),)),
        Row(
            code="penalty_late",
            switch="penalty_late",
            boxes=(Box(field="penalty_late", kind="penalty"),),
        ),
        Row(
            code="fines_to",
            boxes=(Box(field="fines_to", kind="word", words=("loan", "social", "expense")),),
            icon="vault",
            colour="fFine",
        ),
    ),
)
MEETINGS = Chapter(
    code="meetings",
    rows=(
        Row(
            code="every",
            boxes=(Box(field="meeting_every_days", kind="count", least=1, most=366),),
            icon="calendar-dots",
            colour="brand",
        ),
        Row(
            code="where",
            boxes=(
                Box(field="meeting_time", kind="text"),
                Box(field="meeting_place", kind="text"),
            ),
            icon="house",
            colour="brand",
        ),
        Row(
            code="quorum",
            switch="quorum_percent",
            boxes=(Box(field="quorum_percent", kind="percent", least=1, most=100),),
            usual={"quorum_percent": 66},
            icon="hand-palm",
            colour="brand",
        ),
        Row(code="proxy_votes", switch="proxy_votes", usual={"proxy_votes": True}),
        Row(code="read_debts", switch="read_debts_aloud", usual={"read_debts_aloud": True}),
    ),
)
OFFICERS = Chapter(
    code="officers",
    rows=(
        Row(
            code="keys",
            switch="keys_needed",
            boxes=(
                Box(field="keys_needed", kind="count", least=1, most=9),
                Box(field="key_holders", kind="people"),
            ),
            usual={"keys_needed": 3},
            icon="key",
            colour="brand",
        ),
        Row(
            code="treasurer_limit",
            switch="treasurer_limit",
            boxes=(Box(field="treasurer_limit", kind="money", least=1),),
            icon="scales",
            colour="brand",
        ),
        Row(
            code="cash_unit",
            boxes=(Box(field="cash_unit", kind="money", least=1),),
        ),
        Row(
            code="rounding",
            boxes=(
                Box(field="rounding", kind="word", words=("half_up", "half_even", "up", "down")),
            ),
        ),
        Row(
            code="income_basis",
            boxes=(Box(field="income_basis", kind="word", words=("cash", "accrual")),),
        ),
    ),
)
CHAPTERS: Final = (MONEY, LOANS, FINES, MEETINGS, OFFICERS)


def values_of(rules: Rules) -> dict[str, Any]:
    """Every field of the rules by name."""
    return {field.name: getattr(rules, field.name) for field in fields(rules)}


def told(chapter: Chapter, rules: Rules) -> list[Row]:
    """The rows of a chapter that say something of these rules; also some that are off."""
    lends = bool(rules.loan_multiple or rules.loan_products)
    if chapter is LOANS and not lends:
        return [row for row in chapter.rows if row.code == "lending"]
    return [row for row in chapter.rows if not _is_silent(row, rules)]


def _is_silent(row: Row, rules: Rules) -> bool:
    """Whether what the row is about does not exist in these rules."""
    match row.code:
        case "loan_rate" | "loan_time":
            return bool(rules.loan_products)
        case "unpaid_charge":
            return rules.loan_basis != "per_meeting" or bool(rules.loan_products)
        case "welfare_bag":
            return not rules.welfare
        case "past_share_out":
            return not rules.share_out_on
        case "lending":
            return not rules.loan_multiple and bool(rules.loan_products)
        case _:
            return False
