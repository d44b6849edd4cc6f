-- Accounts, sessions and roles. The first four tables have the columns that better-auth needs; it writes
-- them through src/platform/access.

create table access_account (
  id             uuid primary key,
  name           text not null,
  email          text not null unique,
  email_verified boolean not null default false,
  image          text,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  nip            text unique check (nip ~ '^[0-9]{18}$'),
  theme          text not null default '' check (theme in ('', 'light', 'dark')),
  contrast       text not null default '' check (contrast in ('', 'more', 'normal')),
  must_change    boolean not null default false,  -- the password came on paper or from the command line
  disabled_at    timestamptz,
  version        integer not null default 1
);

create table access_session (
  id         uuid primary key,
  account_id uuid not null references access_account on delete cascade,
  token      text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index access_session_account on access_session (account_id);

create table access_credential (
  id                       uuid primary key,
  account_id               uuid not null references access_account on delete cascade,
  subject                  text not null,
  provider                 text not null,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null default now()
);
create index access_credential_account on access_credential (account_id);

create table access_verification (
  id         uuid primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- agency_id is null where the role holds for the whole government.
create table access_grant (
  id         uuid primary key,
  account_id uuid not null references access_account on delete cascade,
  role       text not null check (role in ('administrator', 'planner', 'verifier', 'secretary', 'mayor',
             'leader', 'agency_head', 'agency_officer', 'organiser', 'facilitator', 'coordinator',
             'evaluator', 'coder', 'mentor', 'auditor')),
  agency_id  uuid,
  unique nulls not distinct (account_id, role, agency_id)
);

-- Attempts survive a restart. key is 'nip:…' for one account or 'ip:…' for one address.
create table access_attempt (
  key          text primary key,
  failures     integer not null,
  blocked_till timestamptz,
  last_at      timestamptz not null
);

-- One-time links: setting up the first administrator, activating an account from its printed slip.
create table access_link (
  code_hash  bytea primary key,
  purpose    text not null check (purpose in ('setup', 'activation')),
  account_id uuid references access_account on delete cascade,
  expires_at timestamptz not null,
  used_at    timestamptz
);
