ALTER TABLE `article_versions` ADD `changes` text;--> statement-breakpoint
ALTER TABLE `positions` ADD `withdrawn_at` text;--> statement-breakpoint
ALTER TABLE `shifts` ADD `cause` text DEFAULT 'STATEMENT' NOT NULL;