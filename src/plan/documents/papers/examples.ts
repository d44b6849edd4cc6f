/** A paper of each kind with invented data: what an office's template is tried and shown with. Pure. */
import type { Paper } from '#platform/documents/paper.ts'
import type { TemplateKind } from '#platform/documents/templates/kind.ts'
import type { Government } from '#platform/settings.ts'
import { kindOf, paperNames, paperPaths, templateFields, type PaperName } from '../../paper.ts'
import type { VersionLine } from '../../server/store/version.ts'
import { legalBasis } from '../../reference/legal-basis.ts'
import { coverPaper } from './cover.ts'
import { decreePaper, type DecreeFacts } from './decree.ts'
import { invitationPaper, minutesPaper, type MeetingFacts } from './meeting.ts'
import { recapPaper, type RecapFacts } from './recap.ts'

const YEAR = 2031
const ON = '2030-12-18'
const stamp = {
	...{ number: '800.2/123/CONTOH/2030', signing: 'elektronik' as const },
	check: { url: 'https://contoh.id/periksa/CONTOH', qr: '' }
}

const line = (code: string, title: string, cost: number, seats: number): VersionLine => ({
	...{ activityId: code, code, title, goal: 'pelayanan', source: 'APBD', reason: '' },
	...{ included: true, mandatory: false, batches: 1, seats, cost, fixedCost: cost / 2 },
	held: [{ number: 1, month: 3, seats, cost }],
	contents: {
		...{ code, title, goal: 'pelayanan', method: 'training', audience: 'Petugas loket' },
		...{
			competencies: [{ name: 'Pelayanan publik', gain: 1 }],
			form: 'Pelatihan',
			route: 'classical'
		},
		...{ organiser: 'BKPSDM', pattern: null, curriculum: '', cost, source: 'APBD', account: '' },
		...{ jp: 20, days: 3, batches: [{ number: 1, month: 3, seats }], partners: [], community: '' },
		...{ mandatory: false, reason: '' }
	}
})

const decree = (government: Government): DecreeFacts => ({
	...{ year: YEAR, government, version: 2, planHash: '0123456789abcdef'.repeat(4) },
	...{ decreedOn: ON, verifiedOn: '2030-12-10', submittedOn: '2030-12-14' },
	revises: { number: '800.2/99/CONTOH/2030', decreedOn: '2030-12-01' },
	lines: [
		line('PLY-1', 'Pelayanan publik prima', 42_000_000, 30),
		line('DIG-2', 'Arsip digital', 18_000_000, 20)
	],
	agencies: [
		{ agency: 'Dinas Pendidikan', people: 320, seated: 28, hours: 560, money: 20_000_000 },
		{ agency: 'Dinas Kesehatan', people: 210, seated: 22, hours: 440, money: 10_000_000 }
	],
	...{ legalBasis, legalVersion: '1' }
})

const meeting = (government: Government): MeetingFacts => ({
	...{ year: YEAR, government, on: ON },
	meeting: {
		...{ year: YEAR, heldOn: '2030-12-20', begins: '09:00', place: 'Aula BKPSDM', version: 1 },
		agenda: ['Paparan usulan', 'Verifikasi bersama'],
		outcome: ['Sembilan usulan diterima.', 'Dua usulan dikembalikan.']
	},
	agencies: [
		{ agency: 'Dinas Pendidikan', proposals: 6, open: 1, verified: 5, rejected: 0 },
		{ agency: 'Dinas Kesehatan', proposals: 5, open: 0, verified: 4, rejected: 1 }
	]
})

const recap = (government: Government): RecapFacts => ({
	...{ year: YEAR, government, on: ON, head: government.drafter },
	needs: {
		...{ agencyId: '', agency: 'Dinas Pendidikan', year: YEAR, people: 320, computedOn: ON },
		gaps: [
			{
				...{ competency: 'Pelayanan publik', family: 'managerial', people: 120, measured: 60 },
				...{ lacking: 35, meanGap: 0.8, estimated: 60, estimateMean: 0.9 }
			}
		],
		duties: [
			{
				...{ code: 'pkp', name: 'Pelatihan Kepemimpinan Pengawas', short: 'PKP', version: '1' },
				...{ legalBasis: 'PP 11/2017', certainty: 'A', note: '' },
				...{ owed: 12, done: 20, exempt: 0, waived: 0 }
			}
		],
		hours: { people: 140, jp: 1650 },
		proposals: [
			{
				...{ id: '', year: YEAR, number: 7, agencyId: '', agency: 'Dinas Pendidikan' },
				...{ agencyIds: [''], state: 'validated', title: 'Loket yang ramah', form: 'Pelatihan' },
				...{ competency: 'Pelayanan publik', urgency: 'soon', people: 25, reason: '', version: 1 },
				updatedAt: new Date(`${ON}T08:00:00Z`)
			}
		]
	}
})

const cover = (government: Government, from: 'drafter' | 'secretary') => ({
	...{ year: YEAR, government, from, on: ON, version: 2, recaps: 24 }
})

const write: Record<PaperName, (government: Government) => Paper> = {
	decree: (government) => decreePaper(decree(government), stamp),
	recap: (government) => recapPaper(recap(government), stamp),
	invitation: (government) => invitationPaper(meeting(government), stamp),
	minutes: (government) => minutesPaper(meeting(government), stamp),
	cover_secretary: (government) => coverPaper(cover(government, 'drafter'), stamp),
	cover_mayor: (government) => coverPaper(cover(government, 'secretary'), stamp)
}

const fields = templateFields({ number: stamp.number, year: YEAR, on: ON })

/** Kinds of the plan's papers that an office may give a layout of its own. */
export const templateKinds: readonly TemplateKind[] = paperNames.map((name) => ({
	kind: kindOf[name],
	path: paperPaths[name],
	example: (government) => ({ ...write[name](government), fields })
}))
