"""How what was built is tried: on bare systems without a network, and by judges."""
