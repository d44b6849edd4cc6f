import { USUAL_SETTINGS } from '#optimisation/compose/model.ts'
import { credit } from '#hours/server/credit.ts'
import { listPeople as listHours } from '#hours/server/list-people.ts'
import { showForecast } from '#hours/server/show-forecast.ts'
import { takeBack } from '#hours/server/take-back.ts'
import * as lists from '#people/filters.ts'
import { applyImport } from '#people/server/apply-import.ts'
import { createAgency } from '#people/server/edit-agency.ts'
import { removeAssessment } from '#people/server/edit-assessment.ts'
import { activateCompetency } from '#people/server/edit-competency.ts'
import { createPosition } from '#people/server/edit-position.ts'
import { copyStandard, dropStandard } from '#people/server/edit-standard.ts'
import { chooseAgency, listAgencies } from '#people/server/list-agencies.ts'
import { listAssessments } from '#people/server/list-assessments.ts'
import { exportDictionary, listCompetencies } from '#people/server/list-competencies.ts'
import { exportEmployees, listEmployees } from '#people/server/list-employees.ts'
import { listImports } from '#people/server/list-imports.ts'
import { listPositions } from '#people/server/list-positions.ts'
import { showCompetency } from '#people/server/show-competency.ts'
import { showOwn } from '#people/server/show-employee.ts'
import { showImport } from '#people/server/show-import.ts'
import { exportStandard, listStandards } from '#people/server/show-standard.ts'
import { undoImport } from '#people/server/undo-import.ts'
import { keepRoster } from '#people/server/upload-roster.ts'
import { acceptComposition, withdrawPlan } from '#plan/server/accept-composition.ts'
import { changeComposition } from '#plan/server/change-composition.ts'
import { exportActivities, listActivities, showActivity } from '#plan/server/list-activities.ts'
import { composeNow } from '#plan/server/compose-now.ts'
import { applyActivities, previewActivities } from '#plan/server/import-activities.ts'
import { listOwing } from '#plan/server/list-owing.ts'
import { listCandidates, listSeats } from '#plan/server/list-seats.ts'
import { listYears } from '#plan/server/list-years.ts'
import { requestDocument, showDocuments } from '#plan/server/make-document.ts'
import { copyActivity, setActivityState } from '#plan/server/record-activity.ts'
import { recordBudget, showBudget } from '#plan/server/record-budget.ts'
import { requestComposition } from '#plan/server/request-composition.ts'
import { showComposition } from '#plan/server/show-composition.ts'
import { showWorkbench } from '#plan/server/show-workbench.ts'
import * as accounts from '#platform/access/accounts.ts'
import { system } from '#platform/access/actor.ts'
import { listAccounts } from '#platform/access/list-accounts.ts'
import { showAccount } from '#platform/access/show-account.ts'
import { changeGovernment, GovernmentForm } from '#platform/change-government.ts'
import type { Context } from '#platform/context.ts'

type Probe = (ctx: Context) => Promise<unknown>

const NOBODY = '00000000-0000-4000-8000-000000000009'
const id = NOBODY
const run = { tahun: 2027, run: NOBODY }
const asked = new URLSearchParams()
const file = { name: 'pegawai.csv', type: 'text/csv', bytes: new Uint8Array() }
const government = GovernmentForm.parse({
	...Object.fromEntries(Object.keys(GovernmentForm.shape).map((field) => [field, ''])),
	...{ version: 0, name: 'Pemerintah Kota Contoh', short: 'Kota Contoh', zone: 'WIB' }
})

const account = (ctx: Context) =>
	accounts.createAccount(
		{ ...ctx, actor: system('uji') },
		{ name: 'Uji', nip: null, email: null, grants: [] }
	)

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
		issueSlip: (ctx) => accounts.issueSlip(ctx, { accountId: id })
	},
	'government.change': { changeGovernment: (ctx) => changeGovernment(ctx, government) },
	'people.list': {
		listEmployees: (ctx) => listEmployees(ctx, lists.employeeQuery(lists.readEmployeeQuery(asked))),
		exportEmployees: (ctx) =>
			exportEmployees(ctx, lists.employeeQuery(lists.readEmployeeQuery(asked))),
		listPositions: (ctx) => listPositions(ctx, lists.positionQuery(lists.readPositionQuery(asked))),
		listAssessments: (ctx) =>
			listAssessments(ctx, lists.assessmentQuery(lists.readAssessmentQuery(asked)))
	},
	'people.own': { showOwn },
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
		exportStandard: (ctx) => exportStandard(ctx, { id })
	},
	'people.edit': {
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
		copyStandard: (ctx) => copyStandard(ctx, { id }),
		dropStandard: (ctx) => dropStandard(ctx, { id, version: 1 })
	},
	'people.import': {
		keepRoster: (ctx) => keepRoster(ctx, file),
		listImports: (ctx) => listImports(ctx, { limit: 25, offset: 0 }),
		showImport: (ctx) => showImport(ctx, id),
		applyImport: (ctx) => applyImport(ctx, { id }),
		undoImport: (ctx) => undoImport(ctx, { id })
	},
	'hours.list': {
		listPeople: (ctx) =>
			listHours(ctx, { year: 2026, filter: {}, order: { by: 'name', descending: false } }),
		showForecast: (ctx) => showForecast(ctx, { year: 2026 })
	},
	'hours.credit': {
		credit: (ctx) => credit(ctx, []),
		takeBack: (ctx) => takeBack(ctx, { entryId: id, reason: 'Salah orang' })
	},
	'plan.read': {
		listYears,
		showWorkbench: (ctx) => showWorkbench(ctx, 2027),
		showBudget: (ctx) => showBudget(ctx, 2027),
		listActivities: (ctx) => listActivities(ctx, {}, { sort: 'kode', descending: false, page: 1 }),
		exportActivities: (ctx) => exportActivities(ctx, {}),
		showActivity: (ctx) => showActivity(ctx, id),
		showComposition: (ctx) => showComposition(ctx, run),
		listSeats: (ctx) => listSeats(ctx, { ...run, kegiatan: id }, { page: 1 }),
		showDocuments: (ctx) => showDocuments(ctx, 2027),
		requestDocument: (ctx) => requestDocument(ctx, { tahun: 2027, salinan: 'umum' }),
		listOwing: (ctx) => listOwing(ctx, run, { sort: 'nama', descending: false })
	},
	'plan.programme_internal': {
		requestDocument: (ctx) => requestDocument(ctx, { tahun: 2027, salinan: 'internal' })
	},
	'plan.catalogue_edit': {
		copyActivity: (ctx) => copyActivity(ctx, { id }),
		setActivityState: (ctx) => setActivityState(ctx, { id, version: 1, active: false }),
		previewActivities: (ctx) => previewActivities(ctx, { job: id }),
		applyActivities: (ctx) => applyActivities(ctx, { job: id })
	},
	'plan.budget_set': {
		recordBudget: (ctx) =>
			recordBudget(ctx, {
				...{ tahun: 2027, total: 1_000_000, sources: {}, agencies: {} },
				...{ goalFloor: 0.1, pools: {}, version: 0 }
			})
	},
	'plan.compose': {
		composeNow: (ctx) =>
			composeNow(ctx, { year: 2027, budget: undefined, settings: USUAL_SETTINGS }),
		requestComposition: (ctx) =>
			requestComposition(ctx, { tahun: 2027, pagu: undefined, seed: 1, targetGap: 0.01 }),
		listCandidates: (ctx) => listCandidates(ctx, { ...run, kegiatan: id }, '')
	},
	'plan.change': {
		changeComposition: (ctx) =>
			changeComposition(ctx, { ...run, kegiatan: id, change: 'open', month: 3 })
	},
	'plan.accept': {
		acceptComposition: (ctx) => acceptComposition(ctx, { ...run, version: 0 }),
		withdrawPlan: (ctx) => withdrawPlan(ctx, { tahun: 2027, version: 1 })
	}
}
