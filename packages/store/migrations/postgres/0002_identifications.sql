CREATE TABLE "identifications" (
	"version_id" text collate "C" NOT NULL,
	"actor_id" text collate "C" NOT NULL,
	"rule" text collate "C" NOT NULL,
	"roles" text collate "C" NOT NULL,
	"run_id" text collate "C" NOT NULL,
	CONSTRAINT "identifications_version_id_actor_id_pk" PRIMARY KEY("version_id","actor_id")
);
--> statement-breakpoint
ALTER TABLE "identifications" ADD CONSTRAINT "identifications_version_id_article_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."article_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identifications" ADD CONSTRAINT "identifications_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identifications" ADD CONSTRAINT "identifications_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identifications_by_actor" ON "identifications" USING btree ("actor_id","version_id");