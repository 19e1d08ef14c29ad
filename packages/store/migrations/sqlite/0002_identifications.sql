CREATE TABLE `identifications` (
	`version_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`rule` text NOT NULL,
	`roles` text NOT NULL,
	`run_id` text NOT NULL,
	PRIMARY KEY(`version_id`, `actor_id`),
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `identifications_by_actor` ON `identifications` (`actor_id`,`version_id`);