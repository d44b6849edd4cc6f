-- What a plan costs, item by item, and what becomes of its money: accounts, price standards, cost components, the cash plan,
-- commitments and realisation, carry-over, and cuts of the ceiling. Written only by src/plan.

create table plan_account (
  code         text primary key check (code ~ '^[0-9](\.[0-9]{2})+$'),
  name         text not null check (name <> ''),
  sub_activity text not null default '',     -- sub-kegiatan, as the budget document writes it
  version      integer not null default 1
);

-- An item of price standards, whatever their version; each names it the same.
create table plan_price_item (
  id    uuid primary key,
  grp   text not null check (grp <> ''),
  name  text not null check (name <> ''),
  unit  text not null check (unit <> '')
);
create unique index plan_price_item_name on plan_price_item (lower(grp), lower(name), lower(unit));

-- A version of price standards (SSH, SBM). It counts from when it was applied until it is withdrawn.
create table plan_price_standard (
  id           uuid primary key,
  name         text not null check (name <> ''),
  legal_basis  text not null check (legal_basis <> ''),
  certainty    text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  valid_from   date not null,
  valid_to     date check (valid_to >= valid_from),
  import_id    uuid unique references platform_job,  -- the reading of the file that it came from
  recorded_by  text not null,
  recorded_at  timestamptz not null,
  applied_at   timestamptz,
  withdrawn_by text,
  withdrawn_at timestamptz,
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (withdrawn_at is null or applied_at is not null)
);

create table plan_price (
  standard_id uuid not null references plan_price_standard on delete cascade,
  item_id     uuid not null references plan_price_item,
  ceiling     bigint not null check (ceiling >= 0),  -- 0: the figure is not known
  primary key (standard_id, item_id)
);
create index plan_price_of_item on plan_price (item_id);

-- What a batch or a participant of an activity costs, item by item; their sums are the activity's fixed_cost and head_cost.
create table plan_component (
  id          uuid primary key,
  activity_id uuid not null references plan_activity on delete cascade,
  kind        text not null,
  label       text not null check (label <> ''),
  account     text not null default '' check (account = '' or account ~ '^[0-9](\.[0-9]{2})+$'),
  basis       text not null check (basis in ('batch', 'head')),
  unit        text not null check (unit <> ''),
  price       bigint not null check (price >= 0),
  volume      numeric(7, 2) not null check (volume > 0),
  item_id     uuid references plan_price_item,
  version     integer not null default 1,
  check (price * volume = trunc(price * volume))
);
create index plan_component_activity on plan_component (activity_id);

-- Why an activity pays more for an item than the standard allows. It counts for that price and that ceiling only.
create table plan_price_reason (
  activity_id uuid not null references plan_activity,
  item_id     uuid not null references plan_price_item,
  price       bigint not null,
  ceiling     bigint not null check (ceiling < price),
  reason      text not null check (reason <> ''),
  written_by  text not null,
  written_at  timestamptz not null,
  primary key (activity_id, item_id, price, ceiling)
);

-- Components as they were when a composition was asked for: what its costs are made of.
create table plan_composition_cost (
  composition_id uuid not null,
  activity_id    uuid not null,
  number         integer not null check (number > 0),
  kind           text not null,
  label          text not null,
  account        text not null,
  basis          text not null check (basis in ('batch', 'head')),
  unit           text not null,
  price          bigint not null,
  volume         numeric(7, 2) not null,
  item_id        uuid references plan_price_item,
  primary key (composition_id, activity_id, number),
  foreign key (composition_id, activity_id) references plan_composition_line on delete cascade
);

-- When money of an account is needed, where the planner says otherwise than the months of its batches.
create table plan_cash (
  composition_id uuid not null references plan_composition on delete cascade,
  account        text not null,
  first          bigint not null check (first >= 0),
  second         bigint not null check (second >= 0),
  third          bigint not null check (third >= 0),
  fourth         bigint not null check (fourth >= 0),
  version        integer not null default 1,
  primary key (composition_id, account)
);

create table plan_spending (
  id          uuid primary key,
  year        integer not null,
  kind        text not null check (kind in ('commitment', 'realisation')),
  document    text not null check (document in ('spk', 'spj', 'sp2d', 'other')),
  number      text not null check (number <> ''),
  number_key  text not null generated always as (lower(regexp_replace(number, '\s', '', 'g'))) stored,
  attempt     integer not null default 0,  -- how often an entry of this number was taken back before
  dated_on    date not null,
  account     text not null default '' check (account = '' or account ~ '^[0-9](\.[0-9]{2})+$'),
  source      text not null default '',    -- charged to a source, or
  agency_id   uuid references people_agency,  -- to what an agency has for its participants
  activity_id uuid references plan_activity,
  batch       integer check (batch > 0),
  description text not null default '',
  amount      bigint not null,
  settles_id  uuid references plan_spending,  -- the commitment that this pays
  closes      boolean not null default false, -- nothing more will be paid of it
  reverses_id uuid unique references plan_spending,
  reason      text not null default '',
  import_id   uuid references platform_job,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check ((source = '') <> (agency_id is null)),
  check (activity_id is not null or batch is null),
  check (extract(year from dated_on) = year),
  check (case when reverses_id is null then amount > 0 else amount < 0 and reason <> '' end),
  check (settles_id is null or kind = 'realisation'),
  check (settles_id is not null or not closes)
);
comment on table plan_spending is 'append-only: commitments and payments; a correction is a reversing row';
create unique index plan_spending_number on plan_spending (year, document, number_key, attempt) where reverses_id is null;
create index plan_spending_year on plan_spending (year, dated_on);
create index plan_spending_settles on plan_spending (settles_id);
create index plan_spending_import on plan_spending (import_id);

-- Entries that stand, and what of a commitment is still to be paid.
create view plan_spending_standing as
select s.*,
  case when s.kind = 'realisation' then 0 else (
    select case when coalesce(bool_or(p.closes), false) then 0 else greatest(0, s.amount - coalesce(sum(p.amount), 0)) end
    from plan_spending p
    where p.settles_id = s.id and p.reverses_id is null
      and not exists (select from plan_spending r where r.reverses_id = p.id)
  )::bigint end as outstanding
from plan_spending s
where s.reverses_id is null and not exists (select from plan_spending r where r.reverses_id = s.id);

-- Changes of a year's ceiling that are more than a correction of the form.
create table plan_budget_change (
  id          uuid primary key,
  year        integer not null,
  kind        text not null check (kind in ('cut', 'carried_out', 'carried_in')),
  source      text not null default '',    -- a source, or
  agency_id   uuid references people_agency,  -- an agency; neither: the total
  amount      bigint not null check (amount <> 0),  -- negative where it is taken back
  dated_on    date not null,
  reason      text not null check (reason <> ''),
  pair_id     uuid not null,               -- the same act: both years of a carry-over, all parts of a cut
  reverses_id uuid,                        -- pair_id of the act that this takes back
  recorded_by text not null,
  recorded_at timestamptz not null
);
comment on table plan_budget_change is 'append-only: cuts and carry-over; taken back by a row of the other sign';
create index plan_budget_change_year on plan_budget_change (year);
create unique index plan_budget_change_once on plan_budget_change (reverses_id, year, source) where reverses_id is not null;

-- A cut that was tried: the year's plan composed again, what is spent or held kept. Accepting it lowers the budget.
create table plan_refocusing (
  id             uuid primary key,
  year           integer not null,
  dated_on       date not null,
  reason         text not null check (reason <> ''),
  base_id        uuid not null references plan_composition,
  composition_id uuid not null unique references plan_composition,
  cut            jsonb not null,             -- { total, sources: { name: rupiah }, agencies: { id: rupiah } }
  budget_version integer not null,
  requested_by   text not null,
  requested_at   timestamptz not null,
  accepted_by    text,
  accepted_at    timestamptz,
  check ((accepted_by is null) = (accepted_at is null))
);
create index plan_refocusing_year on plan_refocusing (year, requested_at desc);
