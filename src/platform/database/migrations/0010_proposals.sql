-- What agencies ask for (usulan): rounds, proposals with people, evidence and history, joint ones with consent, and the
-- appraisals that back them. Written only by src/needs.

create table needs_round (
  year      integer primary key check (year between 2000 and 2200),  -- of the plan that it feeds
  opens_on  date not null,
  closes_on date not null,
  closed    boolean not null default false,   -- closed by hand before its time
  note      text not null default '',
  version   integer not null default 1,
  constraint needs_round_dates check (closes_on >= opens_on)
);

-- Whoever wrote any of it is an author. Nobody verifies or validates what they wrote, and who verified does not validate.
create table needs_proposal (
  id            uuid primary key,
  year          integer not null references needs_round,
  number        integer not null check (number > 0),
  agency_id     uuid not null references people_agency,   -- of a joint one: the agency that leads
  state         text not null check (state in ('draft', 'proposed', 'returned', 'verified', 'validated', 'planned',
                'rejected', 'withdrawn', 'merged')),
  title         text not null default '',
  competency_id uuid references people_competency,
  evidence      text not null default '',
  target_kind   text check (target_kind in ('agency', 'rpjmd')),
  target        text not null default '',
  form_code     text,                                     -- A1 … C11, of hours_form
  urgency       text check (urgency in ('normal', 'soon', 'urgent')),
  people        integer not null default 0 check (people >= 0),  -- named, or in a named post, when last written
  authors       text[] not null check (cardinality(authors) > 0),
  proposed_by   text,
  proposed_at   timestamptz,
  verified_by   text,
  verified_at   timestamptz,
  validated_by  text,
  validated_at  timestamptz,
  rejected_by   text,
  reason        text not null default '',                 -- why it was returned or rejected
  joint         boolean not null default false,
  joint_id      uuid references needs_proposal,           -- the joint one that it became part of
  planned_run   uuid,                                     -- the accepted composition that serves it
  planned_seats integer,                                  -- seats there for people of its agencies, in its competency
  created_at    timestamptz not null,
  updated_at    timestamptz not null,
  version       integer not null default 1,
  unique (year, number),
  constraint needs_proposal_complete check (
    state in ('draft', 'returned', 'withdrawn') or (title <> '' and competency_id is not null and evidence <> ''
      and target_kind is not null and target <> '' and form_code is not null and urgency is not null and people > 0)),
  constraint needs_proposal_separate check (
    verified_by <> all (authors) and validated_by <> all (authors) and rejected_by <> all (authors)
      and verified_by <> validated_by),
  constraint needs_proposal_verified check (
    state not in ('verified', 'validated', 'planned') or (verified_by is not null and verified_at is not null)),
  constraint needs_proposal_validated check (
    state not in ('validated', 'planned') or (validated_by is not null and validated_at is not null)),
  check ((state = 'rejected') = (rejected_by is not null)),
  check (state not in ('rejected', 'returned') or reason <> ''),
  check ((state = 'merged') = (joint_id is not null)),
  check ((state = 'planned') = (planned_run is not null)),
  check ((planned_run is null) = (planned_seats is null))
);
create index needs_proposal_state on needs_proposal (year, state, number);
create index needs_proposal_competency on needs_proposal (year, competency_id);
create index needs_proposal_joint on needs_proposal (joint_id) where joint_id is not null;
create index needs_proposal_title on needs_proposal using gin (title gin_trgm_ops);

-- Whose it is: one agency, or all that a joint one was made of. Lists are narrowed by it.
create table needs_proposal_agency (
  proposal_id uuid not null references needs_proposal,
  agency_id   uuid not null references people_agency,
  primary key (agency_id, proposal_id)
);
create index needs_proposal_agency_of on needs_proposal_agency (proposal_id);

create table needs_proposal_person (
  proposal_id uuid not null references needs_proposal,
  employee_id uuid not null references people_employee,
  primary key (proposal_id, employee_id)
);
create index needs_proposal_person_employee on needs_proposal_person (employee_id);

-- Everybody of the agency (and below it) who holds the post, whoever that is.
create table needs_proposal_position (
  proposal_id uuid not null references needs_proposal,
  agency_id   uuid not null references people_agency,
  position_id uuid not null references people_position,
  primary key (proposal_id, agency_id, position_id)
);

create table needs_proposal_file (
  proposal_id uuid not null references needs_proposal,
  file_id     uuid not null references platform_file,
  added_by    text not null,
  added_at    timestamptz not null,
  primary key (proposal_id, file_id)
);

create table needs_proposal_event (
  id          uuid primary key,
  proposal_id uuid not null references needs_proposal,
  at          timestamptz not null,
  act         text not null check (act in ('draft', 'edit', 'submit', 'verify', 'validate', 'return', 'reject', 'withdraw',
              'merge', 'split', 'plan', 'unplan')),
  actor       text not null,
  actor_name  text not null,
  reason      text not null default '',
  version     integer not null   -- of the proposal after the act
);
comment on table needs_proposal_event is 'append-only: who did what with a proposal, when and why';
create index needs_proposal_event_of on needs_proposal_event (proposal_id, at);

-- Agencies are asked to make one of several proposals. It is made when all have agreed to the text that they were shown.
create table needs_merge (
  id            uuid primary key,
  year          integer not null references needs_round,
  title         text not null check (title <> ''),
  competency_id uuid not null references people_competency,
  lead_id       uuid not null references needs_proposal,
  reason        text not null check (reason <> ''),
  state         text not null check (state in ('asked', 'done', 'refused', 'cancelled')),
  asked_by      text not null,
  asked_name    text not null,
  asked_at      timestamptz not null,
  joint_id      uuid references needs_proposal,
  version       integer not null default 1,
  check ((state = 'done') = (joint_id is not null))
);

create table needs_merge_member (
  merge_id      uuid not null references needs_merge,
  proposal_id   uuid not null references needs_proposal,
  open          boolean not null default true,   -- the merge is still being asked for
  version       integer not null,                -- of the proposal that the question, and the answer, are about
  content       jsonb not null,                  -- what that version said
  answer        text check (answer in ('agreed', 'refused')),
  answered_by   text,
  answered_name text,
  answered_at   timestamptz,
  note          text not null default '',
  primary key (merge_id, proposal_id),
  check (num_nulls(answer, answered_by, answered_name, answered_at) in (0, 4)),
  check (answer is distinct from 'refused' or note <> '')
);
create unique index needs_merge_open on needs_merge_member (proposal_id) where open;
create index needs_merge_member_proposal on needs_merge_member (proposal_id);

-- Yearly appraisal (SKP) of a person: the second gap of PP 11/2017 art. 206(1).
create table needs_performance (
  employee_id uuid not null references people_employee on delete cascade,
  year        integer not null check (year between 2000 and 2200),
  predicate   text not null check (predicate in ('sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang')),
  source      text not null,
  import_id   uuid references platform_job,   -- the reading of the file that it came from
  primary key (employee_id, year)
);
create index needs_performance_import on needs_performance (import_id);
