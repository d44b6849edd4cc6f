-- A stand-in signs a joint activity for its head (a.n.), with both names; nobody's hands sign for two parties. Written only by src/plan.
alter table plan_joint_signature add column hands text[];   -- who signed and for whom, as persons and by account
alter table plan_joint_signature add column behalf text;    -- the head for whom a stand-in signed
update plan_joint_signature set hands = array[signed_by];
alter table plan_joint_signature alter column hands set not null;
