"""Whether a window can be opened here. Asked before Qt is: it aborts the process where it cannot."""

import ctypes
import os
import sys
from importlib.util import find_spec
from pathlib import Path


def missing_display() -> str | None:
    """Why no window can be opened, as the first half of a sentence; None if one can be."""
    if not sys.platform.startswith("linux"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform not in ("", "xcb", "wayland"):
        return None
    if platform != "xcb" and os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return "there is no display to open a window on"
    return _unloadable_platform() or _unreachable_x_server()


def _unloadable_platform() -> str | None:
    """What Qt's X11 platform misses, found by loading it as Qt will."""
    if find_spec("PySide6") is None:
        return "PySide6 is not installed"
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - where there is no display, Qt is not loaded

    plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)  # a distribution's are not beside PySide6
    try:
        ctypes.CDLL(str(Path(plugins) / "platforms/libqxcb.so"))
    except OSError as error:
        return f"a system library that windows need is missing ({error}; see the README)"
    return None


def _unreachable_x_server() -> str | None:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"the display {os.environ['DISPLAY']!r} cannot be reached" if failed else None
