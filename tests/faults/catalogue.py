"""Bad inputs of spec/reliability.md section 4, and the tests that show what becomes of each.

A value is one or more "file::test" below `tests/`, or a reason why there is none, which begins
with "open:" (a promise nobody keeps yet) or "none:" (nothing of this release takes such input).
B45-B47 belong to the import, B71-B77 to the payments.
"""

Catalogue = dict[str, str | tuple[str, ...]]

DAMAGE = "faults/test_damage.py::"
DATABASE = "store/test_database.py::"
VAULT = "system/test_vault.py::"
SEQUENCER = "core/test_sequencer.py::"
ENGINE = "sync/test_engine.py::"
STICK = "sync/test_stick.py::"
PUSH = "sync_server/test_push.py::"
BUNDLE = "core/test_bundle.py::"
DAY = "operations/test_meeting_day.py::"
NEWCOMER = "features/members/test_new_member.py::"

FILES: Catalogue = {
    "B01": (DATABASE + "test_other_files_are_not_a_ledger",),
    "B02": (DAMAGE + "test_one_flipped_bit_anywhere_is_seen_or_harmless",),
    "B03": (DAMAGE + "test_a_file_cut_at_any_page_is_seen",),
    "B04": (
        DAMAGE + "test_a_write_ahead_file_cut_or_altered_anywhere_costs_its_tail_and_says_so",
        DAMAGE + "test_a_book_without_its_write_ahead_file_says_how_much_is_missing",
        DAMAGE + "test_the_write_ahead_file_of_another_book_is_not_played_in",
    ),
    "B05": (DAMAGE + "test_a_book_without_its_write_ahead_file_says_how_much_is_missing",),
    "B06": (
        DAMAGE + "test_an_old_copy_put_back_is_noticed",
        "book/test_verify_and_backup.py::test_the_same_copy_put_back_twice_is_noticed_twice",
    ),
    "B07": (DATABASE + "test_a_newer_book_is_not_touched",),
    "B08": (DATABASE + "test_an_encrypted_file_of_another_program_is_not_ours",),
    "B09": (
        "faults/test_kills.py::"
        "test_a_migration_killed_at_any_file_call_is_all_or_nothing_and_runs_again",
    ),
    "B10": (
        DAMAGE + "test_something_added_to_the_schema_is_refused",
        DAMAGE + "test_one_altered_letter_of_the_schema_is_refused",
    ),
    "B11": (
        "faults/test_failing_calls.py::test_a_full_disk_keeps_what_was_saved_and_the_book_goes_on",
        DATABASE + "test_a_full_disk_refuses_one_write_and_keeps_the_rest",
    ),
    "B12": (
        "book/test_read_only.py::*",
        "features/shell/test_placing.py::"
        "test_a_book_that_can_only_be_read_shows_every_page_and_refuses_with_one_sentence",
        "commands/test_books.py::"
        "test_a_book_that_can_only_be_read_is_told_by_the_doctor_and_its_papers_are_made",
    ),
    "B13": (STICK + "test_a_stick_that_fails_leaves_the_old_file_and_no_half_one",),
    "B14": (
        "system/test_locks.py::test_the_second_is_told_who_holds_it",
        "system/test_locks.py::test_a_killed_program_leaves_no_lock",
    ),
    "B15": (
        "system/test_book_place.py::*",
        "features/shell/test_placing.py::test_a_book_in_a_cloud_folder_warns_until_it_is_put_away",
        "commands/test_books.py::test_the_doctor_says_that_a_cloud_folder_is_no_place_for_a_book",
    ),
    "B16": (
        "faults/test_failing_calls.py::test_a_call_that_fails_once_costs_one_entry_at_most",
        "faults/test_failing_calls.py::"
        "test_when_nobody_knows_whether_an_entry_was_saved_nothing_else_is_said",
    ),
    "B17": (DATABASE + "test_every_connection_reads_its_safety_settings_back",),
    "B18": (DATABASE + "test_links_folders_and_pipes_are_refused",),
    "B19": (DAMAGE + "test_the_write_ahead_file_of_another_book_is_not_played_in",),
    "B20": (DATABASE + "test_a_second_writer_is_told_that_the_book_is_busy",),
}

CLOCK_AND_CALENDAR: Catalogue = {
    "B21": ("simulation/test_simulation.py::test_histories_keep_every_promise",),
    "B22": (
        "simulation/test_simulation.py::test_histories_keep_every_promise",
        "sync/test_transport.py::test_a_certificate_that_is_wrong_by_date_names_the_clock",
    ),
    "B23": (ENGINE + "test_a_wrong_clock_is_told",),
    "B24": "none: meetings are civil dates; a zone only gives the offset shown beside a time",
    "B25": "none: the zone is the group's and travels in its first fact; tzdata is installed",
    "B26": ("core/test_calendars.py::*",),
    "B27": ("core/locales/test_typed_amounts.py::*",),
    "B28": ("core/test_periods.py::test_the_end_of_january_comes_back_at_the_end_of_march",),
    "B29": ("core/test_periods.py::test_dates_beyond_the_calendar_are_refused",),
}

MONEY: Catalogue = {
    "B30": ("core/test_money.py::test_an_amount_beyond_every_json_reader_is_refused_not_clipped",),
    "B31": ("core/test_money.py::test_what_is_not_a_plain_decimal_is_refused",),
    "B32": ("core/test_money.py::test_a_finer_amount_than_the_currency_is_refused_not_rounded",),
    "B33": ("core/test_money.py::test_an_unknown_currency_is_refused",),
    "B34": (
        "core/schedules/test_schedule_laws.py::"
        "test_bad_terms_are_refused_with_the_nearest_allowed_value",
        "core/schedules/test_schedule_laws.py::"
        "test_one_and_600_instalments_are_fine_even_of_the_smallest_loan",
    ),
    "B35": (
        "core/test_splitting.py::"
        "test_the_parts_sum_to_the_whole_and_each_is_within_one_unit_of_its_share",
        "core/test_splitting.py::test_without_any_weight_nothing_is_split",
    ),
}

ARCHIVES: Catalogue = {
    "B36": (PUSH + "test_a_bomb_stops_at_the_limit", "core/test_frames.py::*"),
    "B37": "none: a bundle is one sealed stream without names of files",
    "B38": "none: a bundle is one sealed stream without names of files",
    "B39": (
        BUNDLE + "test_an_unknown_or_wrong_maker_is_named",
        BUNDLE + "test_what_is_no_bundle_or_of_another_group_is_named",
    ),
    "B40": (
        BUNDLE + "test_a_bundle_torn_at_any_byte_gives_the_facts_before_the_tear",
        BUNDLE + "test_no_flipped_bit_brings_another_fact_or_a_valid_seal",
    ),
    "B41": (STICK + "test_reading_a_stick_again_changes_nothing",),
    "B42": (
        SEQUENCER + "test_of_two_facts_at_one_place_the_first_stays",
        "book/test_verify_and_backup.py::"
        "test_a_cloned_book_whose_mark_lagged_is_rehomed_at_the_next_pull",
    ),
    "B43": "none: there are no attachments in this release",
    "B44": "none: there are no attachments in this release",
}

TEXT: Catalogue = {
    "B48": (NEWCOMER + "test_marks_that_turn_the_line_are_dropped",),
    "B49": ("core/locales/test_names.py::test_a_name_is_cleaned_of_what_nobody_sees",),
    "B50": (
        "core/locales/test_names.py::test_120_letters_with_their_marks_fit",
        "core/locales/test_names.py::test_what_is_not_a_name_is_refused",
    ),
    "B51": (NEWCOMER + "test_persian_and_arabic_letters_are_one_name",),
    "B52": (NEWCOMER + "test_cyrillic_letters_in_a_latin_name_are_doubted",),
    "B53": "none: names are sealed, so a search compares folded words in memory, never by LIKE",
    "B54": ("documents/test_naughty_names.py::*", "core/locales/test_names.py::*"),
    "B55": ("documents/test_naughty_names.py::*",),
    "B56": (
        "exporting/test_formats.py::test_no_cell_of_a_spreadsheet_is_a_formula",
        "exporting/test_formats.py::test_text_that_a_spreadsheet_would_run_is_made_harmless",
    ),
    "B57": ("exporting/test_formats.py::test_text_that_a_spreadsheet_would_run_is_made_harmless",),
    "B58": (
        "features/shell/test_desktop.py::test_the_report_of_an_error_holds_no_word_of_the_book",
    ),
    "B59": ("documents/test_naughty_names.py::*", "documents/test_text.py::*"),
}

BUSINESS: Catalogue = {
    "B60": (
        "operations/test_beginning.py::test_a_treasurer_alone_may_do_what_an_absent_chair_would",
    ),
    "B61": (
        NEWCOMER + "test_the_same_name_in_other_letters_is_doubted_once",
        NEWCOMER + "test_a_phone_of_another_member_is_doubted",
    ),
    "B62": (
        DAY + "test_a_code_is_taken_once_and_is_free_again_when_its_entry_is_undone",
        "sync_server/test_relay.py::test_a_code_used_in_another_group_is_a_duplicate_that_names_nobody",
    ),
    "B63": (
        "features/meeting/test_collect_journey.py::"
        "test_more_than_the_whole_loan_is_refused_with_the_number_that_closes_it",
        "core/test_allocation.py::*",
    ),
    "B64": (
        "operations/test_money_laws.py::test_an_entry_is_taken_back_once",
        DAY + "test_a_closed_meeting_is_corrected_in_the_next_one_and_says_so",
    ),
    "B65": (
        "journeys/test_conflicts_typed_twice.py::"
        "test_of_two_answers_the_first_counts_and_both_officers_see_both",
        "operations/test_deciding.py::test_above_the_limit_the_treasurer_needs_the_chair",
    ),
    "B66": (DAY + "test_a_meeting_closes_only_when_it_agrees_and_everybody_has_signed",),
    "B67": (
        "simulation/test_simulation.py::test_histories_keep_every_promise",
        DAY + "test_two_meetings_are_never_open_at_once",
    ),
    "B68": (
        "book/test_book.py::test_names_are_sealed_and_an_erased_person_is_nobody",
        "book/test_member_keys.py::test_an_erasure_reaches_the_others_and_is_not_undone_by_an_old_key",
    ),
    "B69": (
        "journeys/test_two_laptops_apart.py::test_five_laptops_each_offline_end_with_the_same_book",
    ),
    "B70": (
        "faults/test_kills.py::test_a_kill_at_any_time_loses_nothing_saved",
        "faults/test_power_cuts.py::test_no_power_cut_loses_or_harms_what_was_saved",
        "faults/test_kills_of_a_book.py::test_a_kill_at_any_file_call_loses_nothing_saved",
    ),
}

SYNC: Catalogue = {
    "B78": (ENGINE + "test_a_lost_answer_is_asked_for_again_and_counts_once",),
    "B79": ("sync/test_tls.py::test_a_web_page_where_the_server_should_be_is_a_login_page",),
    "B80": (
        "sync/test_tls.py::test_a_certificate_nobody_vouches_for_is_refused",
        "sync/test_transport.py::test_a_certificate_that_is_wrong_by_date_names_the_clock",
    ),
    "B81": (
        ENGINE + "test_a_line_that_bears_little_gets_little",
        ENGINE + "test_an_interrupted_sending_keeps_its_progress",
    ),
    "B82": (
        "sync_server/test_slow_clients.py::*",
        "sync_server/test_relay_clocks.py::*",
    ),
    "B83": (
        PUSH + "test_a_body_one_byte_over_the_limit_is_refused",
        PUSH + "test_a_length_that_lies_is_refused",
        PUSH + "test_a_chunked_body_is_cut_at_the_limit",
    ),
    "B84": ("core/test_safe_json.py::*",),
    "B85": (
        SEQUENCER + "test_rubbish_is_rejected_with_its_reason",
        SEQUENCER + "test_a_gap_in_a_chain_names_the_missing_fact",
        SEQUENCER + "test_another_devices_signature_is_rejected_and_the_bytes_are_kept",
        SEQUENCER + "test_a_type_of_a_newer_release_is_kept_and_numbered",
        "core/test_roster.py::test_an_id_is_enrolled_once_and_a_weak_key_never",
    ),
    "B86": (
        "book/test_book.py::test_a_log_with_a_gap_or_another_tree_is_not_taken_in",
        ENGINE + "test_a_server_that_signs_two_pasts_is_found_out",
    ),
    "B87": ("sync_server/test_store.py::test_two_pushes_of_one_device_at_once_are_serialised",),
    "B88": (
        ENGINE + "test_a_removed_laptop_is_told_so_and_keeps_its_book",
        PUSH + "test_the_facts_of_a_revoked_laptop_are_quarantined",
        "sync_server/test_authorisation.py::*",
    ),
    "B89": (
        "sync_server/test_auth.py::test_a_challenge_is_good_for_one_token",
        "sync_server/test_auth.py::"
        "test_a_signed_time_far_from_the_servers_is_refused_with_the_servers_time",
    ),
    "B90": "none: the server fetches no address that a client names",
}

KEYS: Catalogue = {
    "B91": (
        VAULT + "test_without_a_keyring_nothing_is_kept_in_clear",
        VAULT + "test_a_keyring_that_hangs_is_given_up",
        VAULT + "test_a_backend_of_unknown_make_is_not_trusted",
    ),
    "B92": (
        VAULT + "test_a_wrong_passphrase_is_refused",
        VAULT + "test_an_empty_or_huge_passphrase_is_refused",
        VAULT + "test_two_spellings_of_one_passphrase_are_one",
    ),
    "B93": "none: laptops are the second factor; there are no one-time codes to lose",
    "B94": (
        ENGINE + "test_a_book_put_back_from_an_old_copy_goes_on_without_loss",
        "sync/test_newcomers.py::test_a_laptop_that_is_no_hub_may_let_another_in",
    ),
    "B95": "open: there is no ceremony yet for a group whose officers lost every key",
    "B96": (
        "sync_server/test_enrol.py::test_a_code_works_once_ends_after_ten_minutes_and_five_tries",
        "sync/test_newcomers.py::test_a_wrong_code_lets_nobody_in_and_the_laptop_keeps_its_keys",
    ),
    "B97": (VAULT + "test_an_altered_header_is_recognised",),
}

CATALOGUE = FILES | CLOCK_AND_CALENDAR | MONEY | ARCHIVES | TEXT | BUSINESS | SYNC | KEYS
