"""The things themselves: frozen dataclasses and enums, no logic that needs a library."""
