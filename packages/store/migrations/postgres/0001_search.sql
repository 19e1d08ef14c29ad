-- The words of each row of search_entries, under its number. They come normalised; the text itself is kept once, elsewhere.
CREATE TABLE "search_words" (
	"number" integer PRIMARY KEY NOT NULL REFERENCES "search_entries"("number") ON DELETE cascade,
	"words" tsvector NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_words_by_word" ON "search_words" USING gin ("words");
