-- The words of each row of search_entries, under its number. They come normalised; the text itself is kept once, elsewhere.
CREATE VIRTUAL TABLE `search_words` USING fts5(words, content='', contentless_delete=1, tokenize='unicode61', prefix='3');
