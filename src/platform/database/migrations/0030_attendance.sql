-- Who came to which session and by which way; the phones that sign check-ins without a network; what the committee counted and
-- asked for. Written only by src/training.

-- The room's screen draws a new code from it every 15 s, and each person's own code for the committee.
alter table training_session add column room_secret bytea not null
  default (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- How presence in an activity is judged; without a row the house rule (docs/rules.md#presensi).
create table training_presence_rule (
  activity_id    uuid primary key references plan_activity,
  opens_before   integer not null check (opens_before between 0 and 240),  -- minutes before the start
  late_after     integer not null check (late_after between 0 and 240),    -- minutes after the start
  with_check_out boolean not null,                                         -- who does not check out was not there
  min_share      numeric not null check (min_share > 0 and min_share <= 1), -- of the batch's sessions
  version        integer not null default 1
);

-- Somebody at a session: the earliest arrival and the latest departure that count.
create table training_attendance (
  session_id   uuid not null constraint training_attendance_session references training_session,
  enrolment_id uuid not null references training_enrolment,
  arrived_at   timestamptz,
  arrived_way  text check (arrived_way in ('code', 'phone', 'committee', 'list', 'confirmed')),
  left_at      timestamptz,
  left_way     text check (left_way in ('code', 'phone', 'committee', 'list', 'confirmed')),
  primary key (session_id, enrolment_id),
  check (num_nonnulls(arrived_at, left_at) > 0),
  check ((arrived_at is null) = (arrived_way is null) and (left_at is null) = (left_way is null))
);
create index training_attendance_enrolment on training_attendance (enrolment_id);

-- A phone that signs for one person: its key never leaves it. At most one of a person is in use.
create table training_device (
  id          uuid primary key,
  employee_id uuid not null references people_employee,
  browser_id  uuid not null,       -- drawn by the browser: the same for everybody who uses it
  public_key  bytea not null check (length(public_key) = 65),  -- P-256, uncompressed point
  label       text not null,       -- as its owner would call it
  bound_at    timestamptz not null,
  replaced_at timestamptz
);
create unique index training_device_one on training_device (employee_id) where replaced_at is null;
create index training_device_browser on training_device (browser_id);

-- Every check-in that a phone signed, as it came. 'waiting' arrived late and waits for the committee.
create table training_signed_check (
  device_id     uuid not null references training_device,
  counter       integer not null check (counter > 0),
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash          bytea not null check (length(hash) = 32),
  signature     bytea not null check (length(signature) = 64),
  session_id    uuid not null,     -- as the phone says; refused where there is none such
  kind          text not null check (kind in ('in', 'out')),
  code          text not null check (code ~ '^\d{8}$'),
  said_at       timestamptz not null,  -- by the phone's clock, which may be wrong
  received_at   timestamptz not null,
  counts_at     timestamptz,       -- the 15 s step that its code belongs to
  enrolment_id  uuid references training_enrolment,
  state         text not null check (state in ('counted', 'waiting', 'confirmed', 'set_aside', 'refused')),
  reason        text not null default '',  -- code of the refusal
  is_chained    boolean not null,  -- follows the one before it that we know, or that one has not come yet
  decided_by    text,
  decided_name  text,
  decided_at    timestamptz,
  primary key (device_id, counter),
  check (state not in ('counted', 'waiting', 'confirmed') or num_nonnulls(counts_at, enrolment_id) = 2),
  check ((state in ('confirmed', 'set_aside')) = (num_nonnulls(decided_by, decided_name, decided_at) = 3))
);
create index training_signed_check_session on training_signed_check (session_id, state);
create index training_signed_check_enrolment on training_signed_check (enrolment_id);

-- Heads counted in the room.
create table training_headcount (
  session_id   uuid not null references training_session on delete cascade,
  counted_at   timestamptz not null,
  people       integer not null check (people between 0 and 10000),
  counted_by   text not null,
  counted_name text not null,
  primary key (session_id, counted_at)
);

-- Somebody drawn by lot whom the committee looks for in the room.
create table training_spot_check (
  session_id   uuid not null references training_session,
  enrolment_id uuid not null references training_enrolment,
  asked_at     timestamptz not null,
  asked_by     text not null,
  seed         text not null,
  found        boolean,
  answered_at  timestamptz,
  primary key (session_id, enrolment_id),
  check ((found is null) = (answered_at is null))
);
create index training_spot_check_enrolment on training_spot_check (enrolment_id);
