import { system } from '#platform/access/actor.ts'
import type { Context } from '#platform/context.ts'
import {
	givenAgency,
	givenAssessment,
	givenCompetency,
	givenEmployee,
	givenPosition,
	givenStandard
} from '#people/testing.ts'
import { computeGapsNow } from './server/compute-gaps.ts'
import { installReference } from './server/install-reference.ts'

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
