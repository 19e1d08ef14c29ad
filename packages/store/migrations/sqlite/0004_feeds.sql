CREATE TABLE `feed_entries` (
	`address` text PRIMARY KEY NOT NULL,
	`feed_address` text,
	`state` text NOT NULL,
	`seen_at` text NOT NULL,
	`failures` integer NOT NULL,
	`error` text,
	FOREIGN KEY (`feed_address`) REFERENCES `feeds`(`address`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `feed_entries_by_feed` ON `feed_entries` (`feed_address`,`state`,`seen_at`,`address`);--> statement-breakpoint
CREATE TABLE `feeds` (
	`address` text PRIMARY KEY NOT NULL,
	`title` text,
	`etag` text,
	`last_modified` text,
	`added_at` text NOT NULL,
	`polled_at` text,
	`outcome` text,
	`error` text,
	`next_poll_at` text NOT NULL,
	`interval_minutes` integer NOT NULL,
	`failures` integer NOT NULL
);
