-- JP rules as versioned reference data, and the ledger of hours. Written only by src/hours.

create table hours_rules (
  version        text primary key,
  legal_basis    text not null,
  certainty      text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  valid_from     date not null,
  valid_to       date check (valid_to > valid_from),
  minutes_per_jp integer not null check (minutes_per_jp > 0),
  yearly_minimum integer not null check (yearly_minimum >= 0),
  pppk_maximum   integer check (pppk_maximum >= 0),
  pppk_basis     text not null default 'year' check (pppk_basis in ('year', 'contract'))
);

create table hours_form (
  rules_version  text not null references hours_rules,
  code           text not null,             -- A1 … C11
  name           text not null,
  route          text not null check (route in ('education', 'classical', 'nonclassical')),
  basis          text not null check (basis in ('jp', 'day', 'session', 'occasion', 'semester', 'decision')),
  national       numeric(5, 2),             -- JP per unit of the basis; null where basis is 'jp' or nothing is decided
  international  numeric(5, 2),
  uplift         numeric(4, 2),             -- international uplift as a share, for basis 'jp'
  daily_cap      numeric(5, 2),             -- most JP a day and person
  international_daily_cap numeric(5, 2),
  monthly_units  integer,                   -- sessions counted in one month
  certainty      text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  note           text not null default '',
  primary key (rules_version, code)
);

create table hours_entry (
  id            uuid primary key,
  employee_id   uuid not null references people_employee,
  form_code     text not null,
  title         text not null,
  organiser     text not null default '',
  certificate   text,
  started_on    date,
  completed_on  date not null,
  international boolean not null default false,
  units         numeric(7, 2),              -- days, sessions, occasions or semesters; null for basis 'jp'
  minutes       integer,
  claimed       numeric(6, 2) not null check (claimed >= 0 or reverses_id is not null),
  counted       numeric(6, 2) not null,
  reason        text not null default '',   -- why counted differs from claimed
  rules_version text not null references hours_rules,
  source        text not null check (source in ('import', 'training', 'mentoring', 'claim', 'correction')),
  import_id     uuid references platform_job,  -- the reading of the file that it came from
  reverses_id   uuid unique references hours_entry,
  recorded_at   timestamptz not null,
  check (started_on is null or started_on <= completed_on)
);
comment on table hours_entry is 'append-only: the ledger of JP; a correction is a counter-entry';
create index hours_entry_employee on hours_entry (employee_id, completed_on);
create index hours_entry_import on hours_entry (import_id);

-- Published: JP counted per person and calendar year, corrections included.
create view hours_yearly as
select employee_id, extract(year from completed_on)::integer as year,
  sum(counted) as counted, sum(claimed) as claimed
from hours_entry
group by employee_id, extract(year from completed_on);
