"""Minutes of a meeting (D6): who was there, what was decided and how, what was given, what is next.

What the book knows is put into sentences once; an officer may edit them, and then the edited text
is printed. Open disputes, votes and the count stand below it as the book has them, whatever the
text says.
"""

from dataclasses import dataclass

from app.documents.dispute_words import DisputeFacts, dispute_lines
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Cell, Column, Fact, KeyValues, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "minutes"
MARKS = ("present", "late", "proxy", "excused", "absent")
ROLL_REASONS = frozenset(MARKS)


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteFacts:
    """A motion. Figures in heads, shares or square metres.

    Attributes:
        result: "carried", "lost", "tie", "no_quorum", "contested" or "open".
    """

    text: str
    proposed_by: str
    seconded_by: str
    yes: int
    no: int
    silent: int
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenFacts:
    """Money that was given or asked of somebody: a loan, help, an expense, a turn, a fine.

    Attributes:
        kind: "loan", "help", "expense", "turn" or "fine".
    """

    kind: str
    name: str
    why: str
    minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesFacts:
    """Everything on the paper. Amounts in minor units.

    Attributes:
        marks: Names by mark of the roll, in the order of MARKS. left: Name and time of day.
        here, needed: People who are counted, and how many must be there to decide.
        questions: That wait for an answer.
        disputes: Open at the end of that day, and settled in the meeting.
        risks: Kinds of risk that the group accepted by vote.
        counted: (fund, minor) as counted or booked at the end.
        text: As an officer edited it; "" for the sentences of the book.
    """

    group: GroupFacts
    printing: Printing
    meeting: str
    no: int
    on: str
    opened_at: str
    closed_at: str
    place: str
    chair: str
    recorders: tuple[str, ...]
    marks: tuple[tuple[str, tuple[str, ...]], ...]
    left: tuple[tuple[str, str], ...]
    here: int
    needed: int
    votes: tuple[VoteFacts, ...]
    given: tuple[GivenFacts, ...]
    joined: tuple[str, ...]
    gone: tuple[str, ...]
    questions: int
    disputes: tuple[DisputeFacts, ...]
    risks: tuple[str, ...]
    counted: tuple[tuple[str, int], ...]
    difference: int
    next_on: str
    next_time: str
    text: str
    signers: tuple[Signer, ...]


def sheet_of(facts: MinutesFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the minutes into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("minutes_title", number=say.number(facts.no))
    written = tuple(say.person(line) for line in facts.text.splitlines() if line.strip())
    disputed = dispute_lines(facts.disputes, say) if written else ()
    blocks: list[Block] = [
        letterhead(say, facts.group, title, _when(say, facts)),
        *(Note(text=line) for line in written or lines_of(facts, say)),
        *(Note(text=line) for line in disputed if line not in facts.text.splitlines()),
        *([_votes(say, facts)] if facts.votes else []),
        _count(say, facts),
        signatures(say, facts.signers),
    ]
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.meeting,
            totals=tuple(minor for _, minor in facts.counted),
        ),
        watermark=watermark(say, facts.printing),
    )


def lines_of(facts: MinutesFacts, say: Wording) -> tuple[str, ...]:
    """The minutes as the book knows them, one sentence a line, to be printed or edited."""
    lines = [*_people(facts, say), *(_vote(one, say) for one in facts.votes)]
    lines += [_given(one, say) for one in facts.given]
    if facts.joined:
        lines.append(say.say("minutes_joined", names=say.people(facts.joined)))
    if facts.gone:
        lines.append(say.say("minutes_gone", names=say.people(facts.gone)))
    if facts.questions:
        lines.append(say.say("minutes_questions", number=say.number(facts.questions)))
    lines += dispute_lines(facts.disputes, say)
    lines += [say.say("minutes_risk", risk=say.say(f"risk_{kind}")) for kind in facts.risks]
    if facts.next_on:
        when = say.weekday(facts.next_on)
        if facts.next_time:
            when = say.say("day_time", day=when, time=say.plain(facts.next_time))
        lines.append(say.say("next_meeting_on", when=when))
    return tuple(lines)


def _people(facts: MinutesFacts, say: Wording) -> list[str]:
    lines = []
    if facts.chair:
        writers = say.people(facts.recorders)
        lines.append(say.say("minutes_led", name=say.person(facts.chair), writers=writers))
    for mark, names in facts.marks:
        if names:
            number = say.number(len(names))
            lines.append(say.say(f"minutes_{mark}", number=number, names=say.people(names)))
    if facts.left:
        who = say.say("list_comma").join(
            f"{say.person(name)} {say.plain(at)}" for name, at in facts.left
        )
        lines.append(say.say("minutes_left", names=who))
    quorum = "minutes_quorum" if facts.here >= facts.needed else "minutes_no_quorum"
    here, needed = say.number(facts.here), say.number(facts.needed)
    lines.append(say.say(quorum, here=here, needed=needed))
    return lines


def _vote(vote: VoteFacts, say: Wording) -> str:
    line = say.say(
        "minutes_vote",
        text=say.person(vote.text),
        yes=say.number(vote.yes),
        no=say.number(vote.no),
        silent=say.number(vote.silent),
        result=say.say(f"vote_{vote.result}"),
    )
    if vote.proposed_by:
        line += " " + say.say("minutes_proposed", name=say.person(vote.proposed_by))
    if vote.seconded_by:
        line += " " + say.say("minutes_seconded", name=say.person(vote.seconded_by))
    return line


def _given(one: GivenFacts, say: Wording) -> str:
    why = say.say(f"mark_{one.why}") if one.why in ROLL_REASONS else say.person(one.why)
    words = {"name": say.person(one.name), "why": why, "amount": say.with_unit(one.minor)}
    return say.say(f"minutes_{one.kind}", **words)


def _when(say: Wording, facts: MinutesFacts) -> tuple[str, ...]:
    times = ""
    if facts.opened_at and facts.closed_at:
        first, last = say.plain(facts.opened_at), say.plain(facts.closed_at)
        times = say.say("times", first=first, last=last)
    place = say.person(facts.place) if facts.place else ""
    about = " · ".join(part for part in (place, times) if part)
    return say.weekday(facts.on), say.other_day(facts.on), about


def _votes(say: Wording, facts: MinutesFacts) -> Table:
    columns = [Column(title=say.say("col_motion"), kind="text")]
    columns += [
        Column(title=say.say(f"col_{code}"), kind="number", opens_group=code == "yes")
        for code in ("yes", "votes_no", "silent")
    ]
    columns.append(Column(title=say.say("col_result"), kind="text", opens_group=True))
    rows = tuple(
        (
            Cell(text=say.person(one.text), strong=True),
            *(Cell(text=say.number(value)) for value in (one.yes, one.no, one.silent)),
            Cell(text=say.say(f"vote_{one.result}")),
        )
        for one in facts.votes
    )
    return Table(columns=tuple(columns), rows=rows, title=say.say("votes_title"))


def _count(say: Wording, facts: MinutesFacts) -> KeyValues:
    rows = [
        Fact(label=say.say(f"fund_{fund}"), value=say.money(minor)) for fund, minor in facts.counted
    ]
    difference = say.money(facts.difference, sign=True) if facts.difference else say.due(0)
    rows.append(Fact(label=say.say("difference"), value=difference))
    return KeyValues(title=say.say("cash_count"), facts=tuple(rows))
