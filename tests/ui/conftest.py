"""A dressed application with our own face, so that a width is the same on every machine."""

import pytest

from app.ui import start


@pytest.fixture(autouse=True)
def dressed(qapp):
    start.application(["liubu"], bundled_font=True, scheme="light")
    return qapp
