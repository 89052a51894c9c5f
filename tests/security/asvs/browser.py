"""V3 browsers, V10 OAuth, V17 WebRTC: hardly anything of it exists here."""

from tests.security.asvs.shape import ANSWERS, Rows, without

COOKIES = "none: no cookie is set; a laptop shows its token in a header"
PAGES = "none: the server has no page for people"
HEADERS = ANSWERS + "test_no_browser_runs_keeps_or_passes_on_an_answer"
OAUTH = "none: no OAuth and no OpenID; laptops log in with their own key"
FLOWS = {1: 2, 2: 2, 3: 4, 4: 11, 5: 5, 6: 2, 7: 3}  # section of V10: its L1 and L2 requirements

BROWSER: Rows = {
    "3.2.1": (HEADERS,),
    **without(PAGES, "3.2.2"),
    **without(COOKIES, "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5"),
    "3.4.1": (HEADERS,),
    "3.4.2": (ANSWERS + "test_no_answer_sets_a_cookie_names_its_software_or_invites_other_sites",),
    "3.4.3": (HEADERS,),
    "3.4.4": (HEADERS,),
    "3.4.5": (HEADERS,),
    "3.4.6": (HEADERS,),
    # Without a cookie another site cannot act for anybody: it has no token to show.
    "3.5.1": (
        ANSWERS + "test_no_answer_sets_a_cookie_names_its_software_or_invites_other_sites",
        "sync_server/test_authorisation.py::*",
    ),
    "3.5.2": (
        "sync_server/test_hostile_json.py::"
        "test_another_type_of_content_is_refused_before_it_is_read",
    ),
    "3.5.3": (ANSWERS + "test_what_changes_something_is_never_a_get",),
    **without("none: one application, without pages, on one name", "3.5.4"),
    **without(PAGES, "3.5.5", "3.5.6", "3.5.7", "3.6.1", "3.7.1", "3.7.2"),
}

OAUTH_ROWS: Rows = without(
    OAUTH, *(f"10.{a}.{b}" for a, n in FLOWS.items() for b in range(1, n + 1))
)

WEBRTC: Rows = without(
    "none: no sound and no picture is sent live",
    "17.1.1", "17.2.1", "17.2.2", "17.2.3", "17.2.4", "17.3.1", "17.3.2",
)  # fmt: skip
