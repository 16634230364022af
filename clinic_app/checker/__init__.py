"""What a rule is, and how a claim is checked. Knows no rule."""
