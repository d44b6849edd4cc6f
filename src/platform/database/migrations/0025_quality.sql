-- What the quality of data is judged by: views that people, hours and needs publish of their own tables. No table is new.

-- Published: the record of everybody who is planned for, with post, unit and home agency.
create view people_record as
select r.employee_id, r.nip, r.name, r.front_title, r.back_title, r.kind, r.sex, r.agency_id, r.agency_name,
  r.home_agency_id, r.home_agency_name, r.position_id, r.position_title, r.tier,
  e.born_on, e.appointed_on, e.education, e.rank, e.retires_on, e.supervisor_id, e.email,
  p.class as position_class, p.active as position_active, u.active as agency_active
from people_roster r
join people_employee e on e.id = r.employee_id
join people_position p on p.id = r.position_id
join people_agency u on u.id = r.agency_id;

-- Published: when a record was last known to be right: changed by hand, or named by the roster that was applied last.
create view people_seen as
select e.id as employee_id, greatest(e.updated_at, s.applied_at) as seen_at
from people_employee e
left join (
  select r.employee_id, i.applied_at
  from (
    select id, applied_at from people_import where kind = 'roster' and state = 'applied' order by applied_at desc limit 1
  ) i
  join people_import_row r on r.import_id = i.id and r.outcome in ('new', 'changed', 'unchanged')
) s on s.employee_id = e.id;

-- Published: the day on which somebody was last assessed in anything.
create view people_assessed as
select employee_id, max(assessed_on) as assessed_on from people_assessment group by employee_id;

-- Published: positions of which the standard in force asks something, by themselves or by their tier.
create view people_position_asked as
with standard as (
  select id from people_standard
  where valid_from <= current_date and (valid_to is null or valid_to > current_date)
  order by valid_from desc, id limit 1
)
select p.id as position_id
from people_position p
where exists (
  select from people_standard_level l join standard s on s.id = l.standard_id
  where l.position_id = p.id or (l.position_id is null and l.tier = p.tier)
);

-- Published: courses that stand in the ledger without saying who held them or which certificate there is.
create view hours_bare as
select e.employee_id, count(*)::integer as courses
from hours_entry e
where e.organiser = '' and e.certificate is null and e.counted > 0 and e.reverses_id is null
  and not exists (select from hours_entry r where r.reverses_id = e.id)
group by e.employee_id;

-- Published: yearly appraisals (SKP).
create view needs_appraisal as
select employee_id, year, predicate from needs_performance;
