"""Archives, tables and words (B36-B59), row by row."""

from tests.faults.bad_inputs.shape import Catalogue

BAD_FILES = "faults/test_bad_files.py::"
WORDS = "faults/test_words.py::"
TABLES = "importing/test_hostile_tables.py::"
DATABASE = "store/test_database.py::"
SEQUENCER = "core/test_sequencer.py::"
STICK = "sync/test_stick.py::"
PUSH = "sync_server/test_push.py::"
BUNDLE = "core/test_bundle.py::"
NEWCOMER = "features/members/test_new_member.py::"

ARCHIVES: Catalogue = {
    "B36": (
        PUSH + "test_a_bomb_stops_at_the_limit",
        PUSH + "test_damaged_and_unknown_encodings_are_refused",
        "core/test_frames.py::*",
        TABLES + "test_an_archive_that_unpacks_to_hundreds_of_megabytes_is_refused_unopened",
        TABLES + "test_ten_thousand_parts_and_one_name_twice_are_refused_unopened",
    ),
    "B37": (TABLES + "test_names_that_lead_elsewhere_write_nothing_anywhere",),
    "B38": (
        TABLES + "test_ten_thousand_parts_and_one_name_twice_are_refused_unopened",
        DATABASE + "test_links_folders_and_pipes_are_refused",
    ),
    "B39": (
        BUNDLE + "test_an_unknown_or_wrong_maker_is_named",
        BUNDLE + "test_what_is_no_bundle_or_of_another_group_is_named",
        STICK + "test_a_file_of_another_group_or_none_at_all_is_named",
        "sync/test_stolen_laptop.py::test_facts_of_a_stolen_laptop_come_by_another_hand_into_quarantine_and_are_decided",
    ),
    "B40": (
        BUNDLE + "test_a_bundle_torn_at_any_byte_gives_the_facts_before_the_tear",
        BUNDLE + "test_no_flipped_bit_brings_another_fact_or_a_valid_seal",
        BUNDLE + "test_bytes_behind_the_end_and_blocks_left_out_are_seen",
        STICK + "test_an_altered_file_is_refused_and_changes_nothing",
    ),
    "B41": (
        STICK + "test_reading_a_stick_again_changes_nothing",
        STICK + "test_an_answer_brings_only_what_the_other_lacks",
    ),
    "B42": (
        SEQUENCER + "test_of_two_facts_at_one_place_the_first_stays",
        "book/test_verify_and_backup.py::"
        "test_a_cloned_book_whose_mark_lagged_is_rehomed_at_the_next_pull",
    ),
    "B43": (
        "ui/test_photos.py::*",
        "features/meeting/test_papers.py::test_what_is_no_photo_is_refused_and_what_has_not_come_says_so",
        "sync/test_commands.py::test_a_paper_is_put_to_an_entry_and_taken_out_again",
    ),
    "B44": (BAD_FILES + "test_the_name_of_a_photo_is_never_that_of_the_file_it_is_kept_in",),
}

IMPORTS: Catalogue = {
    "B45": (
        "importing/test_register.py::*",
        TABLES + "test_letters_of_an_old_windows_are_refused_with_what_to_do",
        TABLES + "test_a_table_that_is_none_is_refused_by_name",
        TABLES + "test_rows_of_unequal_length_keep_their_line",
    ),
    "B46": (
        TABLES + "test_a_formula_gives_the_value_that_was_saved_and_is_never_computed",
        TABLES + "test_days_of_both_epochs_and_merged_cells_are_read",
        TABLES + "test_macros_and_links_to_elsewhere_are_not_looked_at",
        TABLES + "test_a_million_empty_rows_are_passed_over",
        TABLES + "test_entities_of_xml_are_refused",
    ),
    "B47": (
        TABLES + "test_the_same_register_again_brings_nothing",
        TABLES + "test_a_known_name_under_another_number_is_shown_and_not_brought",
        "importing/test_register.py::test_a_code_used_before_is_a_mistake_of_its_row",
        "importing/test_payment_statement.py::test_the_same_statement_again_writes_nothing",
    ),
}

TEXT: Catalogue = {
    "B48": (
        NEWCOMER + "test_marks_that_turn_the_line_are_dropped",
        "core/locales/test_names.py::test_a_name_is_cleaned_of_what_nobody_sees",
        WORDS + "test_a_name_that_turns_the_line_stays_in_its_own_place",
        "documents/test_bidi.py::*",
    ),
    "B49": (
        "core/locales/test_names.py::test_a_name_is_cleaned_of_what_nobody_sees",
        "core/locales/test_names.py::test_what_is_not_a_name_is_refused",
    ),
    "B50": (
        "core/locales/test_names.py::test_120_letters_with_their_marks_fit",
        "core/locales/test_names.py::test_what_is_not_a_name_is_refused",
    ),
    "B51": (
        NEWCOMER + "test_persian_and_arabic_letters_are_one_name",
        NEWCOMER + "test_the_same_name_in_other_letters_is_doubted_once",
        "core/locales/test_names.py::test_two_spellings_of_one_name_are_found_as_one",
    ),
    "B52": (
        NEWCOMER + "test_cyrillic_letters_in_a_latin_name_are_doubted",
        "core/locales/test_names.py::test_a_forged_name_of_two_alphabets_is_noticed",
    ),
    "B53": (
        "features/shell/test_finding.py::test_odd_signs_find_nothing_and_break_nothing",
        "core/locales/test_names.py::test_a_search_begins_any_word_of_the_name",
    ),
    "B54": (
        WORDS + "test_what_is_typed_into_every_field_is_kept_to_the_letter",
        "core/test_safe_json.py::test_naughty_strings_survive_the_way_out_and_in",
        "documents/test_naughty_names.py::test_every_naughty_name_prints_as_text_and_only_as_text",
    ),
    "B55": (
        "documents/test_naughty_names.py::*",
        "ui/test_widgets.py::test_a_name_with_markup_is_shown_as_it_is",
    ),
    "B56": (
        "exporting/test_formats.py::test_no_cell_of_a_spreadsheet_is_a_formula",
        "exporting/test_formats.py::test_text_that_a_spreadsheet_would_run_is_made_harmless",
    ),
    "B57": ("exporting/test_formats.py::test_text_that_a_spreadsheet_would_run_is_made_harmless",),
    "B58": (
        WORDS + "test_what_is_typed_into_every_field_is_kept_to_the_letter",
        WORDS + "test_places_of_a_sentence_are_not_filled_twice",
        WORDS + "test_a_record_of_the_log_is_one_line_whatever_stands_in_it",
        "features/shell/test_desktop.py::test_the_report_of_an_error_holds_no_word_of_the_book",
        "sync_server/test_logs.py::*",
    ),
    "B59": ("documents/test_naughty_names.py::*", "documents/test_text.py::*"),
}
