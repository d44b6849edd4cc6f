-- The audit is read by who acted and by what they did, the latest first.
create index audit_entry_actor on audit_entry (actor, at desc);
create index audit_entry_action on audit_entry (action text_pattern_ops, at desc);
-- Work is read the latest first.
create index platform_job_created on platform_job (created_at desc);
