CREATE TABLE "article_contents" (
	"article_id" text collate "C" PRIMARY KEY NOT NULL,
	"own_story_id" text collate "C" NOT NULL,
	"content" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "content_bands" (
	"band" text collate "C" NOT NULL,
	"content" text collate "C" NOT NULL,
	CONSTRAINT "content_bands_band_content_pk" PRIMARY KEY("band","content")
);
--> statement-breakpoint
CREATE TABLE "copy_links" (
	"content" text collate "C" NOT NULL,
	"other_content" text collate "C" NOT NULL,
	"similarity" double precision NOT NULL,
	CONSTRAINT "copy_links_content_other_content_pk" PRIMARY KEY("content","other_content")
);
--> statement-breakpoint
CREATE TABLE "story_splits" (
	"article_id" text collate "C" PRIMARY KEY NOT NULL,
	"id" text collate "C" NOT NULL,
	"reviewer" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	"decided_at" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_contents" ADD CONSTRAINT "article_contents_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_splits" ADD CONSTRAINT "story_splits_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_contents_by_content" ON "article_contents" USING btree ("content");--> statement-breakpoint
CREATE INDEX "content_bands_by_content" ON "content_bands" USING btree ("content");--> statement-breakpoint
CREATE INDEX "copy_links_by_other" ON "copy_links" USING btree ("other_content");