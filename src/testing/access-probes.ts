import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { ClaimForm } from '#hours/claims/forms.ts'
import { claimQuery, readClaimQuery } from '#hours/claims/filters.ts'
import { credit } from '#hours/server/credit.ts'
import { acceptClaim, acceptMany, refuseClaim, returnClaim } from '#hours/server/decide-claim.ts'
import {
	applyCourses,
	previewCourses,
	requestCourses,
	undoCourses
} from '#hours/server/import-courses.ts'
import { listClaims, showClaim } from '#hours/server/list-claims.ts'
import { listPeople as listHours } from '#hours/server/list-people.ts'
import { countSiasn, exportSiasn } from '#hours/server/export-siasn.ts'
import { listOwed } from '#hours/server/list-owed.ts'
import { showForecast } from '#hours/server/show-forecast.ts'
import { sendClaim } from '#hours/server/send-claim.ts'
import { chooseForm, listOwnClaims, showOwnClaim } from '#hours/server/show-own-claims.ts'
import { takeBack } from '#hours/server/take-back.ts'
import { saveClaim, withdrawClaim } from '#hours/server/write-claim.ts'
import { ProposalForm } from '#needs/proposals/forms.ts'
import * as proposalLists from '#needs/proposals/filters.ts'
import {
	decideMany,
	rejectProposal,
	returnProposal,
	submitProposal,
	validateProposal,
	verifyProposal,
	withdrawProposal
} from '#needs/server/decide-proposal.ts'
import { leaveProposal } from '#needs/server/leave-proposal.ts'
import {
	applyPerformance,
	previewPerformance,
	requestPerformance,
	undoPerformance
} from '#needs/server/import-performance.ts'
import { CaseForm } from '#needs/case.ts'
import { caseQuery, messageQuery, readCaseQuery, readMessageQuery } from '#needs/message-filters.ts'
import { publishCase, recordCase, settleFinding, withdrawCase } from '#needs/server/edit-case.ts'
import { changeMessageSettings } from '#needs/server/edit-message-settings.ts'
import { exportCases, listCases, showCase } from '#needs/server/list-cases.ts'
import { listGaps } from '#needs/server/list-gaps.ts'
import { exportMessages, listMessages } from '#needs/server/list-messages.ts'
import { listOffers } from '#needs/server/list-offers.ts'
import * as moderate from '#needs/server/moderate-message.ts'
import { replyMessage } from '#needs/server/reply-message.ts'
import { showMessage } from '#needs/server/show-message.ts'
import { listMandates, trainedForPost, unmetMandates } from '#needs/server/list-mandates.ts'
import { exportProposals, listProposals } from '#needs/server/list-proposals.ts'
import { listSimilar } from '#needs/server/list-similar.ts'
import { markPlanned } from '#needs/server/mark-planned.ts'
import {
	answerMerge,
	askMerge,
	askMergeAgain,
	cancelMerge,
	chooseMerge,
	showMerge
} from '#needs/server/merge-proposals.ts'
import {
	addPeople,
	addPosition,
	removePerson,
	removePosition,
	showNaming
} from '#needs/server/name-people.ts'
import { listRounds, recordRound, switchRound } from '#needs/server/set-round.ts'
import { listMeant, showProposal, showWriting } from '#needs/server/show-proposal.ts'
import { getEvidence, removeEvidence, saveProposal } from '#needs/server/write-proposal.ts'
import { listUncertain } from '#needs/server/list-uncertain.ts'
import { changeWeights, showWeights } from '#needs/server/change-weights.ts'
import { decideNeed } from '#needs/server/decide-need.ts'
import { listTargets, recordTarget, showTarget } from '#needs/server/edit-targets.ts'
import { listElements, mapElement } from '#needs/server/edit-elements.ts'
import {
	applySurveys,
	previewSurveys,
	requestSurveys,
	undoSurveys
} from '#needs/server/import-surveys.ts'
import { listProposedNeeds, listSurveys, showSurveys } from '#needs/server/list-surveys.ts'
import { recordSurvey, removeSurvey, showSurveyForm } from '#needs/server/record-survey.ts'
import { requestComputation } from '#needs/server/request-computation.ts'
import { exportCell, showCell } from '#needs/server/show-cell.ts'
import { showHeat } from '#needs/server/show-heat.ts'
import { planWeights, showPriorities } from '#needs/server/weigh-needs.ts'
import { waiveMandate, withdrawWaiver } from '#needs/server/waive-mandate.ts'
import * as lists from '#people/filters.ts'
import { EmployeeInput } from '#people/forms.ts'
import { applyImport, requestApply } from '#people/server/apply-import.ts'
import { chooseMissing } from '#people/server/choose-missing.ts'
import {
	applyAssessments,
	previewAssessments,
	requestAssessments,
	undoAssessments
} from '#people/server/import-assessments.ts'
import {
	applyDictionary,
	previewDictionary,
	requestDictionary
} from '#people/server/import-dictionary.ts'
import { draftStandard, previewStandard, requestStandard } from '#people/server/import-standard.ts'
import { choosePost } from '#people/server/choose-post.ts'
import { repeatPreview } from '#people/server/correct-mapping.ts'
import * as corrections from '#people/server/decide-correction.ts'
import { createAgency } from '#people/server/edit-agency.ts'
import { removeAssessment } from '#people/server/edit-assessment.ts'
import { activateCompetency } from '#people/server/edit-competency.ts'
import { addEmployee, changeEmployee } from '#people/server/edit-employee.ts'
import { createPosition } from '#people/server/edit-position.ts'
import { copyStandard, dropStandard } from '#people/server/edit-standard.ts'
import { chooseAgency, listAgencies } from '#people/server/list-agencies.ts'
import { installReference } from '#people/server/install-reference.ts'
import { listAssessments } from '#people/server/list-assessments.ts'
import { exportDictionary, listCompetencies } from '#people/server/list-competencies.ts'
import { exportEmployees, listEmployees } from '#people/server/list-employees.ts'
import { listImports } from '#people/server/list-imports.ts'
import { listPositions } from '#people/server/list-positions.ts'
import { readUploaded } from '#people/server/preview-import.ts'
import { showCompetency } from '#people/server/show-competency.ts'
import { showOwn } from '#people/server/show-employee.ts'
import { listRejected, showImport } from '#people/server/show-import.ts'
import { showPosition } from '#people/server/show-position.ts'
import { exportStandard, listStandards, showStandard } from '#people/server/show-standard.ts'
import { declare, listDeclared, showDeclaration } from '#people/server/self-declaration.ts'
import { undoImport } from '#people/server/undo-import.ts'
import { keepRoster } from '#people/server/upload-roster.ts'
import { givenAgency, givenPosition } from '#people/testing.ts'
import * as indexLists from '#professionalism/filters.ts'
import * as discipline from '#professionalism/server/import-discipline.ts'
import { listDiscipline } from '#professionalism/server/list-discipline.ts'
import * as indices from '#professionalism/server/list-index.ts'
import { showFigures } from '#professionalism/server/show-figures.ts'
import { showOwnIndex } from '#professionalism/server/show-index.ts'
import { findingQuery, readFindingQuery } from '#quality/filters.ts'
import { exportFindings, listFindings } from '#quality/server/list-findings.ts'
import { showQuality } from '#quality/server/show-quality.ts'
import { PartnerForm } from '#plan/partner-forms.ts'
import { firstPartnerRule } from '#plan/reference/partner-rule.ts'
import * as partnerRule from '#plan/server/edit-partner-rule.ts'
import * as partners from '#plan/server/edit-partners.ts'
import * as engage from '#plan/server/engage-partner.ts'
import { leaveJoint } from '#plan/server/leave-joint.ts'
import { moveJoint } from '#plan/server/move-joint.ts'
import { recordJoint } from '#plan/server/record-joint.ts'
import * as joints from '#plan/server/show-joint.ts'
import { showJointCharges } from '#plan/server/show-joint-charges.ts'
import { signJoint } from '#plan/server/sign-joint.ts'
import * as offers from '#plan/server/welcome-offer.ts'
import { withdrawConsent } from '#plan/server/withdraw-consent.ts'
import * as jointWork from '#plan/server/work-in-joint.ts'
import { acceptComposition, withdrawPlan } from '#plan/server/accept-composition.ts'
import { changeComposition } from '#plan/server/change-composition.ts'
import { firstAbsence } from '#plan/reference/absence.ts'
import { recordAbsence, showAbsence } from '#plan/server/edit-absence.ts'
import { bringDays, importDays, listDays, recordDay, removeDay } from '#plan/server/edit-days.ts'
import {
	addFacilitator,
	listFacilitators,
	removeFacilitator
} from '#plan/server/edit-facilitators.ts'
import { addLeave, importLeave, listLeave, removeLeave } from '#plan/server/edit-leave.ts'
import { listRooms, recordRoom } from '#plan/server/edit-rooms.ts'
import { moveBatch } from '#plan/server/move-batch.ts'
import { requestCalendar } from '#plan/server/request-calendar.ts'
import { exportBatch, showBatch } from '#plan/server/show-batch.ts'
import {
	exportCalendar,
	exportUnseated,
	listUnseated,
	showCalendar
} from '#plan/server/show-calendar.ts'
import { useCalendar } from '#plan/server/use-calendar.ts'
import { exportActivities, listActivities, showActivity } from '#plan/server/list-activities.ts'
import { requestCheck, showChecks } from '#plan/server/check-version.ts'
import { addComment, resolveComment } from '#plan/server/comment-version.ts'
import { compareVersions } from '#plan/server/compare-versions.ts'
import {
	decreeVersion,
	returnVersion,
	submitVersion,
	verifyVersion
} from '#plan/server/decide-version.ts'
import { gatherGuards } from '#plan/server/gather-guards.ts'
import { writeGuardReason } from '#plan/server/write-guard-reason.ts'
import { compareCompositions, listOthers } from '#plan/server/compare-compositions.ts'
import { composeNow } from '#plan/server/compose-now.ts'
import { gatherProgramme } from '#plan/server/gather-programme.ts'
import { applyActivities, previewActivities } from '#plan/server/import-activities.ts'
import {
	chooseActivity,
	linkMessage,
	listMessagesOf,
	unlinkMessage
} from '#plan/server/link-message.ts'
import { listOwing } from '#plan/server/list-owing.ts'
import { listCandidates, listSeats } from '#plan/server/list-seats.ts'
import { listVersions } from '#plan/server/list-versions.ts'
import { listYears } from '#plan/server/list-years.ts'
import { recordMeeting, showMeeting } from '#plan/server/edit-meeting.ts'
import { exportBudgetAnnex } from '#plan/server/export-budget-annex.ts'
import { requestDocument, showDocuments } from '#plan/server/make-document.ts'
import { requestPaper } from '#plan/server/make-paper.ts'
import { listRecaps, showPaper as showPlanPaper, showPapers } from '#plan/server/show-papers.ts'
import { signPlanPaper } from '#plan/server/sign-paper.ts'
import { showAgencyNeeds } from '#needs/server/show-agency-needs.ts'
import { copyActivity, setActivityState } from '#plan/server/record-activity.ts'
import { openScenario } from '#plan/server/open-scenario.ts'
import { acceptRefocusing } from '#plan/server/accept-refocusing.ts'
import { requestRefocusing } from '#plan/server/request-refocusing.ts'
import { listRefocusings, showRefocusing } from '#plan/server/show-refocusing.ts'
import { carryOver, listBudgetChanges, takeCarryBack } from '#plan/server/carry-over.ts'
import { applySpending, previewSpending, undoSpending } from '#plan/server/import-spending.ts'
import { exportSpending, listSpending, showLimits } from '#plan/server/list-spending.ts'
import { recordSpending, reverseSpending } from '#plan/server/record-spending.ts'
import {
	listBudgetAccounts,
	planCash,
	recordAccount,
	showBudgetLines
} from '#plan/server/show-budget-lines.ts'
import { recordComponent, removeComponent, showComponents } from '#plan/server/edit-components.ts'
import { applyPrices, previewPrices, undoPrices } from '#plan/server/import-prices.ts'
import { listPriceExcess, writePriceReason } from '#plan/server/list-price-excess.ts'
import { exportPrices, listPrices } from '#plan/server/list-prices.ts'
import {
	listCasesOfActivity,
	listUsesOfCase,
	recordCaseUse,
	removeCaseUse
} from '#plan/server/record-case-use.ts'
import { recordBudget, showBudget } from '#plan/server/record-budget.ts'
import { requestComposition } from '#plan/server/request-composition.ts'
import { setLock } from '#plan/server/set-lock.ts'
import { exportAssessFirst, showComposition } from '#plan/server/show-composition.ts'
import { exportFairness, showFairness } from '#plan/server/show-fairness.ts'
import { showLocks } from '#plan/server/show-locks.ts'
import { showForMachines } from '#plan/server/show-for-machines.ts'
import { showVersion } from '#plan/server/show-version.ts'
import { showWorkbench } from '#plan/server/show-workbench.ts'
import { undoLock } from '#plan/server/undo-lock.ts'
import { whyProposal } from '#plan/server/why-proposal.ts'
import { findForWhy, whySeats } from '#plan/server/why-seats.ts'
import * as accounts from '#platform/access/accounts.ts'
import { system } from '#platform/access/actor.ts'
import { listDelegations, revokeDelegation, setDelegation } from '#platform/access/delegate.ts'
import { issueFactorCode } from '#platform/access/factor.ts'
import { changeSecurity, showSecurity } from '#platform/access/security.ts'
import { listAccounts } from '#platform/access/list-accounts.ts'
import * as slips from '#platform/access/print-slips.ts'
import { showAccount } from '#platform/access/show-account.ts'
import { changeSchedule, ScheduleForm } from '#platform/backup/change-schedule.ts'
import { requestBackup } from '#platform/backup/request-backup.ts'
import { showBackups } from '#platform/backup/show-backups.ts'
import { mailSlip } from '#platform/access/mail-slip.ts'
import { changeEmblem, removeEmblem } from '#platform/change-emblem.ts'
import { changeGovernment, GovernmentForm } from '#platform/change-government.ts'
import type { Context } from '#platform/context.ts'
import { changeMailSettings, showMailSettings } from '#platform/mail/change-settings.ts'
import * as outbox from '#platform/mail/outbox.ts'
import { exportAudit, listAudit, showEntry } from '#platform/audit/read.ts'
import { showHealthReport } from '#platform/health-report.ts'
import { listJobs, retryJob } from '#platform/jobs/list.ts'
import * as incidents from '#platform/privacy/keep-incidents.ts'
import { changeProcessing, showProcessing } from '#platform/privacy/keep-processing.ts'
import * as retention from '#platform/privacy/keep-retention.ts'
import { processing, retentionRules } from '../personal-data.ts'
import { listReferences } from '../references.ts'
import { paperProbes } from './paper-probes.ts'
import { trainingProbes } from './training-probes.ts'

type Probe = (ctx: Context) => Promise<unknown>

const NOBODY = '00000000-0000-4000-8000-000000000009'
const id = NOBODY
const someIndex = indexLists.indexQuery(indexLists.readIndexQuery(new URLSearchParams()), 2026)
const run = { tahun: 2027, run: NOBODY }
const newest = { sort: 'tanggal', descending: true } as const
const scenario = { tahun: 2027, skenario: 'A', version: 0 }
const step = { tahun: 2027, versi: 1, version: 1 }
const version = {
	...{ id, number: 1, state: 'draft' as const, compositionId: id, revisesId: null, purpose: '' },
	...{ planHash: null, madeBy: '', madeByName: '', madeAt: new Date(0), version: 1 }
}
const batch = { tahun: 2027, angkatan: { code: 'K01', number: 1 } }
const cell = {
	agencyId: NOBODY,
	competencyId: NOBODY,
	byUnit: false,
	sort: 'kesenjangan',
	descending: true,
	limit: 25,
	offset: 0
} as const
const first = { id: NOBODY, version: 1 }
const asked = new URLSearchParams()
const message = { id: NOBODY, version: 1 }
const card = CaseForm.parse({
	...{ title: 'Loket tutup', situation: 'Loket tutup pukul 11.' },
	...{ difficulty: 'Antrean panjang.', question: 'Apa yang Anda lakukan?' }
})
const proposals = proposalLists.proposalQuery(proposalLists.readProposalQuery(asked))
const file = { name: 'pegawai.csv', type: 'text/csv', bytes: new Uint8Array() }
const government = GovernmentForm.parse({
	...Object.fromEntries(Object.keys(GovernmentForm.shape).map((field) => [field, ''])),
	...{
		version: 0,
		name: 'Pemerintah Kota Contoh',
		short: 'Kota Contoh'
	}
})

const claim = ClaimForm.parse({
	title: 'Arsip Digital',
	organiser: 'BPSDM',
	formCode: 'B3',
	startedOn: '2026-03-02',
	completedOn: '2026-03-04',
	jp: '24'
})

const joint = {
	...{
		id,
		version: 1,
		year: 2027,
		activityId: id,
		proposalId: null,
		aim: 'Melayani warga.',
		batches: 1,
		cost: 0
	},
	...{ split: 'equal' as const, parties: [], contributions: [], gugurkan: undefined }
}
const community = { id, tahun: 2027, version: 0 }

const account = (ctx: Context) =>
	accounts.createAccount(
		{ ...ctx, actor: system('uji') },
		{ name: 'Uji', nip: null, email: null, grants: [] }
	)

const person = async (ctx: Context) =>
	EmployeeInput.parse({
		...Object.fromEntries(Object.keys(EmployeeInput.shape).map((field) => [field, ''])),
		...{ nip: '199001012015031001', name: 'Uji', kind: 'pns', remote: undefined },
		agencyId: (await givenAgency(ctx)).id,
		positionId: (await givenPosition(ctx)).id
	})

/** The use cases behind each action, each with the least that gets it past its first line. */
export const probes: Readonly<Record<string, Record<string, Probe>>> = {
	'accounts.manage': {
		listAccounts: (ctx) => listAccounts(ctx, { page: 1, search: '', size: 25 }),
		showAccount: (ctx) => showAccount(ctx, id),
		createAccount: (ctx) =>
			accounts.createAccount(ctx, { name: 'Uji', nip: null, email: null, grants: [] }),
		grantRole: async (ctx) =>
			accounts.grantRole(ctx, { accountId: await account(ctx), role: 'leader', agencyId: null }),
		resetPassword: async (ctx) => accounts.resetPassword(ctx, await account(ctx)),
		revokeRole: (ctx) => accounts.revokeRole(ctx, { accountId: id, grantId: id }),
		disableAccount: (ctx) => accounts.disableAccount(ctx, { accountId: id, disabled: true }),
		listDelegations,
		revokeDelegation: (ctx) => revokeDelegation(ctx, { id }),
		issueSlip: (ctx) => accounts.issueSlip(ctx, { accountId: id }),
		listToActivate: (ctx) => slips.listToActivate(ctx, { limit: 25, offset: 0 }),
		requestSlips: (ctx) => slips.requestSlips(ctx, { agencyId: id }),
		showSlips: (ctx) => slips.showSlips(ctx, { job: id }),
		takeSlips: (ctx) => slips.takeSlips(ctx, { job: id }),
		issueFactorCode: (ctx) => issueFactorCode(ctx, { accountId: id }),
		showSecurity,
		changeSecurity: (ctx) =>
			changeSecurity(ctx, { version: 0, factorRequired: false, historyDays: 365 }),
		mailSlip: (ctx) => mailSlip(ctx, { id })
	},
	'accounts.delegate': {
		setDelegation: (ctx) =>
			setDelegation(ctx, {
				...{ pengganti: 'tidak.ada@contoh.id', role: 'secretary', reason: 'Dinas luar' },
				...{ firstOn: '2026-12-01', lastOn: '2026-12-05' }
			})
	},
	'backups.keep': {
		showBackups: (ctx) => showBackups(ctx, { page: 1, size: 25 }),
		requestBackup: (ctx) => requestBackup(ctx, {}, 'tenun songket silungkang'),
		changeSchedule: (ctx) => changeSchedule(ctx, ScheduleForm.parse({ version: 0 }))
	},
	'government.change': {
		changeGovernment: (ctx) => changeGovernment(ctx, government),
		changeEmblem: (ctx) => changeEmblem(ctx, { berkas: new File(['<svg></svg>'], 'x.svg') }),
		removeEmblem
	},
	...paperProbes,
	...trainingProbes,
	'jobs.keep': {
		listJobs: (ctx) => listJobs(ctx, {}, { limit: 25, offset: 0 }),
		retryJob: (ctx) => retryJob(ctx, { id })
	},
	'audit.read': {
		listAudit: (ctx) => listAudit(ctx, {}, { limit: 25, offset: 0 }),
		showEntry: (ctx) => showEntry(ctx, { id }),
		exportAudit: (ctx) => exportAudit(ctx, {})
	},
	'personal_data.keep': {
		showRetention: (ctx) => retention.showRetention(ctx, retentionRules),
		changeRetention: (ctx) =>
			retention.changeRetention(ctx, retentionRules, {
				...{ kode: 'platform.requests', version: 0, days: 60 },
				...{ legalBasis: 'Uji', certainty: 'house' }
			}),
		changeAutomatic: (ctx) => retention.changeAutomatic(ctx, { otomatis: false, version: 0 }),
		requestRetention: retention.requestRetention,
		changeProcessing: (ctx) =>
			changeProcessing(ctx, processing, {
				...{ kode: 'platform.mail', version: 0, purpose: 'Uji', legalBasis: 'Uji' },
				...{ categories: 'Uji', recipients: 'Uji', retention: 'Uji', certainty: 'house' }
			}),
		listIncidents: (ctx) => incidents.listIncidents(ctx, { limit: 25, offset: 0 }),
		showIncident: (ctx) => incidents.showIncident(ctx, { id }),
		recordIncident: (ctx) =>
			incidents.recordIncident(ctx, {
				...{ version: 0, title: 'Uji', knownOn: '2026-11-23', knownTime: '08.00', headCount: null },
				...{ happened: 'Uji', data: 'Uji', people: 'Uji', handling: 'Uji' }
			}),
		recordStep: (ctx) =>
			incidents.recordStep(ctx, { id, langkah: 'contain', hasil: 'done', catatan: '' }),
		closeIncident: (ctx) => incidents.closeIncident(ctx, { id, version: 1 })
	},
	'references.read': { listReferences, showProcessing: (ctx) => showProcessing(ctx, processing) },
	'health.read': { showHealthReport },
	'mail.outbox': {
		listOutbox: (ctx) => outbox.listOutbox(ctx, {}, { limit: 25, offset: 0 }),
		showLetter: (ctx) => outbox.showLetter(ctx, { id }),
		retryLetter: (ctx) => outbox.retryLetter(ctx, { id, version: 1 }),
		cancelLetter: (ctx) => outbox.cancelLetter(ctx, { id, version: 1 }),
		showMailSettings,
		changeMailSettings: (ctx) => changeMailSettings(ctx, { version: 0, from: '', keepDays: 90 })
	},
	'people.list': {
		listEmployees: (ctx) => listEmployees(ctx, lists.employeeQuery(lists.readEmployeeQuery(asked))),
		exportEmployees: (ctx) =>
			exportEmployees(ctx, lists.employeeQuery(lists.readEmployeeQuery(asked))),
		showPosition: (ctx) => showPosition(ctx, { id }),
		listPositions: (ctx) => listPositions(ctx, lists.positionQuery(lists.readPositionQuery(asked))),
		listAssessments: (ctx) =>
			listAssessments(ctx, lists.assessmentQuery(lists.readAssessmentQuery(asked)))
	},
	'people.own': { showOwn },
	'people.declare': {
		showDeclaration,
		declare: (ctx) => declare(ctx, { nyatakan: 'tidak' })
	},
	'people.count_declared': { listDeclared },
	'people.agencies': {
		listAgencies: (ctx) => listAgencies(ctx, lists.agencyQuery(lists.readAgencyQuery(asked))),
		chooseAgency
	},
	'people.standards': {
		listCompetencies: (ctx) =>
			listCompetencies(ctx, lists.competencyQuery(lists.readCompetencyQuery(asked))),
		showCompetency: (ctx) => showCompetency(ctx, { id }),
		exportDictionary,
		listStandards,
		showStandard: (ctx) => showStandard(ctx, { id }),
		exportStandard: (ctx) => exportStandard(ctx, { id })
	},
	'people.edit': {
		installReference,
		choosePost,
		addEmployee: async (ctx) => addEmployee(ctx, await person(ctx)),
		changeEmployee: async (ctx) =>
			changeEmployee(ctx, { ...(await person(ctx)), id, version: 1, status: 'active' }),
		createAgency: (ctx) =>
			createAgency(ctx, {
				name: 'Dinas Uji',
				kind: 'agency',
				parentId: null,
				district: null,
				remote: false
			}),
		createPosition: (ctx) =>
			createPosition(ctx, {
				title: 'Pengelola Uji',
				tier: 'pelaksana',
				class: null
			}),
		activateCompetency: (ctx) => activateCompetency(ctx, { id, version: 1, active: true }),
		removeAssessment: (ctx) => removeAssessment(ctx, { id, assessment: id }),
		requestAssessments: (ctx) =>
			requestAssessments(ctx, { berkas: new File(['x'], 'asesmen.csv') }),
		previewAssessments: (ctx) => previewAssessments(ctx, { job: id }),
		applyAssessments: (ctx) => applyAssessments(ctx, { job: id }),
		undoAssessments: (ctx) => undoAssessments(ctx, { job: id }),
		requestDictionary: (ctx) => requestDictionary(ctx, { berkas: new File(['x'], 'kamus.csv') }),
		previewDictionary: (ctx) => previewDictionary(ctx, { job: id }),
		applyDictionary: (ctx) => applyDictionary(ctx, { job: id }),
		requestStandard: (ctx) => requestStandard(ctx, { berkas: new File(['x'], 'standar.csv') }),
		previewStandard: (ctx) => previewStandard(ctx, { job: id }),
		draftStandard: (ctx) => draftStandard(ctx, { job: id }),
		copyStandard: (ctx) => copyStandard(ctx, { id }),
		dropStandard: (ctx) => dropStandard(ctx, { id, version: 1 })
	},
	'people.mend': {
		listCorrections: (ctx) =>
			corrections.listCorrections(ctx, { state: undefined, search: '' }, { limit: 25, offset: 0 }),
		showCorrection: (ctx) => corrections.showCorrection(ctx, { id }),
		decideCorrection: (ctx) =>
			corrections.decideCorrection(ctx, { id, version: 1, putusan: 'terima', jawaban: '' })
	},
	'people.import': {
		keepRoster: (ctx) => keepRoster(ctx, file),
		listImports: (ctx) => listImports(ctx, { limit: 25, offset: 0 }),
		showImport: (ctx) => showImport(ctx, id),
		repeatPreview: (ctx) => repeatPreview(ctx, { id }),
		readUploaded: (ctx) => readUploaded(ctx, { id }),
		chooseMissing: (ctx) => chooseMissing(ctx, { id, pilihan: 'ignore', semua: 'ya', nomor: [] }),
		requestApply: (ctx) => requestApply(ctx, { id }),
		listRejected: (ctx) => listRejected(ctx, id),
		applyImport: (ctx) => applyImport(ctx, { id }),
		undoImport: (ctx) => undoImport(ctx, { id })
	},
	'hours.list': {
		listPeople: (ctx) =>
			listHours(ctx, { year: 2026, filter: {}, order: { by: 'name', descending: false } }),
		showForecast: (ctx) => showForecast(ctx, { year: 2026 }),
		countSiasn: (ctx) => countSiasn(ctx, { year: 2026, agencyId: undefined }),
		exportSiasn: (ctx) => exportSiasn(ctx, { year: 2026, agencyId: undefined, kind: 'kursus' })
	},
	'hours.list_all': { listOwed: (ctx) => listOwed(ctx, 2027) },
	'needs.list_all': {
		listGaps,
		unmetMandates: (ctx) => unmetMandates(ctx, 2027),
		trainedForPost: (ctx) => trainedForPost(ctx, 2026),
		planWeights: (ctx) => planWeights(ctx, 2027)
	},
	'needs.show': {
		showAgencyNeeds: (ctx) => showAgencyNeeds(ctx, { agencyId: id, year: 2027 }),
		showHeat: (ctx) => showHeat(ctx, { family: 'all_posts', within: undefined }),
		showCell: (ctx) => showCell(ctx, cell),
		exportCell: (ctx) => exportCell(ctx, cell),
		listUncertain: (ctx) => listUncertain(ctx, { limit: 25, offset: 0 }),
		listMandates: (ctx) =>
			listMandates(ctx, { filter: { year: 2027 }, order: { by: 'nama', descending: false } }),
		listSurveys: (ctx) => listSurveys(ctx, { filter: {}, sort: 'ikm', descending: false }),
		showSurveys: (ctx) => showSurveys(ctx, { id }),
		listProposedNeeds: (ctx) => listProposedNeeds(ctx, {}, { limit: 25, offset: 0 }),
		listElements,
		showPriorities,
		listTargets: (ctx) => listTargets(ctx, {}, { limit: 25, offset: 0 })
	},
	'needs.weights_change': {
		showWeights,
		changeWeights: (ctx) =>
			changeWeights(ctx, {
				...{ version: '2026-1', alasan: 'Contoh saja' },
				weights: { managerial: 1, sociocultural: 1, technical: 1, governmental: 1 },
				parts: { gap: 50, rpjmd: 10, people: 10, performance: 10, skm: 10, mandate: 10 }
			})
	},
	'needs.targets_edit': {
		showTarget: (ctx) => showTarget(ctx, { id: null }),
		recordTarget: (ctx) =>
			recordTarget(ctx, {
				...{ version: 0, code: 'T1', title: 'Sasaran', indicator: '', baseline: '', target: '' },
				...{ agencyId: null, firstYear: 2025, lastYear: 2029, active: true, links: [] }
			})
	},
	'needs.skm_record': {
		showSurveyForm: (ctx) => showSurveyForm(ctx, null),
		recordSurvey: (ctx) =>
			recordSurvey(ctx, {
				...{ unit: '00000000-0000-4000-8000-000000000001', tahun: 2026, periode: 'year' },
				...{ responden: 40, means: Array(9).fill(3), ganti: null }
			}),
		removeSurvey: (ctx) => removeSurvey(ctx, { id })
	},
	'needs.skm_import': {
		requestSurveys: (ctx) => requestSurveys(ctx, { berkas: new File(['x'], 'skm.csv') }),
		previewSurveys: (ctx) => previewSurveys(ctx, { job: id }),
		applySurveys: (ctx) => applySurveys(ctx, { job: id }),
		undoSurveys: (ctx) => undoSurveys(ctx, { job: id })
	},
	'needs.skm_decide': {
		decideNeed: (ctx) =>
			decideNeed(ctx, { kebutuhan: id, version: 1, putusan: 'accepted', alasan: '' })
	},
	'needs.skm_map': {
		mapElement: (ctx) => mapElement(ctx, { unsur: 1, version: 1, kompetensi: [] })
	},
	'needs.waive': {
		waiveMandate: (ctx) =>
			waiveMandate(ctx, { pegawai: id, kode: 'pkp', jenis: 'excused', alasan: 'Akan pensiun' }),
		withdrawWaiver: (ctx) => withdrawWaiver(ctx, { id })
	},
	'needs.compute': { requestComputation },
	'needs.messages_read': {
		listMessages: (ctx) => listMessages(ctx, messageQuery(readMessageQuery(asked))),
		exportMessages: (ctx) => exportMessages(ctx, messageQuery(readMessageQuery(asked))),
		showMessage: (ctx) => showMessage(ctx, { id })
	},
	'needs.messages_reply': {
		replyMessage: (ctx) =>
			replyMessage(ctx, {
				...{ ...message, jawaban: 'Terima kasih.', tampil: 'tidak', pertanyaan: '' },
				...{ periksa: false, lanjut: 'selesai' }
			})
	},
	'needs.messages_moderate': {
		listOffers: (ctx) => listOffers(ctx, { except: [], page: 1 }),
		forwardMessage: (ctx) => moderate.forwardMessage(ctx, { ...message, ke: id }),
		publishMessage: (ctx) =>
			moderate.publishMessage(ctx, {
				...{ ...message, tampil: 'ya', pertanyaan: 'Antre.', periksa: false }
			}),
		hideMessage: (ctx) => moderate.hideMessage(ctx, { ...message, alasan: 'Menghina.' }),
		reopenMessage: (ctx) => moderate.reopenMessage(ctx, message),
		closeMessage: (ctx) => moderate.closeMessage(ctx, message),
		tagMessage: (ctx) => moderate.tagMessage(ctx, { ...message, kompetensi: null }),
		dropContact: (ctx) => moderate.dropContact(ctx, message),
		changeMessageSettings: (ctx) =>
			changeMessageSettings(ctx, { version: 1, replyDays: 5, contactMonths: 6, sendsADay: 30 }),
		publishCase: (ctx) => publishCase(ctx, message),
		withdrawCase: (ctx) => withdrawCase(ctx, message)
	},
	'needs.cases_read': {
		listCases: (ctx) => listCases(ctx, caseQuery(readCaseQuery(asked))),
		exportCases: (ctx) => exportCases(ctx, caseQuery(readCaseQuery(asked))),
		showCase: (ctx) => showCase(ctx, { id }),
		listUsesOfCase: (ctx) => listUsesOfCase(ctx, id)
	},
	'needs.cases_write': {
		recordCase: (ctx) => recordCase(ctx, card),
		settleFinding: (ctx) => settleFinding(ctx, { ...message, apa: 'ganti' })
	},
	'plan.community_link': {
		linkMessage: (ctx) => linkMessage(ctx, { id, kegiatan: id }),
		unlinkMessage: (ctx) => unlinkMessage(ctx, { id, kegiatan: id })
	},
	'plan.case_use': {
		recordCaseUse: (ctx) =>
			recordCaseUse(ctx, {
				...{ id, pakai: null, version: 0, kegiatan: id },
				...{ tanggal: null, hasil: null }
			}),
		removeCaseUse: (ctx) => removeCaseUse(ctx, { id, pakai: id })
	},
	'needs.proposals': {
		listProposals: (ctx) => listProposals(ctx, proposals),
		exportProposals: (ctx) => exportProposals(ctx, proposals),
		listSimilar: (ctx) => listSimilar(ctx, { year: 2027, page: 1 }),
		listRounds,
		showProposal: (ctx) => showProposal(ctx, { id, page: 1 }),
		listMeant: (ctx) => listMeant(ctx, { id }),
		showWriting: (ctx) => showWriting(ctx, { id }),
		getEvidence: (ctx) => getEvidence(ctx, { id, berkas: id }),
		showMerge: (ctx) => showMerge(ctx, { gabungan: id }),
		answerMerge: (ctx) =>
			answerMerge(ctx, {
				...{ gabungan: id, proposalId: id, version: 1 },
				...{ answer: 'agreed', note: '' }
			})
	},
	'needs.propose': {
		showNaming: (ctx) => showNaming(ctx, { id, search: '', page: 1 }),
		addPeople: (ctx) => addPeople(ctx, { ...first, orang: [id] }),
		removePerson: (ctx) => removePerson(ctx, { ...first, employeeId: id }),
		addPosition: (ctx) => addPosition(ctx, { ...first, agencyId: id, positionId: id }),
		removePosition: (ctx) => removePosition(ctx, { ...first, agencyId: id, positionId: id }),
		saveProposal: (ctx) => saveProposal(ctx, { ...ProposalForm.parse({ ...first, agencyId: id }) }),
		removeEvidence: (ctx) => removeEvidence(ctx, { ...first, fileId: id }),
		submitProposal: (ctx) => submitProposal(ctx, first),
		withdrawProposal: (ctx) => withdrawProposal(ctx, first),
		leaveProposal: (ctx) => leaveProposal(ctx, { ...first, agency: id, reason: 'Uji coba' })
	},
	'needs.decide': {
		verifyProposal: (ctx) => verifyProposal(ctx, first),
		validateProposal: (ctx) => validateProposal(ctx, first),
		returnProposal: (ctx) => returnProposal(ctx, { ...first, reason: 'Uji coba' }),
		rejectProposal: (ctx) => rejectProposal(ctx, { ...first, reason: 'Uji coba' }),
		decideMany: (ctx) => decideMany(ctx, { pilih: [first] })
	},
	'needs.merge': {
		chooseMerge: (ctx) => chooseMerge(ctx, { id }),
		askMerge: (ctx) =>
			askMerge(ctx, { id, leadId: id, title: 'Uji', reason: 'Uji coba', pilih: [id] }),
		askMergeAgain: (ctx) => askMergeAgain(ctx, { gabungan: id, version: 1 }),
		cancelMerge: (ctx) => cancelMerge(ctx, { gabungan: id, version: 1 })
	},
	'needs.round_set': {
		recordRound: (ctx) =>
			recordRound(ctx, {
				...{ year: 2027, opensOn: '2026-10-01', closesOn: '2026-12-12' },
				...{ note: '', version: 0 }
			}),
		switchRound: (ctx) => switchRound(ctx, { year: 2027, version: 1, closed: true })
	},
	'needs.mark_planned': {
		markPlanned: (ctx) => markPlanned(ctx, { year: 2027, run: null, seats: [] })
	},
	'professionalism.list': {
		listCountedYears: (ctx) => indices.listCountedYears(ctx),
		listAgencyIndex: (ctx) =>
			indices.listAgencyIndex(ctx, { year: 2026, kind: 'pns', byName: true }),
		listPeopleIndex: (ctx) => indices.listPeopleIndex(ctx, someIndex),
		exportPeopleIndex: (ctx) => indices.exportPeopleIndex(ctx, someIndex)
	},
	'professionalism.own': { showOwnIndex: (ctx) => showOwnIndex(ctx) },
	'professionalism.figures': { showFigures: (ctx) => showFigures(ctx) },
	'professionalism.discipline': {
		listDiscipline: (ctx) => listDiscipline(ctx, { limit: 25, offset: 0 }),
		requestDiscipline: (ctx) =>
			discipline.requestDiscipline(ctx, { berkas: new File(['x'], 'hukdis.csv') }),
		previewDiscipline: (ctx) => discipline.previewDiscipline(ctx, { job: id }),
		applyDiscipline: (ctx) => discipline.applyDiscipline(ctx, { job: id }),
		undoDiscipline: (ctx) => discipline.undoDiscipline(ctx, { job: id })
	},
	'quality.show': {
		showQuality: (ctx) => showQuality(ctx),
		listFindings: (ctx) => listFindings(ctx, findingQuery(readFindingQuery(new URLSearchParams()))),
		exportFindings: (ctx) =>
			exportFindings(ctx, findingQuery(readFindingQuery(new URLSearchParams())))
	},
	'needs.performance_import': {
		requestPerformance: (ctx) => requestPerformance(ctx, { berkas: new File(['x'], 'skp.csv') }),
		previewPerformance: (ctx) => previewPerformance(ctx, { job: id }),
		applyPerformance: (ctx) => applyPerformance(ctx, { job: id }),
		undoPerformance: (ctx) => undoPerformance(ctx, { job: id })
	},
	'hours.credit': {
		credit: (ctx) => credit(ctx, []),
		takeBack: (ctx) => takeBack(ctx, { entryId: id, reason: 'Salah orang' })
	},
	'hours.claim': {
		chooseForm,
		listOwnClaims: (ctx) => listOwnClaims(ctx, { limit: 25, offset: 0 }),
		showOwnClaim: (ctx) => showOwnClaim(ctx, { id }),
		saveClaim: (ctx) => saveClaim(ctx, claim),
		sendClaim: (ctx) => sendClaim(ctx, { id, version: 1 }),
		withdrawClaim: (ctx) => withdrawClaim(ctx, { id, version: 1 })
	},
	'hours.verify_claims': {
		listClaims: (ctx) => listClaims(ctx, claimQuery(readClaimQuery(asked))),
		showClaim: (ctx) => showClaim(ctx, { id }),
		acceptClaim: (ctx) => acceptClaim(ctx, { id, version: 1 }),
		acceptMany: (ctx) => acceptMany(ctx, { pilih: [{ id, version: 1 }] }),
		returnClaim: (ctx) => returnClaim(ctx, { id, version: 1, reason: 'Kurang jelas.' }),
		refuseClaim: (ctx) => refuseClaim(ctx, { id, version: 1, reason: 'Kurang jelas.' })
	},
	'hours.import': {
		requestCourses: (ctx) => requestCourses(ctx, { berkas: new File(['x'], 'kursus.csv') }),
		previewCourses: (ctx) => previewCourses(ctx, { job: id }),
		applyCourses: (ctx) => applyCourses(ctx, { job: id }),
		undoCourses: (ctx) => undoCourses(ctx, { job: id })
	},
	'plan.read': {
		chooseActivity,
		listMessagesOf: (ctx) => listMessagesOf(ctx, id),
		listCasesOfActivity: (ctx) => listCasesOfActivity(ctx, id),
		listYears,
		compareVersions: (ctx) =>
			compareVersions(ctx, {
				...{ tahun: 2027, dari: 1, ke: 2, bagian: 'kegiatan', cari: '', page: 1 }
			}),
		listVersions: (ctx) => listVersions(ctx, { tahun: 2027, page: 1 }),
		showVersion: (ctx) => showVersion(ctx, { tahun: 2027, versi: 1 }),
		showWorkbench: (ctx) => showWorkbench(ctx, 2027),
		showLocks: (ctx) => showLocks(ctx, { tahun: 2027 }),
		findForWhy: (ctx) => findForWhy(ctx, run, ''),
		whySeats: (ctx) => whySeats(ctx, run, { orang: id }),
		whyProposal: (ctx) =>
			whyProposal(ctx, { year: 2027, competencyId: id, formCode: null, people: [] }),
		showBudget: (ctx) => showBudget(ctx, 2027),
		showJointCharges: (ctx) => showJointCharges(ctx, 2027),
		listActivities: (ctx) => listActivities(ctx, {}, { sort: 'kode', descending: false, page: 1 }),
		exportActivities: (ctx) => exportActivities(ctx, {}),
		showActivity: (ctx) => showActivity(ctx, id),
		showComposition: (ctx) => showComposition(ctx, run),
		listOthers: (ctx) => listOthers(ctx, run),
		compareCompositions: (ctx) => compareCompositions(ctx, { ...run, lain: id }),
		listSeats: (ctx) => listSeats(ctx, { ...run, kegiatan: id }, { page: 1 }),
		gatherProgramme: (ctx) => gatherProgramme(ctx, 2027, false),
		showDocuments: (ctx) => showDocuments(ctx, 2027),
		showPapers: (ctx) => showPapers(ctx, 2027),
		listRecaps: (ctx) => listRecaps(ctx, { year: 2027, limit: 25, offset: 0 }),
		showPlanPaper: (ctx) => showPlanPaper(ctx, { year: 2027, name: 'decree', agencyId: null }),
		showMeeting: (ctx) => showMeeting(ctx, 2027),
		exportBudgetAnnex: (ctx) => exportBudgetAnnex(ctx, 2027),
		requestDocument: (ctx) => requestDocument(ctx, { tahun: 2027, salinan: 'umum' }),
		showFairness: (ctx) => showFairness(ctx, { tahun: 2027 }),
		exportFairness: (ctx) => exportFairness(ctx, { tahun: 2027 }),
		exportAssessFirst: (ctx) => exportAssessFirst(ctx, run),
		listOwing: (ctx) => listOwing(ctx, run, { sort: 'nama', descending: false }),
		listDays: (ctx) => listDays(ctx, 2027),
		listRooms,
		listFacilitators,
		showAbsence,
		showCalendar: (ctx) => showCalendar(ctx, { tahun: 2027 }),
		showBatch: (ctx) => showBatch(ctx, batch),
		exportBatch: (ctx) => exportBatch(ctx, batch),
		exportCalendar: (ctx) => exportCalendar(ctx, 2027),
		listUnseated: (ctx) => listUnseated(ctx, 2027),
		exportUnseated: (ctx) => exportUnseated(ctx, 2027),
		showComponents: (ctx) => showComponents(ctx, { id }),
		listPrices: (ctx) => listPrices(ctx, 2027, {}, 1),
		exportPrices: (ctx) => exportPrices(ctx, 2027, {}),
		listPriceExcess: (ctx) => listPriceExcess(ctx, { tahun: 2027 }),
		listBudgetChanges: (ctx) => listBudgetChanges(ctx, 2027),
		listRefocusings: (ctx) => listRefocusings(ctx, 2027),
		showRefocusing: (ctx) => showRefocusing(ctx, { tahun: 2027, id }),
		showLimits: (ctx) => showLimits(ctx, 2027),
		listSpending: (ctx) => listSpending(ctx, 2027, {}, { ...newest, page: 1 }),
		exportSpending: (ctx) => exportSpending(ctx, 2027, {}, newest),
		listBudgetAccounts,
		showBudgetLines: (ctx) => showBudgetLines(ctx, { tahun: 2027 })
	},
	'plan.money': {
		recordComponent: (ctx) =>
			recordComponent(ctx, {
				...{ id, version: 0, kind: 'meals', label: 'Makan', account: '', basis: 'head' },
				...{ unit: 'orang', price: 1, volume: 1, itemId: null }
			}),
		removeComponent: (ctx) => removeComponent(ctx, { id, komponen: id, version: 1 }),
		previewPrices: (ctx) => previewPrices(ctx, { job: id }),
		applyPrices: (ctx) => applyPrices(ctx, { job: id }),
		undoPrices: (ctx) => undoPrices(ctx, { job: id }),
		recordSpending: (ctx) =>
			recordSpending(ctx, {
				...{ tahun: 2027, document: 'sp2d', number: '1', datedOn: '2027-03-01', amount: 1 },
				...{ description: '', closes: false, account: '', batch: undefined },
				...{ settles: undefined, charge: { source: 'APBD', agencyId: null }, kegiatan: undefined }
			}),
		reverseSpending: (ctx) =>
			reverseSpending(ctx, { tahun: 2027, catatan: id, reason: 'Salah rekening' }),
		previewSpending: (ctx) => previewSpending(ctx, { tahun: 2027, job: id }),
		applySpending: (ctx) => applySpending(ctx, { tahun: 2027, job: id }),
		undoSpending: (ctx) => undoSpending(ctx, { tahun: 2027, job: id }),
		recordAccount: (ctx) =>
			recordAccount(ctx, {
				...{ tahun: 2027, code: '5.04.02', name: 'Belanja', subActivity: '', version: 0 }
			}),
		planCash: (ctx) =>
			planCash(ctx, {
				...{ tahun: 2027, run: id, account: '5.04.02', version: 0 },
				...{ first: 0, second: 0, third: 0, fourth: 0 }
			}),
		writePriceReason: (ctx) =>
			writePriceReason(ctx, {
				...{ tahun: 2027, kegiatan: id, barang: id, price: 2, ceiling: 1, version: 0 },
				reason: 'Satu-satunya di provinsi.'
			})
	},
	'plan.verify': { verifyVersion: (ctx) => verifyVersion(ctx, step) },
	'plan.submit': { submitVersion: (ctx) => submitVersion(ctx, step) },
	'plan.decree': {
		decreeVersion: (ctx) => decreeVersion(ctx, { ...step, nomor: '1', tanggal: '2026-11-24' })
	},
	'plan.return': { returnVersion: (ctx) => returnVersion(ctx, { ...step, alasan: 'Perbaiki' }) },
	'plan.comment': {
		addComment: (ctx) =>
			addComment(ctx, {
				...{ tahun: 2027, versi: 1, kegiatan: undefined, balas: undefined },
				...{ pesan: 'Mengapa?', kepada: '', sampai: '' }
			}),
		resolveComment: (ctx) => resolveComment(ctx, { ...step, komentar: id })
	},
	'plan.recompute': {
		showChecks: (ctx) => showChecks(ctx, step),
		requestCheck: (ctx) => requestCheck(ctx, step)
	},
	'plan.calendar': {
		recordDay: (ctx) =>
			recordDay(ctx, {
				...{ tahun: 2027, version: 0, name: 'Libur daerah', kind: 'other' },
				...{ firstOn: '2027-12-01', lastOn: '2027-12-01' }
			}),
		removeDay: (ctx) => removeDay(ctx, { tahun: 2027, id }),
		importDays: (ctx) => importDays(ctx, { tahun: 2027, isi: 'tanggal,nama,jenis' }),
		bringDays: (ctx) => bringDays(ctx, { tahun: 2027 }),
		recordRoom: (ctx) =>
			recordRoom(ctx, {
				...{ id, version: 1, name: 'Aula', place: '', seats: 30 },
				...{ agencyId: null, active: true }
			}),
		addFacilitator: (ctx) => addFacilitator(ctx, { name: 'Narasumber', pool: 'pakar' }),
		removeFacilitator: (ctx) => removeFacilitator(ctx, { id }),
		recordAbsence: (ctx) => recordAbsence(ctx, firstAbsence),
		listLeave: (ctx) => listLeave(ctx, 2027, { page: 1 }),
		addLeave: (ctx) =>
			addLeave(ctx, {
				...{ tahun: 2027, nip: '198503122010012004', note: '' },
				...{ firstOn: '2027-04-05', lastOn: '2027-04-09' }
			}),
		removeLeave: (ctx) => removeLeave(ctx, { id }),
		importLeave: (ctx) => importLeave(ctx, { tahun: 2027, isi: 'NIP,mulai,selesai' }),
		requestCalendar: (ctx) => requestCalendar(ctx, { tahun: 2027 }),
		moveBatch: (ctx) =>
			moveBatch(ctx, { ...batch, kalender: id, minggu: 12, ruang: null, fasilitator: null }),
		useCalendar: (ctx) => useCalendar(ctx, { tahun: 2027, kalender: id, version: 1 })
	},
	'plan.programme_internal': {
		gatherGuards: (ctx) => gatherGuards(ctx, { ...version, year: 2027 }),
		gatherProgramme: (ctx) => gatherProgramme(ctx, 2027, true),
		requestDocument: (ctx) => requestDocument(ctx, { tahun: 2027, salinan: 'internal' })
	},
	'plan.catalogue_edit': {
		copyActivity: (ctx) => copyActivity(ctx, { id }),
		setActivityState: (ctx) => setActivityState(ctx, { id, version: 1, active: false }),
		previewActivities: (ctx) => previewActivities(ctx, { job: id }),
		applyActivities: (ctx) => applyActivities(ctx, { job: id })
	},
	'plan.budget_set': {
		carryOver: (ctx) =>
			carryOver(ctx, {
				...{ tahun: 2027, version: 1, nextVersion: 1, source: 'APBD', amount: 1 },
				reason: 'Mundur ke Januari.'
			}),
		takeCarryBack: (ctx) =>
			takeCarryBack(ctx, { tahun: 2027, pair: id, reason: 'Jadi di Desember.' }),
		recordBudget: (ctx) =>
			recordBudget(ctx, {
				...{ tahun: 2027, total: 1_000_000, sources: {}, agencies: {} },
				...{ goalFloor: 0.1, fairness: {}, exploreShare: 0, exploreBonus: false },
				...{ pools: {}, version: 0 }
			})
	},
	'plan.compose': {
		requestRefocusing: (ctx) =>
			requestRefocusing(ctx, {
				...{ tahun: 2027, datedOn: '2027-06-15', reason: 'Surat edaran efisiensi.' },
				...{ percent: 30, cuts: [], langkah: undefined }
			}),
		composeNow: (ctx) =>
			composeNow(ctx, { year: 2027, budget: undefined, settings: USUAL_SETTINGS }),
		requestComposition: (ctx) =>
			requestComposition(ctx, { tahun: 2027, pagu: undefined, seed: 1, targetGap: 0.01 }),
		setLock: (ctx) =>
			setLock(ctx, { ...scenario, kind: 'activity', kegiatan: id, wish: 'in', note: '' }),
		undoLock: (ctx) => undoLock(ctx, scenario),
		openScenario: (ctx) => openScenario(ctx, { ...scenario, label: 'Lain' }),
		showForMachines: (ctx) => showForMachines(ctx, run),
		listCandidates: (ctx) => listCandidates(ctx, { ...run, kegiatan: id }, '')
	},
	'plan.change': {
		changeComposition: (ctx) =>
			changeComposition(ctx, { ...run, kegiatan: id, change: 'open', month: 3 })
	},
	'plan.accept': {
		writeGuardReason: (ctx) =>
			writeGuardReason(ctx, { ...step, penjaga: 'mandates', hal: 'jp', alasan: 'Tidak cukup' }),
		acceptRefocusing: (ctx) => acceptRefocusing(ctx, { tahun: 2027, id, version: 1 }),
		acceptComposition: (ctx) => acceptComposition(ctx, { ...run, version: 0 }),
		withdrawPlan: (ctx) => withdrawPlan(ctx, { tahun: 2027, version: 1 })
	},
	'plan.papers_make': {
		requestPaper: (ctx) =>
			requestPaper(ctx, {
				...{ year: 2027, name: 'minutes', agencyId: null, issue: false, signing: 'basah' }
			}),
		recordMeeting: (ctx) =>
			recordMeeting(ctx, {
				...{ year: 2027, heldOn: '2026-12-01', begins: '09:00', place: 'Aula' },
				...{ agenda: ['Verifikasi'], outcome: [], version: 0 }
			})
	},
	'plan.papers_sign': { signPlanPaper: (ctx) => signPlanPaper(ctx, { naskah: id }) },
	'plan.joint': {
		listJoints: (ctx) => joints.listJoints(ctx, {}, 1),
		exportJoints: (ctx) => joints.exportJoints(ctx, {}),
		showJoint: (ctx) => joints.showJoint(ctx, { id }),
		showJointForm: (ctx) => joints.showJointForm(ctx, { id }),
		recordJoint: (ctx) => recordJoint(ctx, joint),
		leaveJoint: (ctx) => leaveJoint(ctx, { id, agency: id, version: 1, reason: 'Uji coba' }),
		moveJoint: (ctx) => moveJoint(ctx, { id, from: 'draft', to: 'waiting', reason: '' }),
		addNote: (ctx) => jointWork.addNote(ctx, { id, text: 'Halo', berkas: undefined }),
		removeNote: (ctx) => jointWork.removeNote(ctx, { id, note: id }),
		getJointFile: (ctx) => jointWork.getJointFile(ctx, { id, berkas: id }),
		addTask: (ctx) =>
			jointWork.addTask(ctx, { id, agency: id, title: 'Undang warga', dueOn: '2027-03-01' }),
		markTask: (ctx) => jointWork.markTask(ctx, { id, task: id, done: 'ya' })
	},
	'plan.joint_sign': {
		signJoint: (ctx) => signJoint(ctx, { id, agency: id, version: 1, hash: '' })
	},
	'plan.partners': {
		listPartners: (ctx) => partners.listPartners(ctx, {}, 1),
		exportPartners: (ctx) => partners.exportPartners(ctx, {}),
		showPartner: (ctx) => partners.showPartner(ctx, { id }),
		showCommunity: (ctx) => engage.showCommunity(ctx, { ...community, harga: '' }),
		showPart: (ctx) => engage.showPart(ctx, { id, part: id }, ''),
		showPartnerRule: partnerRule.showPartnerRule
	},
	'plan.partners_keep': {
		recordPartner: (ctx) =>
			partners.recordPartner(
				ctx,
				PartnerForm.parse({
					...{ name: 'PKK', kind: 'pkk', consentText: 'Setuju', consentOn: '2026-11-01' },
					...{ id, competencies: [] }
				})
			),
		withdrawConsent: (ctx) => withdrawConsent(ctx, { id }),
		recordPart: (ctx) =>
			engage.recordPart(ctx, {
				...{ ...community, part: undefined, partnerId: id, role: 'host', topic: '' },
				...{ rate: 0, quantity: 0, extra: false, itemId: null, overReason: '' }
			}),
		endPart: (ctx) => engage.endPart(ctx, { id, part: id }),
		invitePartner: (ctx) => engage.invitePartner(ctx, { id, part: id }),
		rateByOrganiser: (ctx) =>
			engage.rateByOrganiser(ctx, { id, part: id, score: 4, again: true, text: '' }),
		seatCitizens: (ctx) => engage.seatCitizens(ctx, { ...community, seats: 5, cost: 0 }),
		listOpenOffers: (ctx) => offers.listOpenOffers(ctx),
		welcomeOffer: (ctx) => offers.welcomeOffer(ctx, { id }),
		recordPartnerRule: (ctx) => partnerRule.recordPartnerRule(ctx, firstPartnerRule)
	}
}
