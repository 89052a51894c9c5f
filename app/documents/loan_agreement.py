"""Loan agreement: what was lent, what it costs in all, when it is paid back, who stands for it."""

from app.core.locales.words.amounts import amount_in_words
from app.documents.facts import Signer
from app.documents.loan_facts import LoanFacts, VoteFacts
from app.documents.loan_parts import given_lines, plan_table
from app.documents.loan_wording import effective, penalty_sentences, rate, rules_of
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import (
    Block,
    Box,
    Boxes,
    Cell,
    Column,
    Fact,
    KeyValues,
    Note,
    Sheet,
    SideBySide,
    Size,
    Table,
)
from app.documents.wording import Locale, Texts, Wording

CODE = "loan_agreement"


def sheet_of(facts: LoanFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the agreement into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("agreement_title")
    blocks: list[Block] = [
        letterhead(say, facts.group, title, given_lines(say, facts)),
        _figures(say, facts),
        SideBySide(blocks=(_lent(say, facts), _cost(say, facts))),
        plan_table(say, facts.plan, title=say.say("plan_title")),
        *(Note(text=text) for text in _sentences(say, facts)),
    ]
    if facts.guarantors:
        blocks.append(_guarantors(say, facts))
    blocks.append(signatures(say, _signers(facts)))
    return Sheet(
        code=CODE,
        title=f"{title} {facts.borrower.no}",
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.loan,
            totals=(facts.cost.principal, facts.cost.cash, facts.to_pay),
        ),
        watermark=watermark(say, facts.printing),
    )


def _figures(say: Wording, facts: LoanFacts) -> Boxes:
    person = facts.borrower
    return Boxes(
        boxes=(
            Box(
                label=say.say("borrower_no", number=say.number(person.no)),
                value=say.person(person.name),
                note=say.masked_phone(person.phone),
            ),
            Box(label=say.say("loan"), value=say.money(facts.cost.principal), note=say.unit),
            Box(
                label=say.say("cash_in_hand"),
                value=say.money(facts.cost.cash),
                note=say.say(f"source_{facts.source}"),
            ),
            Box(
                label=say.say("to_pay_back"),
                value=say.money(facts.to_pay),
                note=say.count("in_payments", len(facts.plan), unit=say.unit),
            ),
        )
    )


def _lent(say: Wording, facts: LoanFacts) -> KeyValues:
    cost = facts.cost
    none = say.due(0)
    rows = (
        Fact(label=say.say("loan"), value=say.money(cost.principal)),
        Fact(label=say.say("kept_back"), value=say.due(cost.kept_back)),
        Fact(label=say.say("cash_in_hand"), value=say.money(cost.cash), total=True),
        Fact(label=say.say("purpose"), value=say.person(facts.vote.purpose) or none),
        Fact(label=say.say("collateral"), value=none),
    )
    return KeyValues(title=say.say("what_is_lent"), facts=rows)


def _cost(say: Wording, facts: LoanFacts) -> KeyValues:
    cost = facts.cost
    return KeyValues(
        title=say.say("what_it_costs"),
        facts=(
            Fact(label=say.say("way_of_interest"), value=say.say(f"way_{cost.method}")),
            Fact(label=say.say("rate"), value=rate(say, cost)),
            Fact(label=say.say("part_interest"), value=say.due(cost.interest)),
            Fact(label=say.say("part_fee"), value=say.due(cost.fee)),
            Fact(label=say.say("total_cost"), value=say.due(cost.cost), total=True),
            Fact(label=say.say("effective_rate"), value=effective(say, cost)),
        ),
    )


def _sentences(say: Wording, facts: LoanFacts) -> tuple[str, ...]:
    """Paragraphs: the amount in words, lateness, settlement, the vote, what was understood."""
    words = amount_in_words(facts.cost.principal, say.locale.currency, say.locale.lang)
    vote, last = facts.vote, []
    if facts.guarantors:
        last.append(say.say(f"liability_{facts.rules.liability}"))
    last += [say.say("disputes"), say.say("read_out", language=say.say("this_language"))]
    paragraphs = [
        (say.say("in_words", words=words),),
        penalty_sentences(say, facts.rules.penalty, facts.plan),
        rules_of(say, facts.rules, facts.cost),
        _vote(say, vote),
        last,
    ]
    return tuple(" ".join(sentences) for sentences in paragraphs if sentences)


def _vote(say: Wording, vote: VoteFacts) -> tuple[str, ...]:
    yes, no = say.number(vote.votes_yes), say.number(vote.votes_no)
    names = say.people(vote.approved_by)
    said = (say.say("allowed_by_vote", names=names, yes=yes, no=no),) if names else ()
    if not vote.overrides:
        return said
    codes = say.say("list_comma").join(say.say(f"override_{one}") for one in vote.overrides)
    return (*said, say.say("allowed_beyond", rules=codes))


def _guarantors(say: Wording, facts: LoanFacts) -> Table:
    return Table(
        title=say.say("guarantors"),
        columns=(
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_stands_for"), kind="money"),
            Column(title=say.say("col_blocked"), kind="money"),
            Column(title=say.say("col_accepted"), kind="text"),
            Column(title=say.say("col_sign"), kind="text", opens_group=True),
        ),
        rows=tuple(
            (
                Cell(text=say.person(one.name), strong=True),
                Cell(text=say.due(one.minor)),
                Cell(text=say.due(one.blocked)),
                Cell(text=say.say(f"accepted_{one.how}", day=say.day(one.on)) if one.how else ""),
                Cell(),
            )
            for one in facts.guarantors
        ),
    )


def _signers(facts: LoanFacts) -> tuple[Signer, ...]:
    """Borrower and officers with a name; a witness and a thumb, whoever it will be."""
    return (
        Signer(name=facts.borrower.name, role="borrower"),
        *facts.signers,
        Signer(name="", role="witness"),
        Signer(name="", role="thumb"),
    )
