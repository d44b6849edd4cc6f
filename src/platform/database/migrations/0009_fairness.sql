-- Fairness floors, mentors, an allowance for activities never evaluated; what somebody declares of themselves; and the
-- features that hours and money are told apart by.

alter table plan_budget
  add column fairness      jsonb not null default '{}',  -- { 'female', 'remote', 'disability', 'kind:…', 'tier:…': least share of all seats }
  add column explore_share real not null default 0.05 check (explore_share between 0 and 0.25),  -- of the total
  add column explore_bonus boolean not null default false;

alter table plan_activity
  add column mentors integer check (mentors >= 0);  -- mentors or coaches there are, each takes one batch; null: not counted

-- A disability that somebody declares of themselves; withdrawing it deletes the row. Nothing else is ever joined to it on a
-- page or in a file.
create table people_self_declaration (
  employee_id uuid primary key references people_employee on delete cascade,
  declared_at timestamptz not null
);

-- Published: features of everybody who was ever on the roster, with the agency (perangkat daerah) they belong to and the
-- kecamatan they live in, else work in.
create view people_portrait as
with home as (
  select distinct on (w.agency_id) w.agency_id, a.id as home_id, a.name as home_name
  from people_agency_within w join people_agency a on a.id = w.ancestor_id
  order by w.agency_id, a.kind in ('agency', 'district') desc,
    case when a.kind in ('agency', 'district') then w.depth else -w.depth end
)
select e.id as employee_id, e.status, e.sex, e.kind, p.tier, e.born_on, coalesce(nullif(e.district, ''), unit.district) as district,
  home.home_id as home_agency_id, home.home_name as home_agency_name
from people_employee e
join people_agency unit on unit.id = e.agency_id
join people_position p on p.id = e.position_id
join home on home.agency_id = e.agency_id;

-- Floors, uncertainty and what to assess; compositions from before had none.
update plan_composition
set result = result || '{"floors": [], "closed": null, "learning": null, "band": null, "assess": []}' where result is not null;
