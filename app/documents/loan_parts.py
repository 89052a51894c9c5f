"""Parts that several papers about a loan share: when it was given, its plan as a table."""

from app.documents.loan_facts import LoanFacts, PlanRow
from app.documents.sheet import Cell, Column, Table
from app.documents.wording import Wording


def given_lines(say: Wording, facts: LoanFacts) -> tuple[str, ...]:
    """Under the title: when it was given, in both calendars."""
    if not facts.given_on:
        return (say.say("not_given_yet"),)
    version = say.say("plan_version", number=say.number(facts.version))
    return (
        say.say("loan_of", day=say.day(facts.given_on)),
        say.other_day(facts.given_on),
        version if facts.version > 1 else "",
    )


def plan_table(say: Wording, plan: tuple[PlanRow, ...], *, title: str = "") -> Table:
    """The plan with its sums; a column for the fee and for the other calendar if needed."""
    fees = any(row.fee for row in plan)
    other = bool(plan and plan[0].due_on and say.other_day(plan[0].due_on))
    columns = [
        Column(title=say.say("col_no"), kind="number"),
        Column(title=say.say("col_due_day"), kind="date"),
        *([Column(title=say.say("col_other_day"), kind="date")] if other else []),
        Column(title=say.say("part_principal"), kind="money", opens_group=True),
        Column(title=say.say("part_interest"), kind="money"),
        *([Column(title=say.say("part_fee"), kind="money")] if fees else []),
        Column(title=say.say("col_payment"), kind="money", opens_group=True),
        Column(title=say.say("col_balance"), kind="money"),
    ]
    rows = tuple(
        (
            Cell(text=say.number(row.n)),
            Cell(text=_day(say, row.due_on)),
            *([Cell(text=say.other_day(row.due_on))] if other else []),
            Cell(text=say.due(row.principal)),
            Cell(text=say.due(row.interest)),
            *([Cell(text=say.due(row.fee))] if fees else []),
            Cell(text=say.due(row.total), strong=True),
            Cell(text=say.due(row.balance)),
        )
        for row in plan
    )
    sums = [sum(row.principal for row in plan), sum(row.interest for row in plan)]
    sums += [sum(row.fee for row in plan)] if fees else []
    totals = (
        Cell(),
        Cell(text=say.say("total_unit", unit=say.unit)),
        *([Cell()] if other else []),
        *(Cell(text=say.due(minor)) for minor in (*sums, sum(row.total for row in plan))),
        Cell(),
    )
    return Table(columns=tuple(columns), rows=rows, totals=totals, title=title)


def _day(say: Wording, due_on: str) -> str:
    return say.day(due_on) if due_on else say.say("at_each_meeting")
