"""What every step of the set-up has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.set_up import SetUp, Step
from clinic_app.ui.chart_form import ChartForm
from clinic_app.ui.half_typed import Typed, put_back, typed_texts
from clinic_app.ui.tokens import SPACE


class SetUpStep(QWidget):
    """A step. ``entered``: Enter at its end, go on; ``failed(error)``; ``said(words)``; ``kept``: records changed."""

    entered = Signal()
    failed = Signal(Exception)
    said = Signal(str)
    kept = Signal()

    def __init__(self, step: Step, setting_up: SetUp) -> None:
        super().__init__()
        self.setObjectName(f"set_up_{step.value}")
        self.step, self.setting_up = step, setting_up
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE.small)

    def begin(self) -> None:
        """Show what is kept now, and put the focus where typing begins."""
        self.setFocus()

    def is_changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return False

    def keep(self) -> bool:
        """Keep what is typed; False if it cannot be kept as it stands. With nothing typed there is nothing to keep."""
        return True

    def is_done(self) -> bool:
        """Whether what is kept answers the step."""
        return not any(one.step is self.step for one in self.setting_up.missing())

    def half_typed(self) -> Typed:
        """What is typed and not kept, for a lock."""
        return typed_texts(self)

    def take_half_typed(self, typed: Typed) -> None:
        """Put it back."""
        put_back(self, typed)

    def attempt(self, form: ChartForm, texts: dict[str, str], keep: object) -> bool:
        """Keep the texts of a form by a call; False, with the reason told, if that fails."""
        assert callable(keep)
        try:
            keep()
        except ClinicError as error:
            self.failed.emit(error)
            return False
        form.show_values(texts)
        self.kept.emit()
        return True
