-- What somebody sent after their session had ended: it comes back into the form when the same browser has signed in again.
-- Written only by src/platform/http.
create table platform_draft (
  token_hash bytea primary key,   -- the browser holds the token
  path       text not null,       -- the page
  action     text not null,       -- which of its forms, as the address names it: '?/simpan'
  fields     jsonb not null,      -- [[name, text], …]; never passwords or files
  expires_at timestamptz not null
);
create index platform_draft_expires_at on platform_draft (expires_at);
