"""Start from: the catalogue, with everything that one has to know of an entry before it is loaded."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzcalc.gui.catalogue.preview import ScenarioPreview
from kzcalc.gui.widgets.theme import Theme
from kzcalc.gui.wording.catalogue import in_users_language
from kzcalc.scenario.catalogue import entries
from kzcalc.scenario.catalogue_entry import CatalogueEntry

OPENED_ON = "2012"
"""The entry that is shown first: what the program itself opens on."""
_ID = Qt.ItemDataRole.UserRole


class StartDialog(QDialog):
    """Choose what to start from. It does not block: connect ``chosen`` and call ``open()``.

    Signals:
        chosen(Scenario): what the user starts from, titled in the user's language.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Start from a result or a poll"))
        px = theme.px
        self.setMinimumSize(px(720), px(480))
        self.resize(px(880), px(700))
        self._theme = theme
        self._entries = {entry.id: entry for entry in entries()}

        self.list = QListWidget(self)
        self.list.setObjectName("start_list")
        self.list.setAccessibleName(self.tr("Results and polls to start from"))
        self.list.setFixedWidth(px(250))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame = f"border: 1px solid {theme.line}; border-radius: {px(8)}px; background: {theme.card}"
        self.list.setStyleSheet(
            f"QListWidget {{ {frame}; padding: {px(4)}px; outline: 0 }}"
            f"QListWidget::item {{ color: {theme.ink}; padding: {px(5)}px {px(8)}px; border-radius: {px(6)}px }}"
            f"QListWidget::item:hover {{ background: {theme.sunken} }}"
            f"QListWidget::item:selected {{ background: {theme.ink}; color: {theme.card} }}"
            f"QListWidget::item:disabled {{ color: {theme.muted}; background: transparent }}"
        )
        self._fill_list()

        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setStyleSheet(f"QScrollArea {{ {frame}; padding: {px(3)}px }}")

        start = QPushButton(self.tr("Start from this"), self)
        start.setObjectName("start_button")
        start.setProperty("primary", True)
        start.setDefault(True)
        start.clicked.connect(self._start)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setObjectName("cancel_button")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QDialogButtonBox(self)
        buttons.addButton(start, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)

        both = QHBoxLayout()
        both.setSpacing(px(12))
        both.addWidget(self.list)
        both.addWidget(self._scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(16), px(16), px(16))
        layout.setSpacing(px(12))
        layout.addLayout(both, 1)
        layout.addWidget(buttons)

        self.list.currentItemChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(self._start_from)
        self.select(OPENED_ON)
        self.list.setFocus()

    def select(self, id_: str) -> None:
        """Show an entry, as if it were clicked."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == id_:
                self.list.setCurrentRow(row)

    def _fill_list(self) -> None:
        groups = {
            self.tr("Mazhilis results"): ("official",),
            self.tr("Exit polls"): ("exit poll", "exit polls as reported"),
            self.tr("Polls"): ("pre-election poll",),
            self.tr("Councils"): ("council",),
        }
        for name, kinds in groups.items():
            heading = QListWidgetItem(name, self.list)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setToolTip(name)
            heading.setFont(self._theme.font(12, 600))
            heading.setSizeHint(QSize(0, self._theme.px(34)))
            heading.setTextAlignment(Qt.AlignmentFlag.AlignBottom)
            for entry in sorted(self._entries.values(), key=lambda entry: entry.date, reverse=True):
                if entry.kind in kinds:
                    item = QListWidgetItem(_name_of(entry), self.list)
                    item.setData(_ID, entry.id)
                    item.setToolTip(in_users_language(entry.title))

    def _show(self, item: QListWidgetItem) -> None:
        self.preview = ScenarioPreview(self._entries[item.data(_ID)], self._theme)
        self._scroll.setWidget(self.preview)

    def _start_from(self, item: QListWidgetItem) -> None:
        if item.data(_ID) is not None:
            self._start()

    def _start(self) -> None:
        scenario = self.preview.scenario
        self.accept()
        self.chosen.emit(scenario)


def _name_of(entry: CatalogueEntry) -> str:
    """What an entry is called in the list, under its group: the year, the place, or who asked and when."""
    if entry.kind == "official":
        return entry.id
    return f"{entry.date[:4]}: {in_users_language(entry.place or entry.pollster)}"
