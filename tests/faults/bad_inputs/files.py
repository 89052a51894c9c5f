"""Files, disks and clocks (B01-B29), row by row."""

from tests.faults.bad_inputs.shape import Catalogue

BAD_FILES = "faults/test_bad_files.py::"
CLOCKS = "faults/test_clocks.py::"
HARMED = (
    "features/shell/test_harmed_book.py::"
    "test_the_newest_copy_is_a_press_away_and_the_harmed_file_is_kept"
)
READING = "faults/test_damaged_reading.py::"
SHOWN = "features/shell/test_damaged_book.py::"
DAMAGE = "faults/test_damage.py::"
DATABASE = "store/test_database.py::"
ENGINE = "sync/test_engine.py::"
STICK = "sync/test_stick.py::"

FILES: Catalogue = {
    "B01": (
        DATABASE + "test_other_files_are_not_a_ledger",
        DATABASE + "test_noise_and_a_wrong_key_do_not_open",
        HARMED,
        "commands/test_books.py::test_a_wrong_file_is_one_sentence_and_no_traceback",
        "journeys/test_desktop_starts.py::test_a_file_that_is_no_book_is_one_sentence_and_no_crash",
    ),
    "B02": (
        DAMAGE + "test_one_flipped_bit_anywhere_is_seen_or_harmless",
        READING + "*",
        "faults/test_bad_sectors.py::*",
        SHOWN + "*",
        HARMED,
    ),
    "B03": (
        DAMAGE + "test_a_file_cut_at_any_page_is_seen",
        READING + "test_a_file_cut_anywhere_shows_what_is_left_or_is_refused",
        SHOWN + "test_what_is_left_of_a_cut_book_is_shown_page_by_page_and_none_of_them_crashes",
        HARMED,
    ),
    "B04": (
        DAMAGE + "test_a_write_ahead_file_cut_or_altered_anywhere_costs_its_tail_and_says_so",
        DAMAGE + "test_a_book_without_its_write_ahead_file_says_how_much_is_missing",
        DAMAGE + "test_entries_in_the_write_ahead_file_are_there_after_a_power_cut",
        DAMAGE + "test_the_write_ahead_file_of_another_book_is_not_played_in",
        READING + "test_a_write_ahead_file_of_another_book_does_not_hide_this_one",
        DAMAGE + "test_an_old_copy_beside_a_newer_write_ahead_file_is_never_taken_for_whole",
    ),
    "B05": (DAMAGE + "test_a_book_without_its_write_ahead_file_says_how_much_is_missing",),
    "B06": (
        DAMAGE + "test_an_old_copy_put_back_is_noticed",
        "book/test_verify_and_backup.py::test_the_same_copy_put_back_twice_is_noticed_twice",
    ),
    "B07": (DATABASE + "test_a_newer_book_is_not_touched",),
    "B08": (DATABASE + "test_an_encrypted_file_of_another_program_is_not_ours",),
    "B09": (
        "databases/test_golden.py::*",
        "faults/test_every_cell.py::test_what_was_acknowledged_is_there_and_trying_again_works",
    ),
    "B10": (
        DAMAGE + "test_something_added_to_the_schema_is_refused",
        DAMAGE + "test_one_altered_letter_of_the_schema_is_refused",
    ),
    "B11": (
        "faults/test_failing_calls.py::test_a_full_disk_keeps_what_was_saved_and_the_book_goes_on",
        DATABASE + "test_a_full_disk_refuses_one_write_and_keeps_the_rest",
        "book/test_book.py::test_a_full_disk_refuses_the_entry_and_the_next_one_works",
        BAD_FILES + "test_a_copy_for_which_there_is_no_room_leaves_the_older_ones_and_the_book",
        BAD_FILES + "test_a_file_for_which_there_is_no_room_leaves_the_old_one_whole",
        BAD_FILES + "test_a_command_whose_file_has_no_room_says_so_in_a_sentence",
    ),
    "B12": (
        "book/test_read_only.py::*",
        "features/shell/test_placing.py::"
        "test_a_book_that_can_only_be_read_shows_every_page_and_refuses_with_one_sentence",
        "commands/test_books.py::"
        "test_a_book_that_can_only_be_read_is_told_by_the_doctor_and_its_papers_are_made",
    ),
    "B13": (
        STICK + "test_a_stick_that_fails_leaves_the_old_file_and_no_half_one",
        STICK + "test_a_stick_pulled_out_early_costs_only_the_tail",
        "faults/test_every_cell.py::test_what_was_acknowledged_is_there_and_trying_again_works",
        "ui/collect/test_keys.py::test_a_row_that_could_not_be_saved_waits_again_and_says_why",
    ),
    "B14": (
        "system/test_locks.py::test_the_second_is_told_who_holds_it",
        "system/test_locks.py::test_a_killed_program_leaves_no_lock",
        "book/test_book.py::test_a_second_program_is_told_who_has_the_book",
        "system/test_error_sentences.py::"
        "test_a_book_that_is_open_says_since_when_and_in_which_program",
    ),
    "B15": (
        "system/test_book_place.py::*",
        "features/shell/test_placing.py::test_a_book_in_a_cloud_folder_warns_until_it_is_put_away",
        "commands/test_books.py::test_the_doctor_says_that_a_cloud_folder_is_no_place_for_a_book",
    ),
    "B16": (
        "faults/test_every_cell.py::test_what_was_acknowledged_is_there_and_trying_again_works",
        "faults/test_failing_calls.py::"
        "test_when_nobody_knows_whether_an_entry_was_saved_nothing_else_is_said",
    ),
    "B17": (
        BAD_FILES + "test_a_path_with_odd_letters_works_from_founding_to_copying",
        BAD_FILES + "test_a_name_longer_than_the_disk_takes_is_a_sentence",
        DATABASE + "test_every_connection_reads_its_safety_settings_back",
    ),
    "B18": (DATABASE + "test_links_folders_and_pipes_are_refused",),
    "B19": (
        BAD_FILES + "test_the_journal_of_another_program_is_not_played_into_a_book",
        BAD_FILES + "test_a_journal_of_the_book_itself_is_played_back",
        DAMAGE + "test_the_write_ahead_file_of_another_book_is_not_played_in",
    ),
    "B20": (
        DATABASE + "test_a_second_writer_is_told_that_the_book_is_busy",
        DATABASE + "test_every_connection_reads_its_safety_settings_back",
    ),
}

CLOCK_AND_CALENDAR: Catalogue = {
    "B21": (
        CLOCKS + "test_a_clock_that_jumps_while_an_entry_is_written_changes_no_order",
        "features/shell/test_placing.py::test_a_clock_before_the_last_entry_is_said_with_its_day_and_stops_nobody",
        "operations/test_second_factors.py::test_a_phone_may_be_half_a_minute_wrong_and_no_more",
        "simulation/test_simulation.py::test_histories_keep_every_promise",
    ),
    "B22": (
        CLOCKS + "test_a_clock_that_jumps_while_an_entry_is_written_changes_no_order",
        ENGINE + "test_a_wrong_clock_is_told",
        ENGINE + "test_entries_of_a_clock_that_is_days_ahead_are_told_with_the_name_of_the_laptop",
        "features/shell/test_placing.py::"
        "test_a_clock_that_differs_from_the_servers_is_said_until_it_is_put_away",
        "sync/test_transport.py::test_a_certificate_that_is_wrong_by_date_names_the_clock",
        "simulation/test_simulation.py::test_histories_keep_every_promise",
    ),
    "B23": (
        CLOCKS + "test_a_clock_that_jumps_while_an_entry_is_written_changes_no_order",
        "operations/test_second_factors.py::test_no_clock_that_is_set_ends_a_wait_or_opens_a_deed_again",
        "sync_server/test_relay_clocks.py::test_a_server_whose_clock_jumps_between_entry_and_confirmation_verifies_all_the_same",
    ),
    "B24": (
        CLOCKS + "test_days_with_a_gap_a_fold_or_none_at_all_are_what_the_wall_showed",
        CLOCKS + "test_an_entry_in_an_hour_that_was_twice_says_which_by_its_offset",
    ),
    "B25": (
        CLOCKS + "test_the_zones_are_our_own_and_know_that_tehran_has_no_summer_time_any_more",
        CLOCKS + "test_the_zone_is_the_groups_whatever_the_laptop_says",
    ),
    "B26": ("core/test_calendars.py::*",),
    "B27": ("core/locales/test_typed_amounts.py::*",),
    "B28": ("core/test_periods.py::test_the_end_of_january_comes_back_at_the_end_of_march",),
    "B29": ("core/test_periods.py::test_dates_beyond_the_calendar_are_refused",),
}
