-- A partner leaves a joint proposal by itself. Written only by src/needs.
alter table needs_proposal_event drop constraint needs_proposal_event_act_check;
alter table needs_proposal_event add constraint needs_proposal_event_act_check check (act in ('draft', 'edit', 'submit',
  'verify', 'validate', 'return', 'reject', 'withdraw', 'merge', 'split', 'leave', 'plan', 'unplan'));
