"""The unit panel under the form: the number, the bar, and the reason in sentences beside the other method's figure."""

from dataclasses import dataclass, field
from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.ui.language import tr
from clinic_app.ui.laying_out import ScrollArea
from clinic_app.ui.spoken_parts import ORNAMENT
from clinic_app.ui.text import ElidedLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.unit_bar import UnitBar
from clinic_app.ui.unit_bar_layout import UnitBarModel

FOLD_BELOW = 650
_LAST_ROW = 200  # under the rows of all codes a visit can hold
_NARROW = 640  # logical width under which the sentences have no room on one line


@dataclass(frozen=True, slots=True)
class UnitSentence:
    """One code's arithmetic: what its minutes hold, the units they earn, and why if a leftover decided."""

    code: str
    colour: int
    detail: str
    units: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same visit under the other method: title, units, how they split, and one line of why."""

    title: str
    units: int
    split: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class UnitPanelModel:
    """All the unit panel shows. Minutes are whole numbers; ``source`` names manual, chapter and section."""

    bar: UnitBarModel = field(default_factory=UnitBarModel)
    sentences: tuple[UnitSentence, ...] = ()
    source: str = ""
    comparison: Comparison | None = None
    timed: int = 0
    untimed: int = 0
    treatment: int | None = None


class _Swatch(QWidget):
    """A small square of a code's fill, tying its sentence to its minutes."""

    spoken_as: ClassVar = ORNAMENT

    def __init__(self) -> None:
        super().__init__()
        self._colour = 0
        self.setFixedSize(self.sizeHint())

    def show_colour(self, colour: int) -> None:
        if colour != self._colour:
            self._colour = colour
            self.update()

    def restyle(self) -> None:
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        edge = current_look().px(9)
        return QSize(edge, edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_look().theme.code(self._colour).fill))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()


class _SentenceRow:
    """One code's sentence in five cells of the grid, made once."""

    def __init__(self, grid: QGridLayout, row: int) -> None:
        self._swatch = _Swatch()
        self._code, self._detail = label("", "secondhead"), label("", "second")
        self._units, self._reason = label("", "secondhead"), label("", "second", wrap=True)
        self._units.setContentsMargins(SPACE.large, 0, 0, 0)
        grid.addWidget(self._swatch, row, 0, Qt.AlignmentFlag.AlignTop)
        for column, part in enumerate((self._code, self._detail, self._units), start=1):
            grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._reason, row, 4)

    def wrap(self, wrapped: bool) -> None:
        """Let the minutes of the code run over lines, or keep them on one."""
        self._detail.setWordWrap(wrapped)

    def show_sentence(self, sentence: UnitSentence | None) -> None:
        for part in (self._swatch, self._code, self._detail, self._units, self._reason):
            part.setVisible(sentence is not None)
        if sentence is None:
            return
        self._swatch.show_colour(sentence.colour)
        words = (sentence.code, sentence.detail, sentence.units, sentence.reason)
        for part, text in zip((self._code, self._detail, self._units, self._reason), words, strict=True):
            if part.text() != text:
                part.setText(text)


class UnitPanel(QFrame):
    """The panel. Folded it keeps title, number and bar, for low windows.

    ``tie_chosen`` carries the code the reader gives a tied unit to.
    """

    tie_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = UnitPanelModel()
        self._folded = False
        self._is_narrow = False
        self._rows: list[_SentenceRow] = []
        self.setObjectName("unit_panel")
        self.setAccessibleName(tr("Units"))
        self.setProperty("ground", "sunk")
        self.setProperty("edge", "top")
        self.bar = UnitBar()
        self.bar.tie_chosen.connect(self.tie_chosen)
        self._method = ElidedLabel("", "second")
        self._method.setObjectName("unit_method")
        self._totals = label("", "second", "unit_totals")
        self._number = label("0", "bigfigure", "unit_number")
        self._number_words = label(tr("timed\nunits"), "second", "unit_number_words")
        self._explanation = QWidget()
        self._build()
        self._fix_height()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(label(tr("Units"), "head", "unit_title"))
        head.addWidget(self._method, 1)
        head.addWidget(self._totals)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE.medium)
        middle.addWidget(self._number)
        middle.addWidget(self._number_words)
        middle.addSpacing(SPACE.large)
        middle.addWidget(self.bar, 1)
        self._build_explanation()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, 11, SPACE.side, SPACE.small)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(middle)
        column.addWidget(self._explanation, 1)
        column.addStretch(0)

    def _build_explanation(self) -> None:
        self._sentences = QWidget()
        self._sentences.setProperty("canvas", True)
        self._grid = QGridLayout(self._sentences)
        self._grid.setContentsMargins(0, 0, SPACE.small, 0)
        self._grid.setHorizontalSpacing(SPACE.small)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnMinimumWidth(3, current_look().px(42) + SPACE.large)
        self._grid.setColumnStretch(4, 1)
        self._source = label("", "source", "unit_source", wrap=True)
        self._grid.addWidget(self._source, _LAST_ROW, 0, 1, 5)
        self._grid.setRowStretch(_LAST_ROW + 1, 1)
        scroll = ScrollArea()
        scroll.setObjectName("unit_sentences")
        scroll.setAccessibleName(tr("How the units were counted"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._sentences)
        self._compare_title = label("", "label", "compare_title")
        self._compare_number = label("", "name", "compare_units")
        self._compare_split = label("", "second", "compare_split")
        self._compare_why = label("", "source", "compare_why")
        self._compare = QFrame()
        self._compare.setProperty("edge", "left")
        self._compare.setObjectName("unit_comparison")
        beside = QVBoxLayout(self._compare)
        beside.setContentsMargins(SPACE.medium, 0, 0, 0)
        beside.setSpacing(1)
        figure = QHBoxLayout()
        figure.setSpacing(6)
        figure.addWidget(self._compare_number)
        figure.addWidget(self._compare_split)
        figure.addStretch(1)
        beside.addWidget(self._compare_title)
        beside.addLayout(figure)
        beside.addWidget(self._compare_why)
        beside.addStretch(1)
        row = QHBoxLayout(self._explanation)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(SPACE.medium)
        row.addWidget(scroll, 1)
        row.addWidget(self._compare)

    def set_model(self, model: UnitPanelModel) -> None:
        """Show ``model``; only what changed is drawn again."""
        if model == self._model:
            return
        old, self._model = self._model, model
        self.bar.set_model(model.bar)
        self._number.setText(str(model.bar.units))
        self._number_words.setText(tr("timed\nunit") if model.bar.units == 1 else tr("timed\nunits"))
        self._method.setText(model.bar.method)
        self._totals.setText(_totals(model))
        if (old.sentences, old.source) != (model.sentences, model.source):
            self._fill_sentences()
        self._fill_comparison()
        self.setAccessibleDescription(self.words())

    def words(self) -> str:
        """The whole panel in sentences: what a reader hears who does not see the bar."""
        lines = [tr("{units} timed units, {method}.", units=self._model.bar.units, method=self._model.bar.method)]
        lines += [
            f"{sentence.code}: {sentence.detail}; {sentence.units} {sentence.reason}".strip()
            for sentence in self._model.sentences
        ]
        if self._model.comparison:
            lines.append(f"{self._model.comparison.title}: {self._model.comparison.units}")
        return "\n".join(lines)

    def _fill_sentences(self) -> None:
        """Rows are kept and told anew: a new label costs ten times a changed one."""
        sentences = self._model.sentences
        while len(self._rows) < len(sentences):
            self._rows.append(_SentenceRow(self._grid, len(self._rows)))
            self._rows[-1].wrap(self._is_narrow)
        for place, row in enumerate(self._rows):
            row.show_sentence(sentences[place] if place < len(sentences) else None)
        if self._source.text() != self._model.source:
            self._source.setText(self._model.source)
        self._source.setVisible(bool(self._model.source))

    def _fill_comparison(self) -> None:
        other = self._model.comparison
        self._compare.setVisible(other is not None)
        if other is None:
            return
        self._compare_title.setText(other.title)
        self._compare_number.setText(str(other.units))
        words = tr("unit") if other.units == 1 else tr("units")
        self._compare_split.setText(f"{words} ({other.split})" if other.split else words)
        self._compare_why.setText(other.why)

    def is_folded(self) -> bool:
        """Whether the explanation is folded away."""
        return self._folded

    def fold(self, folded: bool) -> None:
        """Fold or unfold the explanation."""
        self._folded = folded
        self._explanation.setVisible(not folded)
        self._fix_height()

    def fit(self, content_height: int) -> None:
        """Fold when the window's content is lower than 650 logical pixels."""
        wanted = content_height < FOLD_BELOW
        if wanted != self._folded:
            self.fold(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the panel is narrow the sentences run over lines, so that none is cut or has to be scrolled to."""
        super().resizeEvent(event)
        narrow = self.width() / current_look().scale < _NARROW
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._grid.setColumnStretch(2, int(narrow))
            for row in self._rows:
                row.wrap(narrow)

    def _fix_height(self) -> None:
        look = current_look()
        self.setFixedHeight(look.px(HEIGHT.unit_panel_folded if self._folded else HEIGHT.unit_panel))

    def restyle(self) -> None:
        """Take the heights of a changed text scale."""
        self._fix_height()
        self._fill_sentences()


def _totals(model: UnitPanelModel) -> str:
    parts = [tr("Timed {timed}", timed=model.timed), tr("Untimed {untimed}", untimed=model.untimed)]
    parts.append(
        tr("Treatment not typed")
        if model.treatment is None
        else tr("Treatment {treatment} min", treatment=model.treatment)
    )
    return "   ".join(parts)
