"""Refusals of the loan engine as sentences that name the key and the nearest allowed value."""

from app.core.errors import Refused
from app.core.money import plain_decimal

_SENTENCES = {
    "schedule.principal": "'principal' must be {money} or more, and within what the books hold",
    "schedule.instalments": "the number of instalments must be from 1 to 600; nearest is {allowed}",
    "schedule.multiple": "'round_to' and 'instalment_multiple' must be {money} or more",
    "schedule.fixed_principal_method": "'fixed_principal' does not go with method {method}",
    "schedule.fixed_principal": "'fixed_principal' must not exceed the principal, {money}",
    "schedule.fixed_instalment_method": "'fixed_instalment' does not go with method {method}",
    "schedule.fixed_instalment": "'fixed_instalment' must be {money} or more",
    "schedule.minimum_last": "'minimum_last' must not exceed the principal, {money}",
    "schedule.down_payment": "'down_payment_percent' must be 0 or more and less than 100",
    "schedule.rate": "the rate must be from 0 to 1000 percent; nearest is {allowed}",
    "schedule.free_with_rate": "method free has no rate; leave it out or choose another method",
    "schedule.fee_rate": "method fee takes 'rate_percent_per_period' below 100, once",
    "schedule.meetings_per_year": (
        "a yearly rate needs a period with a length; "
        "give 'rate_percent_per_period' or a 'day_count' with 'due_dates'"
    ),
    "schedule.period_needed": "a yearly rate needs 'period', or a 'day_count' by days",
    "schedule.day_count_needs_annual_rate": "'day_count' needs 'annual_rate_percent'",
    "schedule.grace": "'{field}' must be from 0 to {allowed} with this number of instalments",
    "schedule.capitalised_method": "'grace_capitalised' does not go with method {method}",
    "schedule.dates_order": "the due date {due} does not come after {before}",
    "schedule.dates_needed": "without due dates there are no days to count; give 'due_dates'",
    "schedule.tranches_method": "'disbursements' do not go with method {method}",
    "schedule.tranche_amount": "every disbursement must be {money} or more",
    "schedule.tranche_day": "the disbursement of {on} must lie from {first} to before {last}",
    "schedule.tranches_exceed": "the disbursements exceed the principal",
    "schedule.nothing_left": "what is kept back eats the whole principal; choose a lower rate",
    "date.year_out_of_range": "the dates run beyond the years {first} to {last}",
}


def sentence(refused: Refused, digits: int) -> str:
    """What is wrong and what would be right, in English."""
    values = dict(refused.values)
    allowed = values.get("allowed", 1)
    values["money"] = plain_decimal(allowed if isinstance(allowed, int) else 1, digits)
    pattern = _SENTENCES.get(refused.code)
    return pattern.format(**values) if pattern else str(refused)
