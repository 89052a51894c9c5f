"""V1 encoding and sanitising, V2 validation and business logic, V4 web services, V5 files."""

from tests.security.asvs.shape import (
    ANSWERS,
    CLEAR,
    CODE,
    ENVELOPE,
    MATRIX,
    OPERATOR,
    OUTBOUND,
    PAGE,
    PUSH,
    ROLES,
    STORE,
    THREATS,
    Rows,
    without,
)  # fmt: skip

ENCODING: Rows = {
    "1.1.1": (
        "core/test_safe_json.py::test_naughty_strings_survive_the_way_out_and_in",
        ENVELOPE + "test_another_spelling_of_the_same_fact_is_refused",
    ),
    "1.1.2": (
        "documents/test_naughty_names.py::*",
        "exporting/test_formats.py::test_text_that_a_spreadsheet_would_run_is_made_harmless",
    ),
    "1.2.1": (
        ANSWERS + "test_a_refusal_is_a_code_and_its_values_and_nothing_else",
        "ui/test_widgets.py::test_a_name_with_markup_is_shown_as_it_is",
        "documents/test_naughty_names.py::*",
    ),
    "1.2.2": (
        OUTBOUND + "test_an_address_that_an_officer_types_is_one_of_a_server_or_refused",
        OUTBOUND + "test_nothing_that_comes_over_a_line_or_in_a_fact_is_an_address",
    ),
    "1.2.3": ("sync_server/test_openapi.py::test_every_route_answers_as_its_page_says",),
    "1.2.4": (
        CODE + "test_what_people_type_is_never_part_of_a_statement",
        "faults/test_words.py::test_what_is_typed_into_every_field_is_kept_to_the_letter",
    ),
    "1.2.5": (
        CODE + "test_no_program_is_begun_through_a_shell",
        CODE + "test_what_is_dangerous_stands_where_it_was_looked_at",
    ),
    **without("none: no directory is asked", "1.2.6"),
    **without("none: no XML is queried", "1.2.7"),
    **without("none: papers are drawn, not set by LaTeX", "1.2.8"),
    "1.2.9": ("features/shell/test_finding.py::test_odd_signs_find_nothing_and_break_nothing",),
    "1.2.10": ("exporting/test_formats.py::test_no_cell_of_a_spreadsheet_is_a_formula",),
    **without("none: nothing takes HTML", "1.3.1"),
    "1.3.2": (CODE + "test_nothing_that_is_read_is_run",),
    "1.3.3": (
        "core/locales/test_names.py::test_a_name_is_cleaned_of_what_nobody_sees",
        "core/locales/test_names.py::test_what_is_not_a_name_is_refused",
    ),
    "1.3.4": ("ui/test_photos.py::test_a_drawing_that_runs_scripts_is_no_photo",),
    "1.3.5": (
        "ui/test_widgets.py::test_a_name_with_markup_is_shown_as_it_is",
        "documents/test_naughty_names.py::test_markup_in_a_name_is_printed_letter_for_letter",
    ),
    "1.3.6": (
        OUTBOUND + "test_only_these_modules_know_lines",
        OUTBOUND + "test_nobody_is_sent_elsewhere_by_an_answer",
        OUTBOUND + "test_the_provider_lives_where_the_operator_says",
    ),
    "1.3.7": ("faults/test_words.py::test_places_of_a_sentence_are_not_filled_twice",),
    **without("none: no Java", "1.3.8"),
    **without("none: no memcache", "1.3.9"),
    "1.3.10": ("faults/test_words.py::test_places_of_a_sentence_are_not_filled_twice",),
    **without("none: no mail is sent or read", "1.3.11"),
    "1.4.1": (CODE + "test_what_is_dangerous_stands_where_it_was_looked_at",),
    "1.4.2": (
        "core/test_money.py::test_an_amount_beyond_every_json_reader_is_refused_not_clipped",
        "core/test_safe_json.py::test_what_is_wrong_is_named",
    ),
    "1.4.3": (
        "features/shell/test_leaving.py::test_a_group_that_is_left_leaves_nothing_in_memory",
        "sync_server/test_under_way.py::*",
    ),
    "1.5.1": ("importing/test_hostile_tables.py::test_entities_of_xml_are_refused",),
    "1.5.2": (
        CODE + "test_nothing_that_is_read_is_run",
        "core/test_safe_json.py::test_a_shape_is_checked_to_the_type",
    ),
    "1.5.3": (
        ENVELOPE + "test_rfc_8785_vectors_are_equal_inside_the_profile_and_refused_outside",
        "core/test_safe_json.py::test_json_of_the_torture_suite_is_read_or_refused_as_it_must_be",
    ),
}

LOGIC: Rows = {
    "2.1.1": (PAGE + "What is checked", PAGE + "Files"),
    "2.1.2": (PAGE + "What is checked",),
    "2.1.3": (PAGE + "What is checked", PAGE + "Who may do what"),
    "2.2.1": (
        "core/test_safe_json.py::test_a_shape_is_checked_to_the_type",
        "sync_server/test_hostile_json.py::*",
        "sync_server/test_openapi.py::test_every_route_answers_as_its_page_says",
    ),
    "2.2.2": (
        ROLES + "test_the_book_refuses_what_an_office_may_not_write",
        "core/test_sequencer.py::test_a_decision_without_the_office_is_numbered_and_voided",
    ),
    "2.2.3": (
        ENVELOPE + "test_lines_that_do_not_balance_are_refused",
        ENVELOPE + "test_what_is_wrong_with_a_well_signed_fact_is_named",
    ),
    "2.3.1": (
        "operations/test_meeting_day.py::"
        "test_a_meeting_closes_only_when_it_agrees_and_everybody_has_signed",
        "core/test_sequencer.py::test_a_fact_waits_for_what_its_author_had_seen",
    ),
    "2.3.2": (
        "operations/test_deciding.py::test_above_the_limit_the_treasurer_needs_the_chair",
        PUSH + "test_a_device_brings_so_many_facts_a_day_and_the_rest_waits_until_tomorrow",
    ),
    "2.3.3": (
        "book/test_book.py::test_a_refused_operation_leaves_no_trace",
        STORE + "test_a_refused_transaction_leaves_its_neighbours_alone",
    ),
    "2.3.4": (
        "operations/test_meeting_day.py::"
        "test_a_code_is_taken_once_and_is_free_again_when_its_entry_is_undone",
        STORE + "test_two_pushes_of_one_device_at_once_are_serialised",
    ),
    "2.3.5": (
        "operations/test_approvals_bound.py::*",
        "operations/test_laptops_and_keys.py::test_two_officers_on_two_laptops_let_a_laptop_in",
    ),
    "2.4.1": (
        "sync_server/test_auth.py::test_too_many_requests_are_told_when_to_come_back",
        PUSH + "test_a_full_group_is_refused_in_words_and_an_address_founds_no_more_than_its_share",
    ),
}

SERVICES: Rows = {
    "4.1.1": (ANSWERS + "test_no_answer_sets_a_cookie_names_its_software_or_invites_other_sites",),
    "4.1.2": (ANSWERS + "test_no_answer_sets_a_cookie_names_its_software_or_invites_other_sites",),
    "4.1.3": (
        THREATS + "test_a_stranger_cannot_claim_an_address_in_a_header",
        OPERATOR + "test_proxy_and_unit_ask_for_what_the_server_gives",
    ),
    "4.1.4": (ANSWERS + "test_a_route_has_the_methods_it_was_made_for_and_no_other",),
    "4.1.5": (ENVELOPE + "test_a_signature_is_over_the_domain_and_the_hash_of_the_body",),
    "4.2.1": ("sync_server/test_framing.py::*", PUSH + "test_a_length_that_lies_is_refused"),
    **without("none: no GraphQL", "4.3.1", "4.3.2"),
    **without(
        "none: no WebSocket; pokes are server-sent events", "4.4.1", "4.4.2", "4.4.3", "4.4.4"
    ),
}

FILES: Rows = {
    "5.1.1": (PAGE + "Files",),
    "5.2.1": (
        PUSH + "test_a_body_one_byte_over_the_limit_is_refused",
        "features/meeting/test_papers.py::"
        "test_what_is_no_photo_is_refused_and_what_has_not_come_says_so",
        "sync_server/test_blobs.py::*",
    ),
    "5.2.2": (
        "features/meeting/test_papers.py::test_a_file_is_told_by_how_it_begins",
        "ui/test_photos.py::test_a_picture_bomb_and_a_broken_picture_are_refused",
    ),
    "5.2.3": (
        PUSH + "test_a_bomb_stops_at_the_limit",
        "importing/test_hostile_tables.py::"
        "test_an_archive_that_unpacks_to_hundreds_of_megabytes_is_refused_unopened",
        "importing/test_hostile_tables.py::"
        "test_ten_thousand_parts_and_one_name_twice_are_refused_unopened",
    ),
    "5.2.5": (
        "importing/test_hostile_tables.py::test_names_that_lead_elsewhere_write_nothing_anywhere",
    ),
    "5.2.6": ("ui/test_photos.py::test_a_picture_bomb_and_a_broken_picture_are_refused",),
    "5.3.1": (MATRIX, CLEAR),  # what is uploaded is sealed rows of a database; no folder is served
    "5.3.2": (
        "faults/test_bad_files.py::test_the_name_of_a_photo_is_never_that_of_the_file_it_is_kept_in",
        "faults/test_bad_files.py::test_a_path_with_odd_letters_works_from_founding_to_copying",
    ),
    "5.3.3": (
        "importing/test_hostile_tables.py::test_names_that_lead_elsewhere_write_nothing_anywhere",
    ),
    "5.4.1": (
        "faults/test_bad_files.py::test_the_name_of_a_photo_is_never_that_of_the_file_it_is_kept_in",
    ),
    **without("none: answers carry no names of files", "5.4.2"),
    **without(
        "none: uploads are sealed and cannot be read by the server; a laptop makes photos anew and"
        " only draws PDF",
        "5.4.3",
    ),
}
