-- From a composition that was accepted to a plan that is decreed: versions of a year's plan, who did each step, what each
-- version said, comments with a duty to answer, and stand-ins during absence. Written only by src/plan, but for
-- access_delegation, which src/platform/access writes and reads with every request.

-- What an official may do by role, done by somebody else for some days. It ends by itself, or when it is taken back.
create table access_delegation (
  id           uuid primary key,
  principal_id uuid not null references access_account on delete cascade,
  delegate_id  uuid not null references access_account on delete cascade,
  role         text not null check (role in ('secretary', 'mayor', 'verifier', 'agency_head')),
  first_on     date not null,
  last_on      date not null,
  reason       text not null check (reason <> ''),
  set_by       text not null,                -- the official's own account, or an administrator's
  set_at       timestamptz not null,
  revoked_by   text,
  revoked_at   timestamptz,
  check (principal_id <> delegate_id),
  check (last_on >= first_on),
  check ((revoked_by is null) = (revoked_at is null)),
  -- one stand-in at a time
  constraint access_delegation_once exclude using gist (principal_id with =, role with =, daterange(first_on, last_on, '[]') with &&)
    where (revoked_at is null)
);
create index access_delegation_delegate on access_delegation (delegate_id) where revoked_at is null;

create table plan_version (
  id             uuid primary key,
  year           integer not null check (year between 2000 and 2200),
  number         integer not null check (number > 0),
  composition_id uuid not null references plan_composition,
  revises_id     uuid references plan_version,   -- the decreed version that this one is to take the place of
  purpose        text not null default '',       -- why it was made, in the planner's words; owed by a revision
  state          text not null check (state in ('draft', 'verified', 'submitted', 'decreed', 'revised', 'replaced', 'withdrawn')),
  plan_hash      bytea check (length(plan_hash) = 32),  -- of what was asked and what came of it; null: made before hashes were kept
  made_by        text not null,
  made_by_name   text not null,
  made_at        timestamptz not null,
  version        integer not null default 1,
  unique (year, number),
  check (revises_id is null or purpose <> '')
);
create unique index plan_version_open on plan_version (year) where state in ('draft', 'verified', 'submitted');
create unique index plan_version_decreed on plan_version (year) where state = 'decreed';

-- Who brought a version from one state to the next; "a.n." when on_behalf_of says for whom.
create table plan_version_step (
  id             uuid primary key,
  version_id     uuid not null references plan_version,
  number         integer not null check (number > 0),
  step           text not null check (step in ('make', 'verify', 'submit', 'decree', 'return', 'replace', 'withdraw', 'revise')),
  state          text not null,                 -- that it came into
  by_account     text not null,
  by_name        text not null,
  by_person      text not null,                 -- the employee, or the account where there is none: for separating duties
  behalf_account text,
  behalf_name    text,
  behalf_person  text,
  reason         text not null default '',
  at             timestamptz not null,
  unique (version_id, number),
  check (num_nulls(behalf_account, behalf_name, behalf_person) in (0, 3)),
  check (step <> 'return' or reason <> '')
);
comment on table plan_version_step is 'append-only: who did what to a version';

-- What a version says of each activity, as the catalogue had it when the version was made.
create table plan_version_line (
  version_id  uuid not null references plan_version,
  activity_id uuid not null references plan_activity,
  code        text not null,
  title       text not null,
  goal        text not null,
  source      text not null,
  included    boolean not null,
  mandatory   boolean not null,
  batches     integer not null,
  seats       integer not null,
  cost        bigint not null,                 -- rupiah, fixed and per head
  fixed_cost  bigint not null,                 -- of it what does not depend on who comes
  reason      text not null,
  held        jsonb not null,                  -- [{ number, month, seats, cost }]
  contents    jsonb,                           -- the seven contents and what else documents print; null where not included
  primary key (version_id, activity_id)
);
comment on table plan_version_line is 'append-only: sealed with the version';

-- Who sits where in a version that was decreed.
create table plan_version_seat (
  version_id  uuid not null references plan_version,
  activity_id uuid not null,
  number      integer not null,
  month       integer not null check (month between 1 and 12),
  employee_id uuid not null references people_employee,
  primary key (version_id, activity_id, employee_id),
  foreign key (version_id, activity_id) references plan_version_line
);
comment on table plan_version_seat is 'append-only: sealed with the decree';

-- The mayor's decree; it stays on record when a later one takes its place.
create table plan_version_decree (
  version_id   uuid primary key references plan_version,
  number       text not null check (number <> ''),
  decreed_on   date not null,
  signer       text not null,                  -- office and name as it stood
  signer_title text not null,
  on_behalf    boolean not null,
  figures      jsonb not null,                 -- totals, money by source, goals and prices: DecreedFigures
  recorded_at  timestamptz not null,
  constraint plan_version_decree_number unique (number)
);
comment on table plan_version_decree is 'append-only: official record';

-- Why a guard that is not kept is passed all the same: one reason a guard and subject, the newest counts.
create table plan_version_reason (
  id         uuid primary key,
  version_id uuid not null references plan_version,
  guard      text not null,
  subject    text not null default '',
  reason     text not null check (reason <> ''),
  by_account text not null,
  by_name    text not null,
  at         timestamptz not null
);
comment on table plan_version_reason is 'append-only: reasons stay with their version';
create index plan_version_reason_version on plan_version_reason (version_id, guard);

-- A remark on a line (or on the whole version), which somebody may owe an answer.
create table plan_comment (
  id           uuid primary key,
  version_id   uuid not null references plan_version,
  activity_id  uuid references plan_activity,
  parent_id    uuid references plan_comment,   -- what it answers
  body         text not null check (body <> ''),
  by_account   text not null,
  by_name      text not null,
  at           timestamptz not null,
  to_role      text,                           -- who owes the answer: a role, or one account
  to_account   uuid references access_account,
  due_on       date,
  resolved_by  text,
  resolved_name text,
  resolved_at  timestamptz,
  version      integer not null default 1,
  check (num_nonnulls(to_role, to_account) <= 1),
  check ((due_on is null) = (num_nonnulls(to_role, to_account) = 0)),
  check (num_nulls(resolved_by, resolved_name, resolved_at) in (0, 3)),
  check (parent_id is null or num_nonnulls(to_role, to_account, resolved_at) = 0)
);
create index plan_comment_version on plan_comment (version_id, activity_id, at);
create index plan_comment_owed on plan_comment (due_on) where resolved_at is null and due_on is not null;

-- Each time that somebody had a version computed again.
create table plan_version_check (
  id           uuid primary key,
  version_id   uuid not null references plan_version,
  same         boolean not null,
  hash         bytea not null check (length(hash) = 32),
  code_version text not null,
  by_name      text not null,
  at           timestamptz not null
);
comment on table plan_version_check is 'append-only: what was found when a version was computed again';

-- A composition changed by hand says with what, so that the change can be made again.
alter table plan_composition add column change_step jsonb;

-- The plan that was accepted is the newest version of the year.
insert into plan_version (id, year, number, composition_id, state, made_by, made_by_name, made_at)
select gen_random_uuid(), y.year, 1, y.composition_id, 'draft', y.accepted_by, coalesce(a.name, y.accepted_by), y.accepted_at
from plan_year y left join access_account a on 'akun:' || a.id = y.accepted_by;

insert into plan_version_step (id, version_id, number, step, state, by_account, by_name, by_person, at)
select gen_random_uuid(), id, 1, 'make', 'draft', made_by, made_by_name, made_by, made_at from plan_version;

alter table plan_year
  drop column state,
  add column version_id uuid references plan_version;
update plan_year y set version_id = v.id from plan_version v where v.year = y.year;
alter table plan_year alter column version_id set not null;
