-- What gives a need its weight: satisfaction of the public with each service (SKM), trainings that posts and appointments
-- oblige to (mandates), targets of the RPJMD, and the open weights that order needs. Written only by src/needs; the views of
-- people and hours are published here because mandates are the first to need them.

-- Published: when a person's tenure began. The roster's date, else what the NIP says: year and month of a PNS, year of a PPPK.
create view people_tenure as
select id as employee_id,
  coalesce(appointed_on, case
    when substr(nip, 9, 4) not between '1950' and '2100' then null
    when kind <> 'pns' then make_date(substr(nip, 9, 4)::int, 1, 1)
    when substr(nip, 13, 2) between '01' and '12' then make_date(substr(nip, 9, 4)::int, substr(nip, 13, 2)::int, 1)
  end) as appointed_on
from people_employee
where status = 'active';

-- Published: what stands in the ledger, neither a correction nor taken back.
create view hours_completed as
select e.employee_id, e.form_code, e.title, e.completed_on, e.counted
from hours_entry e
where e.reverses_id is null and not exists (select from hours_entry r where r.reverses_id = e.id);

-- Published: JP that a PNS owes a year, by the versions of the rule.
create view hours_minimum as
select version, legal_basis, certainty, valid_from, valid_to, yearly_minimum from hours_rules;

-- Figures of the SKM rule. An element weighs 1/elements, exactly; a mean times the factor is an index of 25..100.
create table needs_skm_rules (
  version         text primary key,
  legal_basis     text not null,
  certainty       text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  valid_from      date not null,
  valid_to        date check (valid_to > valid_from),
  elements        integer not null check (elements > 0),
  factor          integer not null check (factor > 0),
  limit_a         numeric(5, 2) not null,
  limit_b         numeric(5, 2) not null,
  limit_c         numeric(5, 2) not null,
  fewest_shown    integer not null check (fewest_shown > 0),     -- house: fewer respondents are not shown
  uncertain_below integer not null check (uncertain_below >= fewest_shown),  -- house: fewer are said to be uncertain
  check (limit_a > limit_b and limit_b > limit_c)
);

-- A survey of one service unit. Never changed: one that is corrected stops standing and names its successor's place.
create table needs_skm_result (
  id            uuid primary key,
  agency_id     uuid not null references people_agency,
  year          integer not null check (year between 2000 and 2200),
  period        text not null check (period in ('year', 's1', 's2', 'q1', 'q2', 'q3', 'q4')),
  respondents   integer not null check (respondents > 0),
  means         numeric(7, 6)[] not null check (cardinality(means) > 0 and 1 <= all (means) and 4 >= all (means)),
  counts        jsonb,                    -- per element [answers 1, 2, 3, 4], where respondents' answers were given
  ikm           numeric(5, 2) not null check (ikm between 25 and 100),
  letter        text not null check (letter in ('A', 'B', 'C', 'D')),
  rules_version text not null references needs_skm_rules,
  import_id     uuid references platform_job,  -- the reading of the sheet that it came from
  replaces_id   uuid references needs_skm_result,
  stands        boolean not null default true,
  recorded_by   text not null,
  recorded_at   timestamptz not null,
  check (replaces_id <> id)
);
create unique index needs_skm_result_once on needs_skm_result (agency_id, year, period) where stands;
create index needs_skm_result_import on needs_skm_result (import_id);
create index needs_skm_result_replaces on needs_skm_result (replaces_id);

-- Which competencies a weak element speaks of. A default that nobody confirmed; the planner changes it.
create table needs_skm_element (
  element      integer primary key check (element between 1 and 9),
  competencies uuid[] not null default '{}',
  certainty    text not null check (certainty in ('unconfirmed', 'house')),
  version      integer not null default 1
);

-- A need that an element below B proposes for a unit. A person accepts it or sets it aside.
create table needs_skm_need (
  id            uuid primary key,
  result_id     uuid not null references needs_skm_result on delete cascade,
  element       integer not null check (element between 1 and 9),
  competency_id uuid not null references people_competency,
  state         text not null default 'proposed' check (state in ('proposed', 'accepted', 'set_aside')),
  reason        text not null default '',
  decided_by    text,
  decided_at    timestamptz,
  version       integer not null default 1,
  unique (result_id, element, competency_id),
  check ((state = 'proposed') = (decided_at is null)),
  check (state <> 'set_aside' or length(reason) >= 5)
);
create index needs_skm_need_competency on needs_skm_need (competency_id);

-- Trainings that somebody owes by post, appointment or year. What fulfils one is read in the ledger of hours by its words.
create table needs_mandate_rule (
  code          text not null check (code ~ '^[a-z0-9_]+$'),
  version       text not null,
  name          text not null,
  short         text not null,
  basis         text not null check (basis in ('post', 'appointment', 'tenure', 'hours')),
  legal_basis   text not null,
  certainty     text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  valid_from    date not null,
  valid_to      date check (valid_to > valid_from),
  kinds         text[] not null check (cardinality(kinds) > 0),
  tiers         text[] not null default '{}',  -- none: every tier
  exempt        text[] not null default '{}',  -- words of a post's title that count as fulfilled
  forms         text[] not null default '{}',  -- forms of learning that can fulfil it; none: any
  words         text[] not null default '{}',  -- one of them stands in the title of what fulfils it
  own_post      boolean not null default false,  -- or a word of the person's own post does
  unspeaking    text[] not null default '{}',  -- words of a post's title that name no trade
  within_months integer check (within_months > 0),  -- appointment: how long after it the training is owed
  families      text[] not null default '{}',  -- competencies that it serves
  note          text not null default '',
  position      integer not null,
  primary key (code, version),
  check ((basis = 'appointment') = (within_months is not null))
);

-- Somebody's word that a mandate is fulfilled elsewhere or does not hold; withdrawn, it stays to be read.
create table needs_mandate_waiver (
  id           uuid primary key,
  employee_id  uuid not null references people_employee,
  code         text not null,
  kind         text not null check (kind in ('done_elsewhere', 'excused')),
  reason       text not null check (length(reason) >= 5),
  decided_by   text not null,
  decided_at   timestamptz not null,
  withdrawn_at timestamptz
);
create unique index needs_mandate_waiver_once on needs_mandate_waiver (employee_id, code) where withdrawn_at is null;

-- Targets of the medium-term plan (RPJMD) and the competencies that they rest on.
create table needs_rpjmd_target (
  id         uuid primary key,
  code       text not null check (code <> ''),
  title      text not null check (title <> ''),
  indicator  text not null default '',
  baseline   text not null default '',
  target     text not null default '',
  agency_id  uuid references people_agency,
  first_year integer not null check (first_year between 2000 and 2200),
  last_year  integer not null check (last_year between first_year and 2200),
  active     boolean not null default true,
  version    integer not null default 1
);
create unique index needs_rpjmd_target_code on needs_rpjmd_target (lower(code)) where active;

create table needs_rpjmd_link (
  target_id     uuid not null references needs_rpjmd_target on delete cascade,
  competency_id uuid not null references people_competency,
  strength      numeric(3, 2) not null check (strength > 0 and strength <= 1),
  primary key (target_id, competency_id)
);
create index needs_rpjmd_link_competency on needs_rpjmd_link (competency_id);

-- The weights become open: a weight for each part, who set them, when, and why. The first version gets the parts that Bina
-- brings; while nothing but gaps and people is known, they order a plan exactly as before.
alter table needs_priority
  add column parts   jsonb not null default '{"gap": 30, "rpjmd": 20, "people": 20, "performance": 10, "skm": 10, "mandate": 10}',
  add column reason  text not null default '',
  add column made_by text not null default 'Bina',
  add column made_at timestamptz not null default '2026-11-24T00:00:00Z';
