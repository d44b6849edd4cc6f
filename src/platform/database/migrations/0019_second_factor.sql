-- A code beside the password, sign-in through the government's own provider, and who signed in when. Written only by
-- src/platform/access.

-- The secret is sealed by a secret of the data folder; a code of one time step is taken once.
create table access_factor (
  account_id    uuid primary key references access_account on delete cascade,
  sealed_secret bytea not null,
  confirmed_at  timestamptz,               -- null until a code was typed: not on yet
  last_step     bigint not null default 0, -- the newest 30 s step whose code was taken
  created_at    timestamptz not null
);

create table access_recovery (
  account_id uuid not null references access_account on delete cascade,
  code_hash  bytea not null,
  used_at    timestamptz,
  primary key (account_id, code_hash)
);

-- Between password and code. The browser holds the token, we its hash.
create table access_challenge (
  token_hash bytea primary key,
  account_id uuid not null references access_account on delete cascade,
  way        text not null check (way in ('password', 'sso')),
  expires_at timestamptz not null
);

-- Between leaving for the provider and coming back, to the same browser.
create table access_departure (
  state_hash   bytea primary key,
  browser_hash bytea not null,
  nonce        text not null,
  verifier     text not null,
  next         text not null,
  expires_at   timestamptz not null
);

create table access_sign_in (
  id         uuid primary key,
  account_id uuid not null references access_account on delete cascade,
  at         timestamptz not null,
  address    text not null,
  device     text not null, -- in words; the browser's own long name is not kept
  way        text not null check (way in ('password', 'sso')),
  outcome    text not null check (outcome in ('entered', 'wrong_password', 'wrong_code', 'recovery', 'reset'))
);
create index access_sign_in_account on access_sign_in (account_id, at);
create index access_sign_in_at on access_sign_in (at);

alter table access_link drop constraint access_link_purpose_check;
alter table access_link add constraint access_link_purpose_check check (purpose in ('setup', 'activation', 'factor'));
