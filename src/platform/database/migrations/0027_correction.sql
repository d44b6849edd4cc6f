-- What people say is wrong in their own data, with proof, and what became of it. Written only by src/people.
create table people_correction (
  id            uuid primary key,
  employee_id   uuid not null references people_employee,
  field         text not null check (field in ('nip', 'name', 'frontTitle', 'backTitle', 'rank', 'education', 'educationName',
                'agencyId', 'positionId', 'supervisor', 'district', 'email', 'phone')),
  present       text not null,               -- what stood there when it was asked, as people read it
  proposed      text not null,               -- as a form sends it: a text, a code or an id; '' takes it away
  proposed_text text not null,               -- the same as people read it
  reason        text not null check (reason <> ''),
  file_id       uuid references platform_file,
  state         text not null default 'waiting' check (state in ('waiting', 'accepted', 'refused', 'withdrawn')),
  asked_by      text not null,
  asked_at      timestamptz not null,
  decided_by    text,
  decided_name  text,
  decided_at    timestamptz,
  answer        text not null default '',
  version       integer not null default 1,
  constraint people_correction_hands check (decided_by <> asked_by),
  check ((decided_at is not null) = (state in ('accepted', 'refused'))),
  check (num_nulls(decided_by, decided_name, decided_at) in (0, 3)),
  check (state <> 'refused' or answer <> '')
);
create unique index people_correction_once on people_correction (employee_id, field) where state = 'waiting';
create index people_correction_queue on people_correction (state, asked_at);
create index people_correction_employee on people_correction (employee_id, asked_at desc);
