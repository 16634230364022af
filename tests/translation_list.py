"""The tool that keeps the list of translations, for tests: `packaging/` shares its name with a library."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

_FILE = Path(__file__).resolve().parents[1] / "packaging" / "translations.py"


def translation_tool() -> ModuleType:
    """The module, loaded once."""
    name = "clinic_translations"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, _FILE)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]
