"""The chapter of the rules about lending."""

from app.core.constitution.rows import MOST, Box, Chapter, Row
from app.core.lending.guarantees import LIABILITIES
from app.core.loan_losses import LOSS_ACCOUNTS
from app.core.rules_of_group import PAST_SHARE_OUT, PPM

LOANS = Chapter(
    code="loans",
    rows=(
        Row(
            code="lending",
            switch="loan_multiple",
            boxes=(Box(field="loan_multiple", kind="count", least=1, most=100),),
            usual={"loan_multiple": 3},
            icon="hand-coins",
            colour="fLoan",
        ),
        Row(
            code="loan_rate",
            boxes=(
                Box(field="loan_rate_ppm", kind="ppm", most=PPM),
                Box(field="loan_period_meetings", kind="count", least=1, most=MOST),
                Box(field="loan_basis", kind="word", words=("flat", "per_meeting")),
            ),
            icon="money-wavy",
            colour="fLoan",
        ),
        Row(
            code="unpaid_charge",
            boxes=(Box(field="unpaid_charge", kind="word", words=("simple", "compound")),),
        ),
        Row(
            code="loan_time",
            boxes=(Box(field="loan_meetings_max", kind="count", least=1, most=MOST),),
            icon="calendar-check",
            colour="fLoan",
        ),
        Row(
            code="loan_products",
            switch="loan_products",
            boxes=(Box(field="loan_products", kind="products"),),
        ),
        Row(
            code="guarantors",
            switch="guarantors_needed",
            boxes=(
                Box(field="guarantors_needed", kind="count", least=1, most=20),
                Box(field="guarantee", kind="word", words=LIABILITIES),
                Box(field="guarantor_factor_ppm", kind="ppm", least=1),
            ),
            usual={"guarantors_needed": 2},
            icon="handshake",
            colour="fLoan",
        ),
        Row(code="loan_one", switch="loan_one_at_a_time", usual={"loan_one_at_a_time": True}),
        Row(
            code="loan_topup",
            switch="loan_topup_percent",
            boxes=(Box(field="loan_topup_percent", kind="percent", least=1, most=100),),
            usual={"loan_topup_percent": 50},
        ),
        Row(code="loan_arrears", switch="loan_no_arrears", usual={"loan_no_arrears": True}),
        Row(
            code="loan_wait",
            switch="loan_wait_meetings",
            boxes=(Box(field="loan_wait_meetings", kind="count", least=1, most=MOST),),
            usual={"loan_wait_meetings": 1},
        ),
        Row(
            code="loan_membership",
            switch="loan_min_months",
            boxes=(Box(field="loan_min_months", kind="count", least=1, most=MOST),),
            usual={"loan_min_months": 3},
        ),
        Row(
            code="loan_attendance",
            switch="loan_min_attendance",
            boxes=(Box(field="loan_min_attendance", kind="percent", least=1, most=100),),
            usual={"loan_min_attendance": 75},
        ),
        Row(
            code="loan_cap",
            switch="loan_cap",
            boxes=(Box(field="loan_cap", kind="money", least=1),),
        ),
        Row(
            code="social_cap",
            switch="social_cap",
            boxes=(Box(field="social_cap", kind="money", least=1),),
        ),
        Row(
            code="loan_fund",
            switch="loan_fund_percent",
            boxes=(Box(field="loan_fund_percent", kind="percent", least=1, most=100),),
            usual={"loan_fund_percent": 25},
        ),
        Row(
            code="reserve",
            switch="reserve_percent",
            boxes=(Box(field="reserve_percent", kind="percent", least=1, most=100),),
            usual={"reserve_percent": 10},
        ),
        Row(code="advances_kept", switch="advances_kept", usual={"advances_kept": True}),
        Row(
            code="share_out_on",
            switch="share_out_on",
            boxes=(Box(field="share_out_on", kind="day"),),
        ),
        Row(
            code="past_share_out",
            boxes=(Box(field="past_share_out", kind="word", words=PAST_SHARE_OUT),),
        ),
        Row(
            code="approve",
            boxes=(
                Box(field="approve_1", kind="count", most=MOST),
                Box(field="approve_2", kind="count", most=MOST),
            ),
            icon="seal-check",
            colour="fLoan",
        ),
        Row(
            code="approval_unit",
            switch="approval_unit",
            boxes=(Box(field="approval_unit", kind="money", least=1),),
        ),
        Row(
            code="writeoff_to",
            boxes=(Box(field="writeoff_to", kind="word", words=tuple(LOSS_ACCOUNTS)),),
        ),
    ),
)
