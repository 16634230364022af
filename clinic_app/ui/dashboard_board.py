"""The figures and cards of the dashboard in their grid: side by side where there is room, else one under the other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from clinic_app.services.dashboard import Ask, AskKind, Dashboard
from clinic_app.services.dashboard_scope import Scope
from clinic_app.ui.chart_card import ChartCard
from clinic_app.ui.chart_contents import (
    CardContent,
    clinicians_card,
    filing_card,
    first_pass_card,
    kinds_card,
    statuses_card,
)
from clinic_app.ui.dashboard_words import (
    caught_line,
    dollars,
    first_pass_line,
    percent_words,
    unbilled_line,
    waiting_line,
)
from clinic_app.ui.due_card import DueCard
from clinic_app.ui.figure_tile import FigureTile
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

_SIDE_BY_SIDE = 1040
_LEFT, _RIGHT = 59, 41
_CARDS: tuple[tuple[str, Callable[[Dashboard], CardContent]], ...] = (
    ("first_pass", first_pass_card),
    ("kinds", kinds_card),
    ("clinicians", clinicians_card),
    ("statuses", statuses_card),
    ("filing", filing_card),
)


class DashboardBoard(ScrollArea):
    """``visits_asked(title, ask)`` when a figure, point or row is opened."""

    visits_asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard_board")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tiles = tuple(FigureTile(f"tile_{name}") for name in ("first_pass", "caught", "waiting", "unbilled"))
        self._asks: list[tuple[str, Ask]] = []
        for place, tile in enumerate(self.tiles):
            tile.clicked.connect(lambda _checked=False, place=place: self._ask_tile(place))
        self.cards = {name: ChartCard(name) for name, _ in _CARDS}
        for card in self.cards.values():
            card.row_chosen.connect(lambda place, card=card: self._ask_row(card, place))
            card.foot_chosen.connect(lambda card=card: self._ask_foot(card))
        self.due = DueCard()
        self._wide: bool | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setProperty("canvas", True)
        self.setWidget(canvas)  # empty: what comes in later is styled but once
        self.figures = QFrame()
        self.figures.setProperty("card", True)
        self._row = QGridLayout(self.figures)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE.medium)
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE.side, 0, SPACE.side, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addWidget(self.figures)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._arrange(wide=True)

    def _arrange(self, *, wide: bool) -> None:
        """Put figures and cards into two columns, or one; tab order is the order of reading."""
        if wide == self._wide:
            return
        self._wide = wide
        order: list[QWidget] = [
            self.cards["first_pass"],
            self.cards["kinds"],
            self.cards["clinicians"],
            self.due,
            self.cards["statuses"],
            self.cards["filing"],
        ]
        for place, tile in enumerate(self.tiles):
            row, column = (0, place) if wide else divmod(place, 2)
            self._row.addWidget(tile, row, column)
            tile.part_from(before=column > 0, above=row > 0)
        for place in range(4):
            self._row.setColumnStretch(place, 1 if wide or place < 2 else 0)
        for place, card in enumerate(order):
            self._grid.addWidget(card, place // 2 if wide else place, place % 2 if wide else 0)
        self._grid.setColumnStretch(0, _LEFT)
        self._grid.setColumnStretch(1, _RIGHT if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room for two cards."""
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= current_look().px(_SIDE_BY_SIDE))

    def show_dashboard(self, found: Dashboard) -> None:
        """Show these numbers."""
        for name, content in _CARDS:
            self.cards[name].show_content(content(found))
        self._show_tiles(found)

    def _show_tiles(self, found: Dashboard) -> None:
        first, caught, waiting, unbilled = self.tiles
        first.show_figure(
            tr("Ready at first check"),
            percent_words(found.first_pass.percent),
            first_pass_line(found.first_pass),
            tr("Visits whose first kept version had no Must fix. Opens those that had one."),
        )
        caught.show_figure(
            tr("Must fix, caught before sending"),
            f"{found.caught.findings:,}",
            caught_line(found),
            tr("Findings on versions that were kept before the claim was sent."),
        )
        waiting.show_figure(
            tr("Waiting to be sent"),
            dollars(found.waiting.charge),
            waiting_line(found.waiting, found.on),
            tr("Charges of all visits not sent yet, whatever the period."),
        )
        unbilled.show_figure(
            tr("Minutes that carry more units"),
            tr_count("{count} unit", "{count} units", found.unbilled.units),
            unbilled_line(found),
            tr("Quarter-hour codes by the payer's own counting rule. A question: there may be a reason to bill less."),
        )
        self._asks = [
            (tr("Must fix at the first check"), found.first_pass.ask),
            (tr("Must fix, caught before sending"), found.caught.ask),
            (tr("Waiting to be sent"), found.waiting.ask),
            (
                tr("Minutes that carry more units"),
                Ask(AskKind.NAMED, Scope(), ids=found.unbilled.visit_ids),
            ),
        ]

    def _ask_tile(self, place: int) -> None:
        if place < len(self._asks):
            self.visits_asked.emit(*self._asks[place])

    def _ask_row(self, card: ChartCard, place: int) -> None:
        if card.content is not None and place < len(card.content.asks):
            self.visits_asked.emit(card.content.titles[place], card.content.asks[place])

    def _ask_foot(self, card: ChartCard) -> None:
        if card.content is not None and card.content.foot_ask is not None:
            self.visits_asked.emit(card.content.foot_title, card.content.foot_ask)
