"""Money, business and payments (B30-B35, B60-B77), row by row."""

from tests.faults.bad_inputs.shape import Catalogue

RELAY = "sync_server/test_relay.py::"
THREATS = "sync_server/test_relay_threats.py::"
REQUESTS = "sync_server/test_payment_requests.py::"
TROUBLE = "sync_server/test_prompts_in_trouble.py::"
REVERSALS = "sync_server/test_relay_reversals.py::"
MPESA = "core/providers/test_mpesa_answers.py::"
DAY = "operations/test_meeting_day.py::"
NEWCOMER = "features/members/test_new_member.py::"

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
        "faults/test_every_cell.py::test_what_was_acknowledged_is_there_and_trying_again_works",
    ),
}

PAYMENTS: Catalogue = {
    "B71": (
        THREATS + "test_nonsense_of_any_kind_is_kept_and_answered",
        THREATS + "test_a_huge_body_is_refused",
    ),
    "B72": (
        THREATS + "test_a_tampered_amount_verifies_nothing",
        MPESA + "test_a_confirmation_with_a_field_missing_is_kept_aside",
        MPESA + "test_an_amount_that_is_not_exact_cents_is_kept_aside",
        MPESA + "test_no_bytes_make_a_parser_fail",
        MPESA + "test_a_masked_confirmation_says_code_amount_and_receiver",
    ),
    "B73": (
        THREATS + "test_a_hundred_equal_callbacks_at_once_are_one_fact",
        THREATS + "test_answers_that_come_three_times_and_late_count_once",
    ),
    "B74": (
        THREATS + "test_a_confirmation_that_the_answer_overtook_changes_nothing",
        THREATS + "test_an_answer_before_the_acknowledgement_of_its_question_counts",
        THREATS + "test_a_confirmation_that_the_provider_denies_is_taken_back",
        REVERSALS + "test_a_payment_that_went_back_later_is_settled_back",
        REVERSALS + "test_a_reversal_days_later_is_found_by_asking_again",
        REQUESTS + "test_a_late_yes_is_heard_after_the_end",
    ),
    "B75": (
        REQUESTS + "test_callbacks_of_strangers_and_of_other_requests_are_nothing",
        THREATS + "test_another_shortcode_in_the_body_is_nothing",
        THREATS + "test_an_answer_about_another_receipt_is_nothing",
        RELAY + "test_a_payment_that_is_in_no_book_is_told",
        RELAY + "test_a_code_used_in_another_group_is_a_duplicate_that_names_nobody",
    ),
    "B76": (
        THREATS + "test_a_wrong_secret_is_an_unknown_page",
        THREATS + "test_where_the_list_of_addresses_is_enforced_a_stranger_finds_no_page",
        THREATS + "test_a_stranger_cannot_claim_an_address_in_a_header",
    ),
    "B77": (
        THREATS + "test_what_is_no_answer_is_asked_again",
        THREATS + "test_a_stale_token_is_renewed_once",
        THREATS + "test_after_five_failures_the_laptops_hear_that_the_provider_is_down",
        TROUBLE + "test_a_lost_acknowledgement_is_never_answered_by_a_second_prompt",
        TROUBLE + "test_a_server_that_stops_between_writing_and_sending_never_sends_again",
    ),
}
