-- The meeting in which a year's proposals are verified with the agencies: its invitation and its minutes are made from it.
-- Written only by src/plan.
create table plan_meeting (
  year       integer primary key check (year between 2000 and 2200),
  held_on    date not null,
  begins     text not null check (begins ~ '^[0-2]\d:[0-5]\d$'),   -- in the government's own zone
  place      text not null check (place <> ''),
  agenda     text[] not null check (cardinality(agenda) > 0),
  outcome    text[] not null default '{}',       -- what was concluded; none before it was held
  version    integer not null default 1
);
