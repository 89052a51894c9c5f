"""Every answer has the headers that stop a browser, and tells nothing of the inside."""

import httpx
import pytest
from starlette.routing import Route

from tests.sync_server.laptops import Laptop, Office, fixed_uuid

YEAR_S = 365 * 24 * 3600


def some_answers(office: Office, amina: Laptop) -> list[httpx.Response]:
    client, mine = office.client, office.headers(amina)
    log = f"/v1/groups/{amina.group}/log"
    return [
        client.get("/v1/health"),
        client.get("/metrics"),
        client.get("/v1/openapi.json"),
        client.get(log, headers=mine),
        client.get(log),
        client.get(log, headers={"Authorization": "Bearer x"}),
        client.get(f"/v1/groups/{fixed_uuid('another')}/log", headers=mine),
        client.get("/v1/nothing", headers=mine),
        client.get("/"),
        client.get("/.git/config"),
        client.get("/..%2f..%2fetc/passwd"),
        client.post(log, headers=mine),
        client.post(
            "/v1/auth/challenge", content=b"{", headers={"content-type": "application/json"}
        ),
        client.get(log, params={"after": "x"}, headers=mine),
        client.post(f"/v1/groups/{amina.group}/events", content=b"no frames", headers=mine),
        client.post("/hooks/mpesa/guess/confirmation", content=b"{}"),
    ]


def test_no_browser_runs_keeps_or_passes_on_an_answer(office: Office, amina: Laptop) -> None:
    answers = some_answers(office, amina)
    assert {answer.status_code for answer in answers} >= {200, 400, 401, 404, 405}
    for answer in answers:
        head = answer.headers
        policy = {
            one.split()[0]: one.split()[1:] for one in head["content-security-policy"].split("; ")
        }
        for name in ("default-src", "object-src", "base-uri", "form-action", "frame-ancestors"):
            assert policy[name] == ["'none'"], (answer.url, name)
        assert "sandbox" in policy
        assert head["x-content-type-options"] == "nosniff"
        assert head["referrer-policy"] == "no-referrer"
        assert head["cross-origin-resource-policy"] == "same-origin"
        age, more = head["strict-transport-security"].split("; ")
        assert int(age.removeprefix("max-age=")) >= YEAR_S and more == "includeSubDomains"
        assert head["cache-control"] == "no-store"


def test_no_answer_sets_a_cookie_names_its_software_or_invites_other_sites(
    office: Office, amina: Laptop
) -> None:
    for answer in some_answers(office, amina):
        names = set(answer.headers)
        assert not names & {"set-cookie", "server", "x-powered-by", "via"}
        assert not any(name.startswith("access-control-") for name in names)
        assert answer.headers["content-type"].split(";")[0] in (
            "application/json", "application/vnd.daftari.frames", "text/plain"
        ) or answer.status_code < 300, answer.headers["content-type"]  # fmt: skip
        assert not answer.is_redirect
    page = office.client.options(
        "/v1/health",
        headers={"Origin": "https://evil.example", "Access-Control-Request-Method": "GET"},
    )
    assert page.status_code == 405 and "access-control-allow-origin" not in page.headers


def test_a_refusal_is_a_code_and_its_values_and_nothing_else(office: Office, amina: Laptop) -> None:
    for answer in some_answers(office, amina):
        if answer.status_code >= 400:
            assert set(answer.json()) == {"code", "values"}
            for word in ("Traceback", ".py", "sqlalchemy", "SELECT", "sqlite", "/work", "psycopg"):
                assert word not in answer.text


def test_a_route_has_the_methods_it_was_made_for_and_no_other(
    routes: list[Route], office: Office, amina: Laptop
) -> None:
    assert len(routes) > 15
    allowed: dict[str, set[str]] = {}
    for route in routes:
        allowed.setdefault(route.path, set()).update(route.methods or ())
    for path, methods in allowed.items():
        assert methods <= {"GET", "HEAD", "POST", "PUT", "DELETE"}
        filled = path.replace("{g}", amina.group)
        for method in ("TRACE", "OPTIONS", "PATCH", "CONNECT", "PROPFIND"):
            answer = office.client.request(method, filled, headers=office.headers(amina))
            assert answer.status_code == 405, (method, path)
            assert amina.token not in answer.text


def test_what_changes_something_is_never_a_get(routes: list[Route]) -> None:
    """A link or a picture on a page of somebody else must change nothing."""
    for route in routes:
        if "GET" in (route.methods or ()):
            last = route.path.rpartition("/")[2]
            assert last in {
                "capabilities", "health", "ready", "openapi.json", "metrics", "log", "live", "keys",
                "quarantine", "pairing", "{k}", "{sha}", "latest",
            }, route.path  # fmt: skip


@pytest.mark.parametrize("query", ["after=1&after=2", "limit=1&limit=5000", "sig=all&sig=heads"])
def test_a_parameter_that_stands_twice_is_refused(
    office: Office, amina: Laptop, query: str
) -> None:
    path = f"/v1/groups/{amina.group}/log?{query}"
    answer = office.client.get(path, headers=office.headers(amina))
    assert (answer.status_code, answer.json()["code"]) == (400, "query.twice")


def test_no_secret_ever_stands_in_an_address(routes: list[Route]) -> None:
    """Addresses are written down by proxies. The one secret in ours is the provider's callback:
    it has no header to put one in, and proves nothing by itself."""
    for route in routes:
        for word in ("{token", "{code", "{secret", "{password", "{key"):
            assert word not in route.path
