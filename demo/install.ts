import { choosePassword, createAccount, newPassword } from '#platform/access/accounts.ts'
import { record } from '#platform/audit/record.ts'
import type { Context } from '#platform/context.ts'
import { civilDate } from '#platform/i18n/format.ts'
import { readGovernment, recordGovernment } from '#platform/settings.ts'
import { credit } from '#hours/server/credit.ts'
import { retirementAges } from '#people/reference/retirement.ts'
import { fullName, retirementDate } from '#people/rules.ts'
import { recordBudget } from '#plan/server/record-budget.ts'
import { accountsOf, mayor } from './accounts.ts'
import { installCalendar } from './calendar.ts'
import { installCatalogue } from './catalogue.ts'
import type { City } from './city.ts'
import { installMoney } from './money.ts'
import { installProposals } from './proposals.ts'
import { dutyCourses } from './duties.ts'
import { notEmpty } from './refusals.ts'
import * as store from './store.ts'
import { installSurveys } from './surveys.ts'
import { installTogether } from './together.ts'
import { installVoices } from './voices.ts'

/** Somebody who may sign in, with the password that is told once. */
/** `nip` is the e-mail of who has none: either is taken at the door. */
export type SignIn = { purpose: string; nip: string; name: string; password: string }

/** What each name of the city became in the database. */
export type Ids = {
	agencies: ReadonlyMap<string, string>
	positions: ReadonlyMap<string, string>
	people: ReadonlyMap<string, string>
	competencies: ReadonlyMap<string, string>
}

/**
 * Writes a whole example city with catalogue and budget of `year` into an empty database that has its reference data, in the
 * caller's transaction. Refused where anything is there already.
 */
export async function installCity(ctx: Context, city: City, year: number): Promise<SignIn[]> {
	if (!(await store.isEmpty(ctx.db))) throw notEmpty()
	const ids: Ids = {
		agencies: await installAgencies(ctx, city),
		competencies: await store.mapCompetencies(ctx.db),
		positions: await installPositions(ctx, city),
		people: new Map(city.people.map(({ nip }) => [nip, ctx.newId()]))
	}
	await store.expectManyRows(ctx.db)
	await installStandards(ctx, city, ids)
	await installPeople(ctx, city, ids)
	await installAssessments(ctx, city, ids)
	await credit(
		ctx,
		[...city.courses, ...dutyCourses(city, civilDate(ctx.now))].map((course) => ({
			employeeId: ids.people.get(course.nip)!,
			formCode: course.formCode,
			title: course.title,
			organiser: course.organiser,
			startedOn: course.from,
			completedOn: course.to,
			international: false,
			jp: course.jp,
			minutes: null,
			units: null,
			source: 'import'
		}))
	)
	await installCatalogue(ctx, city, ids)
	const { agencies, ...budget } = city.budget
	await recordBudget(ctx, {
		tahun: year,
		...budget,
		agencies: Object.fromEntries(
			Object.entries(agencies).map(([name, rupiah]) => [ids.agencies.get(name)!, rupiah])
		),
		goalFloor: 0.1,
		fairness: {},
		exploreShare: 0.05,
		exploreBonus: false,
		version: 0
	})
	await installCalendar(ctx, ids)
	await installMoney(ctx, city, year)
	await installTogether(ctx, ids, year)
	await installGovernment(ctx, city)
	const signIns = await installAccounts(ctx, city, ids)
	await installProposals(ctx, city, ids, { year, signIns })
	await installVoices(ctx, ids)
	await installSurveys(ctx, ids, year)
	await record(ctx, 'demo.installed', { people: city.people.length })
	return signIns
}

async function installAgencies(ctx: Context, { agencies }: City) {
	const ids = new Map(agencies.map(({ name }) => [name, ctx.newId()]))
	await store.insertAll(
		ctx.db,
		'people_agency',
		agencies.map(({ name, parent, kind, district, remote }) => ({
			id: ids.get(name)!,
			parent_id: parent && ids.get(parent)!,
			...{ name, kind, district, remote },
			active: true,
			version: 1
		}))
	)
	return ids
}

async function installPositions(ctx: Context, { positions }: City) {
	const ids = new Map(positions.map(({ title }) => [title, ctx.newId()]))
	await store.insertAll(
		ctx.db,
		'people_position',
		positions.map(({ title, kind, tier, class: level }) => ({
			id: ids.get(title)!,
			...{ title, kind, tier, class: level },
			active: true,
			version: 1
		}))
	)
	return ids
}

/** What posts ask beyond the nine of their tier goes into the standard in force. */
async function installStandards(ctx: Context, { positions }: City, ids: Ids) {
	const standard = await store.getStandardInForce(ctx.db)
	await store.insertAll(
		ctx.db,
		'people_standard_level',
		positions.flatMap(({ title, skills }) =>
			skills.map(({ code, level }) => ({
				standard_id: standard.id,
				competency_id: ids.competencies.get(code)!,
				tier: null,
				position_id: ids.positions.get(title)!,
				level
			}))
		)
	)
}

async function installPeople(ctx: Context, { people }: City, ids: Ids) {
	await store.insertAll(
		ctx.db,
		'people_employee',
		people.map((person) => ({
			id: ids.people.get(person.nip)!,
			nip: person.nip,
			name: person.name,
			front_title: person.frontTitle,
			back_title: person.backTitle,
			kind: person.kind,
			sex: person.sex,
			born_on: person.bornOn,
			appointed_on: person.appointedOn,
			education: person.education,
			education_name: person.educationName,
			rank: person.rank,
			agency_id: ids.agencies.get(person.agency.name)!,
			position_id: ids.positions.get(person.position.title)!,
			target_position_id: person.targetTitle && ids.positions.get(person.targetTitle)!,
			supervisor_id: person.supervisorNip && ids.people.get(person.supervisorNip)!,
			district: person.agency.district,
			remote: person.agency.remote,
			email: person.email,
			retires_on: retirementDate(person.bornOn, person.position.tier, retirementAges),
			status: 'active',
			version: 1,
			updated_at: ctx.now
		}))
	)
}

async function installAssessments(ctx: Context, { assessments }: City, ids: Ids) {
	await store.insertAll(
		ctx.db,
		'people_assessment',
		assessments.map(({ nip, competency, level, source, on, confidence }) => ({
			id: ctx.newId(),
			employee_id: ids.people.get(nip)!,
			competency_id: ids.competencies.get(competency)!,
			...{ level, source, confidence },
			assessed_on: on
		}))
	)
}

async function installGovernment(ctx: Context, { people }: City) {
	const { version, ...before } = await readGovernment(ctx.db)
	const head = people.find(({ agency }) => agency.name.startsWith('Badan Kepegawaian'))
	await recordGovernment(
		ctx,
		{
			...before,
			name: 'Pemerintah Kota Sawahlunto',
			short: 'Kota Sawahlunto',
			unit: 'BKPSDM',
			letterhead: [
				'PEMERINTAH KOTA SAWAHLUNTO',
				'BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA',
				'Data contoh, bukan naskah dinas'
			],
			place: 'Sawahlunto',
			authority: { title: 'Wali Kota Sawahlunto', name: 'Nama Contoh', rank: '', nip: '' },
			secretary: { title: 'Sekretaris Daerah', name: 'Nama Contoh', rank: '', nip: '' },
			...(head && {
				drafter: {
					title: 'Kepala BKPSDM',
					name: `${fullName(head)} (contoh)`,
					rank: head.rank ?? '',
					nip: head.nip
				}
			}),
			example: true
		},
		version
	)
}

async function installAccounts(ctx: Context, city: City, ids: Ids): Promise<SignIn[]> {
	const signIns: SignIn[] = []
	const open = async (
		account: Parameters<typeof createAccount>[1],
		purpose: string
	): Promise<void> => {
		const password = newPassword()
		const accountId = await createAccount(ctx, account)
		const chosen = { accountId, sandi: password, sandi_ulang: password, sessionId: null }
		await choosePassword(ctx, chosen)
		const { name, nip, email } = account
		signIns.push({ purpose, nip: nip ?? email ?? '', name, password })
	}
	for (const { person, purpose, roles, own } of accountsOf(city)) {
		const agencyId = own ? ids.agencies.get(person.agency.name)! : null
		const grants = roles.map((role) => ({ role, agencyId }))
		await open({ name: fullName(person), nip: person.nip, email: null, grants }, purpose)
	}
	const { purpose, roles, name, email } = mayor
	const grants = roles.map((role) => ({ role, agencyId: null }))
	await open({ name, nip: null, email, grants }, purpose)
	return signIns
}
