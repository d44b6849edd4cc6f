-- The citizen's offer that a partner of the community came from, once. Written only by src/plan.
alter table plan_partner add column message_id uuid unique references needs_message;
