"""The rules of a loan as sentences: rate, penalty with an example, order, early payment."""

from datetime import date, timedelta

from app.core.locales import format_percent
from app.core.penalties import PenaltyRule, penalty
from app.core.rounding import PPM
from app.documents.loan_facts import CostFacts, PlanRow, RuleFacts
from app.documents.wording import Wording

EXAMPLE_DAYS = 40  # days late in the example: in the second month, where most rules count again
ON_PLAN = ("flat", "upfront", "fee", "free")  # interest known from the first day


def percent(say: Wording, ppm: int) -> str:
    return format_percent(ppm, say.locale.lang)


def rate(say: Wording, cost: CostFacts) -> str:
    """The rate with its basis; the dash where there is no interest."""
    if not cost.rate_ppm:
        return say.due(0)
    share = percent(say, cost.rate_ppm)
    if cost.rate_basis == "period" and cost.rate_meetings > 1:
        return say.count("rate_meetings", cost.rate_meetings, rate=share)
    return say.say(f"rate_{cost.rate_basis}", rate=share)


def rules_of(say: Wording, rules: RuleFacts, cost: CostFacts) -> tuple[str, ...]:
    """Order of settlement, what is beyond, and early payment; one sentence each."""
    parts = say.say("list_comma").join(say.say(f"part_{part}") for part in rules.order)
    early = f"early_flat_{rules.rebate}" if cost.method in ON_PLAN else f"early_{rules.payoff}"
    sentences = [
        say.say(f"order_{rules.direction}", parts=parts),
        say.say(f"surplus_{rules.surplus}"),
    ]
    return (*sentences, say.say(early)) if cost.interest else tuple(sentences)


def penalty_sentences(
    say: Wording, rule: PenaltyRule, plan: tuple[PlanRow, ...]
) -> tuple[str, ...]:
    """What lateness costs, with an example in numbers from this very plan."""
    if rule.kind == "none" or not plan:
        return (say.say("penalty_none"),)
    cost = {"amount": say.with_unit(rule.minor), "rate": percent(say, rule.rate_ppm)}
    if rule.kind in ("flat", "percent"):
        found = [say.say(f"penalty_{rule.kind}", **cost)]
    else:
        found = [say.count(f"penalty_{rule.kind}", rule.every_days, **cost)]
    if rule.grace_days:
        found.append(say.count("penalty_grace", rule.grace_days))
    if rule.cap_ppm:
        found.append(say.say("penalty_cap", rate=percent(say, rule.cap_ppm)))
    first = plan[0]
    if not first.due_on:
        return tuple(found)
    base = first.principal if rule.base == "principal" else first.principal + first.interest
    paid = date.fromisoformat(first.due_on) + timedelta(days=EXAMPLE_DAYS)
    example = say.say(
        "penalty_example",
        amount=say.with_unit(base),
        due=say.day(first.due_on),
        paid=say.day(paid),
        penalty=say.with_unit(penalty(rule, base, EXAMPLE_DAYS)),
    )
    return (*found, example)


def effective(say: Wording, cost: CostFacts) -> str:
    """The yearly rate to one hundredth of a percent; the dash where none can be said."""
    if cost.effective_ppm < 0:
        return say.due(0)
    hundredth = PPM // 10_000
    return percent(say, (cost.effective_ppm + hundredth // 2) // hundredth * hundredth)
