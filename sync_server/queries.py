"""What stands behind the question mark of an address."""

from starlette.requests import Request

from sync_server.problems import HttpProblem


def asked(request: Request, name: str) -> str | None:
    """The value of a parameter; None when it is not there.

    Raises:
        HttpProblem: 400, it is there twice: proxies and servers differ in which one they believe.
    """
    written = request.query_params.getlist(name)
    if len(written) > 1:
        raise HttpProblem(400, "query.twice", name=name)
    return written[0] if written else None
