"""What belongs to the site and not to the article, learned over a library."""
