-- A number that changes whenever the list of the library would: what is in it, its titles, outlets, dates, stories, counts.
-- A mark or a read sentence leaves it as it is, so that the window need not list a million articles again.
INSERT INTO library (key, value) VALUES ('listed', '0');

CREATE TRIGGER articles_listed_new AFTER INSERT ON articles BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER articles_listed AFTER UPDATE OF
  title, byline, published, site, url, language, words, new_words, story, deleted ON articles BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER articles_listed_gone AFTER DELETE ON articles BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER stories_listed_new AFTER INSERT ON stories BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER stories_listed AFTER UPDATE ON stories BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

CREATE TRIGGER stories_listed_gone AFTER DELETE ON stories BEGIN
  UPDATE library SET value = value + 1 WHERE key = 'listed';
END;

-- All that the order of the list is made of, story by story.
DROP INDEX articles_by_story;

CREATE INDEX articles_by_story ON articles (story, deleted, published, new_words);
