-- Batches of trainings and workshops, their sessions and materials, and who takes part. Written only by src/training. Rooms,
-- facilitators, days off, leave and limits of absence stay src/plan's.

-- Published for src/training: batches of the plan that is decreed, with their week where its calendar gives them one.
create view plan_decreed_batch as
select v.year, l.activity_id, l.code, l.title, (h.batch ->> 'number')::integer as number, (h.batch ->> 'month')::integer as month,
  b.first_on, b.last_on, b.room_id, b.facilitator_id
from plan_version v
join plan_version_line l on l.version_id = v.id and l.included
cross join lateral jsonb_array_elements(l.held) as h (batch)
left join plan_calendar_year y on y.year = v.year
left join plan_calendar c on c.id = y.calendar_id and c.composition_id = v.composition_id
left join plan_calendar_batch b on b.calendar_id = c.id and b.activity_id = l.activity_id
  and b.number = (h.batch ->> 'number')::integer
where v.state = 'decreed';

-- Published for src/training: who sits in those batches; the calendar may have put somebody into another batch than the decree.
create view plan_decreed_seat as
select v.year, s.activity_id, s.employee_id, coalesce(k.number, s.number) as number
from plan_version v
join plan_version_seat s on s.version_id = v.id
left join plan_calendar_year y on y.year = v.year
left join plan_calendar c on c.id = y.calendar_id and c.composition_id = v.composition_id
left join plan_calendar_seat k on k.calendar_id = c.id and k.activity_id = s.activity_id and k.employee_id = s.employee_id
where v.state = 'decreed' and (k.employee_id is null or k.number is not null);

-- Published for src/training: rooms and facilitators in use, and days on which nothing is held.
create view plan_room_choice as select id, name, place, seats from plan_room where active;
create view plan_facilitator_choice as select id, name, pool from plan_facilitator where active;
create view plan_day_off as select first_on, last_on, name from plan_day where kind in ('holiday', 'joint_leave', 'other');

-- A batch that is held again every month or quarter.
create table training_series (
  id         uuid primary key,
  every      text not null check (every in ('month', 'quarter')),
  created_by text not null,
  created_at timestamptz not null
);

create table training_batch (
  id              uuid primary key,
  activity_id     uuid not null references plan_activity,
  year            integer not null check (year between 2000 and 2200),
  number          integer not null check (number > 0),
  title           text not null check (title = btrim(title) and title <> ''),
  planned_number  integer,                     -- the batch of the decreed plan that it holds; null: none
  agency_id       uuid references people_agency, -- who runs it; null: the government's personnel office
  series_id       uuid references training_series,
  state           text not null default 'draft' check (state in ('draft', 'open', 'done', 'cancelled')),
  seats           integer not null check (seats between 1 and 10000),       -- of employees
  citizen_seats   integer not null default 0 check (citizen_seats between 0 and 1000),
  by_request      boolean not null default false,  -- employees may ask for a seat themselves
  enrol_until     date,
  withdraw_until  date,
  bring           text not null default '',
  note            text not null default '',
  valid_months    integer check (valid_months between 1 and 120),  -- how long what was learnt holds; null: for good
  invite_code     text unique check (invite_code ~ '^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$'),  -- of /ikut, for citizens; null: closed
  cancel_reason   text not null default '',
  opened_at       timestamptz,
  closed_at       timestamptz,                  -- done or cancelled
  created_by      text not null,
  created_at      timestamptz not null,
  version         integer not null default 1,
  constraint training_batch_number unique (activity_id, year, number),
  check ((state in ('done', 'cancelled')) = (closed_at is not null)),
  check ((state = 'cancelled') = (cancel_reason <> '')),
  check (state <> 'open' or opened_at is not null)
);
create unique index training_batch_planned on training_batch (activity_id, year, planned_number)
  where planned_number is not null and state <> 'cancelled';
create index training_batch_year on training_batch (year, state);
create index training_batch_agency on training_batch (agency_id);
create index training_batch_series on training_batch (series_id);

-- One meeting. PostgreSQL itself refuses a room or a facilitator at two places at once; a batch that is cancelled holds neither.
create table training_session (
  id             uuid primary key,
  batch_id       uuid not null references training_batch,
  topic          text not null check (topic = btrim(topic) and topic <> ''),
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  room_id        uuid references plan_room,
  place          text not null default '',     -- where it is in no room of the register
  link           text not null default '' check (link = '' or link ~ '^https?://'),
  facilitator_id uuid references plan_facilitator,
  speaker        text not null default '',     -- who teaches beside or instead of a facilitator of the register
  called_off     boolean not null default false,
  sequence       integer not null default 0,   -- of its calendar entry (RFC 5545, 3.8.7.4)
  version        integer not null default 1,
  check (ends_at > starts_at and ends_at <= starts_at + interval '16 hours'),
  constraint training_session_room_once exclude using gist
    (room_id with =, tstzrange(starts_at, ends_at) with &&) where (not called_off),
  constraint training_session_facilitator_once exclude using gist
    (facilitator_id with =, tstzrange(starts_at, ends_at) with &&) where (not called_off)
);
create index training_session_batch on training_session (batch_id, starts_at);
create index training_session_starts on training_session (starts_at);

create table training_material (
  id         uuid primary key,
  batch_id   uuid not null references training_batch,
  session_id uuid references training_session on delete set null,
  title      text not null check (title = btrim(title) and title <> ''),
  link       text check (link ~ '^https?://'),
  file_id    uuid references platform_file,
  added_by   text not null,
  added_at   timestamptz not null,
  check (num_nonnulls(link, file_id) = 1)
);
create index training_material_batch on training_material (batch_id);

-- A citizen who takes part without an account: what they agreed to, and how to reach them until they are forgotten.
create table training_citizen (
  id           uuid primary key,
  name         text not null check (char_length(name) <= 200),
  contact      text not null check (char_length(contact) <= 200),
  consent_text text not null check (consent_text <> ''),
  consent_at   timestamptz not null,
  code_hash    bytea unique check (length(code_hash) = 32),  -- of their own link
  forgotten_at timestamptz,
  check ((name = '') = (forgotten_at is not null)),
  check (forgotten_at is null or (contact = '' and code_hash is null))
);

-- Somebody and a batch, once. 'asked' waits for the supervisor, 'waiting' for a seat; 'enrolled' has one.
create table training_enrolment (
  id           uuid primary key,
  batch_id     uuid not null references training_batch,
  employee_id  uuid references people_employee,
  citizen_id   uuid references training_citizen,
  origin       text not null check (origin in ('plan', 'nomination', 'request', 'citizen', 'substitute')),
  state        text not null check (state in ('asked', 'refused', 'waiting', 'enrolled', 'withdrawn', 'replaced')),
  note         text not null default '',       -- why they want or should come
  reason       text not null default '',       -- why refused, withdrawn or replaced
  entered_at   timestamptz not null,           -- since when they ask, wait or sit
  decided_by   text,                           -- who approved, refused or seated them
  decided_name text,
  decided_at   timestamptz,
  replaces_id  uuid references training_enrolment,
  version      integer not null default 1,
  check (num_nonnulls(employee_id, citizen_id) = 1),
  check ((origin = 'citizen') = (citizen_id is not null)),
  check (state <> 'asked' or origin = 'request'),
  check (num_nulls(decided_by, decided_name, decided_at) in (0, 3)),
  constraint training_enrolment_employee unique (batch_id, employee_id),
  constraint training_enrolment_citizen unique (batch_id, citizen_id)
);
create index training_enrolment_state on training_enrolment (batch_id, state, entered_at);
create index training_enrolment_person on training_enrolment (employee_id, state);
create index training_enrolment_asked on training_enrolment (entered_at) where state = 'asked';

-- Who would come to an activity that has no date yet, and in which months.
create table training_interest (
  activity_id uuid not null references plan_activity,
  employee_id uuid not null references people_employee,
  months      integer[] not null check (cardinality(months) > 0 and months <@ '{1,2,3,4,5,6,7,8,9,10,11,12}'),
  said_at     timestamptz not null,
  primary key (activity_id, employee_id)
);

-- What somebody was written about by the clock, each once: a week and a day before, and when what was learnt runs out.
create table training_reminder (
  enrolment_id uuid not null references training_enrolment,
  kind         text not null check (kind in ('week', 'day', 'refresh')),
  sent_at      timestamptz not null,
  primary key (enrolment_id, kind)
);

-- The person's own calendar feed, by a link that only they know.
create table training_feed (
  employee_id uuid primary key references people_employee,
  code_hash   bytea not null unique check (length(code_hash) = 32),
  made_at     timestamptz not null
);
