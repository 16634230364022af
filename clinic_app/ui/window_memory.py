"""What the program remembers between runs: sizes, places and the look. Never a name, never a code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from clinic_app.ui.language import LanguageChoice

if TYPE_CHECKING:
    from clinic_app.ui.theme import ThemeChoice


class WindowMemory:
    """Small settings of the person, kept where the operating system keeps them."""

    def __init__(self) -> None:
        self._kept = QSettings()

    def geometry(self) -> QByteArray:
        """Size and place of the window."""
        return self._bytes("window/geometry")

    def splitter(self) -> QByteArray:
        """Widths of the visit screen's columns."""
        return self._bytes("window/columns_by_hand")

    def _bytes(self, name: str) -> QByteArray:
        value = self._kept.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_window(self, geometry: QByteArray) -> None:
        """Keep size and place."""
        self._kept.setValue("window/geometry", geometry)

    def keep_splitter(self, state: QByteArray) -> None:
        """Keep the columns."""
        self._kept.setValue("window/columns_by_hand", state)

    def table(self, name: str) -> QByteArray:
        """Widths, order and sorting of a table's columns."""
        return self._bytes(f"tables/{name}")

    def keep_table(self, name: str, state: QByteArray) -> None:
        """Keep the columns of a table as somebody set them."""
        self._kept.setValue(f"tables/{name}", state)

    @property
    def recent_commands(self) -> tuple[str, ...]:
        """The names of the commands taken last from the search, the newest first."""
        return tuple(name for name in str(self._kept.value("search/commands", "")).split(" ") if name)

    @recent_commands.setter
    def recent_commands(self, names: tuple[str, ...]) -> None:
        self._kept.setValue("search/commands", " ".join(names))

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark, or as the system says."""
        from clinic_app.ui.theme import ThemeChoice  # noqa: PLC0415 # read after the first paint, geometry before it

        kept = str(self._kept.value("look/theme", ThemeChoice.SYSTEM.value))
        return ThemeChoice(kept) if kept in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._kept.setValue("look/theme", choice.value)

    @property
    def language(self) -> LanguageChoice:
        """English, Spanish, or as the system says."""
        kept = str(self._kept.value("look/language", LanguageChoice.SYSTEM.value))
        return LanguageChoice(kept) if kept in set(LanguageChoice) else LanguageChoice.SYSTEM

    @language.setter
    def language(self, choice: LanguageChoice) -> None:
        self._kept.setValue("look/language", choice.value)

    @property
    def claim_papers_too(self) -> bool:
        """Whether papers about claims follow the window's language; else they are English."""
        return str(self._kept.value("look/claim_papers_too", "false")) == "true"

    @claim_papers_too.setter
    def claim_papers_too(self, follow: bool) -> None:
        self._kept.setValue("look/claim_papers_too", "true" if follow else "false")

    @property
    def scale(self) -> float:
        """Text scale, 1 is 100 %."""
        try:
            return float(str(self._kept.value("look/scale", 1.0)))
        except ValueError:
            return 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._kept.setValue("look/scale", scale)

    @property
    def sharp(self) -> bool:
        """Whether the person wants high contrast, whatever the system says."""
        return str(self._kept.value("look/sharp", "false")) == "true"

    @sharp.setter
    def sharp(self, sharp: bool) -> None:
        self._kept.setValue("look/sharp", "true" if sharp else "false")

    @property
    def still(self) -> bool:
        """Whether the person wants no motion at all."""
        return str(self._kept.value("look/still", "false")) == "true"

    @still.setter
    def still(self, still: bool) -> None:
        self._kept.setValue("look/still", "true" if still else "false")

    @property
    def toolbar(self) -> bool:
        """Whether the toolbar is shown."""
        return str(self._kept.value("window/toolbar", "true")) == "true"

    @toolbar.setter
    def toolbar(self, shown: bool) -> None:
        self._kept.setValue("window/toolbar", "true" if shown else "false")

    @property
    def knows_tour(self) -> bool:
        """Whether the tour was taken or put away, so that it is not offered again."""
        return str(self._kept.value("help/knows_tour", "false")) == "true"

    @knows_tour.setter
    def knows_tour(self, known: bool) -> None:
        self._kept.setValue("help/knows_tour", "true" if known else "false")

    @property
    def folder(self) -> Path | None:
        """The folder of the clinic opened last."""
        kept = str(self._kept.value("clinic/folder", ""))
        return Path(kept) if kept else None

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._kept.setValue("clinic/folder", str(folder))

    @property
    def account_id(self) -> int:
        """The number of the account that was at work last: the person picker begins with it."""
        kept = str(self._kept.value("person/account", ""))
        return int(kept) if kept.isdecimal() else 0

    @account_id.setter
    def account_id(self, account_id: int) -> None:
        self._kept.setValue("person/account", str(account_id))

    @property
    def passphrase_next(self) -> bool:
        """Whether the window was locked since somebody typed a passphrase: the next start asks for one."""
        return str(self._kept.value("person/passphrase_next", "false")) == "true"

    @passphrase_next.setter
    def passphrase_next(self, asked: bool) -> None:
        self._kept.setValue("person/passphrase_next", "true" if asked else "false")
        self._kept.sync()  # at once: whoever ends the program from outside may not undo a lock

    @property
    def who(self) -> str:
        """Initials that stand beside waivers and versions."""
        return str(self._kept.value("person/initials", ""))

    @who.setter
    def who(self, initials: str) -> None:
        self._kept.setValue("person/initials", initials)
