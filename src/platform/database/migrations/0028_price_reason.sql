-- Two planners who write a reason for the same price see each other's text. Written only by src/plan.
alter table plan_price_reason add column version integer not null default 1;
