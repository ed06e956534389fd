"""The reading desk: panes, gutters and what is drawn in them. Takes values, emits wishes, never touches services."""
