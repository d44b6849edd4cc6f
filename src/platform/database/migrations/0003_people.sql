-- Agencies, positions, employees, competency standards, assessments, and the imports that fill them.
-- Written only by src/people.

create table people_agency (
  id        uuid primary key,
  parent_id uuid references people_agency,
  name      text not null check (name = btrim(name) and name <> ''),
  kind      text not null check (kind in ('agency', 'unit', 'school', 'health_centre', 'district', 'ward', 'village')),
  district  text,                            -- kecamatan where it stands
  remote    boolean not null default false,  -- daerah terpencil, as the government itself declares
  active    boolean not null default true,
  version   integer not null default 1,
  check (parent_id <> id)
);
-- Many agencies have a unit called 'Sekretariat', but each only one.
create unique index people_agency_name on people_agency (parent_id, lower(name)) nulls not distinct where active;
create index people_agency_parent on people_agency (parent_id);

alter table access_grant add constraint access_grant_agency foreign key (agency_id) references people_agency;

-- The whole tree, each agency with every one of its ancestors and itself at depth 0. Published: scopes of
-- permission are taken from it.
create view people_agency_within as
with recursive within as (
  select id as agency_id, id as ancestor_id, 0 as depth from people_agency
  union all
  select w.agency_id, a.parent_id, w.depth + 1
  from within w join people_agency a on a.id = w.ancestor_id
  where a.parent_id is not null
)
select agency_id, ancestor_id, depth from within;

create table people_position (
  id      uuid primary key,
  title   text not null check (title = btrim(title) and title <> ''),
  kind    text not null check (kind in ('jpt', 'administrator', 'pengawas', 'fungsional', 'pelaksana')),
  tier    text not null check (tier in ('jpt_utama', 'jpt_madya', 'jpt_pratama', 'administrator', 'pengawas',
          'ahli_utama', 'ahli_madya', 'ahli_muda', 'ahli_pertama', 'penyelia', 'mahir', 'terampil', 'pemula', 'pelaksana')),
  class   integer check (class between 1 and 17),
  active  boolean not null default true,
  version integer not null default 1
);
create unique index people_position_title on people_position (lower(title), tier);

create table people_import (
  id           uuid primary key,
  kind         text not null check (kind in ('roster', 'assessment', 'course', 'competency', 'standard', 'activity')),
  file_id      uuid not null references platform_file,
  state        text not null check (state in ('uploaded', 'previewed', 'applied', 'undone', 'failed')),
  sheets       jsonb,            -- what was found: names, header row, columns, mapping guessed or corrected
  totals       jsonb,            -- { total, new, changed, unchanged, missing, rejected, warnings }
  creates      jsonb,            -- { agencies, positions } that the file names and nobody knew, with the ids they get
  problem      text,
  job_id       uuid references platform_job,
  uploaded_by  text not null,
  uploaded_at  timestamptz not null,
  applied_at   timestamptz,
  undone_at    timestamptz,
  version      integer not null default 1
);
create index people_import_uploaded on people_import (uploaded_at desc);

-- A corrected column mapping is remembered for the next file with the same header.
create table people_import_mapping (
  kind      text not null,
  signature text not null,
  mapping   jsonb not null,
  used_at   timestamptz not null,
  primary key (kind, signature)
);

create table people_employee (
  id                 uuid primary key,
  nip                text not null unique check (nip ~ '^[0-9]{18}$'),
  name               text not null check (name <> ''),
  front_title        text,
  back_title         text,
  kind               text not null check (kind in ('pns', 'pppk', 'pppk_paruh_waktu')),
  sex                text not null check (sex in ('male', 'female')),
  born_on            date not null,
  appointed_on       date,
  education          text check (education in ('s3', 's2', 's1', 'd4', 'd3', 'd2', 'd1', 'slta', 'sltp', 'sd')),
  education_name     text,
  rank               text,
  agency_id          uuid not null references people_agency,
  position_id        uuid not null references people_position,
  target_position_id uuid references people_position,
  supervisor_id      uuid references people_employee,
  district           text,
  remote             boolean not null default false,
  email              text,
  phone              text,
  retires_on         date,
  status             text not null default 'active' check (status in ('active', 'retired', 'moved', 'inactive')),
  version            integer not null default 1,
  updated_at         timestamptz not null,
  check (supervisor_id <> id)
);
create index people_employee_agency on people_employee (agency_id);
create index people_employee_position on people_employee (position_id);
create index people_employee_target on people_employee (target_position_id) where target_position_id is not null;
create index people_employee_supervisor on people_employee (supervisor_id);
create index people_employee_name on people_employee using gin (name gin_trgm_ops);
create index people_employee_name_order on people_employee (name collate "id-x-icu", id);
create index people_employee_nip_prefix on people_employee (nip text_pattern_ops);

-- NIP is an attribute with history: the numbers a person had before.
create table people_nip_history (
  employee_id uuid not null references people_employee,
  nip         text not null unique,
  until       timestamptz not null,
  primary key (employee_id, nip)
);

-- One row of the file each, as judged; before and after make the import undoable.
create table people_import_row (
  import_id   uuid not null references people_import on delete cascade,
  number      integer not null,          -- order in the file over all sheets; missing people get numbers after the last
  sheet       text,
  row         integer,
  outcome     text not null check (outcome in ('new', 'changed', 'unchanged', 'missing', 'rejected')),
  employee_id uuid,
  label       text,                      -- name or NIP as written, so that a list can be read
  after       jsonb,                     -- the person's whole record as it is to be
  before      jsonb,                     -- the record as it was, with its version: applying and undoing rest on it
  changes     jsonb,                     -- [{ field, old, new }]
  problems    jsonb,                     -- [{ column, reason }] of a rejected row
  warnings    jsonb,                     -- [{ column, reason }]
  choice      text check (choice in ('retired', 'moved', 'ignore')),  -- what the planner says of a missing person
  applied_version integer,               -- the row's version that applying left; undo refuses when it moved on
  primary key (import_id, number)
);
create index people_import_row_outcome on people_import_row (import_id, outcome, number);

create table people_competency (
  id         uuid primary key,
  code       text not null unique check (code ~ '^[A-Z0-9][A-Z0-9._-]*$'),
  name       text not null,
  family     text not null check (family in ('managerial', 'sociocultural', 'technical', 'governmental')),
  definition text not null default '',
  active     boolean not null default true,
  version    integer not null default 1
);
create unique index people_competency_name on people_competency (lower(name)) where active;

create table people_competency_level (
  competency_id uuid not null references people_competency on delete cascade,
  level         integer not null check (level between 1 and 5),
  description   text not null,
  indicators    text[] not null default '{}',
  primary key (competency_id, level)
);

-- A version of the standards: which level a tier or a position asks. A draft, the only one that may be edited, has no
-- valid_from.
create table people_standard (
  id          uuid primary key,
  name        text not null,
  legal_basis text not null,
  certainty   text not null check (certainty in ('A', 'B', 'unconfirmed', 'house')),
  valid_from  date,
  valid_to    date check (valid_to >= valid_from),
  version     integer not null default 1
);
create unique index people_standard_in_force on people_standard ((true)) where valid_from is not null and valid_to is null;

create table people_standard_level (
  standard_id   uuid not null references people_standard on delete cascade,
  competency_id uuid not null references people_competency,
  tier          text,
  position_id   uuid references people_position,
  level         integer not null check (level between 1 and 5),
  check (num_nonnulls(tier, position_id) = 1),
  unique nulls not distinct (standard_id, competency_id, tier, position_id)
);
create index people_standard_level_position on people_standard_level (position_id);

create table people_assessment (
  id            uuid primary key,
  employee_id   uuid not null references people_employee,
  competency_id uuid not null references people_competency,
  level         numeric(2, 1) not null check (level between 0 and 5 and level * 2 = floor(level * 2)),
  source        text not null check (source in ('assessment_centre', 'supervisor', 'self', 'test', 'other')),
  assessed_on   date not null,
  confidence    real not null default 1 check (confidence > 0 and confidence <= 1),
  import_id     uuid references platform_job,  -- the reading of the sheet that it came from
  constraint people_assessment_once unique (employee_id, competency_id, source, assessed_on)
);
create index people_assessment_newest on people_assessment (assessed_on desc, id);
create index people_assessment_competency on people_assessment (competency_id);
create index people_assessment_import on people_assessment (import_id);

-- Published: the level a person is taken to have, the latest assessment, the surest of that day.
create view people_level as
select distinct on (employee_id, competency_id)
  employee_id, competency_id, level, source, assessed_on, confidence
from people_assessment
order by employee_id, competency_id, assessed_on desc, confidence desc, source;

-- Published: the level that the standard in force asks of each active person, the position before the tier, for the post
-- held and, where one is named, for the post to be held (the higher of the two counts).
create view people_required as
with standard as (
  select id from people_standard
  where valid_from <= current_date and (valid_to is null or valid_to > current_date)
  order by valid_from desc, id limit 1
),
post as (
  select e.id as employee_id, p.id as position_id, p.tier, 'held' as post
  from people_employee e join people_position p on p.id = e.position_id
  where e.status = 'active'
  union all
  select e.id, p.id, p.tier, 'target'
  from people_employee e join people_position p on p.id = e.target_position_id
  where e.status = 'active'
),
asked as (
  select distinct on (post.employee_id, post.post, l.competency_id)
    post.employee_id, post.post, l.competency_id, l.level
  from post
  join standard on true
  join people_standard_level l on l.standard_id = standard.id
    and (l.position_id = post.position_id or (l.position_id is null and l.tier = post.tier))
  order by post.employee_id, post.post, l.competency_id, l.position_id nulls last
)
select employee_id, competency_id, max(level) as level,
  max(level) filter (where post = 'held') as held_level,
  max(level) filter (where post = 'target') as target_level
from asked
group by employee_id, competency_id;

-- Published: which employee an account's NIP belongs to, today's number or an earlier one, and whether the roster names
-- them somebody's supervisor.
create view people_identity as
select n.nip, e.id as employee_id, e.agency_id,
  exists (select from people_employee s where s.supervisor_id = e.id and s.status = 'active') as supervises
from people_employee e
join (
  select nip, id as employee_id from people_employee
  union all
  select nip, employee_id from people_nip_history
) n on n.employee_id = e.id
where e.status = 'active';

-- Published: everybody who is planned for, with the post held and the agency (perangkat daerah) it belongs to: the nearest
-- above of kind 'agency' or 'district', else the topmost.
create view people_roster as
with home as (
  select distinct on (w.agency_id) w.agency_id, a.id as home_id, a.name as home_name
  from people_agency_within w join people_agency a on a.id = w.ancestor_id
  order by w.agency_id, a.kind in ('agency', 'district') desc,
    case when a.kind in ('agency', 'district') then w.depth else -w.depth end
)
select e.id as employee_id, e.nip, e.name, e.front_title, e.back_title, e.kind, e.sex, e.remote,
  e.agency_id, unit.name as agency_name, home.home_id as home_agency_id, home.home_name as home_agency_name,
  e.position_id, p.title as position_title, p.tier
from people_employee e
join people_agency unit on unit.id = e.agency_id
join people_position p on p.id = e.position_id
join home on home.agency_id = e.agency_id
where e.status = 'active';

-- Published: agencies that a role can be given in.
create view people_agency_choice as
select id, name from people_agency where active;

-- Published: everybody who was ever on the roster, as far as a heading and a permission need it.
create view people_person as
select id as employee_id, nip, name, front_title, back_title, kind, agency_id, supervisor_id, status
from people_employee;
