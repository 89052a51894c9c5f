"""Protections that matter to the misfortunes of their own, by the name of the misfortune."""

from tests.simulation.planting import Mutant

ROSTER = "app.core.roster_known:RosterKnown"
NUMBERS = "app.projections.receipt_numbers"
BESIDE: dict[str, dict[str, Mutant | tuple[Mutant, ...]]] = {
    "hub_before_move": {
        "two_number_for_ever": Mutant(
            "app.sync.moving:move_to_server",
            "if book.group.is_hub and _joined_again(book, server):",
            "if False:",
        ),
        "joins_unsaid": Mutant(
            "app.sync.forks:follow", "if proof is not None and proof.size > fork.at:", "if False:"
        ),
    },
    "hub_put_back": {
        "image_forgets_for_ever": Mutant(
            "app.book.exchange:Exchange.import_frames",
            "if forked := lost_branch(writing, batch):",
            "if forked := ():",
        ),
        "follows_before_it_is_said": Mutant(
            "app.sync.stick_past:_bring_together", "if not is_heard(book, at, apart):", "if False:"
        ),
        "strangers_are_no_sign": Mutant(
            "app.sync.forks:find_fork",
            "mine, theirs = book.cursor()[1], server.log((0, 0), limit=1).checkpoint",
            "mine, theirs = book.cursor()[1], None",
        ),
        "epoch_has_one_owner": Mutant(
            "app.core.witness:check_signed_by_one",
            "(own, *others) if own is not None else others",
            "(own,) if own is not None else others",
        ),
        "sticks_agree_on_size": Mutant("app.sync.stick_past:_agreed", "return 0", "pass"),
    },
    "key_race": {
        # Whatever comes to be known outside is changed again.
        "key_of_a_thief": (
            Mutant(
                "app.core.key_rotation:Keyring.rotated",
                "if fact.key in self.sealed or not wrapped.keys() <= set(staying):",
                "if fact.key in self.sealed:",
            ),
            Mutant("app.operations.keys:is_known_outside", "boxes - staying", "set[str]()"),
        ),
        "late_key_is_lost": Mutant(
            "app.core.key_rotation:Keyring.rotated",
            "self.shared(fact.key, wrapped)",
            "self.shared(fact.key, wrapped if wrapped.keys() <= set(staying) else {})",
        ),
        "known_outside_for_ever": Mutant(
            "app.operations.keys:is_known_outside", "boxes - staying", "set[str]()"
        ),
        "newcomer_without_key": Mutant(
            "app.operations.keys:share_key", "if without and", "if 0 and"
        ),
        "one_key_opens": Mutant(
            "app.book.group_keys:open_shared",
            "for key in group_keys(conn):",
            "for key in group_keys(conn)[:1]:",
        ),
    },
    "lending_rights": {
        "gives_beyond": Mutant(
            "app.book.giving_out:within_allowance",
            "short = minor - found.of(fund, here)",
            "short = 0",
        ),
        "hands_on_all": Mutant(
            "app.operations.allowances:_surplus",
            "minor = found.of(fund, here) - keeps",
            "minor = total",
        ),
    },
    "mixed_releases": {
        "pays_out_of_the_unread": Mutant(
            "app.book.newer_facts:check_newer",
            "if newer.count and (is_payment",
            "if False and (is_payment",
        ),
        "waits_for_nobody": (
            Mutant("app.core.activation:to_activate", "and not behind(name, devices)", ""),
            Mutant(
                "app.core.roster_state:RosterState._activate",
                "if set(behind(activated.feature, self.devices)) - set(activated.without):",
                "if False:",
            ),
        ),
        "written_before_it_is_read": Mutant(
            "app.book.newer_facts:check_features",
            "if needed and needed not in roster.features:",
            "if False:",
        ),
        "old_ones_go_on": Mutant(
            "app.book.newer_facts:check_features", 'raise Refused("feature.needs_newer")', "return"
        ),
        "newer_is_never_counted": Mutant(
            "app.book.newer_facts:newer_facts",
            "return Newer(count=len(rows)",
            "return Newer(count=0",
        ),
    },
    "taken_over": {
        "third_past_is_unsaid": Mutant(
            "app.sync.stick_past:_confessed",
            "[] if there is None else unheard(book, at, apart)",
            "[]",
        ),
    },
    "old_books": {
        "two_old_books_count": Mutant(
            "app.core.rules.openings_once:find",
            "if not has_seen(event, mark, index):",
            "if False:",
        ),
        "known_books_are_asked_about": Mutant(
            "app.core.rules.openings_once:find",
            "if not has_seen(event, mark, index):",
            "if True:",
        ),
        "gone_books_are_remembered": Mutant(
            "app.core.rules.openings_once:forget",
            "for name in index.get(_BROUGHT_AT, taken.entry):",
            "for name in ():",
        ),
    },
    "two_officers": {
        "one_gives_offices": Mutant(
            "app.core.seconding:is_for_two",
            "return OFFICES_BY_TWO.name in features",
            "return False",
        ),
        "what_waits_is_shown": Mutant(
            f"{ROSTER}.shown", "if event.id in self.vouching.late:", "if False:"
        ),
        "agreed_is_shown_nowhere": Mutant(f"{ROSTER}.shown", "(event, agreed)", "(event,)"),
        "two_laptops_are_two_officers": Mutant(f"{ROSTER}._others", "one.member != person", "True"),
        "who_is_logged_in_is_believed": Mutant(
            f"{ROSTER}.seconders", "if asking is not None and", "if False and"
        ),
        "given_away_since": Mutant(
            f"{ROSTER}._able", "owner = self.vouching.late.get(asked.id)", "owner = None"
        ),
    },
    "receipt_books": {
        "number_holds_up": Mutant(
            "app.core.rules.codes_once:_case", 'event.payload.method == "cash"', "False"
        ),
        "one_paper_is_two": Mutant(
            "app.core.rules.codes_once:find", "is_shared = ", "is_shared = False and "
        ),
        "mistyped_for_ever": Mutant(f"{NUMBERS}:shown_numbers", "if one not in mistyped", "if 1"),
        "each_row_a_paper": Mutant(f"{NUMBERS}:shown_numbers", "receipt or entry", "entry"),
    },
    "server_behind_newcomer": {
        "swap_forgets_the_lost_past": Mutant(
            "app.book.two_pasts:held",
            "ON chain.no = event.chain ",
            "ON chain.no = event.chain WHERE event.seq IS NULL ",
        ),
        "swap_forgets_who_lost_his_place": Mutant(
            "app.book.taking_along:take_along", "again.append(event)", "pass"
        ),
        "forgotten_past_is_not_shown": Mutant(
            "app.sync.history:complete", "if past is not None:", "if False:"
        ),
    },
    "newcomer": {
        "swap_forgets_waiting": Mutant(
            "app.book.taking_along:_Along.insert",
            "self.log.insert(event, frame, self._now_ms)",
            "pass",
        ),
        "swap_too_early": Mutant(
            "app.book.swapping:_carry_over",
            "there.size < here.size and there.epoch <= here.epoch",
            "False",
        ),
        "starter_without_roots": Mutant(
            "app.book.starter:start", "recorder.sums[name] = root_number(root)", "pass"
        ),
        "seam_overlooked": Mutant(
            "app.book.arriving:Arriving._compare",
            "if self.cursor()[1] != self.begun_with.seq or",
            "if True or",
        ),
    },
}
