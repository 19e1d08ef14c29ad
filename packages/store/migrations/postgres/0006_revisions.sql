ALTER TABLE "article_versions" ADD COLUMN "changes" text collate "C";--> statement-breakpoint
ALTER TABLE "positions" ADD COLUMN "withdrawn_at" text collate "C";--> statement-breakpoint
ALTER TABLE "shifts" ADD COLUMN "cause" text collate "C" DEFAULT 'STATEMENT' NOT NULL;