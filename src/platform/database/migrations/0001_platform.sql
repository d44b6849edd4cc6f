-- What every slice stands on: settings, repeated requests, audit, jobs. Written only by src/platform.

create table platform_setting (
  key        text primary key,
  value      jsonb not null,
  version    integer not null default 1,
  updated_at timestamptz not null default now()
);

-- A form sent twice answers as the first time: the location it led to is kept with the request id.
create table platform_request (
  id         uuid primary key,
  account_id uuid,
  route      text not null,
  location   text,
  created_at timestamptz not null default now()
);
create index platform_request_created_at on platform_request (created_at);

create table audit_entry (
  id           uuid primary key,
  at           timestamptz not null,
  actor        text not null,
  action       text not null,
  subject      text,          -- id of the row that the act was about
  payload_hash bytea not null -- sha256(salt || payload)
);
comment on table audit_entry is 'append-only: one row an act, inserted in the act''s own transaction';
create index audit_entry_subject on audit_entry (subject, at);
create index audit_entry_at on audit_entry (at);

-- Apart from the entry, so that retention can erase it and the chain still verifies.
create table audit_payload (
  entry_id uuid primary key references audit_entry,
  salt     bytea not null,
  payload  jsonb not null
);
comment on table audit_payload is 'append-only: what the act was about';

create table audit_pending (
  entry_id uuid primary key references audit_entry
);

create table audit_seal (
  sequence  bigint primary key check (sequence > 0),
  entry_id  uuid not null unique references audit_entry,
  hash      bytea not null,
  sealed_at timestamptz not null
);
comment on table audit_seal is 'append-only: sequence and hash chain, written by the one sealer';

-- What people see of long work. The queue itself is pg-boss's.
create table platform_job (
  id               uuid primary key,
  name             text not null,
  state            text not null default 'queued'
                   check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
  input            jsonb not null,
  progress         real not null default 0 check (progress between 0 and 1),
  message          text,
  problem          text,      -- the sentence shown when it could not be done
  result           jsonb,
  account_id       uuid,      -- who asked; null for the system
  cancel_requested boolean not null default false,
  created_at       timestamptz not null,
  started_at       timestamptz,
  finished_at      timestamptz
);
create index platform_job_state on platform_job (state, created_at);

create table platform_file (
  id         uuid primary key,
  name       text not null,
  type       text not null,
  size       integer not null check (size >= 0),
  sha256     bytea not null,
  content    bytea not null,
  created_at timestamptz not null
);
