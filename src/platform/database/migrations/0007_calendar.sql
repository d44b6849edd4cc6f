-- Days off, rooms, facilitators, limits of absence, leave, and calendars: when and where each batch of a composition is held
-- and who sits in it. Written only by src/plan.

-- A day, or days in a row, on which nothing is held or less goes on. Bina brings those of the decrees; all can be changed.
create table plan_day (
  id        uuid primary key,
  first_on  date not null,
  last_on   date not null,
  name      text not null check (name = btrim(name) and name <> ''),
  kind      text not null check (kind in ('holiday', 'joint_leave', 'ramadan', 'fiscal_closing', 'other')),
  source    text not null default '',
  certainty text not null default 'house' check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  version   integer not null default 1,
  check (last_on between first_on and first_on + 366),
  constraint plan_day_once exclude using gist (kind with =, daterange(first_on, last_on, '[]') with &&)
);
create index plan_day_first on plan_day (first_on);

create table plan_room (
  id        uuid primary key,
  name      text not null check (name = btrim(name) and name <> ''),
  place     text not null default '',
  seats     integer not null check (seats between 1 and 5000),
  agency_id uuid references people_agency,   -- whose room it is; null: somebody else's
  active    boolean not null default true,
  version   integer not null default 1
);
create unique index plan_room_name on plan_room (lower(name), lower(place));

-- Who can teach, by pool of the budget. A pool without names is as many people as its days ask for.
create table plan_facilitator (
  id     uuid primary key,
  name   text not null check (name = btrim(name) and name <> ''),
  pool   text not null check (pool <> ''),
  active boolean not null default true
);
create unique index plan_facilitator_name on plan_facilitator (pool, lower(name));

-- How much of a unit may be away in one week. Versions; the last one counts.
create table plan_absence (
  version     integer primary key,
  limits      jsonb not null,      -- { usual, counter, school, health_centre: { share, least } }
  counters    jsonb not null default '[]',  -- ids of agencies that serve people at counters
  legal_basis text not null,
  certainty   text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  recorded_by text not null,
  recorded_at timestamptz not null
);

create table plan_leave (
  id          uuid primary key,
  employee_id uuid not null references people_employee,
  first_on    date not null,
  last_on     date not null,
  note        text not null default '',
  check (last_on between first_on and first_on + 1096),
  constraint plan_leave_once exclude using gist (employee_id with =, daterange(first_on, last_on, '[]') with &&)
);
create index plan_leave_first on plan_leave (first_on);

-- What was asked is kept like a composition's problem, in plan_problem: the same content gives the same calendar. One that was
-- changed by hand names the one it came from; nothing is ever overwritten.
create table plan_calendar (
  id             uuid primary key,
  year           integer not null,
  composition_id uuid not null references plan_composition,
  job_id         uuid references platform_job,
  problem_hash   bytea not null references plan_problem,
  result         jsonb,            -- totals and how it ended: CalendarResult
  code_version   text not null,
  parent_id      uuid references plan_calendar,
  change         text,             -- what was changed by hand, in words
  requested_by   text not null,
  created_at     timestamptz not null,
  finished_at    timestamptz,
  check ((parent_id is null) = (change is null)),
  check ((result is null) = (finished_at is null)),
  check (finished_at is not null or job_id is not null)
);
create index plan_calendar_newest on plan_calendar (year, created_at desc);

-- Every batch of the composition: placed, or with the reason why it could not be.
create table plan_calendar_batch (
  calendar_id    uuid not null references plan_calendar on delete cascade,
  activity_id    uuid not null references plan_activity,
  number         integer not null check (number > 0),
  first_on       date,             -- Monday of its first week
  last_on        date,             -- Sunday of its last week
  room_id        uuid references plan_room,
  facilitator_id uuid references plan_facilitator,
  problem        text,             -- why it has no week, or no room
  primary key (calendar_id, activity_id, number),
  check (num_nulls(first_on, last_on) in (0, 2) and last_on > first_on),
  check (first_on is not null or (problem is not null and num_nonnulls(room_id, facilitator_id) = 0)),
  constraint plan_calendar_room_once exclude using gist
    (calendar_id with =, room_id with =, daterange(first_on, last_on, '[]') with &&),
  constraint plan_calendar_facilitator_once exclude using gist
    (calendar_id with =, facilitator_id with =, daterange(first_on, last_on, '[]') with &&)
);

-- Every seat of the composition, in the batch that its person can come to, or with the reason why in none. The batch may be
-- another one of the activity than in the composition.
create table plan_calendar_seat (
  calendar_id uuid not null,
  activity_id uuid not null,
  employee_id uuid not null references people_employee,
  number      integer,
  problem     text,
  primary key (calendar_id, activity_id, employee_id),
  foreign key (calendar_id, activity_id, number) references plan_calendar_batch on delete cascade,
  foreign key (calendar_id) references plan_calendar on delete cascade,
  check ((number is null) = (problem is not null))
);
create index plan_calendar_seat_employee on plan_calendar_seat (employee_id);
create index plan_calendar_seat_batch on plan_calendar_seat (calendar_id, activity_id, number);

-- Which calendar of a year counts.
create table plan_calendar_year (
  year        integer primary key,
  calendar_id uuid not null references plan_calendar,
  version     integer not null default 1
);
