"""The window: PySide6 and pyqtgraph. The document holds the scenario, the views only draw it."""

from kzcalc.gui.window import create_window

__all__ = ["create_window"]
