-- Backups that were made, so that people see how old the last one is and the worker knows which to keep. Written only by src/platform.
create table platform_backup (
  id         uuid primary key,
  path       text not null,
  size       bigint not null check (size > 0),
  row_count  bigint not null check (row_count >= 0),
  origin     text not null check (origin in ('scheduled', 'asked', 'command')),
  made_at    timestamptz not null,
  removed_at timestamptz             -- by retention; the file is gone then
);
create index platform_backup_made_at on platform_backup (made_at);
