"""Whether a visit still stands as its claim left the clinic, in SQL."""

from __future__ import annotations

_AWAY = "('sent', 'paid', 'denied')"
_LAST_HERE = f"SELECT max(h.version) FROM visit_versions h WHERE h.visit_id = v.id AND h.status NOT IN {_AWAY}"
_AS_SENT = (
    f"SELECT min(o.version) FROM visit_versions o WHERE o.visit_id = v.id AND o.version > coalesce(({_LAST_HERE}), 0)"
)
CHANGED_SINCE_SENT = (
    f"CASE WHEN v.status IN {_AWAY} THEN coalesce((SELECT n.visit <> s.visit OR n.provider_id <> s.provider_id "
    "FROM visit_versions n JOIN visit_versions s ON s.visit_id = n.visit_id "
    f"WHERE n.visit_id = v.id AND n.version = v.version AND s.version = ({_AS_SENT})), 0) ELSE 0 END"
)
"""1 where a claim is out and its visit says something else by now. The visit goes by v; only claims that are out are
compared, by the key of their versions.
"""
