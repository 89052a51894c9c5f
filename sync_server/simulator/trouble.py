"""What the gateway answers on a bad day, as it really does."""

from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

_PAGE = "<html><body><h1>Request unsuccessful. Incapsula incident ID: 42</h1></body></html>"
_ERRORS = {
    "spike": (500, "500.003.02", "Error Occurred: Spike Arrest Violation"),
    "quota": (500, "500.003.03", "Quota Violation"),
    "stale_token": (404, "404.001.03", "Invalid Access Token"),
    "processing": (500, "500.001.1001", "The transaction is being processed"),
}


def troubled_answer(kind: str) -> Response:
    """The answer of one kind of trouble."""
    if kind == "html":
        return HTMLResponse(_PAGE, status_code=503)
    if kind == "empty":
        return Response(status_code=200)
    if kind == "redirect":
        return RedirectResponse("http://169.254.169.254/latest/meta-data", status_code=302)
    status, code, text = _ERRORS[kind]
    body = {"requestId": "1c5b-4ba8-815c-ac45c57a3db0", "errorCode": code, "errorMessage": text}
    return JSONResponse(body, status_code=status)
