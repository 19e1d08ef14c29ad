CREATE TABLE "feed_entries" (
	"address" text collate "C" PRIMARY KEY NOT NULL,
	"feed_address" text collate "C",
	"state" text collate "C" NOT NULL,
	"seen_at" text collate "C" NOT NULL,
	"failures" integer NOT NULL,
	"error" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "feeds" (
	"address" text collate "C" PRIMARY KEY NOT NULL,
	"title" text collate "C",
	"etag" text collate "C",
	"last_modified" text collate "C",
	"added_at" text collate "C" NOT NULL,
	"polled_at" text collate "C",
	"outcome" text collate "C",
	"error" text collate "C",
	"next_poll_at" text collate "C" NOT NULL,
	"interval_minutes" integer NOT NULL,
	"failures" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feed_entries" ADD CONSTRAINT "feed_entries_feed_address_feeds_address_fk" FOREIGN KEY ("feed_address") REFERENCES "public"."feeds"("address") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feed_entries_by_feed" ON "feed_entries" USING btree ("feed_address","state","seen_at","address");