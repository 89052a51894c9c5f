"""Tables of the loans: what was given, every line that changes a loan, its schedules, its sums."""

from sqlalchemy import Column, Index, Integer, MetaData, Text, text

from app.projections import strict_table
from app.projections.standing import standing_columns

ZERO = text("0")

metadata = MetaData()
given = strict_table(
    "loan",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("given_on", Text, nullable=False),
    Column("principal", Integer, nullable=False),
    Column("interest", Integer, nullable=False),
    Column("basis", Text, nullable=False),
    Column("rate_ppm", Integer, nullable=False),
    Column("unpaid_charge", Text, nullable=False),
    Column("income_basis", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("guarantors", Text, nullable=False),
    Column("instalments", Text, nullable=False),
    Column("request", Text, nullable=False),
    Column("product", Text, nullable=False),
    Column("terms", Text, nullable=False),
    Column("fee", Integer, nullable=False),
    Column("deducted", Integer, nullable=False),
    Column("upfront", Integer, nullable=False),
    *standing_columns(),
)
Index("ix_loan_loan", given.c.loan)
Index("ix_loan_member", given.c.member, given.c.position)
Index("ix_loan_meeting", given.c.meeting)
# Who stood for a loan when it was given; what they accepted before is in `loan_asks`.
guarantor = strict_table(
    "loan_guarantor",
    metadata,
    Column("guarantor", Text, primary_key=True),
    Column("loan", Text, primary_key=True),
)
# What each fact did to a loan. `kind` says what the amounts mean:
# repaid, set_off, guarantor: paid · charge: interest charged · penalty: assessed ·
# waived, forgiven, written_off: let go · earned: deferred income earned · recovered: principal ·
# changed: principal added; interest and penalty of it were let go; deferred when not yet earned;
# `asked` is what all interest of the loan changed by.
line = strict_table(
    "loan_line",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("principal", Integer, nullable=False, server_default=ZERO),
    Column("interest", Integer, nullable=False, server_default=ZERO),
    Column("penalty", Integer, nullable=False, server_default=ZERO),
    Column("fee", Integer, nullable=False, server_default=ZERO),
    Column("deferred", Integer, nullable=False, server_default=ZERO),
    Column("asked", Integer, nullable=False, server_default=ZERO),
    # Of a penalty the schedule and the instalment that is late; the due that it is about.
    Column("version", Integer, nullable=False, server_default=ZERO),
    Column("number", Integer, nullable=False, server_default=ZERO),
    Column("ref", Text, nullable=False, server_default=text("''")),
    Column("is_booked", Integer, nullable=False, server_default=ZERO),
    # Money that moved by this fact, in positive, and its place: "cash", "mpesa", "bank".
    Column("money", Integer, nullable=False, server_default=ZERO),
    Column("place", Text, nullable=False, server_default=text("''")),
    *standing_columns(),
)
Index("ix_loan_line_loan", line.c.loan, line.c.position)
Index("ix_loan_line_reversed", line.c.reversed_by)
Index("ix_loan_line_meeting", line.c.meeting, line.c.kind)
version = strict_table(
    "loan_version",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("based_on", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("instalments", Text, nullable=False),
    Column("principal_before", Integer, nullable=False),
    Column("interest_before", Integer, nullable=False),
    Column("rate_ppm", Integer, nullable=False),
    Column("terms", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("late_since", Text, nullable=False),
    Column("overrides", Text, nullable=False),
    *standing_columns(),
)
Index("ix_loan_version_loan", version.c.loan, version.c.position)
# One row a loan: the schedule in force and the sums of all lines that stand.
head = strict_table(
    "loan_head",
    metadata,
    Column("loan", Text, primary_key=True),
    Column("entry", Text, nullable=False),  # its first fact that stands; "" for none
    Column("member", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("principal", Integer, nullable=False),
    Column("interest", Integer, nullable=False),  # as the first schedule asked
    Column("whole_fee", Integer, nullable=False),
    Column("deducted", Integer, nullable=False),
    Column("upfront", Integer, nullable=False),
    Column("added", Integer, nullable=False),
    Column("charged", Integer, nullable=False),
    Column("penalty", Integer, nullable=False),
    Column("fee", Integer, nullable=False),
    Column("principal_paid", Integer, nullable=False),
    Column("interest_paid", Integer, nullable=False),
    Column("penalty_paid", Integer, nullable=False),
    Column("fee_paid", Integer, nullable=False),
    Column("principal_gone", Integer, nullable=False),
    Column("interest_gone", Integer, nullable=False),
    Column("penalty_gone", Integer, nullable=False),
    Column("fee_gone", Integer, nullable=False),
    Column("deferred", Integer, nullable=False),
    Column("written_off", Integer, nullable=False),
    Column("recovered", Integer, nullable=False),
    Column("schedule", Text, nullable=False),  # the fact of the schedule in force
    Column("version", Integer, nullable=False),
    Column("version_on", Text, nullable=False),  # day of a schedule after the first; else ""
    Column("late_before", Text, nullable=False),  # oldest day that was unpaid when it was agreed
    Column("instalments", Text, nullable=False),
    Column("principal_before", Integer, nullable=False),
    Column("interest_before", Integer, nullable=False),
    Column("interest_beside", Integer, nullable=False),
    Column("rate_ppm", Integer, nullable=False),
    Column("version_terms", Text, nullable=False),
    Column("penalties", Text, nullable=False),
    Column("left_minor", Integer, nullable=False),
    Column("unpaid_since", Text, nullable=False),  # oldest due day not paid; "" for none
    Column("last_on", Text, nullable=False),  # value date of the last line
    Column("is_open", Integer, nullable=False),
)
Index("ix_loan_head_open", head.c.is_open, head.c.unpaid_since, head.c.position)
Index("ix_loan_head_member", head.c.member, head.c.position)
Index("ix_loan_head_last", head.c.is_open, head.c.last_on, head.c.position)
