-- A supervisor, too, may have somebody else act for them during leave: requests for seats do not wait until they are back.
alter table access_delegation drop constraint access_delegation_role_check;
alter table access_delegation add constraint access_delegation_role_check
  check (role in ('secretary', 'mayor', 'verifier', 'agency_head', 'supervisor'));
