-- Personal data: how long things are kept, the register of processing, incidents. Written only by src/platform/privacy.

-- What the government says instead of the usual; the latest version of a code counts.
create table platform_retention (
  code        text not null,
  version     integer not null check (version > 0),
  days        integer not null check (days between 1 and 36500),
  legal_basis text not null check (legal_basis <> ''),
  certainty   text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  changed_by  text not null,
  changed_at  timestamptz not null,
  primary key (code, version)
);
comment on table platform_retention is 'append-only: how long things are kept, a version each';

create table platform_processing (
  code        text not null,
  version     integer not null check (version > 0),
  purpose     text not null check (purpose <> ''),
  legal_basis text not null check (legal_basis <> ''),
  categories  text not null check (categories <> ''),
  recipients  text not null check (recipients <> ''),
  retention   text not null check (retention <> ''),
  certainty   text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  changed_by  text not null,
  changed_at  timestamptz not null,
  primary key (code, version)
);
comment on table platform_processing is 'append-only: the register of processing, a version each';

-- Taking payloads out of the audit is the one thing the application may delete there: sealed ones, a year old or more.
create function audit_erase_payloads(before timestamptz) returns bigint
language sql security definer set search_path from current as $$
  with gone as (
    delete from audit_payload p using audit_entry e, audit_seal s
    where e.id = p.entry_id and s.entry_id = e.id and e.at < least(before, now() - interval '365 days')
    returning 1)
  select count(*) from gone
$$;
revoke all on function audit_erase_payloads(timestamptz) from public;
do $$ begin
  execute format('grant execute on function audit_erase_payloads(timestamptz) to %I', current_schema() || '_app');
end $$;

-- An import whose rows are gone can no longer be undone.
alter table people_import add column erased_at timestamptz;

create table platform_incident (
  id          uuid primary key,
  title       text not null check (title <> ''),
  known_at    timestamptz not null,          -- the 72 hours count from here
  happened    text not null,                 -- when and how, as far as it is known
  data        text not null,                 -- which data
  people      text not null,                 -- whose
  head_count  integer check (head_count >= 0),
  handling    text not null,                 -- what is being done
  recorded_by text not null,
  recorded_at timestamptz not null,
  closed_by   text,
  closed_at   timestamptz,
  version     integer not null default 1,
  check ((closed_by is null) = (closed_at is null))
);
create index platform_incident_open on platform_incident (known_at) where closed_at is null;

create table platform_incident_step (
  incident_id uuid not null references platform_incident,
  step        text not null,
  outcome     text not null check (outcome in ('done', 'not_needed')),
  note        text not null default '',
  by_name     text not null,
  at          timestamptz not null,
  primary key (incident_id, step),
  check (outcome = 'done' or note <> '')
);
