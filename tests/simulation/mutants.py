"""Protections of the product, taken away one at a time: the simulator must notice each."""

from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from tests.simulation.disk import MemoryDisk
from tests.simulation.planting import Mutant, without
from tests.simulation.troubles.mutants import BESIDE

__all__ = ["KILLED_BY", "NAMES", "Mutant", "planted", "without"]

NUMBERING = "app.core.numbering:Numbering"
SEQUENCER = "app.core.sequencer:Sequencer"
INGEST = "app.book.ingest"

MUTANTS: dict[str, Mutant | tuple[Mutant, ...]] = {
    # The twelve of the model
    "no_dedup": (
        Mutant(
            f"{SEQUENCER}._admit_one",
            "head = view.head(event.device)",
            "self._judge(event, frame, wall_ms, answer, beside)\n        return ()",
        ),
        Mutant(
            f"{SEQUENCER}._why_not",
            "if self._log.view.place_of_id(event.id) is not None:",
            "if False:",
        ),
    ),
    "order_by_clock": Mutant(
        "app.store.event_log:EventLog.waiting",
        "ORDER BY event.lam, chain.device, event.n",
        "ORDER BY json_extract(CAST(body AS TEXT), '$.ts')",
    ),
    "lww_receipt": Mutant(
        "app.core.rules.same_payment:find", "if ops and first.slip.code == mine.code:", "if False:"
    ),
    "cursor_skip": Mutant(
        f"{INGEST}:_prove",
        "if record.seq != standing.size + 1 or record.epoch < standing.epoch:",
        "if record.seq < standing.size + 1:",
    ),
    "no_chain_check": Mutant(
        f"{SEQUENCER}._admit_one",
        "if event.n > head.n + 1:",
        "if False:",
        (("elif event.prev != head.hash:", "elif False:"),),
    ),
    "no_hwm": Mutant("app.book.incarnation:is_restored", "if mark is None:", "if True:"),
    "drop_parked": Mutant(
        f"{INGEST}:_missing", "if event.n != n + 1 or event.prev != head:", "if False:"
    ),
    "fold_nondet": Mutant(
        "app.projections.meetings:apply",
        "payload = event.payload",
        "payload = event.payload if event.lam % 5 or event.seq else None",
    ),
    "reject_conflict": Mutant(
        f"{SEQUENCER}._judge",
        "if code is None:\n            self._number",
        "if code is None and event.type == 'contribution.recorded' and self._log.index.get("
        "'paid', f'{payload.meeting} {payload.member}'):\n            answer.reject(frame, 'x')\n"
        "        elif code is None:\n            self._number",
    ),
    "no_causal_push": Mutant(
        "app.book.book:Book.outgoing",
        "if frame.sig",
        "if self.group.device.encode() in frame.body[:80]",
    ),
    "base_overlay_leak": Mutant(
        "app.book.writing:Writing.finish", "numbered=not has_waiting", "numbered=True"
    ),
    # What the model did not have
    "skip_undo": Mutant(
        "app.book.folding:Folder.take_back_waiting",
        "self.recorder.take_back(conn, changes)",
        "pass",
    ),
    "no_signature": Mutant(f"{SEQUENCER}._why_not", "proofs.check(frame, key)", "pass"),
    "no_epoch_check": Mutant(
        "app.book.identity:LaptopKeys.is_sequencer",
        "card = roster.sequencer",
        "card = roster.sequencers.get(0)",
    ),
    "double_case": Mutant(
        f"{SEQUENCER}._number",
        "in self._log.rules.of(numbered.type):",
        "in 2 * self._log.rules.of(numbered.type):",
    ),
    "no_late_entry": Mutant("app.core.rules.late_entry:find", "if not closing or", "if True or"),
    "second_closing_counts": Mutant("app.core.rules.superseded:find", "if not first:", "if True:"),
    "no_revocation": Mutant(
        "app.core.roster:Roster.device_state",
        "if found.revoked_last_n is None or n <= found.revoked_last_n:",
        "if True:",
    ),
    "half_transactions": Mutant(
        f"{INGEST}:_whole_transactions", "while records and not records[-1].last:", "while False:"
    ),
    "no_replay_check": Mutant(f"{INGEST}:ingest_numbered", "if r.seq > standing.size", "if True"),
    "no_rehome": Mutant("app.book.exchange:Exchange.ingest", "if forked:", "if False:"),
    "deps_forgotten": Mutant(
        "app.book.standing:Standing.next_position",
        "for _, _, digest in self._newly_seen()",
        "for digest in ()",
    ),
    "forget_unknown": Mutant(
        "app.book.unreadable:note_unread", "VALUES (?, ?, ?)", "SELECT ?, ?, ? WHERE 0"
    ),
    "one_code_for_two": Mutant(
        "app.core.rules.codes_once:find", "if not is_shared and", "if 0 and"
    ),
    "pot_twice_unseen": Mutant("app.core.rules.turns_paid:_of_pot", "if unseen else", "if 0 else"),
    "one_gives_where_two_agree": Mutant(
        "app.book.two_people:second_word", "if not minor or", "if 1 or"
    ),
    "given_alone_unasked": Mutant(
        "app.core.rules.given_alone:find", "if given is None or", "if 1 or"
    ),
    # Loans on two laptops
    "overpaid_loan_stays": Mutant(
        "app.core.rules.loan_overpaid:find",
        "if not _is_a_surprise(event, facts, index):",
        "if True:",
    ),
    "recovery_as_advance": Mutant("app.core.rules.loan_overpaid:_ops", "if is_gone", "if False"),
    "moved_for_ever": Mutant(
        "app.core.rules.loan_overpaid:find", "_back(event, event.payload.fix, index)", "()"
    ),
    "two_plans_in_force": Mutant(
        "app.core.rules.loan_schedules:find", "if first is None:", "if 1:"
    ),
    "written_off_twice": Mutant(
        "app.core.rules.written_off_once:find", "if first is None:", "if True:"
    ),
    "never_lent_is_lost": Mutant("app.core.rules.loan_not_owed:find", "if not gone or", "if 1 or"),
    "held_for_ever": Mutant(
        "app.core.rules.decisions:released", "if len(stored) > 1:", "if stored:"
    ),
    "given_twice_unseen": Mutant("app.core.rules.loan_given_twice:find", "if not before:", "if 1:"),
    "fund_lends_on": Mutant(
        "app.core.rules.fund_negative:_cases", "if minor < 0 < missing and unseen:", "if False:"
    ),
    "only_loans_empty_a_fund": Mutant(
        "app.core.rules.fund_negative:find", "not in GIVING", '!= "loan.given"'
    ),
    "borrows_on_both": Mutant("app.core.rules.borrowers:find", "if not unseen:", "if True:"),
    "guarantor_twice_unseen": Mutant("app.core.rules.guarantors:_cases", "if above > 0:", "if 0:"),
    # A server that was put back to an old copy and went on
    "past_words_forgotten": Mutant(
        f"{SEQUENCER}._admit_one", "past = self._store.superseded(missing)", "past = set()"
    ),
    "numbers_given_twice_prove": Mutant(
        "app.core.rules.index:has_seen",
        "min(event.knew_seq, int(once[0])) if once else event.knew_seq",
        "event.knew_seq",
    ),
    # Once the server speaks again in their places, a second net sets such words aside as well.
    "rewind_keeps_words": (
        Mutant("app.store.log_cutting:cut", "_set_aside(conn, at, now_ms)", "pass"),
        Mutant(
            "app.book.making_room:make_room",
            'aside.keep(SUPERSEDED, frame, "event.fork", writing.now_ms)',
            "pass",
        ),
    ),
    "rehomed_knows_all": Mutant(
        "app.book.writing:Writing._as_of", "seq=known.knew_seq,", "seq=self.standing.size,"
    ),
    # One for each bug the simulator found
    "deaf_after_refusal": Mutant(
        "app.projections.recorder:Recorder.forget", "self._heard = self._heard_before", "pass"
    ),
    "late_money_on_closed_page": Mutant(
        "app.projections.sheet_rows:apply", "if is_closed(fold, closed, meeting):", "if False:"
    ),
    "checkpoint_beyond_page": Mutant(
        f"{INGEST}:_check", "standing.size < checkpoint.size", "False"
    ),
    "stick_without_mark": Mutant("app.sync.stick:pack", "book.save_mark()", "pass"),
}
LAZY_DISK = "ack_before_commit"  # a COMMIT that is not durable: a property of the disk
TROUBLE = {name: trouble for trouble, found in BESIDE.items() for name in found}
MUTANTS |= {name: mutant for found in BESIDE.values() for name, mutant in found.items()}
NAMES = (*MUTANTS, LAZY_DISK)

# The first seed that notices, where it is not one of the first ten (RESULTS.md has them all).
KILLED_BY = {
    "moved_for_ever": 226,
    "epoch_has_one_owner": 13,
    "joins_unsaid": 85,
    "swap_forgets_the_lost_past": 48,
    "swap_forgets_who_lost_his_place": 310_060,
    "forgotten_past_is_not_shown": 310_060,
    "cursor_skip": 87,
    "no_hwm": 38,
    "drop_parked": 13,
    "fold_nondet": 22,
    "no_revocation": 149,
    "half_transactions": 45,
    "no_rehome": 388,
    "deps_forgotten": 23,
    "deaf_after_refusal": 129,
    "late_money_on_closed_page": 24,
    "two_plans_in_force": 26,
    "held_for_ever": 104,
    "never_lent_is_lost": 10_744,
    "stick_without_mark": 185,
    "checkpoint_beyond_page": 100,
    "past_words_forgotten": 114,
    "numbers_given_twice_prove": 114,
    "rewind_keeps_words": 114,
    "rehomed_knows_all": 341,
    "image_forgets_for_ever": 3,
    "follows_before_it_is_said": 15,
    "strangers_are_no_sign": 61,
    "sticks_agree_on_size": 74,
    "key_of_a_thief": 2,
    "late_key_is_lost": 1,
    "known_outside_for_ever": 2,
    "newcomer_without_key": 6,
    "pays_out_of_the_unread": 8,
    "old_ones_go_on": 29,
    "newer_is_never_counted": 1,
    "swap_forgets_waiting": 0,
    "two_old_books_count": 1,
    "third_past_is_unsaid": 12_127,
    "given_away_since": 11,
    "two_laptops_are_two_officers": 4,
    "who_is_logged_in_is_believed": 4,
    "one_paper_is_two": 4,
    "each_row_a_paper": 2,
    "gone_books_are_remembered": 24,
}


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Take one protection away; "" none."""
    if name == LAZY_DISK:
        with patch.object(MemoryDisk, "is_lazy", True):
            yield
    elif name:
        chosen = MUTANTS[name]
        with without(*((chosen,) if isinstance(chosen, Mutant) else chosen)):
            yield
    else:
        yield
