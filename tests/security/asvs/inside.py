"""V11 cryptography, V12 lines, V13 configuration, V14 data, V15 architecture, V16 logging."""

from tests.security.asvs.shape import (
    ANSWERS,
    AUTH,
    CLEAR,
    CODE,
    ENGINE,
    ENVELOPE,
    JOURNAL,
    MATRIX,
    OPERATING,
    OPERATOR,
    OUTBOUND,
    PAGE,
    PUSH,
    RELAY_SETTINGS,
    ROOM,
    SEALED,
    STORE,
    THREATS,
    TLS,
    VAULT,
    Rows,
    without,
)  # fmt: skip

LIBRARIES = "security/test_parts.py::"

CRYPTOGRAPHY: Rows = {
    "11.1.1": (PAGE + "Keys",),
    "11.1.2": (PAGE + "Keys",),
    "11.1.4": (PAGE + "Keys",),
    "11.2.1": (LIBRARIES + "test_cryptography_comes_from_these_libraries_alone", PAGE + "Keys"),
    "11.2.2": (
        PAGE + "Keys",
        ENVELOPE + "test_a_newer_type_or_version_is_opened_without_a_payload",
        "operations/test_laptops_and_keys.py::test_who_stays_has_the_fresh_key_and_old_pins_still_open",
    ),
    "11.2.3": (LIBRARIES + "test_every_key_and_hash_has_its_length",),
    "11.2.5": (SEALED + "test_every_flipped_bit_and_every_tear_is_seen",),
    "11.3.1": (
        CODE + "test_no_weak_hash_or_dice_makes_a_secret",
        SEALED + "test_every_flipped_bit_and_every_tear_is_seen",
    ),
    "11.3.2": (
        LIBRARIES + "test_cryptography_comes_from_these_libraries_alone",
        SEALED + "test_what_is_sealed_opens_again",
    ),
    "11.3.3": (
        SEALED + "test_every_flipped_bit_and_every_tear_is_seen",
        SEALED + "test_sealed_data_cannot_be_moved",
        "faults/test_damage.py::test_one_flipped_bit_anywhere_is_seen_or_harmless",
    ),
    "11.3.4": (
        SEALED + "test_two_seals_of_one_text_differ",
        SEALED + "test_where_equal_texts_must_show_they_alone_are_equal_when_sealed",
    ),
    "11.4.1": (CODE + "test_no_weak_hash_or_dice_makes_a_secret",),
    "11.4.2": (
        VAULT + "test_a_passphrase_opens_what_it_closed",
        "core/test_offices_and_pins.py::test_a_pin_is_known_again_and_no_other",
    ),
    "11.4.3": (LIBRARIES + "test_every_key_and_hash_has_its_length",),
    "11.4.4": (
        VAULT + "test_a_passphrase_opens_what_it_closed",
        LIBRARIES + "test_every_key_and_hash_has_its_length",
    ),
    "11.5.1": (
        CODE + "test_what_is_dangerous_stands_where_it_was_looked_at",
        AUTH + "test_a_laptop_holds_so_many_tokens_and_the_oldest_ends_first",
    ),
    "11.6.1": (
        ENVELOPE + "test_signatures_agree_with_the_vectors_of_ed25519",
        "core/test_roster.py::test_an_id_is_enrolled_once_and_a_weak_key_never",
    ),
    "11.6.2": (SEALED + "test_the_group_key_opens_on_its_laptop_only",),
}

LINES: Rows = {
    "12.1.1": (
        TLS + "test_a_server_that_speaks_only_what_is_outdated_is_not_spoken_to",
        ROOM + "test_the_room_is_spoken_to_in_the_newest_tls_and_nothing_older",
    ),
    "12.1.2": (ROOM + "test_the_room_is_spoken_to_in_the_newest_tls_and_nothing_older",),
    **without("none: laptops log in by signing, not by a certificate", "12.1.3"),
    "12.2.1": (
        "sync/test_transport.py::test_an_address_that_is_none_or_open_to_all_is_refused",
        ROOM + "test_the_room_is_spoken_to_in_the_newest_tls_and_nothing_older",
        OPERATOR + "test_proxy_and_unit_ask_for_what_the_server_gives",
    ),
    "12.2.2": (OPERATING + "One machine", TLS + "test_a_certificate_nobody_vouches_for_is_refused"),
    "12.3.1": (PAGE + "Who speaks to whom", OPERATING + "PostgreSQL on three machines"),
    "12.3.2": (
        TLS + "test_a_certificate_nobody_vouches_for_is_refused",
        TLS + "test_a_certificate_that_is_vouched_for_must_be_of_this_name_and_day",
        CODE + "test_no_certificate_is_taken_unseen",
    ),
    "12.3.3": (PAGE + "Who speaks to whom", OPERATING + "PostgreSQL on three machines"),
    "12.3.4": (ROOM + "test_another_key_and_no_key_are_refused_before_anything_is_said",),
}

CONFIGURATION: Rows = {
    "13.1.1": (PAGE + "Who speaks to whom", OUTBOUND + "test_only_these_modules_know_lines"),
    "13.1.2": (PAGE + "Who speaks to whom",),
    "13.1.3": (PAGE + "What costs much",),
    "13.1.4": (PAGE + "Keys",),
    "13.2.1": (PAGE + "Who speaks to whom", OPERATING + "PostgreSQL on three machines"),
    "13.2.2": (
        OPERATOR + "test_proxy_and_unit_ask_for_what_the_server_gives",
        OPERATING + "PostgreSQL on three machines",
    ),
    "13.2.3": (
        OPERATING + "PostgreSQL on three machines",
        RELAY_SETTINGS + "test_without_settings_there_is_no_relay",
    ),
    "13.2.4": (
        OUTBOUND + "test_only_these_modules_know_lines",
        OUTBOUND + "test_the_provider_lives_where_the_operator_says",
    ),
    "13.2.5": (
        OUTBOUND + "test_the_provider_lives_where_the_operator_says",
        OUTBOUND + "test_nobody_is_sent_elsewhere_by_an_answer",
    ),
    "13.3.1": (
        VAULT + "test_without_a_keyring_nothing_is_kept_in_clear",
        "sync_server/test_process.py::test_a_damaged_key_and_an_open_one_are_one_sentence",
        RELAY_SETTINGS + "test_settings_come_from_a_file_that_only_its_owner_may_read",
    ),
    "13.3.2": (
        "sync_server/test_process.py::test_a_damaged_key_and_an_open_one_are_one_sentence",
        RELAY_SETTINGS + "test_settings_come_from_a_file_that_only_its_owner_may_read",
    ),
    "13.4.1": (
        "architecture/test_wheel.py::test_a_wheel_has_no_tests_and_no_leftovers",
        ANSWERS + "test_a_refusal_is_a_code_and_its_values_and_nothing_else",
    ),
    "13.4.2": (
        PUSH + "test_a_bug_becomes_an_answer_without_a_traceback",
        LIBRARIES + "test_the_server_has_no_way_to_be_run_in_debug",
    ),
    "13.4.3": (MATRIX, ANSWERS + "test_a_refusal_is_a_code_and_its_values_and_nothing_else"),
    "13.4.4": (ANSWERS + "test_a_route_has_the_methods_it_was_made_for_and_no_other",),
    "13.4.5": (
        OPERATOR + "test_proxy_and_unit_ask_for_what_the_server_gives",
        "sync_server/test_openapi.py::test_every_route_answers_as_its_page_says",
    ),
    "13.4.6": (ANSWERS + "test_no_answer_sets_a_cookie_names_its_software_or_invites_other_sites",),
}

DATA: Rows = {
    "14.1.1": (PAGE + "What is kept, and how long",),
    "14.1.2": (PAGE + "What is kept, and how long",),
    "14.2.1": (ANSWERS + "test_no_secret_ever_stands_in_an_address",),
    "14.2.2": (ANSWERS + "test_no_browser_runs_keeps_or_passes_on_an_answer",),
    "14.2.3": (OUTBOUND + "test_only_these_modules_know_lines",),
    "14.2.4": (
        CLEAR,
        "sync_server/test_relay.py::test_each_callback_is_kept_sealed_and_forgotten_in_time",
        "operations/test_erasing.py::test_the_name_is_gone_on_every_laptop_and_the_money_stands",
    ),
    "14.2.6": ("sync_server/test_relay.py::test_no_name_and_no_number_stands_in_the_log",),
    "14.2.7": (
        "sync_server/test_relay.py::test_each_callback_is_kept_sealed_and_forgotten_in_time",
    ),
    "14.2.8": (
        "ui/test_photos.py::test_where_and_by_whom_it_was_taken_is_left_out_and_it_stands_upright",
    ),
    "14.3.1": (
        "features/shell/test_leaving.py::test_a_group_that_is_left_leaves_nothing_in_memory",
        CLEAR,
    ),
    "14.3.2": (ANSWERS + "test_no_browser_runs_keeps_or_passes_on_an_answer",),
    **without("none: nothing is kept by a browser", "14.3.3"),
}

ARCHITECTURE: Rows = {
    "15.1.1": (PAGE + "Parts from others",),
    "15.1.2": (
        LIBRARIES + "test_the_list_of_parts_names_every_pin_with_its_hashes",
        "architecture/test_requirements.py::test_every_pin_has_hashes",
    ),
    "15.1.3": (PAGE + "What costs much",),
    "15.1.4": (PAGE + "Parts from others",),
    "15.1.5": (
        PAGE + "Parts from others",
        CODE + "test_what_is_dangerous_stands_where_it_was_looked_at",
    ),
    "15.2.1": (
        "architecture/test_requirements.py::test_what_the_project_asks_for_is_pinned",
        PAGE + "Parts from others",
    ),
    "15.2.2": (
        "sync_server/test_slow_clients.py::*",
        PUSH + "test_more_frames_than_allowed_are_refused",
        "sync_server/test_workers.py::test_a_worker_that_hangs_in_a_transaction_holds_nobody_up_for_long_and_loses_nothing",
    ),
    "15.2.3": (
        "architecture/test_wheel.py::test_a_wheel_has_no_tests_and_no_leftovers",
        RELAY_SETTINGS + "test_without_settings_there_is_no_relay",
    ),
    "15.2.4": ("architecture/test_requirements.py::test_every_pin_has_hashes",),
    "15.3.1": (
        ANSWERS + "test_a_refusal_is_a_code_and_its_values_and_nothing_else",
        "sync_server/test_openapi.py::test_every_route_answers_as_its_page_says",
    ),
    "15.3.2": (
        OUTBOUND + "test_nobody_is_sent_elsewhere_by_an_answer",
        TLS + "test_a_web_page_where_the_server_should_be_is_a_login_page",
    ),
    "15.3.3": ("sync_server/test_hostile_json.py::test_keys_that_nobody_asked_for_change_nothing",),
    "15.3.4": (
        THREATS + "test_a_stranger_cannot_claim_an_address_in_a_header",
        PAGE + "Who speaks to whom",
    ),
    "15.3.5": (
        "core/test_safe_json.py::test_a_shape_is_checked_to_the_type",
        "sync_server/test_hostile_json.py::*",
    ),
    **without("none: no JavaScript", "15.3.6"),
    "15.3.7": (ANSWERS + "test_a_parameter_that_stands_twice_is_refused",),
    "15.4.1": (STORE + "test_sixty_four_threads_over_many_groups_lose_nothing",),
    "15.4.2": (
        STORE + "test_two_pushes_of_one_device_at_once_are_serialised",
        "sync_server/test_pull.py::test_a_waiting_pull_of_a_laptop_that_is_revoked_meanwhile_gets_nothing",
    ),
}

LOGGING: Rows = {
    "16.1.1": (PAGE + "What is written down",),
    "16.2.1": (JOURNAL + "test_every_login_every_wrong_try_and_every_refusal_is_a_line",),
    "16.2.2": (
        JOURNAL + "test_every_login_every_wrong_try_and_every_refusal_is_a_line",
        PAGE + "What is written down",
    ),
    "16.2.3": (PAGE + "What is written down", CLEAR),
    "16.2.4": ("faults/test_words.py::test_a_record_of_the_log_is_one_line_whatever_stands_in_it",),
    "16.2.5": (
        JOURNAL + "test_one_laptop_has_one_name_and_nobody_can_tell_whose_it_is",
        THREATS + "test_no_secret_number_name_or_whole_receipt_is_in_the_log",
        CLEAR,
    ),
    "16.3.1": (JOURNAL + "test_every_login_every_wrong_try_and_every_refusal_is_a_line",),
    "16.3.2": (JOURNAL + "test_every_login_every_wrong_try_and_every_refusal_is_a_line",),
    "16.3.3": (
        JOURNAL + "test_every_login_every_wrong_try_and_every_refusal_is_a_line",
        PAGE + "What is written down",
    ),
    "16.3.4": (
        "sync_server/test_logs.py::test_a_bug_is_told_by_its_place_and_not_by_its_values",
        PUSH + "test_a_bug_becomes_an_answer_without_a_traceback",
    ),
    "16.4.1": ("faults/test_words.py::test_a_record_of_the_log_is_one_line_whatever_stands_in_it",),
    "16.4.2": (PAGE + "What is written down",),
    "16.4.3": (PAGE + "What is written down",),
    "16.5.1": (
        PUSH + "test_a_bug_becomes_an_answer_without_a_traceback",
        ANSWERS + "test_a_refusal_is_a_code_and_its_values_and_nothing_else",
    ),
    "16.5.2": (
        THREATS + "test_after_five_failures_the_laptops_hear_that_the_provider_is_down",
        ENGINE + "test_without_a_network_everything_waits_and_then_goes",
    ),
    "16.5.3": (
        STORE + "test_a_refused_transaction_leaves_its_neighbours_alone",
        "book/test_book.py::test_a_refused_operation_leaves_no_trace",
    ),
    "16.5.4": (
        PUSH + "test_a_bug_becomes_an_answer_without_a_traceback",
        "features/shell/test_desktop.py::test_the_report_of_an_error_holds_no_word_of_the_book",
    ),
}
