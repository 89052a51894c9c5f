"""A draw on paper, with every input in digits that a script can read: anybody computes it again."""

from dataclasses import dataclass

from app.documents.sheet import SQUARE_MOST, Block, Fact, KeyValues, Note, Rule, Square
from app.documents.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawFacts:
    """A draw with all that is needed to compute it again.

    Attributes:
        turn: 0 for the whole order.
        letters: Of the seal; "" for slips. seal: The whole of it, hex.
        secret: "" while the seal is not open.
        numbers: (member number, name, number shown), in the order typed.
        order: Numbers of the seats as drawn.
        witnesses: Of slips.
        state: "open", "sealed" (waits), "slips", "void" (came second, or was followed by slips).
    """

    turn: int
    on: str
    letters: str
    seal: str
    context: str
    secret: str
    numbers: tuple[tuple[int, str, int], ...]
    order: tuple[int, ...]
    witnesses: tuple[str, ...]
    state: str


def draw_blocks(say: Wording, draw: DrawFacts, *, tickets: str = "draw_order") -> tuple[Block, ...]:
    """The draw, with every input in digits that a script can read.

    Args:
        tickets: Code of the words before what was drawn: seats, or members.
    """
    what = say.say("draw_of_turn", turn=say.number(draw.turn)) if draw.turn else ""
    rows = [Fact(label=say.say("draw_state"), value=say.say(f"draw_{draw.state}"))]
    if draw.letters:
        rows.append(Fact(label=say.say("draw_seal"), value=say.code(draw.letters)))
    if draw.secret:
        rows.append(Fact(label=say.say("draw_secret"), value=say.code(draw.secret)))
    rows += [
        Fact(
            label=say.say("draw_number", name=say.person(name), no=say.number(no)),
            value=say.number(shown),
        )
        for no, name, shown in draw.numbers
    ]
    if draw.witnesses:
        rows.append(Fact(label=say.say("draw_witnesses"), value=say.people(draw.witnesses)))
    order = " ".join(str(seat) for seat in draw.order)
    if order:
        rows.append(Fact(label=say.say(tickets), value=say.code(order)))
    title = say.say("draw_title", day=say.day(draw.on))
    blocks: list[Block] = [Rule(), KeyValues(facts=tuple(rows), title=f"{title} {what}".strip())]
    if draw.seal and draw.secret:
        pairs = ",".join(f"[{no},{shown}]" for no, _, shown in draw.numbers)
        typed = (
            f'{{"context":{draw.context},"secret":"{draw.secret}","numbers":[{pairs}],'
            f'"seal":"{draw.seal}"}}'
        )
        blocks += [Note(text=say.say("draw_check")), Note(text=say.code(typed))]
        if len(typed.encode()) <= SQUARE_MOST:
            blocks.append(Square(content=typed))
    return tuple(blocks)
