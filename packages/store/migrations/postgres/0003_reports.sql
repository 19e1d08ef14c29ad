CREATE TABLE "claims" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"statement_id" text collate "C" NOT NULL,
	"topic_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"subject" text collate "C" NOT NULL,
	"answer" text collate "C" NOT NULL,
	"words" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contradictions" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"topic_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"actor_id" text collate "C",
	"subject" text collate "C" NOT NULL,
	"statement_id" text collate "C" NOT NULL,
	"other_statement_id" text collate "C" NOT NULL,
	"answer" text collate "C" NOT NULL,
	"other_answer" text collate "C" NOT NULL,
	"words" text collate "C" NOT NULL,
	"other_words" text collate "C" NOT NULL,
	"said_key" text collate "C" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_actor_id_actors_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."actors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_statement_id_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_other_statement_id_statements_id_fk" FOREIGN KEY ("other_statement_id") REFERENCES "public"."statements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claims_by_scope" ON "claims" USING btree ("topic_id","actor_id");--> statement-breakpoint
CREATE INDEX "claims_by_statement" ON "claims" USING btree ("statement_id");--> statement-breakpoint
CREATE INDEX "claims_by_actor" ON "claims" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "contradictions_by_scope" ON "contradictions" USING btree ("topic_id","actor_id","said_key","id");--> statement-breakpoint
CREATE INDEX "contradictions_by_statement" ON "contradictions" USING btree ("statement_id","id");--> statement-breakpoint
CREATE INDEX "contradictions_by_other" ON "contradictions" USING btree ("other_statement_id");--> statement-breakpoint
CREATE INDEX "contradictions_by_actor" ON "contradictions" USING btree ("actor_id");