"""Protections of the core, taken away one at a time: the light layer must notice each.

As `tests.simulation.mutants`: a piece of a product function's text is replaced.
"""

from tests.simulation.mutants import NUMBERING, SEQUENCER, Mutant

BESIDE = "app.core.beside:Beside"
ROSTER = "app.core.roster:Roster"
STATE = "app.core.roster_state:RosterState"
TREE = "app.core.tree"

MUTANTS: dict[str, Mutant | tuple[Mutant, ...]] = {
    # Order and chains
    "no_causes": Mutant(
        f"{SEQUENCER}._admit_one",
        "missing = [dep for dep in event.deps if view.place(dep) is None]",
        "missing = []",
    ),
    "no_chain_link": Mutant(f"{SEQUENCER}._admit_one", "elif event.prev != head.hash:", "elif 0:"),
    "fork_takes_over": Mutant(
        f"{SEQUENCER}._admit_one",
        "is_branch = event.n <= head.n or event.prev in past",
        "is_branch = False",
        (("elif event.prev != head.hash:", "elif 0:"),),
    ),
    "branch_holds_up": Mutant(f"{BESIDE}._lose", "self._log.store.supersede(frame)", "pass"),
    "said_twice": Mutant(
        f"{SEQUENCER}._why_not", "if self._log.view.place_of_id(event.id) is not None:", "if 0:"
    ),
    "parked_for_ever": Mutant(f"{SEQUENCER}._free", "while batch := ", "while batch := () and "),
    "adopted_frees_none": Mutant(
        f"{SEQUENCER}.adopt", "{entry.event.hash for entry in taken.entries}", "set()"
    ),
    "lam_stands_still": Mutant(f"{NUMBERING}._grow", "max(self.lam, event.lam)", "self.lam"),
    # Who is believed
    "no_signature": Mutant(f"{SEQUENCER}._why_not", "proofs.check(frame, key)", "pass"),
    "forger_forks": Mutant(f"{BESIDE}.accuse", "self.proofs.check(frame, key)", "pass"),
    "leap_allowed": Mutant(
        f"{SEQUENCER}._why_not", "event.lam > self._log.lam + LAMPORT_LEAD_MAX", "False"
    ),
    "verdict_by_push": (
        Mutant(f"{SEQUENCER}._why_not", 'event.type.startswith("sys.")', "False"),
        Mutant(f"{ROSTER}._why_not_sys", "return why_not_sys", "return None and why_not_sys"),
    ),
    "other_group": Mutant(
        f"{SEQUENCER}._open_all", "if event.group != self._store.group:", "if False:"
    ),
    "unbalanced": Mutant("app.core.events.payload:_decode_exactly", "not is_balanced(post)", "0"),
    "thief_goes_on": Mutant(f"{STATE}.device_state", "n <= found.revoked_last_n", "True", ()),
    "thief_reborn": Mutant(
        f"{ROSTER}._why_not_reincarnation",
        'return "device.revoked" if old.revoked_last_n is not None else None',
        "return None",
    ),
    "one_name_locked": Mutant(
        f"{STATE}._revoke", "if one.card.key == device.card.key:", "if name == revoked.device:"
    ),
    "clerk_decides": Mutant(
        f"{ROSTER}._why_not_office", 'return None if may else "fact.not_permitted"', "return None"
    ),
    "void_forgotten": Mutant(f"{ROSTER}.void", "new = set(ids) - self._voided", "return"),
    # Keys of the group
    "key_for_the_thief": Mutant(
        "app.core.key_rotation:Keyring.rotated",
        "if fact.key in self.sealed or not wrapped.keys() <= set(staying):",
        "if fact.key in self.sealed:",
    ),
    "older_key_returns": Mutant(
        "app.core.key_rotation:Keyring.rotated",
        "if fact.key in self.sealed or",
        "if",
    ),
    "first_key_for_ever": Mutant(
        "app.core.key_rotation:Keyring.rotated",
        "current=fact.key",
        "current=self.current or fact.key",
    ),
    # Homes of the numbers
    "stale_transfer": Mutant(
        "app.core.handover:_stands_on_the_end", "return at == ", "return True or at == "
    ),
    "old_office_goes_on": Mutant("app.core.handover:is_our_turn", "if log.is_ours:", "if True:"),
    "adopts_another_tree": Mutant(
        "app.core.adoption:adopt",
        "if (checkpoint.size, checkpoint.root) != (log.size, log.root):",
        "if False:",
    ),
    "adopts_without_rules": Mutant("app.core.adoption:adopt", "log.observe(numbered)", "pass"),
    "learns_from_the_future": Mutant(
        "app.core.relearning:_learn", "if one.seq < (event.seq or 0)", "if True"
    ),
    # Questions
    "lww_receipt": Mutant(
        "app.core.rules.same_payment:find", "if ops and first.slip.code == mine.code:", "if False:"
    ),
    "knows_by_number_only": Mutant(
        "app.core.rules.index:has_seen",
        "return _saw(event.device, index).get(mark.device, 0) >= mark.n",
        "return False",
    ),
    "deps_not_noted": Mutant(f"{NUMBERING}._grow", "if event.deps:", "if False:"),
    "late_is_fine": Mutant("app.core.rules.late_entry:find", "if not closing or", "if True or"),
    "two_closings": Mutant("app.core.rules.superseded:find", "if not first:", "if True:"),
    "undoes_what_is_not_there": Mutant(
        "app.core.rules.turned:find", "if index.fact(event.payload.fix) is not None:", "if True:"
    ),
    "stands_behind_its_reversal": Mutant(
        "app.core.rules.turned:find", "if not reversals:", "if True:"
    ),
    "half_a_transaction": Mutant(
        f"{SEQUENCER}._number",
        "self._log.close_transaction()",
        "self._log.close_transaction() if not found else None",
    ),
    # Allowances
    "taken_twice": Mutant(
        "app.core.rules.allowances_kept:find", "is_valid(event.payload, _Memory(index))", "True"
    ),
    "divided_twice": Mutant(
        "app.core.allowances:is_valid", "is_open = not held.has_begun", "is_open = True"
    ),
    "handed_from_nobody": Mutant(
        "app.core.allowances:_moved",
        "source, target = device, holder",
        "source, target = NOBODY, holder",
    ),
    "income_is_nobodys": Mutant(
        "app.core.allowances:_holder",
        "minor < 0 or event.fact_class is FactClass.CASH",
        "minor < 0",
    ),
    # What one fact sets free, in pieces
    "more_is_not_noted": Mutant(
        "sync_server.admission:commit_and_ring", "if result.has_more:", "if False:"
    ),
    "freed_for_itself": Mutant(
        "sync_server.freeing:free_piece",
        "await commit_and_ring(context, group, work)",
        "await context.database.awrite(work, lane=group)",
    ),
    "begins_without_looking": Mutant(
        "sync_server.freeing:free_for_ever",
        "for group in await context.database.aread(groups_with_turns):",
        "for group in ():",
    ),
    "line_forgets": Mutant(
        "sync_server.turns:Turns.next", "del self._groups[group]", "self._groups.clear()"
    ),
    "line_falls_asleep": Mutant("sync_server.turns:Turns.next", "if not self._groups:", "if True:"),
    # The tree, the wire and the stick
    "lopsided_tree": Mutant(
        f"{TREE}:Frontier.root", "reversed(self.nodes[:-1])", "self.nodes[:-1]"
    ),
    "any_past_is_proved": Mutant(
        f"{TREE}:verify_consistency",
        "return last == 0 and old == old_root and new == new_root",
        "return last == 0 and new == new_root",
    ),
    "deps_lost_on_the_wire": Mutant(
        "app.core.frames:_columns", "columns.deps.append((i, body.deps))", "pass"
    ),
    "ends_lost_on_the_wire": Mutant("app.core.frames:encode_log", "if not record.last", "if False"),
    "torn_stick_is_whole": Mutant(
        "app.core.bundle:_assemble", "if _is_torn(data, stop):", "if False:"
    ),
}
NAMES = tuple(MUTANTS)
