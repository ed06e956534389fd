"""Libraries as files: what goes in and out, what was done, what is kept safe."""
