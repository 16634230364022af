"""Named filters of the work queue at their menu: chosen, saved, renamed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clinic_app.domain.errors import ClinicError
from clinic_app.services.queue_filters import QueueFilters, SavedFilter
from clinic_app.ui.language import tr, tr_count

if TYPE_CHECKING:
    from clinic_app.ui.queue_page import QueuePage


class SavedFilterDesk(QObject):
    """Between the menu of the page's filter bar and the service."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._filters = page, QueueFilters(page.clinic)
        self._told = False
        bar = page.filters
        bar.saved_chosen.connect(self._apply)
        bar.save_asked.connect(self._ask_name)
        bar.rename_asked.connect(self._ask_new_name)
        bar.forget_asked.connect(self._forget)

    def offer(self, applied: SavedFilter | None = None) -> None:
        """Offer what is kept now. Of what cannot be read is told once."""
        try:
            saved, unreadable = self._filters.all(), self._filters.unreadable()
        except ClinicError as error:
            self._page.failed.emit(error)
            return
        self._page.filters.show_saved(saved, applied if applied in saved else None)
        if unreadable and not self._told:
            self._told = True
            words = tr_count(
                "{count} saved filter cannot be read and is left out: {names}.",
                "{count} saved filters cannot be read and are left out: {names}.",
                len(unreadable),
                names=", ".join(unreadable),
            )
            self._page.failed.emit(ClinicError(words, tr("Save it anew under its name; all others are there.")))

    def _apply(self, saved: SavedFilter) -> None:
        self._page.show_filter(saved.filter)
        self.offer(saved)
        self._page.table.setFocus()

    def _ask_name(self) -> None:
        foot, bar = self._page.foot, self._page.filters
        foot.ask(tr("Save these filters as"), "", self._keep, for_all=False, back_to=bar.saved)

    def _keep(self, name: str, for_all: bool) -> None:
        try:
            kept = self._filters.keep(SavedFilter(name, self._page.wanted, for_all))
        except ClinicError as error:
            self._page.failed.emit(error)
            return
        self.offer(kept)
        self._page.said.emit(tr("Filter {name} saved", name=kept.name))

    def _ask_new_name(self, saved: SavedFilter) -> None:
        def rename(name: str, _for_all: bool) -> None:
            try:
                self.offer(self._filters.rename(saved, name))
            except ClinicError as error:
                self._page.failed.emit(error)

        foot, bar = self._page.foot, self._page.filters
        foot.ask(tr("Rename {name} to", name=saved.name), saved.name, rename, back_to=bar.saved)

    def _forget(self, saved: SavedFilter) -> None:
        try:
            self._filters.forget(saved)
        except ClinicError as error:
            self._page.failed.emit(error)
            return
        self.offer()
        self._page.said.emit(tr("Filter {name} deleted", name=saved.name))
