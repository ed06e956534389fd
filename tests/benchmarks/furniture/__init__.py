"""Pages of made-up outlets with labelled furniture, and how much of it is found."""
