-- What citizens send without an account, the duty to answer them, and the case bank. Written by src/needs; the two tables that
-- name activities by src/plan, since the earlier slice does not know of the later one.

-- How long a reply may take, how long contacts are kept, how much one address may send in a day. One row.
create table needs_message_setting (
  one            boolean primary key default true check (one),
  reply_days     integer not null default 5 check (reply_days between 1 and 60),           -- working days
  contact_months integer not null default 6 check (contact_months between 1 and 60),       -- after closing
  sends_a_day    integer not null default 30 check (sends_a_day between 1 and 1000),       -- a whole village may share one address
  version        integer not null default 1
);
insert into needs_message_setting default values;

create table needs_message (
  id              uuid primary key,
  -- What the sender follows it by: random, without letters that look like digits. Whoever has it reads what the sender wrote.
  code            text not null unique check (code ~ '^[2-9A-HJKMNP-TV-Z]{10}$'),
  kind            text not null check (kind in ('service', 'offer', 'problem')),
  body            text not null check (char_length(body) between 1 and 10000),
  agency_id       uuid references people_agency,
  unit_text       text not null default '' check (char_length(unit_text) <= 200),  -- where the unit was not found in the list
  place           text not null default '' check (char_length(place) <= 200),
  offerer         text check (offerer in ('elder', 'craftsman', 'organisation', 'school', 'other')),
  state           text not null default 'new' check (state in ('new', 'forwarded', 'answered', 'closed', 'hidden')),
  received_at     timestamptz not null,
  due_on          date not null,
  forwarded_to    uuid references people_agency,
  forwarded_at    timestamptz,
  answered_at     timestamptz,                          -- first reply: the duty is fulfilled
  closed_at       timestamptz,                          -- closed or hidden: contacts go some months later
  hidden_reason   text check (char_length(hidden_reason) between 1 and 500),
  competency_id   uuid references people_competency,
  public_question text check (char_length(public_question) between 1 and 10000),
  published_at    timestamptz,
  version         integer not null default 1,
  check ((kind = 'offer') = (offerer is not null)),
  check ((forwarded_to is null) = (forwarded_at is null)),
  check ((state = 'hidden') = (hidden_reason is not null)),
  check ((state in ('closed', 'hidden')) = (closed_at is not null)),
  check ((published_at is null) = (public_question is null)),
  check (published_at is null or (answered_at is not null and state <> 'hidden'))
);
create index needs_message_due on needs_message (due_on, received_at);
create index needs_message_forwarded on needs_message (forwarded_to);
create index needs_message_published on needs_message (published_at desc) where published_at is not null;

-- Who the sender is and how to reach them: apart, so that it can be forgotten and the message stays.
create table needs_message_contact (
  message_id uuid primary key references needs_message on delete cascade,
  name       text not null check (char_length(name) <= 200),
  contact    text not null check (char_length(contact) <= 200),
  agreed_at  timestamptz not null,
  check (name <> '' or contact <> '')
);

create table needs_message_reply (
  id         uuid primary key,
  message_id uuid not null references needs_message on delete cascade,
  body       text not null check (char_length(body) between 1 and 10000),
  public     boolean not null,
  by_name    text not null,           -- for staff; citizens see the office alone
  by_office  text not null,
  at         timestamptz not null
);
create index needs_message_reply_message on needs_message_reply (message_id, at);

-- How often an address sent something or typed a wrong code today. The address is hashed with the day's salt; both go the next day.
create table needs_message_salt (
  day  date primary key,
  salt bytea not null
);
create table needs_message_attempt (
  day      date not null,
  kind     text not null check (kind in ('send', 'code')),
  address  bytea not null,
  count    integer not null check (count > 0),
  first_at timestamptz not null,      -- where the count began
  primary key (day, kind, address)
);

-- Problem cards from the field, without names, for trainings.
create table needs_case (
  id            uuid primary key,
  title         text not null check (char_length(title) between 1 and 120),
  situation     text not null check (char_length(situation) between 1 and 1500),
  difficulty    text not null check (char_length(difficulty) between 1 and 800),
  question      text not null check (char_length(question) between 1 and 400),
  competency_id uuid references people_competency,
  agency_kind   text check (agency_kind in ('agency', 'unit', 'school', 'health_centre', 'district', 'ward', 'village')),
  message_id    uuid references needs_message,          -- the citizen's problem that it came from
  state         text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  kept_words    jsonb not null default '[]',            -- what somebody judged to be no person, though it is on the roster
  written_by    text not null,                          -- the actor's id
  writer        text not null,
  written_at    timestamptz not null,
  published_at  timestamptz,
  version       integer not null default 1,
  check (state <> 'published' or published_at is not null)
);
create index needs_case_state on needs_case (state, published_at desc);
create index needs_case_message on needs_case (message_id);

-- Activities of the catalogue that answer a citizen's message.
create table plan_activity_message (
  activity_id uuid not null references plan_activity,
  message_id  uuid not null references needs_message,
  linked_by   text not null,
  linked_at   timestamptz not null,
  primary key (activity_id, message_id)
);
create index plan_activity_message_message on plan_activity_message (message_id);

-- Where a case is worked on in a training, and what came of it.
create table plan_case_use (
  id          uuid primary key,
  case_id     uuid not null references needs_case,
  activity_id uuid not null references plan_activity,
  used_on     date,                                     -- null: intended
  outcome     text not null default '' check (char_length(outcome) <= 1500),
  recorded_by text not null,
  recorded_at timestamptz not null,
  version     integer not null default 1,
  check (outcome = '' or used_on is not null)
);
create index plan_case_use_case on plan_case_use (case_id);
create index plan_case_use_activity on plan_case_use (activity_id);

-- Published: messages and cases as the plan's pages need them, without contacts and codes.
create view needs_message_shown as
select id, kind, state, coalesce(public_question, body) as text, received_at, published_at is not null as public from needs_message
where state <> 'hidden';
create view needs_case_shown as
select id, title, message_id from needs_case where state = 'published';
