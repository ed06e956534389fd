"""The page of search results, in the place of the desk."""
