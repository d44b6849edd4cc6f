-- The workbench: scenarios of a year, the planner's locks in each, and what a composition was asked with.

-- A scenario is a set of locks, and a total of its own if one is tried. 'A' is there without a row until it is first changed.
create table plan_scenario (
  year    integer not null check (year between 2000 and 2200),
  name    text not null check (name ~ '^[A-Z]$'),
  label   text not null default '',
  budget  bigint check (budget >= 0),          -- null: the year's own
  version integer not null default 0,          -- one more for each change of its locks
  primary key (year, name)
);

-- Every change of a lock, in order. What counts for a subject is its last change that was not undone; 'free' is no lock.
create table plan_lock (
  id             uuid primary key,
  year           integer not null,
  scenario       text not null,
  number         integer not null check (number > 0),
  kind           text not null check (kind in ('activity', 'person', 'batches', 'month')),
  wish           text not null check (wish in ('in', 'out', 'most', 'frozen', 'free')),
  activity_id    uuid references plan_activity,
  employee_id    uuid references people_employee,
  most           integer check (most >= 0),      -- at most this many batches
  month          integer check (month between 1 and 12),
  composition_id uuid references plan_composition, -- whose batches of the month stay
  note           text not null default '',
  made_by        text not null,
  made_at        timestamptz not null,
  undone_by      text,
  undone_at      timestamptz,
  unique (year, scenario, number),
  foreign key (year, scenario) references plan_scenario (year, name),
  check ((undone_by is null) = (undone_at is null)),
  check ((activity_id is null) = (kind = 'month')),
  check ((employee_id is not null) = (kind = 'person')),
  check ((month is not null) = (kind = 'month')),
  check ((most is not null) = (wish = 'most')),
  check ((composition_id is not null) = (wish = 'frozen')),
  check (wish = 'free' or wish = any (case kind
    when 'batches' then array['most']
    when 'month' then array['frozen']
    else array['in', 'out'] end))
);

-- Of which scenario a composition is, with how many changes of its locks; and the one that it was asked again from.
alter table plan_composition
  add column scenario         text not null default 'A' check (scenario ~ '^[A-Z]$'),
  add column scenario_version integer not null default 0,
  add column start_id         uuid references plan_composition;
create index plan_composition_scenario on plan_composition (year, scenario, created_at desc);

-- Rupiah that a line left out lacks, if that is all it lacks.
alter table plan_composition_line add column lacking bigint not null default 0 check (lacking >= 0);

-- Locks that met a rule; compositions from before the workbench had none.
update plan_composition set result = result || '{"conflicts": []}' where result is not null;
