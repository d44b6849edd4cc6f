-- Working together: joint activities of agencies with the terms that their heads sign, and partners of the community with
-- their consent, what they do and what both sides say afterwards. Written only by src/plan.

-- One activity of the catalogue held together in one year. `terms` is what is signed, word for word; a change makes another
-- version and voids what was signed before.
create table plan_joint (
  id          uuid primary key,
  year        integer not null check (year between 2000 and 2200),
  activity_id uuid not null references plan_activity,
  proposal_id uuid references needs_proposal,     -- the proposal that it answers
  aim         text not null check (aim = btrim(aim) and aim <> ''),
  batches     integer not null check (batches between 1 and 500),
  cost        bigint not null check (cost >= 0),   -- rupiah of all batches, to be shared
  split       text not null check (split in ('equal', 'seats', 'fixed', 'lead')),
  state       text not null default 'draft' check (state in ('draft', 'waiting', 'agreed', 'running', 'done', 'cancelled')),
  reason      text not null default '',            -- why it was cancelled
  terms       text not null,
  terms_hash  bytea not null check (length(terms_hash) = 32),  -- sha256 of terms
  version     integer not null default 1,          -- of the terms
  created_by  text not null,
  created_at  timestamptz not null,
  check ((state = 'cancelled') = (reason <> ''))
);
create unique index plan_joint_once on plan_joint (activity_id, year) where state <> 'cancelled';
create index plan_joint_year on plan_joint (year, state);

create table plan_joint_party (
  joint_id    uuid not null references plan_joint on delete cascade,
  agency_id   uuid not null references people_agency,
  role        text not null check (role in ('lead', 'partner')),
  seats       integer not null check (seats between 0 and 100000),  -- of all batches
  min_share   real not null default 0 check (min_share between 0 and 1),
  fixed_share real not null default 0 check (fixed_share between 0 and 1),  -- of the cost, where it is split so
  charge      bigint not null check (charge >= 0),  -- rupiah by the rule, what was pledged included
  primary key (joint_id, agency_id)
);
create unique index plan_joint_lead on plan_joint_party (joint_id) where role = 'lead';
create index plan_joint_party_agency on plan_joint_party (agency_id);

-- `amount`: people, rupiah pledged before the rest is split, seats of a room, days of a facilitator, or pieces.
create table plan_joint_contribution (
  joint_id  uuid not null,
  number    integer not null check (number > 0),
  agency_id uuid not null,
  kind      text not null check (kind in ('people', 'money', 'room', 'facilitator', 'other')),
  what      text not null,
  amount    bigint not null check (amount > 0),
  primary key (joint_id, number),
  foreign key (joint_id, agency_id) references plan_joint_party on delete cascade
);

-- An act of a signed-in head on the words of one version. Never deleted: one that no longer counts says why.
create table plan_joint_signature (
  id          uuid primary key,
  joint_id    uuid not null references plan_joint on delete cascade,
  agency_id   uuid not null references people_agency,
  version     integer not null,
  terms_hash  bytea not null check (length(terms_hash) = 32),
  signed_by   text not null,
  signer      text not null,
  signed_at   timestamptz not null,
  voided_at   timestamptz,
  void_reason text,
  check ((voided_at is null) = (void_reason is null))
);
create unique index plan_joint_signature_once on plan_joint_signature (joint_id, agency_id) where voided_at is null;

create table plan_joint_step (
  id       uuid primary key,
  joint_id uuid not null references plan_joint on delete cascade,
  at       timestamptz not null,
  name     text not null,   -- who did it
  text     text not null
);
comment on table plan_joint_step is 'append-only: who did what in a joint activity';
create index plan_joint_step_joint on plan_joint_step (joint_id, at desc);

-- The file of a note that was taken back is erased; that there was one stays.
create table plan_joint_note (
  id         uuid primary key,
  joint_id   uuid not null references plan_joint on delete cascade,
  author     text not null,
  name       text not null,
  text       text not null,
  file_id    uuid references platform_file,
  at         timestamptz not null,
  removed_at timestamptz,
  check (text <> '' or file_id is not null or removed_at is not null),
  check (removed_at is null or text = '')
);
create index plan_joint_note_joint on plan_joint_note (joint_id, at desc);

create table plan_joint_task (
  id        uuid primary key,
  joint_id  uuid not null references plan_joint on delete cascade,
  agency_id uuid not null references people_agency,
  title     text not null check (title = btrim(title) and title <> ''),
  due_on    date not null,
  done_at   timestamptz,
  done_by   text,
  version   integer not null default 1,
  check ((done_at is null) = (done_by is null))
);
create index plan_joint_task_joint on plan_joint_task (joint_id, due_on);

-- Somebody outside of the government who helps. Nothing of a person is kept without consent; withdrawing it empties the row.
create table plan_partner (
  id           uuid primary key,
  name         text not null check (name = btrim(name) and name <> ''),
  kind         text not null check (kind in ('lpm', 'pkk', 'karang_taruna', 'adat', 'craftsman', 'school', 'ngo', 'business', 'other')),
  place        text not null default '',
  contact      text not null default '',   -- who answers
  phone        text not null default '',
  teaches      text not null default '',
  consent_text text not null check (consent_text <> ''),
  consent_on   date not null,
  withdrawn_at timestamptz,
  active       boolean not null default true,
  version      integer not null default 1,
  created_at   timestamptz not null,
  check (withdrawn_at is null or (contact || phone || teaches = '' and not active))
);
create unique index plan_partner_name on plan_partner (lower(name), lower(place)) where withdrawn_at is null;

create table plan_partner_competency (
  partner_id    uuid not null references plan_partner on delete cascade,
  competency_id uuid not null references people_competency,
  primary key (partner_id, competency_id)
);

-- What a partner does in an activity of a year. `rate` is rupiah per unit of the role, `quantity` units per batch.
create table plan_partner_part (
  id           uuid primary key,
  partner_id   uuid not null references plan_partner,
  activity_id  uuid not null references plan_activity,
  year         integer not null check (year between 2000 and 2200),
  role         text not null check (role in ('speaker', 'host', 'participant', 'companion')),
  topic        text not null default '',
  rate         bigint not null default 0 check (rate >= 0),
  quantity     numeric(6, 1) not null default 0 check (quantity >= 0),
  extra        boolean not null default false,   -- the fee is not in the catalogue's cost of a batch
  item_id      uuid references plan_price_item,  -- of the price standards, where its ceiling is one of theirs
  rule_version integer not null,                 -- else of the ceilings by role
  over_reason  text not null default '',
  ended_at     timestamptz,
  code_hash    bytea unique check (length(code_hash) = 32),  -- of the partner's link
  version      integer not null default 1,
  created_at   timestamptz not null
);
create unique index plan_partner_part_once on plan_partner_part (partner_id, activity_id, year, role) where ended_at is null;
create index plan_partner_part_activity on plan_partner_part (activity_id, year);

-- What one side says of the other afterwards.
create table plan_partner_feedback (
  part_id uuid not null references plan_partner_part on delete cascade,
  side    text not null check (side in ('partner', 'organiser')),
  score   integer not null check (score between 1 and 5),
  again   boolean not null,
  text    text not null default '',
  by_name text not null,
  at      timestamptz not null,
  primary key (part_id, side)
);

-- Places for citizens in each batch of an activity, beside those of employees.
create table plan_citizen_seat (
  activity_id uuid not null references plan_activity,
  year        integer not null check (year between 2000 and 2200),
  seats       integer not null check (seats between 0 and 1000),
  cost        bigint not null check (cost >= 0),   -- rupiah a place
  version     integer not null default 1,
  primary key (activity_id, year)
);

-- Ceilings of fees and the worth of a batch with the community. Versions; the last one counts.
create table plan_partner_rule (
  version     integer primary key,
  ceilings    jsonb not null,      -- { role: rupiah per unit, or null where none is known }
  bonus       real not null check (bonus between 0 and 100),  -- weighted levels per batch
  legal_basis text not null,
  certainty   text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  recorded_by text not null,
  recorded_at timestamptz not null
);
