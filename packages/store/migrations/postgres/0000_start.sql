CREATE TABLE "actor_names" (
	"actor_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"weak" integer NOT NULL,
	"place" integer NOT NULL,
	"normal" text collate "C" NOT NULL,
	"folded" text collate "C" NOT NULL,
	"surname" text collate "C",
	"revision" integer NOT NULL,
	CONSTRAINT "actor_names_actor_id_name_pk" PRIMARY KEY("actor_id","name")
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	CONSTRAINT "actors_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "article_actors" (
	"article_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"published_key" text collate "C" NOT NULL,
	CONSTRAINT "article_actors_article_id_actor_id_pk" PRIMARY KEY("article_id","actor_id")
);
--> statement-breakpoint
CREATE TABLE "article_statements" (
	"article_id" text collate "C" NOT NULL,
	"statement_id" text collate "C" NOT NULL,
	"start_offset" integer NOT NULL,
	CONSTRAINT "article_statements_article_id_statement_id_pk" PRIMARY KEY("article_id","statement_id")
);
--> statement-breakpoint
CREATE TABLE "article_versions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"article_id" text collate "C" NOT NULL,
	"sha256" text collate "C" NOT NULL,
	"boilerplate" text collate "C" NOT NULL,
	"read_at" text collate "C" NOT NULL,
	CONSTRAINT "article_versions_content" UNIQUE("article_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"story_id" text collate "C" NOT NULL,
	"outlet_id" text collate "C",
	"address" text collate "C" NOT NULL,
	"url" text collate "C",
	"title" text collate "C" NOT NULL,
	"byline" text collate "C" NOT NULL,
	"published_at" text collate "C",
	"published_key" text collate "C" NOT NULL,
	"language" text collate "C" NOT NULL,
	CONSTRAINT "articles_address" UNIQUE("address")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version_id" text collate "C" NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"exact" text collate "C" NOT NULL,
	"prefix" text collate "C" NOT NULL,
	"suffix" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity_reviews" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"other_actor_id" text collate "C" NOT NULL,
	"verdict" text collate "C" NOT NULL,
	"reviewer" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	"decided_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version_id" text collate "C" NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	"form" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"rule" text collate "C" NOT NULL,
	"run_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outlets" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"name" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "position_evidence" (
	"position_id" text collate "C" NOT NULL,
	"evidence_id" text collate "C" NOT NULL,
	"run_id" text collate "C" NOT NULL,
	CONSTRAINT "position_evidence_position_id_evidence_id_pk" PRIMARY KEY("position_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "position_reviews" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"position_id" text collate "C" NOT NULL,
	"verdict" text collate "C" NOT NULL,
	"before_stance" text collate "C" NOT NULL,
	"after_stance" text collate "C",
	"reviewer" text collate "C" NOT NULL,
	"reason" text collate "C" NOT NULL,
	"decided_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "positions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"topic_id" text collate "C" NOT NULL,
	"statement_id" text collate "C" NOT NULL,
	"stance" text collate "C" NOT NULL,
	"read_stance" text collate "C" NOT NULL,
	"target" text collate "C",
	"condition" text collate "C",
	"basis" text collate "C" NOT NULL,
	"confidence" double precision NOT NULL,
	"rule" text collate "C" NOT NULL,
	"said_on" text collate "C",
	"said_key" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"recorded_at" text collate "C" NOT NULL,
	"run_id" text collate "C" NOT NULL,
	"story_ids" text collate "C" NOT NULL,
	"outlet_ids" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"name" text collate "C" PRIMARY KEY NOT NULL,
	"value" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"actor_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"place" integer NOT NULL,
	CONSTRAINT "roles_actor_id_title_pk" PRIMARY KEY("actor_id","title")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"reader" text collate "C" NOT NULL,
	"version" text collate "C" NOT NULL,
	"settings" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"number" integer PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY (sequence name "search_entries_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text collate "C" NOT NULL,
	"owner_id" text collate "C" NOT NULL,
	"start_offset" integer NOT NULL,
	"end_offset" integer NOT NULL,
	CONSTRAINT "search_entries_by_owner" UNIQUE("owner_id","start_offset")
);
--> statement-breakpoint
CREATE TABLE "shifts" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"topic_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"before_stance" text collate "C" NOT NULL,
	"after_stance" text collate "C" NOT NULL,
	"before_position_id" text collate "C" NOT NULL,
	"after_position_id" text collate "C" NOT NULL,
	"occurred_on" text collate "C",
	"occurred_key" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"actor_id" text collate "C" NOT NULL,
	"topic_id" text collate "C" NOT NULL,
	"stance" text collate "C",
	"label" text collate "C" NOT NULL,
	"since" text collate "C",
	"last_said" text collate "C",
	"said_key" text collate "C" NOT NULL,
	"statements" integer NOT NULL,
	"stories" integer NOT NULL,
	"outlets" integer NOT NULL,
	"counts" text collate "C" NOT NULL,
	"reviewed_share" double precision NOT NULL,
	"position_id" text collate "C",
	CONSTRAINT "standings_actor_id_topic_id_pk" PRIMARY KEY("actor_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "statement_evidence" (
	"statement_id" text collate "C" NOT NULL,
	"evidence_id" text collate "C" NOT NULL,
	"run_id" text collate "C" NOT NULL,
	CONSTRAINT "statement_evidence_statement_id_evidence_id_pk" PRIMARY KEY("statement_id","evidence_id")
);
--> statement-breakpoint
CREATE TABLE "statements" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"speaker_id" text collate "C",
	"on_behalf_of_id" text collate "C",
	"reported_by" text collate "C",
	"form" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"cue" text collate "C",
	"said_on" text collate "C",
	"said_key" text collate "C" NOT NULL,
	"run_id" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" text collate "C" PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"sort_key" text collate "C" NOT NULL,
	"proposition" text collate "C",
	"description" text collate "C" NOT NULL,
	"keywords" text collate "C" NOT NULL,
	"broader_id" text collate "C",
	CONSTRAINT "topics_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "version_runs" (
	"version_id" text collate "C" NOT NULL,
	"run_id" text collate "C" NOT NULL,
	CONSTRAINT "version_runs_version_id_run_id_pk" PRIMARY KEY("version_id","run_id")
);
--> statement-breakpoint
CREATE TABLE "version_texts" (
	"version_id" text collate "C" PRIMARY KEY NOT NULL,
	"text" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "actor_names" ADD CONSTRAINT "actor_names_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_actors" ADD CONSTRAINT "article_actors_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_actors" ADD CONSTRAINT "article_actors_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_statements" ADD CONSTRAINT "article_statements_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_statements" ADD CONSTRAINT "article_statements_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_versions" ADD CONSTRAINT "article_versions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_reviews" ADD CONSTRAINT "identity_reviews_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_reviews" ADD CONSTRAINT "identity_reviews_other_actor_id_actors_id_fk" FOREIGN KEY ("other_actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position_evidence" ADD CONSTRAINT "position_evidence_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "positions" ADD CONSTRAINT "positions_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_before_position_id_positions_id_fk" FOREIGN KEY ("before_position_id") REFERENCES "public"."positions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shifts" ADD CONSTRAINT "shifts_after_position_id_positions_id_fk" FOREIGN KEY ("after_position_id") REFERENCES "public"."positions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_position_id_positions_id_fk" FOREIGN KEY ("position_id") REFERENCES "public"."positions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_evidence" ADD CONSTRAINT "statement_evidence_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_evidence" ADD CONSTRAINT "statement_evidence_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statement_evidence" ADD CONSTRAINT "statement_evidence_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_speaker_id_actors_id_fk" FOREIGN KEY ("speaker_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_on_behalf_of_id_actors_id_fk" FOREIGN KEY ("on_behalf_of_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statements" ADD CONSTRAINT "statements_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_broader" FOREIGN KEY ("broader_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_runs" ADD CONSTRAINT "version_runs_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_runs" ADD CONSTRAINT "version_runs_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "version_texts" ADD CONSTRAINT "version_texts_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actor_names_by_normal" ON "actor_names" USING btree ("normal");--> statement-breakpoint
CREATE INDEX "actor_names_by_folded" ON "actor_names" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "actor_names_by_surname" ON "actor_names" USING btree ("surname");--> statement-breakpoint
CREATE INDEX "actor_names_by_revision" ON "actor_names" USING btree ("revision");--> statement-breakpoint
CREATE INDEX "actors_by_name" ON "actors" USING btree ("sort_key","id");--> statement-breakpoint
CREATE INDEX "actors_by_kind" ON "actors" USING btree ("kind","sort_key","id");--> statement-breakpoint
CREATE INDEX "article_actors_by_actor" ON "article_actors" USING btree ("actor_id","published_key","article_id");--> statement-breakpoint
CREATE INDEX "article_statements_by_place" ON "article_statements" USING btree ("article_id","start_offset","statement_id");--> statement-breakpoint
CREATE INDEX "article_statements_by_statement" ON "article_statements" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "article_versions_latest" ON "article_versions" USING btree ("article_id","read_at","id");--> statement-breakpoint
CREATE INDEX "articles_by_published" ON "articles" USING btree ("published_key","id");--> statement-breakpoint
CREATE INDEX "articles_by_outlet" ON "articles" USING btree ("outlet_id","published_key","id");--> statement-breakpoint
CREATE INDEX "articles_by_story" ON "articles" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "evidence_by_version" ON "evidence" USING btree ("version_id","start_offset","id");--> statement-breakpoint
CREATE INDEX "identity_reviews_by_actor" ON "identity_reviews" USING btree ("actor_id","decided_at");--> statement-breakpoint
CREATE INDEX "identity_reviews_by_other" ON "identity_reviews" USING btree ("other_actor_id","decided_at");--> statement-breakpoint
CREATE INDEX "mentions_by_version" ON "mentions" USING btree ("version_id","start_offset","id");--> statement-breakpoint
CREATE INDEX "mentions_by_actor" ON "mentions" USING btree ("actor_id","version_id");--> statement-breakpoint
CREATE INDEX "position_evidence_by_evidence" ON "position_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "position_reviews_latest" ON "position_reviews" USING btree ("position_id","decided_at","id");--> statement-breakpoint
CREATE INDEX "positions_by_pair" ON "positions" USING btree ("actor_id","topic_id","said_key","id");--> statement-breakpoint
CREATE INDEX "positions_by_actor" ON "positions" USING btree ("actor_id","said_key","id");--> statement-breakpoint
CREATE INDEX "positions_by_topic" ON "positions" USING btree ("topic_id","said_key","id");--> statement-breakpoint
CREATE INDEX "positions_by_said" ON "positions" USING btree ("said_key","id");--> statement-breakpoint
CREATE INDEX "positions_by_statement" ON "positions" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "shifts_by_pair" ON "shifts" USING btree ("actor_id","topic_id","occurred_key","id");--> statement-breakpoint
CREATE INDEX "shifts_by_topic" ON "shifts" USING btree ("topic_id","occurred_key","id");--> statement-breakpoint
CREATE INDEX "shifts_by_occurred" ON "shifts" USING btree ("occurred_key","id");--> statement-breakpoint
CREATE INDEX "shifts_by_before" ON "shifts" USING btree ("before_position_id");--> statement-breakpoint
CREATE INDEX "shifts_by_after" ON "shifts" USING btree ("after_position_id");--> statement-breakpoint
CREATE INDEX "standings_by_actor" ON "standings" USING btree ("actor_id","said_key","topic_id");--> statement-breakpoint
CREATE INDEX "standings_by_topic" ON "standings" USING btree ("topic_id","said_key","actor_id");--> statement-breakpoint
CREATE INDEX "standings_by_said" ON "standings" USING btree ("said_key","actor_id","topic_id");--> statement-breakpoint
CREATE INDEX "standings_by_position" ON "standings" USING btree ("position_id");--> statement-breakpoint
CREATE INDEX "statement_evidence_by_evidence" ON "statement_evidence" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "statements_by_speaker" ON "statements" USING btree ("speaker_id","said_key","id");--> statement-breakpoint
CREATE INDEX "statements_by_said" ON "statements" USING btree ("said_key","id");--> statement-breakpoint
CREATE INDEX "statements_by_principal" ON "statements" USING btree ("on_behalf_of_id");--> statement-breakpoint
CREATE INDEX "topics_by_name" ON "topics" USING btree ("sort_key","id");--> statement-breakpoint
CREATE INDEX "topics_by_broader" ON "topics" USING btree ("broader_id","sort_key","id");--> statement-breakpoint
CREATE INDEX "version_runs_by_run" ON "version_runs" USING btree ("run_id");