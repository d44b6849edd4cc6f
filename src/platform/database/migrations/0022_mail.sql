-- Letters that Bina sends, or would send: an outbox that is written in the act's own transaction. Written only by src/platform/mail.
create table mail_letter (
  id         uuid primary key,
  kind       text not null,
  account_id uuid references access_account on delete cascade,  -- null: somebody without an account
  subject_id uuid,                    -- the row that it is about
  to_name    text not null,
  to_address text,                    -- null: none is known, or it was erased
  subject    text not null,
  content    jsonb,                   -- paragraphs, link, reason; null once erased
  secret     boolean not null,        -- holds a code: shown to nobody, erased once it is sent
  state      text not null check (state in ('waiting', 'sent', 'undelivered', 'kept', 'cancelled')),
  message_id text not null unique,    -- the same at every try: whoever gets it twice can tell
  attempts   integer not null default 0,
  queued_at  timestamptz not null,
  next_at    timestamptz not null,
  answer     text not null default '',  -- what the mail server said last
  written_at timestamptz not null,
  sent_at    timestamptz,
  erased_at  timestamptz,
  version    integer not null default 1,
  check (state <> 'waiting' or (to_address is not null and content is not null)),
  check ((state = 'sent') = (sent_at is not null)),
  check ((erased_at is not null) = (content is null))
);
create index mail_letter_due on mail_letter (next_at) where state = 'waiting';
create index mail_letter_written on mail_letter (written_at desc);
create index mail_letter_account on mail_letter (account_id, written_at desc);
create index mail_letter_subject on mail_letter (subject_id);
