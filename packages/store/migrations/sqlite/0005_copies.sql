CREATE TABLE `article_contents` (
	`article_id` text PRIMARY KEY NOT NULL,
	`own_story_id` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_contents_by_content` ON `article_contents` (`content`);--> statement-breakpoint
CREATE TABLE `content_bands` (
	`band` text NOT NULL,
	`content` text NOT NULL,
	PRIMARY KEY(`band`, `content`)
);
--> statement-breakpoint
CREATE INDEX `content_bands_by_content` ON `content_bands` (`content`);--> statement-breakpoint
CREATE TABLE `copy_links` (
	`content` text NOT NULL,
	`other_content` text NOT NULL,
	`similarity` real NOT NULL,
	PRIMARY KEY(`content`, `other_content`)
);
--> statement-breakpoint
CREATE INDEX `copy_links_by_other` ON `copy_links` (`other_content`);--> statement-breakpoint
CREATE TABLE `story_splits` (
	`article_id` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`reviewer` text NOT NULL,
	`reason` text NOT NULL,
	`decided_at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
