CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`statement_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`subject` text NOT NULL,
	`answer` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_by_scope` ON `claims` (`topic_id`,`actor_id`);--> statement-breakpoint
CREATE INDEX `claims_by_statement` ON `claims` (`statement_id`);--> statement-breakpoint
CREATE INDEX `claims_by_actor` ON `claims` (`actor_id`);--> statement-breakpoint
CREATE TABLE `contradictions` (
	`id` text PRIMARY KEY NOT NULL,
	`topic_id` text NOT NULL,
	`kind` text NOT NULL,
	`actor_id` text,
	`subject` text NOT NULL,
	`statement_id` text NOT NULL,
	`other_statement_id` text NOT NULL,
	`answer` text NOT NULL,
	`other_answer` text NOT NULL,
	`words` text NOT NULL,
	`other_words` text NOT NULL,
	`said_key` text NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contradictions_by_scope` ON `contradictions` (`topic_id`,`actor_id`,`said_key`,`id`);--> statement-breakpoint
CREATE INDEX `contradictions_by_statement` ON `contradictions` (`statement_id`,`id`);--> statement-breakpoint
CREATE INDEX `contradictions_by_other` ON `contradictions` (`other_statement_id`);--> statement-breakpoint
CREATE INDEX `contradictions_by_actor` ON `contradictions` (`actor_id`);