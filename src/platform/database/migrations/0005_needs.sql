-- Gaps as last computed, and the weights that order them. Written only by src/needs.

-- One computation of all gaps. The newest one is shown; its time stands beside every figure.
create table needs_snapshot (
  id          uuid primary key,
  computed_at timestamptz not null,
  people      integer not null,
  assessed    integer not null      -- people with at least one measured competency
);

-- A gap per person and competency that a standard asks of them. Measured: actual is given. Estimated: actual is null and
-- mean and sd are those of the shrunk estimate; never mixed silently.
create table needs_gap (
  snapshot_id   uuid not null references needs_snapshot on delete cascade,
  employee_id   uuid not null references people_employee,
  competency_id uuid not null references people_competency,
  required      integer not null check (required between 1 and 5),
  actual        numeric(2, 1),
  gap           real not null check (gap >= 0),     -- measured, or the estimate's mean
  sd            real,                               -- of the estimate; null where measured
  primary key (snapshot_id, employee_id, competency_id),
  check ((actual is null) = (sd is not null))
);
create index needs_gap_competency on needs_gap (snapshot_id, competency_id);

create table needs_priority (
  version     text primary key,
  legal_basis text not null,
  certainty   text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  valid_from  date not null,
  weights     jsonb not null,       -- { managerial, sociocultural, technical, governmental: number }, mandatory first
  mandatory_first boolean not null default true
);
