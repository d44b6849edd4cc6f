-- Official papers: their numbers, their signed files, the offices' own templates, and the certificate that seals them. Written
-- only by src/platform/documents. What kinds of paper there are is the slices' to say; here stands what an office chose for each.

create table platform_paper_kind (
  key      text primary key check (key ~ '^[a-z_]+\.[a-z_]+$'),   -- 'plan.decree': the slice that makes it, and what it is
  series   text not null check (series <> ''),   -- kinds of one series share their numbers, as letters of one agenda do
  pattern  text not null check (pattern <> ''),  -- '{nomor}/{kode}/{unit}/{tahun}'
  code     text not null default '',             -- classification code of the archive
  unit     text not null default '',
  gapless  boolean not null,                     -- numbers follow one another; otherwise somebody else may give them
  version  integer not null default 1
);

-- The next number of a series in a year. Taken under this row's lock, in the transaction of the reservation: no doubles, no gaps.
create table platform_number_series (
  series text not null,
  year   integer not null check (year between 1900 and 2200),
  next   integer not null check (next > 0),
  primary key (series, year)
);

create table platform_number (
  id          uuid primary key,
  kind        text not null references platform_paper_kind,
  series      text not null,
  year        integer not null,
  sequence    integer check (sequence > 0),      -- null where another office gave the number
  number      text not null check (number <> ''),
  title       text not null check (title <> ''),
  dated       date not null,
  subject     text,                              -- what it was reserved for, so that work done twice gets it once
  state       text not null default 'reserved' check (state in ('reserved', 'used', 'void')),
  reason      text not null default '',          -- why it is void
  reserved_by text not null,
  reserved_at timestamptz not null,
  ended_at    timestamptz,                       -- used or made void
  version     integer not null default 1,
  check ((state = 'void') = (reason <> '')),
  check ((state = 'reserved') = (ended_at is null)),
  constraint platform_number_sequence unique (series, year, sequence),
  constraint platform_number_text unique (series, number)
);
create unique index platform_number_subject on platform_number (kind, subject) where state = 'reserved' and subject is not null;
create index platform_number_list on platform_number (year, series, sequence);

create table platform_paper (
  id              uuid primary key,
  kind            text not null references platform_paper_kind,
  number_id       uuid unique references platform_number,
  title           text not null check (title <> ''),
  dated           date not null,
  subject         text,                          -- what it is about, in the words of the slice that made it: 'rencana:2027'
  code            text not null constraint platform_paper_code unique check (code ~ '^[A-Z0-9]{12}$'),
  is_public       boolean not null,              -- its title may be shown to whoever has the code
  file_id         uuid not null references platform_file,          -- as it stands now, with all signatures
  original_sha256 bytea not null check (length(original_sha256) = 32),
  original_size   integer not null,              -- every later file begins with these bytes
  editable_id     uuid references platform_file, -- the same as .docx
  issued_by       text not null,
  issued_at       timestamptz not null,
  withdrawn_at    timestamptz,
  withdrawn_why   text not null default '',
  version         integer not null default 1,
  check ((withdrawn_at is null) = (withdrawn_why = ''))
);
create index platform_paper_subject on platform_paper (subject, issued_at desc);
create index platform_paper_issued on platform_paper (issued_at desc);

create table platform_paper_signature (
  paper_id    uuid not null references platform_paper on delete cascade,
  position    integer not null check (position > 0),
  name        text not null,
  title       text not null default '',
  signed_at   timestamptz not null,
  holder      text not null,                     -- common name of the certificate
  issuer      text not null,
  fingerprint bytea not null check (length(fingerprint) = 32),
  origin      text not null check (origin in ('local', 'outside')),
  covers      integer not null check (covers > 0),   -- bytes of the file from its start
  sha256      bytea not null,                    -- of the file as it stood after this signature
  primary key (paper_id, position)
);

-- An office's own .docx for a kind of paper; earlier versions stay, the newest that is in use is filled.
create table platform_template (
  id          uuid primary key,
  kind        text not null references platform_paper_kind,
  number      integer not null check (number > 0),
  file_id     uuid not null references platform_file,
  fields      text[] not null,
  active      boolean not null,
  uploaded_by text not null,
  uploaded_at timestamptz not null,
  version     integer not null default 1,
  constraint platform_template_number unique (kind, number)
);
create unique index platform_template_active on platform_template (kind) where active;

-- Keys are sealed under a secret of the data folder: whoever has the database alone has no key.
create table platform_certificate (
  id          uuid primary key,
  role        text not null check (role in ('authority', 'seal')),
  origin      text not null check (origin in ('local', 'imported')),
  chain       text[] not null check (cardinality(chain) > 0),    -- PEM, its own first
  sealed_key  bytea not null,
  fingerprint bytea not null unique check (length(fingerprint) = 32),
  not_after   timestamptz not null,
  made_at     timestamptz not null,
  retired_at  timestamptz
);
create unique index platform_certificate_current on platform_certificate (role) where retired_at is null;
