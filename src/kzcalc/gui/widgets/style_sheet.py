"""The forms of Qt's own controls, in the theme's colours: one place for edges, corners and paddings."""

from typing import TYPE_CHECKING

from kzcalc.resources import resource

if TYPE_CHECKING:
    from kzcalc.gui.widgets.theme import Theme


def style_sheet(theme: "Theme") -> str:
    """The application's style sheet. Lengths are those of a zoom of 1 and are scaled here."""
    t, px = theme, theme.px
    icons = resource("icons").as_posix()
    control = f"border: 1px solid {t.border}; border-radius: {px(6)}px; background: {t.card}; color: {t.ink};"
    hovered = f"background: {t.sunken}; border-color: {t.ink};"
    off = f"background: {t.window}; color: {t.border}; border-color: {t.line};"
    return f"""
Card {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {px(8)}px; }}
Bar {{ background: {t.card}; border: none; border-bottom: 1px solid {t.line}; }}
QMenuBar {{ background: {t.card}; color: {t.ink}; border: none; }}
QMenuBar::item {{ padding: {px(5)}px {px(10)}px; background: transparent; border-radius: {px(6)}px; }}
QMenuBar::item:selected {{ background: {t.sunken}; }}
QMenu {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.border}; padding: {px(4)}px; }}
QMenu::item {{ padding: {px(5)}px {px(28)}px {px(5)}px {px(24)}px; border-radius: {px(4)}px; }}
QMenu::item:selected {{ background: {t.sunken}; }}
QMenu::item:disabled {{ color: {t.border}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(4)}px {px(8)}px; }}
QToolTip {{ background: {t.card}; color: {t.ink}; border: 1px solid {t.border}; padding: {px(4)}px; }}

QPushButton, QToolButton {{ {control} padding: 0 {px(12)}px; min-height: {px(26)}px; font-weight: 500; }}
QPushButton:hover, QToolButton:hover {{ {hovered} }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.line}; border-color: {t.ink}; }}
QPushButton:disabled, QToolButton:disabled {{ {off} }}
QPushButton[primary="true"] {{ background: {t.ink}; color: {t.card}; border-color: {t.ink}; }}
QPushButton[primary="true"]:hover {{ background: {t.muted}; border-color: {t.muted}; }}
QPushButton[primary="true"]:disabled {{ {off} }}
QPushButton:checked, QToolButton:checked {{ background: {t.card}; border: 2px solid {t.ink}; font-weight: 600; }}
QPushButton[bare="true"], QToolButton[bare="true"] {{ border: none; background: transparent; padding: 0 {px(4)}px; }}
QPushButton[bare="true"]:hover, QToolButton[bare="true"]:hover {{ background: {t.sunken}; }}
QPushButton[link="true"] {{ border: none; background: transparent; color: {t.focus}; padding: 0; font-weight: 600;
  text-decoration: underline; min-height: {px(20)}px; }}
QPushButton::menu-indicator {{ image: url({icons}/chevron-down.svg); width: {px(12)}px; height: {px(12)}px;
  subcontrol-position: right center; right: {px(6)}px; }}
QPushButton[tab="true"] {{ border: none; background: transparent; padding: 0 {px(9)}px; }}
QPushButton[tab="true"]:hover {{ background: {t.sunken}; }}
QPushButton[tab="true"]:checked {{ background: {t.ink}; color: {t.card}; font-weight: 500; }}
QFrame[segment="true"] {{ background: {t.sunken}; border: 1px solid {t.border}; border-radius: {px(6)}px; }}
QPushButton[segment="true"] {{ border: 2px solid transparent; background: transparent; color: {t.muted}; }}
QPushButton[segment="true"]:hover {{ color: {t.ink}; }}
QPushButton[segment="true"]:checked {{ background: {t.card}; color: {t.ink}; border-color: {t.ink}; }}
QPushButton[segment="true"]:disabled {{ color: {t.border}; }}
QToolButton::menu-indicator {{ image: none; }}

QComboBox {{ {control} padding: 0 {px(26)}px 0 {px(10)}px; min-height: {px(26)}px; }}
QComboBox:hover {{ border-color: {t.ink}; }}
QComboBox:disabled {{ {off} }}
QComboBox::drop-down {{ border: none; width: {px(24)}px; }}
QComboBox::down-arrow {{ image: url({icons}/chevron-down.svg); width: {px(14)}px; height: {px(14)}px; }}
QComboBox QAbstractItemView {{ background: {t.card}; border: 1px solid {t.border}; color: {t.ink};
  selection-background-color: {t.sunken}; selection-color: {t.ink}; outline: none; }}

QAbstractSpinBox {{ {control} padding: 0 {px(20)}px 0 {px(6)}px; min-height: {px(26)}px;
  selection-background-color: {t.focus}; selection-color: {t.card}; }}
ShareSpin {{ min-height: {px(22)}px; }}
QAbstractSpinBox:hover {{ border-color: {t.ink}; }}
QAbstractSpinBox:disabled {{ {off} }}
QAbstractSpinBox::up-button {{ border: none; width: {px(18)}px; subcontrol-position: top right;
  margin: {px(2)}px {px(2)}px 0 0; }}
QAbstractSpinBox::down-button {{ border: none; width: {px(18)}px; subcontrol-position: bottom right;
  margin: 0 {px(2)}px {px(2)}px 0; }}
QAbstractSpinBox::up-arrow {{ image: url({icons}/chevron-up.svg); width: {px(13)}px; height: {px(13)}px; }}
QAbstractSpinBox::down-arrow {{ image: url({icons}/chevron-down.svg); width: {px(13)}px; height: {px(13)}px; }}

QLineEdit, QPlainTextEdit {{ {control} padding: {px(3)}px {px(8)}px;
  selection-background-color: {t.focus}; selection-color: {t.card}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QLineEdit[bare="true"] {{ border: none; padding: 0; background: transparent; }}

QCheckBox, QRadioButton {{ spacing: {px(8)}px; }}
QCheckBox::indicator {{ width: {px(16)}px; height: {px(16)}px; border: 1px solid {t.border}; border-radius: {px(4)}px;
  background: {t.card}; }}
QCheckBox::indicator:hover {{ border-color: {t.ink}; }}
QCheckBox::indicator:checked {{ background: {t.ink}; border-color: {t.ink}; image: url({icons}/tick-{t.name}.svg); }}

QTableView, QListView {{ background: {t.card}; border: none; gridline-color: {t.line}; outline: none;
  selection-background-color: {t.sunken}; selection-color: {t.ink}; alternate-background-color: {t.card}; }}
QHeaderView {{ background: {t.card}; border: none; }}
QHeaderView::section {{ background: {t.card}; color: {t.muted}; border: none; border-bottom: 1px solid {t.border};
  padding: {px(4)}px {px(8)}px; font-size: {px(12)}px; font-weight: 500; }}

QMessageBox QLabel#qt_msgbox_informativelabel {{ min-width: {px(340)}px; }}

QScrollArea, QStackedWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {px(10)}px; background: transparent; margin: 0; }}
QScrollBar:horizontal {{ height: {px(10)}px; background: transparent; margin: 0; }}
QScrollBar::handle {{ background: {t.border}; border-radius: {px(3)}px; margin: {px(2)}px; min-height: {px(24)}px;
  min-width: {px(24)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
