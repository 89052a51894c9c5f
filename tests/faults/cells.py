"""The matrix of works and faults, and the tests that show each cell (`test_every_cell.py` looks).

Every cell is shown for a few calls in each run of the tests, and for every call by
`python -m tests.faults`. Tests of one cell alone stand beside.
"""

from tests.faults.trials import FAILING, FAULTS, FULL, KILLED, NO_MEMORY, POWER

_EVERY = "test_every_cell.py::"
_TRIALS = _EVERY + "test_what_was_acknowledged_is_there_and_trying_again_works"
_CUTS = _EVERY + "test_whatever_a_power_cut_leaves_of_the_disk_holds_what_was_acknowledged"
WORKS = (
    "write",
    "ingest",
    "migrate",
    "backup",
    "restore",
    "bundle",
    "sync",
    "swap",
    "found",
    "update",
    "mend",
    "rescue",
)

_BESIDE = {
    ("write", KILLED): ("test_kills.py::test_a_kill_at_any_time_loses_nothing_saved",),
    ("write", FAILING): (
        "test_failing_calls.py::"
        "test_when_nobody_knows_whether_an_entry_was_saved_nothing_else_is_said",
    ),
    ("write", FULL): (
        "test_failing_calls.py::test_a_full_disk_keeps_what_was_saved_and_the_book_goes_on",
    ),
    ("write", NO_MEMORY): (
        "test_memory.py::test_a_file_that_cannot_be_read_for_a_moment_is_not_called_damaged",
    ),
    ("write", POWER): ("test_power_cuts.py::test_no_power_cut_loses_or_harms_what_was_saved",),
    ("ingest", FAILING): (
        "test_memory.py::test_an_ingest_whose_commit_failed_is_not_taken_for_done",
    ),
}

CELLS = {
    (work, fault): (_CUTS if fault == POWER else _TRIALS, *_BESIDE.get((work, fault), ()))
    for work in WORKS
    for fault in FAULTS
}
