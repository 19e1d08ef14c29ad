CREATE TABLE `actor_names` (
	`actor_id` text NOT NULL,
	`name` text NOT NULL,
	`weak` integer NOT NULL,
	`place` integer NOT NULL,
	`normal` text NOT NULL,
	`folded` text NOT NULL,
	`surname` text,
	`revision` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `name`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `actor_names_by_normal` ON `actor_names` (`normal`);--> statement-breakpoint
CREATE INDEX `actor_names_by_folded` ON `actor_names` (`folded`);--> statement-breakpoint
CREATE INDEX `actor_names_by_surname` ON `actor_names` (`surname`);--> statement-breakpoint
CREATE INDEX `actor_names_by_revision` ON `actor_names` (`revision`);--> statement-breakpoint
CREATE TABLE `actors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`sort_key` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `actors_by_name` ON `actors` (`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `actors_by_kind` ON `actors` (`kind`,`sort_key`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `actors_slug` ON `actors` (`slug`);--> statement-breakpoint
CREATE TABLE `article_actors` (
	`article_id` text NOT NULL,
	`actor_id` text NOT NULL,
	`published_key` text NOT NULL,
	PRIMARY KEY(`article_id`, `actor_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_actors_by_actor` ON `article_actors` (`actor_id`,`published_key`,`article_id`);--> statement-breakpoint
CREATE TABLE `article_statements` (
	`article_id` text NOT NULL,
	`statement_id` text NOT NULL,
	`start_offset` integer NOT NULL,
	PRIMARY KEY(`article_id`, `statement_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `article_statements_by_place` ON `article_statements` (`article_id`,`start_offset`,`statement_id`);--> statement-breakpoint
CREATE INDEX `article_statements_by_statement` ON `article_statements` (`statement_id`);--> statement-breakpoint
CREATE TABLE `article_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`sha256` text NOT NULL,
	`boilerplate` text NOT NULL,
	`read_at` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_versions_latest` ON `article_versions` (`article_id`,`read_at`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_versions_content` ON `article_versions` (`article_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`outlet_id` text,
	`address` text NOT NULL,
	`url` text,
	`title` text NOT NULL,
	`byline` text NOT NULL,
	`published_at` text,
	`published_key` text NOT NULL,
	`language` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `stories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `articles_by_published` ON `articles` (`published_key`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_outlet` ON `articles` (`outlet_id`,`published_key`,`id`);--> statement-breakpoint
CREATE INDEX `articles_by_story` ON `articles` (`story_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `articles_address` ON `articles` (`address`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	`exact` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_by_version` ON `evidence` (`version_id`,`start_offset`,`id`);--> statement-breakpoint
CREATE TABLE `identity_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`other_actor_id` text NOT NULL,
	`verdict` text NOT NULL,
	`reviewer` text NOT NULL,
	`reason` text NOT NULL,
	`decided_at` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `identity_reviews_by_actor` ON `identity_reviews` (`actor_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `identity_reviews_by_other` ON `identity_reviews` (`other_actor_id`,`decided_at`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL,
	`form` text NOT NULL,
	`actor_id` text,
	`rule` text NOT NULL,
	`run_id` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mentions_by_version` ON `mentions` (`version_id`,`start_offset`,`id`);--> statement-breakpoint
CREATE INDEX `mentions_by_actor` ON `mentions` (`actor_id`,`version_id`);--> statement-breakpoint
CREATE TABLE `outlets` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `position_evidence` (
	`position_id` text NOT NULL,
	`evidence_id` text NOT NULL,
	`run_id` text NOT NULL,
	PRIMARY KEY(`position_id`, `evidence_id`),
	FOREIGN KEY (`position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `position_evidence_by_evidence` ON `position_evidence` (`evidence_id`);--> statement-breakpoint
CREATE TABLE `position_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`position_id` text NOT NULL,
	`verdict` text NOT NULL,
	`before_stance` text NOT NULL,
	`after_stance` text,
	`reviewer` text NOT NULL,
	`reason` text NOT NULL,
	`decided_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `position_reviews_latest` ON `position_reviews` (`position_id`,`decided_at`,`id`);--> statement-breakpoint
CREATE TABLE `positions` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`statement_id` text NOT NULL,
	`stance` text NOT NULL,
	`read_stance` text NOT NULL,
	`target` text,
	`condition` text,
	`basis` text NOT NULL,
	`confidence` real NOT NULL,
	`rule` text NOT NULL,
	`said_on` text,
	`said_key` text NOT NULL,
	`status` text NOT NULL,
	`recorded_at` text NOT NULL,
	`run_id` text NOT NULL,
	`story_ids` text NOT NULL,
	`outlet_ids` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `positions_by_pair` ON `positions` (`actor_id`,`topic_id`,`said_key`,`id`);--> statement-breakpoint
CREATE INDEX `positions_by_actor` ON `positions` (`actor_id`,`said_key`,`id`);--> statement-breakpoint
CREATE INDEX `positions_by_topic` ON `positions` (`topic_id`,`said_key`,`id`);--> statement-breakpoint
CREATE INDEX `positions_by_said` ON `positions` (`said_key`,`id`);--> statement-breakpoint
CREATE INDEX `positions_by_statement` ON `positions` (`statement_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `roles` (
	`actor_id` text NOT NULL,
	`title` text NOT NULL,
	`place` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `title`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`reader` text NOT NULL,
	`version` text NOT NULL,
	`settings` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `search_entries` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`start_offset` integer NOT NULL,
	`end_offset` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entries_by_owner` ON `search_entries` (`owner_id`,`start_offset`);--> statement-breakpoint
CREATE TABLE `shifts` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`kind` text NOT NULL,
	`before_stance` text NOT NULL,
	`after_stance` text NOT NULL,
	`before_position_id` text NOT NULL,
	`after_position_id` text NOT NULL,
	`occurred_on` text,
	`occurred_key` text NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`before_position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`after_position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `shifts_by_pair` ON `shifts` (`actor_id`,`topic_id`,`occurred_key`,`id`);--> statement-breakpoint
CREATE INDEX `shifts_by_topic` ON `shifts` (`topic_id`,`occurred_key`,`id`);--> statement-breakpoint
CREATE INDEX `shifts_by_occurred` ON `shifts` (`occurred_key`,`id`);--> statement-breakpoint
CREATE INDEX `shifts_by_before` ON `shifts` (`before_position_id`);--> statement-breakpoint
CREATE INDEX `shifts_by_after` ON `shifts` (`after_position_id`);--> statement-breakpoint
CREATE TABLE `standings` (
	`actor_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`stance` text,
	`label` text NOT NULL,
	`since` text,
	`last_said` text,
	`said_key` text NOT NULL,
	`statements` integer NOT NULL,
	`stories` integer NOT NULL,
	`outlets` integer NOT NULL,
	`counts` text NOT NULL,
	`reviewed_share` real NOT NULL,
	`position_id` text,
	PRIMARY KEY(`actor_id`, `topic_id`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`position_id`) REFERENCES `positions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `standings_by_actor` ON `standings` (`actor_id`,`said_key`,`topic_id`);--> statement-breakpoint
CREATE INDEX `standings_by_topic` ON `standings` (`topic_id`,`said_key`,`actor_id`);--> statement-breakpoint
CREATE INDEX `standings_by_said` ON `standings` (`said_key`,`actor_id`,`topic_id`);--> statement-breakpoint
CREATE INDEX `standings_by_position` ON `standings` (`position_id`);--> statement-breakpoint
CREATE TABLE `statement_evidence` (
	`statement_id` text NOT NULL,
	`evidence_id` text NOT NULL,
	`run_id` text NOT NULL,
	PRIMARY KEY(`statement_id`, `evidence_id`),
	FOREIGN KEY (`statement_id`) REFERENCES `statements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`evidence_id`) REFERENCES `evidence`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statement_evidence_by_evidence` ON `statement_evidence` (`evidence_id`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`speaker_id` text,
	`on_behalf_of_id` text,
	`reported_by` text,
	`form` text NOT NULL,
	`text` text NOT NULL,
	`cue` text,
	`said_on` text,
	`said_key` text NOT NULL,
	`run_id` text NOT NULL,
	FOREIGN KEY (`speaker_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`on_behalf_of_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statements_by_speaker` ON `statements` (`speaker_id`,`said_key`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_said` ON `statements` (`said_key`,`id`);--> statement-breakpoint
CREATE INDEX `statements_by_principal` ON `statements` (`on_behalf_of_id`);--> statement-breakpoint
CREATE TABLE `stories` (
	`id` text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`sort_key` text NOT NULL,
	`proposition` text,
	`description` text NOT NULL,
	`keywords` text NOT NULL,
	`broader_id` text,
	FOREIGN KEY (`broader_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `topics_by_name` ON `topics` (`sort_key`,`id`);--> statement-breakpoint
CREATE INDEX `topics_by_broader` ON `topics` (`broader_id`,`sort_key`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug` ON `topics` (`slug`);--> statement-breakpoint
CREATE TABLE `version_runs` (
	`version_id` text NOT NULL,
	`run_id` text NOT NULL,
	PRIMARY KEY(`version_id`, `run_id`),
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `runs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `version_runs_by_run` ON `version_runs` (`run_id`);--> statement-breakpoint
CREATE TABLE `version_texts` (
	`version_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `article_versions`(`id`) ON UPDATE no action ON DELETE no action
);
