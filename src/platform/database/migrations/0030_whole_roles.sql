-- Who gives roles, or reads what everybody did, does it for the whole government: an administrator of one agency could make themselves
-- the administrator of all. What was granted otherwise goes.
delete from access_grant where role in ('administrator', 'auditor') and agency_id is not null;
alter table access_grant add constraint access_grant_whole
  check (role not in ('administrator', 'auditor') or agency_id is null);

-- What was typed comes back to who typed it, and to nobody else at the same browser.
delete from platform_draft;
alter table platform_draft add column account_id uuid not null references access_account on delete cascade;
