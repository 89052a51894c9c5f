"""The network, keys and logging in (B78-B97), row by row."""

from tests.faults.bad_inputs.shape import Catalogue

FACTORS = "operations/test_second_factors.py::"
VAULT = "system/test_vault.py::"
SEQUENCER = "core/test_sequencer.py::"
ENGINE = "sync/test_engine.py::"
PUT_BACK = "sync/test_engine_put_back.py::"
PUSH = "sync_server/test_push.py::"

SYNC: Catalogue = {
    "B78": (ENGINE + "test_a_lost_answer_is_asked_for_again_and_counts_once",),
    "B79": (
        "sync/test_tls.py::test_a_web_page_where_the_server_should_be_is_a_login_page",
        "sync/test_transport.py::test_a_strange_answer_is_named",
        ENGINE + "test_without_a_network_everything_waits_and_then_goes",
    ),
    "B80": (
        "sync/test_tls.py::test_a_certificate_nobody_vouches_for_is_refused",
        "sync/test_tls.py::test_a_certificate_that_is_vouched_for_must_be_of_this_name_and_day",
        "sync/test_tls.py::test_a_server_that_speaks_only_what_is_outdated_is_not_spoken_to",
        "sync/test_own_certificate.py::test_another_key_and_no_key_are_refused_before_anything_is_said",
        "sync/test_transport.py::test_a_certificate_that_is_wrong_by_date_names_the_clock",
    ),
    "B81": (
        ENGINE + "test_a_line_that_bears_little_gets_little",
        ENGINE + "test_an_interrupted_sending_keeps_its_progress",
        "sync/test_papers.py::test_what_was_cut_off_goes_on_where_it_was",
        "sync/test_transport.py::test_a_broken_line_is_named",
    ),
    "B82": (
        "sync_server/test_slow_clients.py::*",
        "sync_server/test_relay_clocks.py::*",
    ),
    "B83": (
        PUSH + "test_a_body_one_byte_over_the_limit_is_refused",
        PUSH + "test_a_length_that_lies_is_refused",
        PUSH + "test_a_chunked_body_is_cut_at_the_limit",
        "sync_server/test_framing.py::*",
    ),
    "B84": (
        "core/test_safe_json.py::*",
        "sync_server/test_hostile_json.py::*",
    ),
    "B85": (
        SEQUENCER + "test_rubbish_is_rejected_with_its_reason",
        SEQUENCER + "test_a_gap_in_a_chain_names_the_missing_fact",
        SEQUENCER + "test_another_devices_signature_is_rejected_and_the_bytes_are_kept",
        SEQUENCER + "test_a_type_of_a_newer_release_is_kept_and_numbered",
        "core/test_roster.py::test_an_id_is_enrolled_once_and_a_weak_key_never",
    ),
    "B86": (
        "book/test_book.py::test_a_log_with_a_gap_or_another_tree_is_not_taken_in",
        PUT_BACK + "test_a_log_that_does_not_verify_is_refused_and_changes_nothing",
        PUT_BACK + "test_a_server_restored_from_an_old_copy_gets_its_log_back",
        PUT_BACK + "test_a_server_that_signs_two_pasts_is_found_out",
        PUT_BACK + "test_a_copy_of_the_server_under_another_key_is_given_nothing",
    ),
    "B87": (
        "sync_server/test_store.py::test_two_pushes_of_one_device_at_once_are_serialised",
        "sync_server/test_store.py::test_sixty_four_threads_over_many_groups_lose_nothing",
        ENGINE + "test_an_interrupted_sending_keeps_its_progress",
        "journeys/test_two_laptops_processes.py::test_two_laptops_agree_over_the_death_of_the_server",
    ),
    "B88": (
        ENGINE + "test_a_removed_laptop_is_told_so_and_keeps_its_book",
        "system/test_error_sentences.py::test_a_laptop_that_was_removed_is_told_on_which_day",
        PUSH + "test_the_facts_of_a_revoked_laptop_are_quarantined",
        "sync/test_stolen_laptop.py::test_a_stolen_laptop_is_out_from_the_first_request_on",
        "sync_server/test_authorisation.py::*",
    ),
    "B89": (
        "sync_server/test_auth.py::test_a_challenge_is_good_for_one_token",
        "sync_server/test_auth.py::"
        "test_a_signed_time_far_from_the_servers_is_refused_with_the_servers_time",
    ),
    "B90": ("security/test_outbound.py::*",),
}

KEYS: Catalogue = {
    "B91": (
        VAULT + "test_without_a_keyring_nothing_is_kept_in_clear",
        VAULT + "test_a_keyring_that_hangs_is_given_up",
        VAULT + "test_a_backend_of_unknown_make_is_not_trusted",
        VAULT + "test_a_missing_entry_is_said",
        VAULT + "test_what_another_program_keeps_under_our_name_opens_nothing_and_is_left_alone",
    ),
    "B92": (
        VAULT + "test_a_wrong_passphrase_is_refused",
        VAULT + "test_five_wrong_passphrases_wait_also_over_a_restart",
        VAULT + "test_an_empty_or_huge_passphrase_is_refused",
        VAULT + "test_two_spellings_of_one_passphrase_are_one",
        "commands/test_books.py::test_a_wrong_passphrase_is_said_and_harms_nothing",
    ),
    "B93": (
        FACTORS + "test_a_code_that_was_seen_over_the_shoulder_is_used_up",
        FACTORS + "test_a_phone_may_be_half_a_minute_wrong_and_no_more",
        FACTORS + "test_a_code_of_the_paper_works_once",
        FACTORS + "test_a_lost_phone_is_taken_away_by_three_officers",
        FACTORS + "test_five_wrong_tries_lock",
    ),
    "B94": (
        PUT_BACK + "test_a_book_put_back_from_an_old_copy_goes_on_without_loss",
        "sync/test_recovered_laptop.py::test_a_laptop_that_the_sheets_vouch_for_gets_what_the_copy_did_not_have",
        "core/test_roster.py::test_a_restored_laptop_goes_on_under_a_new_incarnation",
    ),
    "B95": (
        "book/test_recovering.py::*",
        "core/test_recovery.py::*",
        "commands/test_recover.py::*",
    ),
    "B96": (
        "sync_server/test_enrol.py::test_a_code_works_once_ends_after_ten_minutes_and_five_tries",
        "sync/test_newcomers.py::test_a_wrong_code_lets_nobody_in_and_the_laptop_keeps_its_keys",
        "sync/test_newcomers.py::test_a_welcome_for_another_laptop_or_an_altered_request_is_refused",
        "features/settings/test_settings.py::test_every_laptop_of_the_group_is_listed_with_whose_it_is",
    ),
    "B97": (
        "features/shell/test_desktop.py::test_preferences_survive_a_restart_and_a_damaged_file_is_begun_anew",
        "features/shell/test_desktop.py::test_preferences_edited_by_hand_start_the_program_all_the_same",
        VAULT + "test_an_altered_header_is_recognised",
        "ui/test_texts.py::test_what_is_missing_is_read_in_english_and_what_nobody_wrote_is_its_code",
    ),
}
