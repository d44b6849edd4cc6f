import { randomUUID } from 'node:crypto'
import { system, type Actor } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import { actorWith } from '#platform/testing/context.ts'
import {
	givenAgency,
	givenAssessment,
	givenCompetency,
	givenEmployee,
	givenPosition,
	givenStandard
} from '#people/testing.ts'
import type { ProposalForm } from './proposals/forms.ts'
import type { Round } from './proposals/model.ts'
import { computeGapsNow } from './server/compute-gaps.ts'
import { submitProposal } from './server/decide-proposal.ts'
import { installReference } from './server/install-reference.ts'
import { addPeople } from './server/name-people.ts'
import { sendMessage } from './server/send-message.ts'
import { recordRound as recordRoundRow } from './server/store/round.ts'
import { beginProposal, saveProposal } from './server/write-proposal.ts'

type Staff = { agencyId: string; levels: readonly (number | null)[] }

/**
 * People of whom one competency is asked at level 3, each measured at the level given or not at all; all gaps are computed.
 * Two agencies, the first with a school: [2, 2, 2, 3, 3, null] at the office, [1, 1] at the school, [1, null, null] in the other.
 */
export async function givenGaps(ctx: Context) {
	await installReference(ctx)
	const competency = await givenCompetency(ctx, { family: 'managerial', name: 'Kerja Sama' })
	const position = await givenPosition(ctx, { tier: 'pelaksana' })
	await givenStandard(ctx, [{ competencyId: competency.id, level: 3 }])
	const education = await givenAgency(ctx, { name: 'Dinas Pendidikan' })
	const school = await givenAgency(ctx, { name: 'SD Satu', kind: 'school', parentId: education.id })
	const other = await givenAgency(ctx, { name: 'Kesbangpol' })

	const staff = async ({ agencyId, levels }: Staff) => {
		const people = []
		for (const level of levels) {
			const person = await givenEmployee(ctx, { agencyId, positionId: position.id })
			if (level !== null)
				await givenAssessment(ctx, {
					employeeId: person.id,
					competencyId: competency.id,
					level
				})
			people.push(person)
		}
		return people
	}
	const office = await staff({ agencyId: education.id, levels: [2, 2, 2, 3, 3, null] })
	const teachers = await staff({ agencyId: school.id, levels: [1, 1] })
	const guards = await staff({ agencyId: other.id, levels: [1, null, null] })
	await computeGapsNow({ ...ctx, actor: system('uji') })
	return { competency, position, education, school, other, office, teachers, guards }
}

/** A round for next year's plan that is open at the test's clock. */
export async function givenRound(ctx: Context, given: Partial<Round> = {}): Promise<Round> {
	const round: Round = {
		year: 2027,
		opensOn: '2026-10-01',
		closesOn: '2026-12-12',
		closed: false,
		note: '',
		version: 0,
		...given
	}
	await recordRoundRow(ctx.db, round)
	return { ...round, version: round.version + 1 }
}

/** Whoever tests name by their role: a person of their own each time. */
export const personWith = (
	roles: Parameters<typeof actorWith>[0],
	agencyIds: Parameters<typeof actorWith>[1] = 'all'
): Actor => ({ ...actorWith(roles, agencyIds), id: `akun:${randomUUID()}` })

type GivenProposal = Partial<ProposalForm> & { officer?: Actor; employeeIds?: string[] }

/** A whole proposal of an agency, sent by its officer; the competency is one that the people may lack. */
export async function givenProposal(
	ctx: Context,
	agencyId: string,
	{
		officer = personWith(['agency_officer'], [agencyId]),
		employeeIds,
		...given
	}: GivenProposal = {}
) {
	const as = { ...ctx, actor: officer }
	const id = await beginProposal(as, { tahun: 2027, agencyId, competencyId: null })
	const people = employeeIds ?? [(await givenEmployee(ctx, { agencyId })).id]
	const { version } = await addPeople(as, { id, version: 1, orang: people })
	const saved = await saveProposal(as, {
		id,
		version,
		agencyId,
		title: 'Petugas loket dapat menjelaskan syarat dengan benar',
		competencyId: given.competencyId ?? (await givenCompetency(ctx)).id,
		evidence: 'Keluhan di kotak saran naik dua kali lipat.',
		targetKind: 'agency',
		target: 'Kepuasan masyarakat mutu B',
		formCode: 'B3',
		urgency: 'soon',
		berkas: null,
		...given
	})
	await submitProposal(as, saved)
	return { id, version: saved.version + 1, agencyId, officer, employeeIds: people }
}

/** A citizen's message of now, due in five working days, as it stands before anybody has looked. */
export async function givenMessage(
	ctx: Context,
	given: { body?: string; contact?: { name: string; contact: string } } = {}
): Promise<{ id: string; code: string }> {
	return sendMessage(
		ctx,
		{
			openedAt: '',
			draft: {
				...{ kind: 'problem', body: given.body ?? 'Lampu jalan padam.', agencyId: null },
				...{ unitText: '', place: '', offerer: null, contact: given.contact ?? null }
			}
		},
		{ address: '192.0.2.1', daysOff: [] }
	)
}
