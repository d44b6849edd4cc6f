-- IP ASN: the versioned figures it is counted by, discipline decisions, and what was counted for each person and year.
-- Written only by src/professionalism, but for the view at the end.

create table professionalism_rules (
  version           text primary key,
  legal_basis       text not null,
  certainty         text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  valid_from        date not null,
  valid_to          date check (valid_to > valid_from),
  technical_jp      integer not null check (technical_jp > 0),       -- JP of technical training that count as done
  technical_months  integer not null check (technical_months > 0),   -- how far back they may lie
  technical_forms   text[] not null,                                 -- codes of hours_form
  seminar_months    integer not null check (seminar_months > 0),
  seminar_forms     text[] not null,
  discipline_months integer not null check (discipline_months > 0),
  note              text not null default ''
);

-- What a step of a part is worth; of part 'category', the value above which it begins.
create table professionalism_points (
  rules_version text not null references professionalism_rules,
  part          text not null check (part in
                ('qualification', 'post', 'technical', 'seminar', 'performance', 'discipline', 'category')),
  step          text not null,
  points        numeric(4, 1) not null check (points between 0 and 100),
  certainty     text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  primary key (rules_version, part, step)
);

-- Decisions of discipline. Sensitive: read by the person and the planner alone, each look of the planner recorded.
create table professionalism_discipline (
  id          uuid primary key,
  employee_id uuid not null references people_employee on delete cascade,
  degree      text not null check (degree in ('light', 'moderate', 'severe')),
  decided_on  date not null,
  decree      text not null default '',
  source      text not null,
  import_id   uuid references platform_job,   -- the reading of the file that it came from
  recorded_at timestamptz not null,
  constraint professionalism_discipline_once unique (employee_id, degree, decided_on)
);
create index professionalism_discipline_import on professionalism_discipline (import_id);

-- The index of a person in a year, as it was counted last, with the facts that it was counted from.
create table professionalism_score (
  employee_id   uuid not null references people_employee on delete cascade,
  year          integer not null check (year between 2000 and 2200),
  rules_version text not null references professionalism_rules,
  kind          text not null check (kind in ('pns', 'pppk', 'pppk_paruh_waktu')),
  agency_id     uuid not null references people_agency,   -- home agency on that day
  facts         jsonb not null,
  qualification numeric(4, 1) not null,
  post          numeric(4, 1) not null,
  technical     numeric(4, 1) not null,
  seminar       numeric(4, 1) not null,
  performance   numeric(4, 1) not null,
  discipline    numeric(4, 1) not null,
  computed_at   timestamptz not null,
  primary key (employee_id, year)
);
create index professionalism_score_year on professionalism_score (year, agency_id);

-- The record of a person reads each table once: lists over three thousand people are made of it.
drop view people_seen;
drop view people_record;
create view people_record as
with home as (
  select distinct on (w.agency_id) w.agency_id, a.id as home_id, a.name as home_name
  from people_agency_within w join people_agency a on a.id = w.ancestor_id
  order by w.agency_id, a.kind in ('agency', 'district') desc,
    case when a.kind in ('agency', 'district') then w.depth else -w.depth end
),
seen as (
  select r.employee_id, i.applied_at
  from (
    select id, applied_at from people_import where kind = 'roster' and state = 'applied' order by applied_at desc limit 1
  ) i
  join people_import_row r on r.import_id = i.id and r.outcome in ('new', 'changed', 'unchanged')
)
select e.id as employee_id, e.nip, e.name, e.front_title, e.back_title, e.kind, e.sex, e.agency_id,
  unit.name as agency_name, home.home_id as home_agency_id, home.home_name as home_agency_name, e.position_id,
  p.title as position_title, p.tier, e.born_on, e.appointed_on, e.education, e.rank, e.retires_on, e.supervisor_id,
  e.email, p.class as position_class, p.active as position_active, unit.active as agency_active,
  greatest(e.updated_at, seen.applied_at) as seen_at
from people_employee e
join people_agency unit on unit.id = e.agency_id
join people_position p on p.id = e.position_id
join home on home.agency_id = e.agency_id
left join seen on seen.employee_id = e.id
where e.status = 'active';
comment on view people_record is 'published: everybody who is planned for, with all that their data are judged by';
