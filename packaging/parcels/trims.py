"""What of the libraries a clerk never uses: it stays behind."""

from fnmatch import fnmatchcase

_MODULES = (
    "Core",
    "Gui",
    "Widgets",
    "Svg",
    "Network",
    "PrintSupport",
    "DBus",
)  # DBus: Qt's own way to desktop and ibus
_LINUX_LIBRARIES = (
    *_MODULES,
    "XcbQpa",
    "OpenGL",
    "WaylandClient",
    "WaylandEglClientHwIntegration",
    "WlShellIntegration",
)
_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qtiff", "qwebp"),
    "platforminputcontexts": ("compose*", "ibus*"),
    "platforms": ("qxcb", "qwayland-*", "qoffscreen", "qminimal", "qwindows"),
    "platformthemes": ("qxdgdesktopportal",),  # without that of GTK: it would draw our dialogs, and ask for libraries
    "printsupport": ("cups*",),
    "styles": ("*",),
    "wayland-decoration-client": ("*",),
    "wayland-graphics-integration-client": ("*",),
    "wayland-shell-integration": ("libxdg-shell", "libqt-shell", "libwl-shell-plugin"),
    "xcbglintegrations": ("*",),
}
QT_KEPT = (
    "PySide6/*.py",
    "PySide6/support/*.py",
    *(f"PySide6/Qt{module}.*" for module in _MODULES),
    "PySide6/libpyside6.abi3.so*",
    "PySide6/pyside6.abi3.dll",
    "PySide6/[mv][sc][vr][cu]*140*.dll",  # msvcp140, vcruntime140 and their kin
    *(f"PySide6/Qt/lib/libQt6{library}.so*" for library in _LINUX_LIBRARIES),
    "PySide6/Qt/lib/libicu*",
    *(f"PySide6/Qt6{library}.dll" for library in (*_MODULES, "OpenGL")),
    *(f"PySide6/*plugins/{kind}/{name}.*" for kind, names in _PLUGINS.items() for name in names),
    *(f"PySide6/*plugins/{kind}/lib{name}.*" for kind, names in _PLUGINS.items() for name in names),
    "PySide6/*translations/qtbase_zh_CN.qm",
    "PySide6/*translations/qt_zh_CN.qm",
)
LEFT = (
    "*.pyi",
    "*.pyx",
    "*.pxd",
    "*.pxi",
    "*.lib",
    "*/include/*",
    "*/includes/*",
    "*/tests/*",
    "bin/*",
    "PySide6/scripts/*",
    "sqlalchemy/testing/*",
    "alembic/testing/*",
    "alembic/templates/*",
)


def is_kept(name: str) -> bool:
    """Whether a file of a wheel is taken; `name` as in the wheel, with forward slashes."""
    if any(fnmatchcase(name, pattern) for pattern in LEFT):
        return False
    return not name.startswith("PySide6/") or any(fnmatchcase(name, pattern) for pattern in QT_KEPT)
