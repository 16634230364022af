"""Words in another language than English, for every layer: no window, no file but the list of translations."""
