// Constraints and indexes of the product; each may be run again at any time.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_key IF NOT EXISTS FOR (n:Person) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (n:Unit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unit_key IF NOT EXISTS FOR (n:Unit) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_key IF NOT EXISTS FOR (n:Account) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT interaction_id IF NOT EXISTS FOR (n:Interaction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT interaction_key IF NOT EXISTS FOR (n:Interaction) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT interest_key IF NOT EXISTS FOR (n:Interest) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT topic_key IF NOT EXISTS FOR (n:Topic) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_name IF NOT EXISTS FOR (n:Source) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT tie_layer_id IF NOT EXISTS FOR (n:TieLayer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_job_id IF NOT EXISTS FOR (n:ImportJob) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (n:Erasure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT suppressed_mark IF NOT EXISTS FOR (n:Suppressed) REQUIRE n.mark IS UNIQUE;
CREATE CONSTRAINT suppression_key_id IF NOT EXISTS FOR (n:SuppressionKey) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (n:AuditEntry) REQUIRE n.id IS UNIQUE;
CREATE INDEX erasure_state IF NOT EXISTS FOR (n:Erasure) ON (n.state);
CREATE INDEX tie_turn IF NOT EXISTS FOR (n:TieTurn) ON (n.turn);
CREATE INDEX person_availability IF NOT EXISTS FOR (n:Person) ON (n.availability);
CREATE INDEX person_objected IF NOT EXISTS FOR (n:Person) ON (n.objectedAt);
CREATE INDEX person_owner IF NOT EXISTS FOR (n:Person) ON (n.owner);
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.sortName, n.id);
CREATE INDEX unit_name IF NOT EXISTS FOR (n:Unit) ON (n.sortName, n.id);
CREATE FULLTEXT INDEX personNames IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX unitNames IF NOT EXISTS FOR (n:Unit) ON EACH [n.name, n.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE CONSTRAINT special_marks_id IF NOT EXISTS FOR (n:SpecialMarks) REQUIRE n.id IS UNIQUE;
CREATE FULLTEXT INDEX personEmails IF NOT EXISTS FOR (n:Person) ON EACH [n.email]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'email'}};
CREATE CONSTRAINT introduction_id IF NOT EXISTS FOR (n:Introduction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT introduction_key IF NOT EXISTS FOR (n:Introduction) REQUIRE n.key IS UNIQUE;
CREATE INDEX introduction_state IF NOT EXISTS FOR (n:Introduction) ON (n.state);
CREATE INDEX introduction_changed IF NOT EXISTS FOR (n:Introduction) ON (n.changedAt);
CREATE CONSTRAINT introduction_link_hash IF NOT EXISTS FOR (n:IntroductionLink) REQUIRE n.hash IS UNIQUE;
CREATE INDEX account_name IF NOT EXISTS FOR (n:Account) ON (n.sortName, n.id);
CREATE FULLTEXT INDEX accountNames IF NOT EXISTS FOR (n:Account) ON EACH [n.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX auditAbout IF NOT EXISTS FOR (n:AuditEntry) ON EACH [n.about]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
