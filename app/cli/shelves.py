"""What `book` and `form` can be asked for, by name: their help lists it, read only when somebody asks."""

from collections.abc import Callable, Mapping


def _books() -> dict[str, str]:
    from app.books.shelf import BOOKS

    return {name: book.title for name, book in BOOKS.items()}


def _forms() -> dict[str, str]:
    from app.books.forms.shelf import FORMS

    return {name: form.called for name, form in FORMS.items()}


SHELVES: Mapping[str, Callable[[], Mapping[str, str]]] = {"book": _books, "form": _forms}
