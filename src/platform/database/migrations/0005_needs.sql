-- Gaps as last computed, and the weights that order them. Written only by src/needs.

-- One computation of all gaps. The newest one is shown; its time stands beside every figure.
create table needs_snapshot (
  id          uuid primary key,
  computed_at timestamptz not null,
  people      integer not null,     -- of whom a standard asks something
  assessed    integer not null,     -- of them, with at least one measured competency
  unknown     integer not null      -- pairs neither measured nor estimated
);

-- A gap per person and competency that a standard asks of them. Measured: actual is given. Estimated: actual is null,
-- estimate and estimate_sd are the shrunk estimate of the level, gap and sd what is expected to be lacking then; never mixed
-- silently. A pair of which nothing can be estimated has no row. No foreign keys: tens of thousands of rows are written at
-- once and checking them took two thirds of the time; nothing here outlives the next computations, lists join the roster,
-- and a competency may be deleted that an old snapshot still names.
create table needs_gap (
  snapshot_id   uuid not null references needs_snapshot on delete cascade,
  employee_id   uuid not null references people_employee on delete cascade,  -- computed anew; it never keeps a person
  competency_id uuid not null references people_competency,
  required      integer not null check (required between 1 and 5),
  actual        numeric(2, 1),
  gap           real not null check (gap >= 0),     -- measured, or the mean of what is expected
  sd            real,                               -- of what is expected; null where measured
  estimate      real,                               -- level
  estimate_sd   real,
  primary key (snapshot_id, employee_id, competency_id),
  check (num_nonnulls(sd, estimate, estimate_sd) = case when actual is null then 3 else 0 end)
);
create index needs_snapshot_computed on needs_snapshot (computed_at desc);

create table needs_priority (
  version     text primary key,
  legal_basis text not null,
  certainty   text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  valid_from  date not null,
  weights     jsonb not null,       -- { managerial, sociocultural, technical, governmental: number }, mandatory first
  mandatory_first boolean not null default true
);
