-- Certificates of trainings: numbered, signed papers, with a digital credential beside them. Written only by src/training.

-- Keys that sign credentials. Sealed under a secret of the data folder; the public half stays for good, so that what a key
-- signed stays valid after another took its place.
create table training_credential_key (
  number     integer primary key check (number > 0),  -- 'kunci-1' of the issuer's did:web document
  public_key jsonb not null,                          -- JWK
  sealed_key bytea not null,
  made_at    timestamptz not null,
  retired_at timestamptz
);
create unique index training_credential_key_current on training_credential_key ((retired_at is null)) where retired_at is null;

-- What somebody was certified, as it was printed: nothing of it changes later. Another name or figure is another certificate.
create table training_certificate (
  id           uuid primary key,
  enrolment_id uuid not null references training_enrolment,
  paper_id     uuid not null unique references platform_paper,
  number       text not null unique,
  number_key   text not null unique generated always as
    (lower(regexp_replace(number, '[^a-zA-Z0-9]+', '-', 'g'))) stored,  -- as it stands in an address
  code         text not null unique,                  -- the paper's, that its QR leads to
  name         text not null check (name <> ''),
  title        text not null check (title <> ''),
  jp           numeric(6, 2) not null check (jp >= 0),
  started_on   date not null,
  completed_on date not null,
  issued_at    timestamptz not null,
  valid_until  date,
  revoked_at   timestamptz,
  revoked_why  text not null default '',
  replaces_id  uuid unique references training_certificate,
  entry_id     uuid references hours_entry,           -- what was credited for it; handed on to what replaces it
  hours_note   text not null default '',              -- why nothing was
  status_index integer not null unique generated always as identity (minvalue 0 start 0),
  credential   text,                                  -- JWT; null where credentials were not issued then
  check (started_on <= completed_on),
  check ((revoked_at is null) = (revoked_why = ''))
);
create unique index training_certificate_standing on training_certificate (enrolment_id) where revoked_at is null;
create index training_certificate_issued on training_certificate (issued_at desc);
create index training_certificate_entry on training_certificate (entry_id);
