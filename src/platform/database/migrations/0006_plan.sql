-- Catalogue, budget, compositions and the yearly plan. Written only by src/plan.

create table plan_activity (
  id                 uuid primary key,
  code               text not null unique check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  title              text not null check (title <> ''),
  goal               text not null check (goal in ('kompetensi', 'etika', 'inovasi-kolaborasi', 'pelayanan')),
  form_code          text not null,                -- A1 … C11, of hours_form
  method             text not null default 'training'
                     check (method in ('training', 'workshop', 'seminar', 'mentoring', 'coaching', 'community', 'joint')),
  jp                 numeric(6, 2) not null check (jp >= 0),
  days               integer not null check (days > 0),
  min_seats          integer not null check (min_seats > 0),
  max_seats          integer not null,
  max_batches        integer not null check (max_batches > 0),
  months             integer[] not null check (cardinality(months) > 0 and months <@ '{1,2,3,4,5,6,7,8,9,10,11,12}'),
  fixed_cost         bigint not null check (fixed_cost >= 0),
  head_cost          bigint not null check (head_cost >= 0),
  source             text not null,                -- source of money: APBD, DAK, …
  facilitator_pool   text not null,
  facilitator_days   numeric(5, 1) not null check (facilitator_days >= 0),
  facilitator        text not null default '',     -- who teaches, in words
  organiser          text not null,
  pattern            text not null check (pattern in ('mandiri', 'kontribusi', 'fasilitasi', 'kerja_sama', 'pengiriman')),
  curriculum         text not null default '',     -- match with the standard curriculum, art. 207(3) no. 6
  account            text not null default '' check (account = '' or account ~ '^[0-9](\.[0-9]{2})+$'),
  community          text not null default '',     -- what part the community has
  community_bonus    real not null default 0 check (community_bonus >= 0),
  audience           jsonb not null default '{}',  -- { tiers?, kinds?, agencies?, positions? }: all that are given must fit
  mandatory          jsonb,                        -- same shape: whom it is mandatory for
  female_share       real check (female_share between 0 and 1),
  remote_share       real check (remote_share between 0 and 1),
  active             boolean not null default true,
  version            integer not null default 1,
  check (max_seats >= min_seats)
);

create table plan_activity_competency (
  activity_id   uuid not null references plan_activity on delete cascade,
  competency_id uuid not null references people_competency,
  gain_mean     real not null check (gain_mean > 0 and gain_mean <= 5),
  gain_sd       real not null default 0 check (gain_sd >= 0),
  origin        text not null default 'house' check (origin in ('house', 'evaluation', 'literature')),
  primary key (activity_id, competency_id)
);

create table plan_activity_partner (
  activity_id uuid not null references plan_activity on delete cascade,
  agency_id   uuid not null references people_agency,
  role        text not null check (role in ('host', 'partner')),
  min_share   real not null default 0 check (min_share between 0 and 1),
  primary key (activity_id, agency_id)
);

create table plan_budget (
  year       integer primary key check (year between 2000 and 2200),
  total      bigint not null check (total >= 0),
  sources    jsonb not null default '{}',   -- { name: rupiah }
  agencies   jsonb not null default '{}',   -- { agency id: rupiah } for cost per head
  goal_floor real not null default 0.1 check (goal_floor between 0 and 0.25),  -- least share of seats of each goal
  pools      jsonb not null default '{}',   -- { pool: facilitator days a month }
  version    integer not null default 1
);

-- What was put to the composer: gzip of JSON { problem, keys }, named by the sha256 of that JSON. Compositions of the same
-- rows, and those changed by hand, share it.
create table plan_problem (
  hash    bytea primary key check (length(hash) = 32),
  content bytea not null
);

-- Unfinished ones are in the state of their job; what a person changed by hand, or the command line composed, had none.
create table plan_composition (
  id           uuid primary key,
  year         integer not null,
  job_id       uuid references platform_job,
  settings     jsonb not null,              -- { seed, targetGap, steps }
  budget       bigint not null check (budget >= 0),  -- the total it was asked to keep to
  problem_hash bytea not null references plan_problem,
  objective    double precision,
  bound        double precision,
  gap          double precision,
  cost         bigint,
  result       jsonb,                       -- pieces, prices, what binds, before and after: CompositionResult
  code_version text not null,
  parent_id    uuid references plan_composition,  -- the composition that this one changes by hand
  change       text,                        -- what was changed by hand, in words
  requested_by text not null,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  check ((parent_id is null) = (change is null)),
  check (num_nulls(objective, bound, gap, cost, result, finished_at) in (0, 6)),
  check (finished_at is not null or job_id is not null)
);
create index plan_composition_year on plan_composition (year, created_at desc);

create table plan_composition_line (
  composition_id uuid not null references plan_composition on delete cascade,
  activity_id    uuid not null references plan_activity,
  included       boolean not null,
  mandatory      boolean not null default false,  -- somebody must take it
  batches        integer not null,
  seats          integer not null,
  cost           bigint not null,
  levels         real not null,    -- competency levels it closes beyond the others, or would close
  weighted       real not null,    -- the same, times their importance
  hours          real not null,    -- JP it takes off what is owed
  reason         text not null,    -- one true sentence
  primary key (composition_id, activity_id)
);

create table plan_composition_batch (
  composition_id uuid not null references plan_composition on delete cascade,
  activity_id    uuid not null references plan_activity,
  number         integer not null check (number > 0),
  month          integer not null check (month between 1 and 12),
  cost           bigint not null,
  primary key (composition_id, activity_id, number)
);

create table plan_composition_seat (
  composition_id uuid not null,
  activity_id    uuid not null,
  number         integer not null,
  employee_id    uuid not null references people_employee,
  mandatory      boolean not null,
  levels         real not null,    -- closed by this seat beyond the person's others
  covered        real not null,    -- weighted levels that the person's others close already
  hours          real not null,    -- JP it takes off what is owed
  price          real not null,    -- what the seat costs, in weighted levels
  primary key (composition_id, activity_id, employee_id),
  foreign key (composition_id, activity_id, number) references plan_composition_batch on delete cascade
);
create index plan_composition_seat_employee on plan_composition_seat (employee_id);

-- Everybody who was planned for, with a seat or without.
create table plan_composition_person (
  composition_id uuid not null references plan_composition on delete cascade,
  employee_id    uuid not null references people_employee,
  hours_before   real not null,    -- JP owed without the plan
  hours_after    real not null,
  levels_before  real not null,    -- competency levels lacking
  levels_after   real not null,
  measured       boolean not null, -- at least one of the levels was measured
  mandatory_missed integer not null,
  primary key (composition_id, employee_id)
);

create table plan_year (
  year           integer primary key,
  state          text not null check (state in ('draft')),
  composition_id uuid not null references plan_composition,
  accepted_by    text not null,
  accepted_at    timestamptz not null,
  version        integer not null default 1
);
