"""Tables of the requests for loans: what was asked, guaranteed, decided and handed over."""

from sqlalchemy import Column, Index, Integer, MetaData, Text, text

from app.projections import strict_table
from app.projections.standing import standing_columns

metadata = MetaData()
request = strict_table(
    "loan_request",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("payload", Text, nullable=False),
    *standing_columns(),
)
Index("ix_loan_request_loan", request.c.loan, request.c.position)
guarantee = strict_table(
    "loan_guarantee",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("guarantor", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("how", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("is_release", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    *standing_columns(),
)
Index("ix_loan_guarantee_loan", guarantee.c.loan, guarantee.c.position)
Index("ix_loan_guarantee_guarantor", guarantee.c.guarantor)
decision = strict_table(
    "loan_decision",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("payload", Text, nullable=False),
    # The closing of a meeting after which it is an approval no more, and its position.
    Column("lapsed_by", Text, nullable=False, server_default=text("''")),
    Column("lapsed_at", Integer, nullable=False, server_default=text("0")),
    *standing_columns(),
)
Index("ix_loan_decision_loan", decision.c.loan, decision.c.position)
Index("ix_loan_decision_meeting", decision.c.meeting, decision.c.lapsed_by)
closing = strict_table(
    "loan_ask_closing",
    metadata,
    Column("meeting", Text, primary_key=True),
    Column("entry", Text, nullable=False),
    Column("position", Integer, nullable=False),
)
handed_over = strict_table(
    "loan_handed_over",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("loan", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("meeting", Text, nullable=False),
    *standing_columns(),
)
Index("ix_loan_handed_over_loan", handed_over.c.loan)
# One row a request. state: of `app.core.lending.states`, "active" once it was handed over.
# flags: codes of jumps that no officer could make on one laptop, joined by blanks.
ask = strict_table(
    "loan_ask",
    metadata,
    Column("loan", Text, primary_key=True),
    Column("entry", Text, nullable=False),  # the request as it reads now
    Column("member", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided", Text, nullable=False),  # the decision that counts; "" for none
    Column("principal", Integer, nullable=False),  # as approved, else as asked
    Column("first_part", Integer, nullable=False),  # handed over first; 0 for all at once
    Column("lapsed", Text, nullable=False),  # the approval that a closing ended; "" for none
    Column("flags", Text, nullable=False),
)
Index("ix_loan_ask_state", ask.c.state, ask.c.position)
Index("ix_loan_ask_member", ask.c.member)
Index("ix_loan_ask_parts", ask.c.first_part)
