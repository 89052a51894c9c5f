"""The ASGI application: routes, limits, failures, and what starts and stops with it."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware

from app.core.errors import AppError
from app.core.events.registry import load_catalogue
from sync_server import gate, wake
from sync_server.api import Operation, templates
from sync_server.context import Context
from sync_server.endpoints import (
    about,
    auth,
    blobs,
    enrol,
    events,
    keys,
    live,
    log,
    pairing,
    quarantine,
    roots,
    snapshots,
    witness,
)
from sync_server.extensions import Extension
from sync_server.freeing import free_for_ever
from sync_server.observer import Observer
from sync_server.openapi import openapi_page
from sync_server.problems import HttpProblem, on_app_error, on_http_exception, on_http_problem
from sync_server.store import blobs as stored_blobs
from sync_server.store import schema
from sync_server.store import snapshots as stored_snapshots
from sync_server.sweeping import sweep_for_ever

# In the order of use: the router tries one after the other.
PROTOCOL: tuple[Operation, ...] = (
    *events.OPERATIONS,
    *log.OPERATIONS,
    *about.OPERATIONS,
    *auth.OPERATIONS,
    *live.OPERATIONS,
    *roots.OPERATIONS,
    *witness.OPERATIONS,
    *blobs.OPERATIONS,
    *snapshots.OPERATIONS,
    *keys.OPERATIONS,
    *enrol.OPERATIONS,
    *pairing.OPERATIONS,
    *quarantine.OPERATIONS,
)


def create_application(context: Context, extensions: Sequence[Extension] = ()) -> Starlette:
    """The server over an open database; creates or migrates its schema.

    Raises:
        Refused: The database belongs to a newer server, or was altered.
    """
    load_catalogue()
    tables = [one.tables for one in extensions if one.tables is not None]
    schema.prepare(context.database, [stored_blobs.metadata, stored_snapshots.metadata, *tables])
    context.extensions = tuple(extensions)
    operations = (*PROTOCOL, *about.BESIDE)
    application = Starlette(
        routes=[
            *(one.route for one in operations),
            *(route for extension in extensions for route in extension.routes),
        ],
        middleware=[Middleware(Observer, metrics=context.metrics, templates=templates(operations))],
        exception_handlers={
            gate.Unproved: gate.on_unproved,
            HttpProblem: on_http_problem,
            AppError: on_app_error,
            HTTPException: on_http_exception,
        },
        lifespan=_lifespan,
    )
    application.state.context = context
    application.state.openapi = openapi_page(PROTOCOL)
    return application


@asynccontextmanager
async def _lifespan(application: Starlette) -> AsyncIterator[None]:
    context: Context = application.state.context
    work = [asyncio.create_task(one.run(context)) for one in context.extensions]
    work.append(asyncio.create_task(sweep_for_ever(context)))
    work.append(asyncio.create_task(free_for_ever(context)))
    if context.database.is_postgresql:
        bell = context.bell
        listening = wake.listen(context.database.libpq_dsn, bell.heard, bell.ring_all)
        work.append(asyncio.create_task(listening))
        work.append(asyncio.create_task(wake.spread(context.database, bell)))
    try:
        yield
    finally:
        context.close()
        for task in work:
            task.cancel()
        for task in work:
            with suppress(asyncio.CancelledError):
                await task
