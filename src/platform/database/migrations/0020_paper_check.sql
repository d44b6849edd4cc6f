-- The public check of papers: a file is found by its hash, and a signature says how long its certificate holds. Written only
-- by src/platform/documents.
alter table platform_paper_signature add column valid_from timestamptz, add column valid_to timestamptz;
create index platform_paper_original on platform_paper (original_sha256);
create index platform_paper_file on platform_paper (file_id);
create index platform_paper_signature_sha256 on platform_paper_signature (sha256);
create index platform_file_sha256 on platform_file (sha256);
