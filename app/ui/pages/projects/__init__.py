"""民生实事: gathered, voted on, built, appraised."""

from app.ui.pages.projects.page import ProjectsPage

__all__ = ["ProjectsPage"]
