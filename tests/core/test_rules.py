"""Two conflicts wholly: the same payment typed twice, and an entry for a closed meeting."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from app.core.accounts import MONEY_ACCOUNTS
from app.core.admission import Admission
from app.core.cases import CaseDecided, CaseOpened, Resolved, case_id
from app.core.closing import MeetingClosed, Totals
from app.core.corrections import EntryReversed
from app.core.decisions import choices, decide, decision_lines
from app.core.errors import Refused
from app.core.events.envelope import Frame, open_frame
from app.core.group import OfficerAppointed, SequencerCard
from app.core.ledger import Line, is_balanced, reversed_lines
from app.core.rules.index import mark_from
from app.core.rules.same_payment import slip_of
from app.core.sequencer import Sequencer
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.memory_log import MemoryLog

KEY = SigningKey(b"s" * 32)
CARD = SequencerCard(id=made_id("sequencer"), key=KEY.verify_key.encode().hex())
MEETING = made_id("meeting 1")


class Table:
    """Two laptops at one meeting, and the log they push to."""

    def __init__(self) -> None:
        self.asha, self.juma = Laptop("asha"), Laptop("juma", made_id("juma"))
        genesis = self.asha.found(CARD)
        self.store = MemoryLog(self.asha.group)
        self.push(genesis, self.asha.enrol(self.juma, "treasurer"))
        self.both_pull()

    def push(self, *frames: Frame) -> Admission:
        return Sequencer(self.store, KEY).admit(frames, 1_763_800_000_000)

    def both_pull(self) -> None:
        for laptop in (self.asha, self.juma):
            laptop.pull([entry.event for entry in self.store.entries], self.store.newest)

    def balances(self) -> dict[tuple[str, str, str], int]:
        sums: dict[tuple[str, str, str], int] = {}
        for entry in self.store.entries:
            for line in entry.event.lines:
                key = line.account, line.sub, line.currency
                sums[key] = sums.get(key, 0) + line.minor
        assert sum(sums.values()) == 0
        return {key: minor for key, minor in sums.items() if minor}

    def close(self, laptop: Laptop, cash: int = 0) -> Frame:
        return laptop.seal(
            MeetingClosed(
                meeting=MEETING, page="0" * 64, totals=Totals(box=cash), heads=(), next_on=""
            )
        )


@pytest.fixture
def table() -> Table:
    return Table()


def cases_of(admission: Admission) -> list[CaseOpened]:
    return [e.payload for e in admission.events if isinstance(e.payload, CaseOpened)]


def resolved_of(admission: Admission) -> list[Resolved]:
    return [e.payload for e in admission.events if isinstance(e.payload, Resolved)]


def member(table: Table, name: str = "ali", account: str = "3010") -> int:
    return table.balances().get((account, made_id(name), "KES"), 0)


def box(table: Table) -> int:
    return table.balances().get(("1010", "", "KES"), 0)


# The same payment on two laptops


def typed_twice(table: Table, first: int = 1000, later: int = 1000) -> tuple[CaseOpened, Frame]:
    one, two = table.asha.paid("ali", first), table.juma.paid("ali", later)
    table.push(one)
    (case,) = cases_of(table.push(two))
    return case, two


def test_a_payment_typed_on_two_laptops_counts_once_until_somebody_says(table: Table) -> None:
    case, later = typed_twice(table)
    event = open_frame(later).id

    assert (case.kind, case.amount, case.currency) == ("same_payment", 1000, "KES")
    assert (case.member, case.meeting) == (made_id("ali"), MEETING)
    assert [slip.device for slip in case.slips] == [table.asha.id, table.juma.id]
    assert case.subjects[1] == event
    assert member(table) == -1000
    assert box(table) == 2000  # what was typed, until the question is answered
    assert table.balances()["2050", event, "KES"] == -1000


def remembered_by_an_earlier_release(table: Table) -> None:
    """Payments stood whole in the rules' memory, with a row that leads from the fact to them."""
    for (kind, key), values in list(table.store.index.items()):
        if kind == "paid":
            marks = [mark_from(value) for value in values]
            facts = {entry.event.id: entry.event for entry in table.store.entries}
            table.store.index[kind, key] = tuple(
                msgspec.json.encode({"mark": mark, "slip": slip_of(facts[mark.event])}).decode()
                for mark in marks
            )
            table.store.index.update({("paid_at", mark.event): (key,) for mark in marks})


@pytest.mark.parametrize("is_taken_back", [False, True])
def test_what_an_earlier_release_remembered_of_payments_still_counts(
    table: Table, is_taken_back: bool
) -> None:
    first, later = table.asha.paid("ali", 1000), table.juma.paid("ali", 1000)
    table.push(first)
    remembered_by_an_earlier_release(table)
    if is_taken_back:
        table.push(table.asha.seal(reversal(first)))

    found = cases_of(table.push(later))

    assert [case.kind for case in found] == ([] if is_taken_back else ["same_payment"])


def test_the_fact_and_its_case_close_one_transaction(table: Table) -> None:
    table.push(table.asha.paid("ali", 1000))

    admission = table.push(table.juma.paid("ali", 1000))

    assert [record.last for record in admission.sequenced] == [False, True]


@pytest.mark.parametrize("how", ["pull", "stick"])
def test_a_second_payment_by_someone_who_knew_the_first_is_no_question(
    table: Table, how: str
) -> None:
    first = table.asha.paid("ali", 1000)
    admission = table.push(first)
    if how == "pull":
        table.juma.pull(admission.events, admission.checkpoint)
    else:
        table.juma.hear([first])

    assert cases_of(table.push(table.juma.paid("ali", 1000))) == []


def test_what_was_seen_on_a_stick_stays_seen(table: Table) -> None:
    first = table.asha.paid("ali", 1000)
    table.juma.hear([first])
    other = table.juma.paid("bea", 100)

    admission = table.push(first, other, table.juma.paid("ali", 1000))

    assert cases_of(admission) == []


def test_payments_of_one_laptop_of_two_members_or_for_two_things_are_no_question(
    table: Table,
) -> None:
    table.push(table.asha.paid("ali", 1000))

    admission = table.push(
        table.asha.paid("ali", 1000),
        table.juma.paid("bea", 1000),
        table.juma.paid("ali", 1000, kind="savings"),
        table.juma.paid("ali", 1000, meeting=made_id("meeting 2")),
        table.juma.paid("ali", 1000, code="QX12"),
    )

    assert cases_of(admission) == []


def test_a_reversed_payment_is_no_rival(table: Table) -> None:
    first = table.asha.paid("ali", 1000)
    table.push(first)
    table.push(table.asha.seal(reversal(first)))

    assert cases_of(table.push(table.juma.paid("ali", 1000))) == []
    assert member(table) == -1000


def reversal(frame: Frame) -> EntryReversed:
    event = open_frame(frame)
    return EntryReversed(
        fix=event.id,
        reason="wrong member",
        meeting=MEETING,
        entry_meeting=MEETING,
        post=reversed_lines(event.lines),
    )


def test_once_takes_the_later_entry_out_of_the_box(table: Table) -> None:
    case, _ = typed_twice(table)

    table.push(table.juma.seal(decide(case, "once")))

    assert member(table) == -1000
    assert box(table) == 1000
    assert "2050" not in {key[0] for key in table.balances()}


def test_twice_makes_the_second_payment_an_advance(table: Table) -> None:
    case, _ = typed_twice(table)

    table.push(table.juma.seal(decide(case, "twice")))

    assert (member(table), member(table, account="2020"), box(table)) == (-1000, -1000, 2000)


def test_for_another_meeting_puts_the_second_payment_where_it_was_typed(table: Table) -> None:
    case, _ = typed_twice(table)

    table.push(table.juma.seal(decide(case, "other_meeting")))

    assert (member(table), box(table)) == (-2000, 2000)


def test_an_entry_that_is_taken_back_while_it_waits_leaves_nothing_in_suspense(
    table: Table,
) -> None:
    case, later = typed_twice(table)

    (verdict,) = resolved_of(table.push(table.juma.seal(reversal(later))))
    assert (verdict.kind, [op.op for op in verdict.ops]) == ("taken_back", ["release"])
    assert (member(table), box(table)) == (-1000, 1000)
    assert "2050" not in {key[0] for key in table.balances()}

    before = table.balances()
    for answer in choices(case.kind)[:3]:  # nothing is left to answer
        (verdict,) = resolved_of(table.push(table.juma.seal(decide(case, answer))))
        assert verdict.kind == "superseded"
        assert table.balances() == before


@pytest.mark.parametrize("answer", ["once", "twice"])
def test_what_an_answer_took_away_is_not_reversed_beside_it(table: Table, answer: str) -> None:
    case, later = typed_twice(table)
    decided = table.juma.seal(decide(case, answer))
    table.push(decided)
    before = table.balances()

    (verdict,) = resolved_of(table.push(table.juma.seal(reversal(later))))
    assert verdict.kind == "superseded"
    assert table.balances() == before

    table.push(table.juma.seal(reversal(decided)))  # asked again, it may be taken back
    table.push(table.juma.seal(reversal(later)))
    assert (member(table), box(table)) == (-1000, 1000)
    assert "2050" not in {key[0] for key in table.balances()}


def test_what_an_answer_put_where_it_was_typed_is_taken_back_as_any_entry(table: Table) -> None:
    case, later = typed_twice(table)
    table.push(table.juma.seal(decide(case, "other_meeting")))

    assert resolved_of(table.push(table.juma.seal(reversal(later)))) == []
    assert (member(table), box(table)) == (-1000, 1000)
    assert "2050" not in {key[0] for key in table.balances()}


def test_the_first_answer_counts_and_the_second_is_taken_back(table: Table) -> None:
    case, _ = typed_twice(table)
    one, two = table.asha.seal(decide(case, "once")), table.juma.seal(decide(case, "twice"))
    table.push(one)

    admission = table.push(two)

    (outcome,) = resolved_of(admission)
    assert outcome.kind == "superseded"
    assert [op.op for op in outcome.ops] == ["void_decision"]
    assert (member(table), member(table, account="2020"), box(table)) == (-1000, 0, 1000)


def test_an_answer_with_another_journal_than_its_choice_has_no_effect(table: Table) -> None:
    case, _ = typed_twice(table)
    before = table.balances()
    lines = (
        Line(account="2050", minor=1000, currency="KES", sub=case.subjects[1]),
        Line(account="2020", minor=-1000, currency="KES", sub=made_id("juma")),
    )
    greedy = CaseDecided(case=case.case, choice="twice", reason="", post=lines)

    (outcome,) = resolved_of(table.push(table.juma.seal(greedy)))

    assert outcome.kind == "off_template"
    assert table.balances() == before
    table.push(table.juma.seal(decide(case, "twice")))
    assert member(table, account="2020") == -1000


def test_an_answer_to_no_case_or_without_the_office_has_no_effect(table: Table) -> None:
    case, _ = typed_twice(table)
    lost = CaseDecided(case=made_id("no case"), choice="once", reason="", post=())
    assert resolved_of(table.push(table.asha.seal(lost)))[0].kind == "unknown_case"
    table.push(table.asha.seal(OfficerAppointed(member=table.juma.member, roles=())))
    before = table.balances()

    (outcome,) = resolved_of(table.push(table.juma.seal(decide(case, "twice"))))

    assert outcome.kind == "fact.not_permitted"
    assert table.balances() == before


def test_asking_later_is_no_answer(table: Table) -> None:
    case, _ = typed_twice(table)

    assert "ask_later" in choices(case.kind)
    assert decision_lines(case, "ask_later") == ()
    with pytest.raises(Refused, match=r"case\.not_an_answer"):
        decide(case, "ask_later")
    with pytest.raises(Refused, match=r"case\.unknown_choice"):
        decide(case, "burn")


@given(st.integers(1, 10**9), st.integers(1, 10**9), st.sampled_from(["shares", "welfare", "fine"]))
def test_every_answer_balances_and_empties_the_suspense(first: int, later: int, kind: str) -> None:
    table = Table()
    table.push(table.asha.paid("ali", first, kind=kind))
    (case,) = cases_of(table.push(table.juma.paid("ali", later, kind=kind)))
    money = sum(minor for key, minor in table.balances().items() if key[0] in MONEY_ACCOUNTS)

    for choice in ("once", "twice", "other_meeting"):
        lines = decision_lines(case, choice)
        out = sum(line.minor for line in lines if line.account in MONEY_ACCOUNTS)
        assert is_balanced(lines)
        assert sum(line.minor for line in lines if line.account == "2050") == later
        assert out == (-later if choice == "once" else 0)
    assert money == first + later


# An entry for a meeting that was closed elsewhere


def test_an_entry_for_a_meeting_closed_elsewhere_goes_to_the_next(table: Table) -> None:
    table.push(table.close(table.asha))

    (case,) = cases_of(table.push(table.juma.paid("ali", 1000)))

    assert case.kind == "late_entry"
    assert [(op.op, op.meeting) for op in case.ops] == [("retag", "")]
    assert (member(table), box(table)) == (-1000, 1000)
    assert decide(case, "accept").post == ()


def test_who_knew_of_the_closing_has_the_money_suspended(table: Table) -> None:
    admission = table.push(table.close(table.asha))
    table.juma.pull(admission.events, admission.checkpoint)

    (case,) = cases_of(table.push(table.juma.paid("ali", 1000)))

    assert case.kind == "knowing_late_entry"
    assert (member(table), box(table)) == (0, 1000)
    table.push(table.asha.seal(decide(case, "accept")))
    assert member(table) == -1000


def test_a_late_duplicate_is_suspended_once(table: Table) -> None:
    table.push(table.asha.paid("ali", 1000), table.close(table.asha))

    found = cases_of(table.push(table.juma.paid("ali", 1000)))

    assert [case.kind for case in found] == ["same_payment", "late_entry"]
    assert member(table) == -1000


def test_the_first_closing_stands_and_an_equal_one_is_silent(table: Table) -> None:
    table.push(table.close(table.asha, 500))

    admission = table.push(table.close(table.juma, 500))

    assert cases_of(admission) == []
    assert [outcome.kind for outcome in resolved_of(admission)] == ["superseded"]


def test_a_closing_with_other_totals_is_a_dispute(table: Table) -> None:
    table.push(table.close(table.asha, 500))

    (case,) = cases_of(table.push(table.close(table.juma, 600)))

    assert case.kind == "statement_dispute"
    assert [op.op for op in case.ops] == ["void_decision"]
    assert decide(case, "keep_first").post == ()


def test_an_entry_is_reversed_once_however_many_try(table: Table) -> None:
    paid = table.asha.paid("ali", 1000)
    table.push(paid)
    table.juma.hear([paid])
    table.push(table.asha.seal(reversal(paid)), table.juma.seal(reversal(paid)))

    assert table.balances() == {}


def test_the_same_question_has_the_same_id_everywhere() -> None:
    assert case_id("rule", "a", "b") == case_id("rule", "a", "b") != case_id("rule", "b", "a")
