"""V6 authentication, V7 sessions, V8 authorisation, V9 self-contained tokens."""

from tests.security.asvs.shape import (
    AUTH,
    ENGINE,
    ENROL,
    ENVELOPE,
    FACTORS,
    LOCK,
    MATRIX,
    PAGE,
    PASSPHRASE,
    PINS,
    PUT_BACK,
    ROLES,
    SEALED,
    VAULT,
    Rows,
    without,
)  # fmt: skip

WORDS = "core/test_passphrases.py::"
CHOSEN = "system/test_chosen_passphrases.py::"
KEYS = "operations/test_laptops_and_keys.py::"
OTHERS = "none: nobody else says who somebody is; there is no identity provider"

AUTHENTICATION: Rows = {
    "6.1.1": (PAGE + "Logging in",),
    "6.1.2": (PAGE + "Logging in", WORDS + "test_what_is_tried_first_is_refused"),
    "6.1.3": (PAGE + "Logging in",),
    "6.2.1": (WORDS + "test_what_is_too_short_is_told_how_long_it_must_be",),
    "6.2.2": (
        PASSPHRASE + "test_the_new_one_opens_the_book_and_the_old_one_does_not",
        "features/settings/test_passphrase_card.py::*",
    ),
    "6.2.3": (
        PASSPHRASE + "test_who_does_not_know_the_old_one_or_takes_a_poor_one_changes_nothing",
    ),
    "6.2.4": (WORDS + "test_what_is_tried_first_is_refused",),
    "6.2.5": (WORDS + "test_any_long_phrase_will_do_in_any_letters",),
    "6.2.6": ("security/test_passphrase_fields.py::*",),
    "6.2.7": ("security/test_passphrase_fields.py::*",),
    # Unicode spelling and outer blanks alone are made equal, as NIST asks for; nothing is cut.
    "6.2.8": (
        VAULT + "test_two_spellings_of_one_passphrase_are_one",
        VAULT + "test_a_wrong_passphrase_is_refused",
    ),
    "6.2.9": (
        WORDS + "test_any_long_phrase_will_do_in_any_letters",
        VAULT + "test_an_empty_or_huge_passphrase_is_refused",
    ),
    "6.2.10": (PAGE + "Logging in",),
    "6.2.11": (
        WORDS + "test_the_name_of_the_group_is_no_passphrase",
        WORDS + "test_what_is_tried_first_is_refused",
    ),
    "6.2.12": (
        CHOSEN + "test_every_stolen_one_that_is_long_enough_is_refused",
        CHOSEN + "test_what_is_made_of_stolen_words_is_refused",
    ),
    "6.3.1": (
        VAULT + "test_five_wrong_passphrases_wait_also_over_a_restart",
        PINS + "test_five_wrong_pins_lock_for_two_minutes_and_then_twice_as_long",
        AUTH + "test_too_many_requests_are_told_when_to_come_back",
    ),
    "6.3.2": (ENROL + "test_a_stranger_leaves_nothing_behind", MATRIX),
    # What one has: an enrolled laptop and its key. What one knows: the passphrase or the system's
    # login to the key safe, the PIN, and for grave deeds the codes of a phone.
    "6.3.3": (
        AUTH + "test_a_signature_for_another_server_is_worth_nothing",
        FACTORS + "test_grave_deeds_wait_for_a_code_and_then_are_open_for_ten_minutes",
    ),
    "6.3.4": (PAGE + "Logging in", MATRIX),
    **without("none: no mail", "6.3.6"),
    "6.3.8": (
        AUTH + "test_too_many_requests_are_told_when_to_come_back",
        ENROL + "test_a_code_works_once_ends_after_ten_minutes_and_five_tries",
    ),
    "6.4.1": (
        ENROL + "test_a_code_works_once_ends_after_ten_minutes_and_five_tries",
        FACTORS + "test_the_first_pin_of_somebody_else_is_set_by_who_gives_offices",
    ),
    **without("none: no hints and no secret questions exist", "6.4.2"),
    "6.4.3": (
        "book/test_recovering.py::test_both_sheets_make_the_book_anew_on_a_laptop_nobody_knows",
        FACTORS + "test_a_forgotten_pin_is_set_anew_by_two_others_and_the_fact_names_them",
    ),
    "6.4.4": (
        FACTORS + "test_a_lost_phone_is_taken_away_by_three_officers",
        FACTORS + "test_a_group_of_two_officers_cannot_take_a_phone_away",
    ),
    "6.5.1": (
        FACTORS + "test_a_code_that_was_seen_over_the_shoulder_is_used_up",
        FACTORS + "test_a_code_of_the_paper_works_once",
        ENROL + "test_a_code_works_once_ends_after_ten_minutes_and_five_tries",
    ),
    # Ten minutes of life, five tries and a key outside the database instead of a slow hash.
    "6.5.2": (ENROL + "test_who_has_the_database_alone_cannot_try_all_codes",),
    "6.5.3": (
        "security/test_dangerous_code.py::test_what_is_dangerous_stands_where_it_was_looked_at",
    ),
    "6.5.4": (
        ENROL + "test_a_code_works_once_ends_after_ten_minutes_and_five_tries",
        "core/test_recovery.py::*",
    ),
    "6.5.5": (
        ENROL + "test_a_code_works_once_ends_after_ten_minutes_and_five_tries",
        FACTORS + "test_a_phone_may_be_half_a_minute_wrong_and_no_more",
    ),
    "6.5.6": (
        "sync/test_stolen_laptop.py::test_a_stolen_laptop_is_out_from_the_first_request_on",
        FACTORS + "test_a_lost_phone_is_taken_away_by_three_officers",
    ),
    **without("none: no finger or face is asked for", "6.5.7"),
    **without("none: no codes are sent by SMS or call", "6.6.1"),
    "6.6.2": (
        ENROL + "test_a_new_device_comes_in_by_code",
        AUTH + "test_a_challenge_is_good_for_one_token",
    ),
    "6.6.3": (ENROL + "test_a_code_works_once_ends_after_ten_minutes_and_five_tries",),
    "6.7.1": ("core/test_roster.py::test_an_enrolled_laptop_writes_with_its_own_key",),
    "6.7.2": (AUTH + "test_a_challenge_is_good_for_one_token",),
    **without(OTHERS, "6.8.1", "6.8.2", "6.8.3", "6.8.4"),
}

SESSIONS: Rows = {
    "7.1.1": (PAGE + "Logging in",),
    "7.1.2": (PAGE + "Logging in",),
    **without(OTHERS, "7.1.3", "7.6.1"),
    "7.2.1": (MATRIX,),
    "7.2.2": (
        AUTH + "test_a_challenge_is_good_for_one_token",
        AUTH + "test_the_token_rests_only_as_its_hash",
    ),
    "7.2.3": (AUTH + "test_a_laptop_holds_so_many_tokens_and_the_oldest_ends_first",),
    "7.2.4": (
        AUTH + "test_a_challenge_is_good_for_one_token",
        AUTH + "test_a_laptop_holds_so_many_tokens_and_the_oldest_ends_first",
    ),
    "7.3.1": (
        AUTH + "test_an_old_challenge_and_an_old_token_are_refused",
        LOCK + "test_it_locks_by_itself_after_the_minutes_of_the_preferences",
    ),
    "7.3.2": (AUTH + "test_an_old_challenge_and_an_old_token_are_refused",),
    "7.4.1": (AUTH + "test_a_laptop_that_logged_out_needs_a_new_token", MATRIX),
    "7.4.2": ("sync/test_stolen_laptop.py::test_a_stolen_laptop_is_out_from_the_first_request_on",),
    "7.4.3": (
        KEYS + "test_a_stolen_laptop_writes_into_quarantine_and_has_no_key_of_what_comes_after",
    ),
    "7.4.4": (LOCK + "test_ctrl_l_locks_and_the_own_pin_opens_where_the_work_was",),
    "7.4.5": (
        "features/settings/test_settings.py::test_a_laptop_is_locked_out_only_after_the_second_press",
    ),
    "7.5.1": (
        FACTORS + "test_grave_deeds_wait_for_a_code_and_then_are_open_for_ten_minutes",
        FACTORS + "test_it_is_taken_away_with_a_code",
    ),
    "7.5.2": (
        "features/settings/test_settings.py::test_every_laptop_of_the_group_is_listed_with_whose_it_is",
        "features/settings/test_settings.py::test_a_laptop_is_locked_out_only_after_the_second_press",
    ),
    "7.5.3": (FACTORS + "test_grave_deeds_wait_for_a_code_and_then_are_open_for_ten_minutes",),
    "7.6.2": (
        ENGINE + "test_a_removed_laptop_is_told_so_and_keeps_its_book",
        AUTH + "test_a_challenge_is_good_for_one_token",
    ),
}

AUTHORISATION: Rows = {
    "8.1.1": (PAGE + "Who may do what", ROLES + "test_every_operation_stands_in_the_table_once"),
    "8.1.2": (PAGE + "Who may do what",),
    "8.1.3": (PAGE + "Who may do what",),
    "8.2.1": (MATRIX, ROLES + "test_the_offices_of_an_operation_are_those_of_the_table"),
    "8.2.2": (MATRIX,),
    "8.2.3": (
        "sync_server/test_hostile_json.py::test_keys_that_nobody_asked_for_change_nothing",
        SEALED + "test_sealed_data_cannot_be_moved",
        "operations/test_sensitive_fields.py::*",
    ),
    "8.3.1": (ROLES + "test_the_book_refuses_what_an_office_may_not_write", MATRIX),
    "8.3.2": (
        "sync_server/test_authorisation.py::test_a_removed_laptop_is_refused_with_its_very_next_request",
    ),
    "8.3.3": ("sync_server/test_push.py::test_a_laptop_carries_anothers_facts",),
    "8.4.1": (MATRIX, "core/test_sequencer.py::test_facts_of_another_group_are_rejected"),
}

# Tokens are references; what stands by itself are facts, checkpoints and bundles, all signed.
SELF_CONTAINED: Rows = {
    "9.1.1": (
        ENVELOPE + "test_signatures_agree_with_the_vectors_of_ed25519",
        ENVELOPE + "test_wycheproof_finds_no_signature_that_should_fail",
    ),
    "9.1.2": (ENVELOPE + "test_a_signature_is_over_the_domain_and_the_hash_of_the_body",),
    "9.1.3": (
        "core/test_roster.py::test_an_enrolled_laptop_writes_with_its_own_key",
        PUT_BACK + "test_a_copy_of_the_server_under_another_key_is_given_nothing",
    ),
    "9.2.1": (AUTH + "test_a_signed_time_far_from_the_servers_is_refused_with_the_servers_time",),
    "9.2.2": (ENVELOPE + "test_what_is_wrong_with_a_well_signed_fact_is_named",),
    "9.2.3": (AUTH + "test_a_signature_for_another_server_is_worth_nothing",),
    "9.2.4": (
        AUTH + "test_a_signature_for_another_server_is_worth_nothing",
        "core/test_sequencer.py::test_facts_of_another_group_are_rejected",
    ),
}
