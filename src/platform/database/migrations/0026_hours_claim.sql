-- Courses that people took elsewhere and claim hours for, with evidence, until an officer has verified them. Written only by
-- src/hours; what counts in the end is an entry of the ledger.
create table hours_claim (
  id            uuid primary key,
  employee_id   uuid not null references people_employee,
  title         text not null check (title <> ''),
  organiser     text not null check (organiser <> ''),
  certificate   text not null default '',
  form_code     text not null,
  started_on    date not null,
  completed_on  date not null,
  international boolean not null default false,
  jp            numeric(6, 2) not null check (jp > 0),   -- as the certificate says
  file_id       uuid not null references platform_file,
  state         text not null check (state in ('draft', 'sent', 'returned', 'accepted', 'refused', 'withdrawn')),
  sent_at       timestamptz,                              -- the last time: its age counts from here
  decided_at    timestamptz,
  decided_by    text,
  reason        text not null default '',                 -- why it was returned or refused
  entry_id      uuid unique references hours_entry,
  version       integer not null default 1,
  check (started_on <= completed_on),
  check ((state = 'accepted') = (entry_id is not null)),
  check (state not in ('sent', 'returned', 'accepted', 'refused') or sent_at is not null)
);
-- Nobody claims the same twice at a time.
create unique index hours_claim_live on hours_claim (employee_id, lower(title), completed_on) where state in ('draft', 'sent', 'returned');
create index hours_claim_employee on hours_claim (employee_id, completed_on);
create index hours_claim_waiting on hours_claim (sent_at) where state = 'sent';
