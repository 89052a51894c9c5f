"""What a server says about itself: abilities, health, figures, its OpenAPI page."""

from starlette.requests import Request
from starlette.responses import Response

from app.core.activation import FEATURES
from app.core.errors import AppError
from app.core.wire import Capabilities, Health, Limits
from sync_server.api import Operation
from sync_server.context import context_of
from sync_server.metrics import CONTENT_TYPE
from sync_server.problems import HttpProblem, json_answer
from sync_server.settings import FOLD_VERSION, RULES_VERSION


async def capabilities(request: Request) -> Response:
    context = context_of(request)
    settings = context.settings
    return json_answer(
        Capabilities(
            protocol_min=settings.protocol_min,
            protocol_max=settings.protocol_max,
            fold_version=FOLD_VERSION,
            rules_version=RULES_VERSION,
            limits=Limits(
                body_bytes_max=settings.body_bytes_max,
                unpacked_bytes_max=settings.unpacked_bytes_max,
                frames_max=settings.frames_max,
                log_limit_max=settings.log_limit_max,
                wait_s_max=settings.wait_s_max,
            ),
            server_id=context.identity.id,
            server_key=context.identity.public,
            now_ms=context.now_ms(),
            features=tuple(FEATURES),
        )
    )


async def health(_request: Request) -> Response:
    """Alive: the process answers."""
    return json_answer(Health(status="ok"))


async def ready(request: Request) -> Response:
    """Ready: the database answers too."""
    try:
        await context_of(request).database.answers()
    except AppError:
        raise HttpProblem(503, "server.database_unavailable", {"Retry-After": "5"}) from None
    return json_answer(Health(status="ready"))


async def metrics(request: Request) -> Response:
    return Response(context_of(request).metrics.page(), headers={"content-type": CONTENT_TYPE})


async def openapi(request: Request) -> Response:
    return json_answer(request.app.state.openapi)


OPERATIONS = (
    Operation(
        method="GET",
        path="/v1/capabilities",
        endpoint=capabilities,
        summary="Protocol, limits, the server's key and its clock",
        answer=Capabilities,
        is_open=True,
    ),
    Operation(
        method="GET",
        path="/v1/health",
        endpoint=health,
        summary="The process lives",
        answer=Health,
        is_open=True,
    ),
    Operation(
        method="GET",
        path="/v1/ready",
        endpoint=ready,
        summary="The database answers",
        answer=Health,
        is_open=True,
    ),
)
# Not part of the protocol, so not on the OpenAPI page.
BESIDE = (
    Operation(method="GET", path="/metrics", endpoint=metrics, summary="Figures", is_open=True),
    Operation(
        method="GET", path="/v1/openapi.json", endpoint=openapi, summary="This page", is_open=True
    ),
)
