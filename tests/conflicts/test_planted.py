"""Every planted bug is noticed by a scripted conflict: the scripts really look."""

import pytest

from app.core.governance.documents import NotAgreed
from tests.conflicts.test_scripts import SCRIPTS, Find, base
from tests.simulation.mutants import Mutant, without

__all__ = ["base"]
RULES = "app.core.rules"
PLANTED = {
    "a member with two marks and two fines": (
        Mutant(f"{RULES}.fines_once:find", "if lost else ()", "if 0 else ()"),
        "late here and present there",
    ),
    "the same fine twice": (
        Mutant(f"{RULES}.fines_once:find", "if first else ()", "if 0 else ()"),
        "a fine for phone of 100 on both laptops is owed once",
    ),
    "one code for two members": (
        Mutant(f"{RULES}.codes_once:find", "if not is_shared and", "if 0 and"),
        "one code for two members is asked, the second waits",
    ),
    "a couple's receipt is asked about": (
        Mutant(f"{RULES}.codes_once:find", "is_shared = ", "is_shared = False and "),
        "one code for the money of a couple, brought by one of them, is one receipt",
    ),
    "one pot handed over twice": (
        Mutant(f"{RULES}.turns_paid:_of_pot", "if unseen else", "if 0 else"),
        "the pot handed to two members",
    ),
    "money from who had left": (
        Mutant(f"{RULES}.paid_after_leaving:find", "or found", "or 1"),
        "who left here paid there: the money is to be given back",
    ),
    "the payment that is left waits for ever": (
        Mutant(f"{RULES}.decisions:released", "*index.get(_BESIDE, entry)", "*()"),
        "the first of the two taken back before anybody knew",
    ),
    "a payment typed twice counts twice": (
        Mutant(f"{RULES}.same_payment:find", "if ops and", "if 0 and"),
        "shares typed twice",
    ),
    "an entry on a signed page": (
        Mutant(f"{RULES}.late_entry:find", "if not closing or", "if 1 or"),
        "shares after the meeting was closed elsewhere",
    ),
    "two members with one number": (
        Mutant("app.projections.members:_free_number", "while fold", "while 0 and fold"),
        "a wanted number given on both laptops",
    ),
    "two swaps of one seat": (
        Mutant(f"{RULES}.seats_moved:_first_move", "mark.event != event.id and", "0 and"),
        "two swaps of one seat: the first stands",
    ),
    "a laptop gives out what lies with another": (
        Mutant("app.book.giving_out:within_allowance", "if short <= 0 or", "if 1 or"),
        "more than may be given out is not given out on either laptop",
    ),
    "one receipt number makes the later payment wait": (
        Mutant(f"{RULES}.codes_once:_case", 'event.payload.method == "cash"', "0"),
        "one receipt number for two members counts for both, the later is /2",
    ),
    "a mistyped receipt number is shown for ever": (
        Mutant("app.projections.receipt_numbers:shown_numbers", "if one not in mistyped", "if 1"),
        "the first receipt number was mistyped: the later one is 1042 alone",
    ),
    "a pot paid twice changes nothing": (
        Mutant("app.book.two_people:second_word", "if not minor or", "if 1 or"),
        "after a pot was paid twice one officer alone gives nothing out on either laptop",
    ),
    "who has not heard of an answer goes by it": (
        Mutant(
            "app.projections.two_people:funds_for_two",
            "(OPEN, ASKED, *KINDS)",
            "(ASKED, ASKED, *KINDS)",
        ),
        "the pots of one turn are decided here; who has not heard of it asks a second officer",
    ),
    "two for ever": (
        Mutant(
            "app.projections.two_people:funds_for_two",
            "return funds_of(_decode(fact) for (fact,) in rows)",
            'return funds_of(_decode(fact) for (fact,) in rows) or frozenset({"1010 KES"})',
        ),
        "the answer about two pots is taken back here, and two agree again",
    ),
    "the only officer is stopped for ever": (
        Mutant("app.book.two_people:second_word", "if not able:", "if 0:"),
        "after a pot was paid twice the only officer with a PIN is not stopped, but asked",
    ),
    "what one gave out alone is not asked about": (
        Mutant(f"{RULES}.given_alone:find", "if given is None or", "if 1 or"),
        "after the turn of a box was paid twice what one officer gives out is asked about",
    ),
    "funds are divided twice": (
        Mutant(
            "app.core.allowances:is_valid",
            "is_open = not held.has_begun",
            "is_open = True",
            (("is_there = all", "is_there = True or all"),),
        ),
        "two laptops that begin to divide divide once",
    ),
    "what is handed over stays": (
        Mutant("app.core.allowances:_moved", "Step(fund, source, -minor), ", ""),
        "what was handed over here cannot be given out there before it is heard of",
    ),
    "only loans empty a fund": (
        Mutant(f"{RULES}.fund_negative:find", "not in GIVING", '!= "loan.given"'),
        "two expenses, the box has not enough",
    ),
    "an advance is spent twice": (
        Mutant(f"{RULES}.own_money_once:find", "if missing <= 0 or not unseen:", "if 1:"),
        "an advance given back here pays nothing there: the shares are owed again",
    ),
    "paid out on what was taken back": (
        Mutant(f"{RULES}.own_money_undone:find", "if found:", "if 1:"),
        "a payment taken back here, all shares of the member bought back there",
    ),
    "a corrected payment is missing whole": (
        Mutant(f"{RULES}.corrected:_less", "if came <= 0:", "if 1:"),
        "a payment corrected to less here, all shares bought back there: the rest is asked",
    ),
    "an advance pays though it was taken back": (
        Mutant(f"{RULES}.own_money_undone:_about_taking", "if mine.is_advance_used:", "if 0:"),
        "an advance taken back here pays nothing there: the shares are owed again",
    ),
    "what an answer did to a loan is no surprise": (
        Mutant(
            f"{RULES}.loan_overpaid:_is_a_surprise", "(fact.mark, fact.touched)", "(fact.mark,)"
        ),
        "the loan taken back here, a part of it paid there",
    ),
    "what was too much for a loan never comes back to it": (
        Mutant(f"{RULES}.loan_fits_again:find", "if not isinstance(event", "if 1 or (event"),
        "a part of a loan written and corrected to less here, most of it paid there",
    ),
    "what came too much last comes back first": (
        Mutant(f"{RULES}.loan_fits_again:_come_back", "counted(facts)", "counted(facts)[::-1]"),
        "a part of a loan written and taken back here, more than the rest paid by two there",
    ),
    "who has no advance any more is asked about": (
        Mutant(f"{RULES}.loan_fits_again:_asked_for_less", "if not ended:", "if 1:"),
        "a part of a loan written and taken back here, most of it paid by two there",
    ),
    "an advance repays a loan and is given back": (
        Mutant(f"{RULES}.loan_fits_again:_used_meanwhile", "below <= 0", "1"),
        "what was too much for a loan fits again here, and was given back there",
    ),
    "what was too much is no advance when it is taken back": (
        Mutant(f"{RULES}.own_money_undone:_undone_lines", "*hold_lines(", "*0 * hold_lines("),
        "what came too much for a loan is taken back here, and some of it was used there",
    ),
    "the old book counts twice": (
        Mutant(f"{RULES}.openings_once:find", "if not has_seen(", "if 0 and has_seen("),
        "the old book brought in on both laptops",
    ),
    "a corrected expense empties the box": (
        Mutant(f"{RULES}.corrected:_place_of", 'op.op == "lacks"', "0"),
        "an expense corrected to less here, and the box has enough for it and for one there",
    ),
    "an ordinary payment answers what is missing in the box": (
        Mutant(f"{RULES}.corrected:_came", "return minor - later if gone else 0", "return minor"),
        "an ordinary payment here, more spent on both than there was: it answers nothing",
    ),
    "what was given out after a question makes it good when it is taken back": (
        Mutant(f"{RULES}.corrected:_came", "< asked.mark.seq", "< 10**9"),
        "two expenses on both, more than there was, and one more taken back here",
    ),
    "what was taken back after a question is missing in it": (
        Mutant(f"{RULES}.corrected:_came", "minor - later", "minor"),
        "a payment corrected to what it was here, and one expense there too many",
    ),
    "each entry of an old book is a book": (
        Mutant(f"{RULES}.old_books:goes_on", "!= PART_LINES", "!= 0"),
        "an old book of several entries on both laptops is one question",
    ),
    "the rest of the old book is asked about": (
        Mutant(f"{RULES}.openings_once:find", "if not has_seen(", "if 1 or has_seen("),
        "the second half of the old book, by who knew the first, is meant",
    ),
    "two owners of a flat": (
        Mutant(f"{RULES}.building:find", "case UnitOccupied() as change:", "case 0 as change:"),
        "a flat sold to two people",
    ),
    "an office by the word of one": (
        Mutant("app.core.seconding:is_for_two", "OFFICES_BY_TWO.name in features", "False"),
        "two officers who give a member an office each: neither counts alone",
    ),
    "what waits for the second officer shows at once": (
        Mutant("app.book.folding:Folder._apply", "else roster.shown(event)", "else (event,)"),
        "sheets made on both laptops by programs that ask nobody: none of them counts",
    ),
    "a word that comes later counts as well": (
        Mutant(
            "app.core.vouching:Vouching.with_answer", "self.without(asked.id)", "self.without()"
        ),
        "an office that is agreed to here and withdrawn there: the first word counts",
    ),
    "nobody can refuse": (
        Mutant("app.core.roster_state:RosterState._meant", "return REFUSED", 'return ""'),
        "sheets that are refused here while others are made there: those wait",
    ),
    "what was agreed to shows nowhere": (
        Mutant("app.core.roster_known:RosterKnown.shown", "else (event, agreed)", "else (event,)"),
        "the sheets that the other officer agreed to are those that count",
    ),
}


@pytest.mark.parametrize("bug", PLANTED)
def test_a_planted_bug_makes_its_script_fail(bug: str, base: Find) -> None:
    mutant, sentence = PLANTED[bug]
    (script,) = [one for one in SCRIPTS if one.what == sentence]
    with without(mutant), pytest.raises((AssertionError, NotAgreed)):
        script.run(*base(script.base))
