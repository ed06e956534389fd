-- Gives a new library its id.
INSERT OR IGNORE INTO library (key, value) VALUES ('id', :id), ('created', :created)
