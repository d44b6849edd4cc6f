-- What is counted of visitors without an account belongs to every public page, not to messages alone: written only by
-- src/platform/access from now on. The address is hashed with the day's salt; both go the next day.
alter table needs_message_salt rename to access_visitor_salt;
alter table needs_message_attempt rename to access_visitor_count;
alter table access_visitor_count drop constraint needs_message_attempt_kind_check;
update access_visitor_count set kind = 'needs.' || kind;
