"""Small controls and drawing that several rooms of the window share."""
