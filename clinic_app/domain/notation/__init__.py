"""The notation of a visit: TOML and JSON with the same keys, read and written."""

from clinic_app.domain.notation.reading import read_json, read_toml, visit_from_mapping
from clinic_app.domain.notation.writing import to_mapping, write_json, write_toml

__all__ = ["read_json", "read_toml", "to_mapping", "visit_from_mapping", "write_json", "write_toml"]
