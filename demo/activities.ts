import type { Goal, Method, Pattern } from '#plan/model.ts'
import { activityTable } from './activity-table.ts'

/** Whom an activity is for, by word: a group of tiers, a kind of employee, or `@` and a kind of place. */
export type DemoAudience = readonly string[]

/** An activity as the table tells it; agencies go by name, competencies by code. Money in rupiah. */
export type DemoActivity = {
	code: string
	title: string
	goal: Goal
	formCode: string
	method: Method
	jp: number
	days: number
	minSeats: number
	maxSeats: number
	maxBatches: number
	months: number[]
	fixedCost: number
	headCost: number
	source: string
	facilitatorPool: string
	facilitatorDays: number
	facilitator: string
	organiser: string
	pattern: Pattern
	gains: { competency: string; mean: number }[]
	curriculum: string
	audience: DemoAudience
	mandatory: DemoAudience | null
	community: string
	communityBonus: number
	mentors: number | null
	femaleShare: number | null
	remoteShare: number | null
	partners: { agency: string; role: 'host' | 'partner'; minShare: number }[]
}

const goals: Record<string, Goal> = {
	k: 'kompetensi',
	e: 'etika',
	i: 'inovasi-kolaborasi',
	p: 'pelayanan'
}

const patterns: Record<string, { pattern: Pattern; organiser: string }> = {
	M: { pattern: 'mandiri', organiser: 'BKPSDM' },
	S: { pattern: 'kerja_sama', organiser: 'BKPSDM bersama BPSDM provinsi' },
	P: { pattern: 'pengiriman', organiser: 'Lembaga pelatihan terakreditasi' },
	K: { pattern: 'kontribusi', organiser: 'BPSDM provinsi' },
	F: { pattern: 'fasilitasi', organiser: 'Perangkat daerah teknis, difasilitasi BKPSDM' }
}

/** Pools of facilitators: who they are, and how many days a month the city has for each 3,000 people. */
export const pools: Record<string, { who: string; monthlyDays: number }> = {
	widyaiswara: { who: 'Widyaiswara', monthlyDays: 16 },
	internal: { who: 'Pegawai yang ahli di bidangnya', monthlyDays: 24 },
	pakar: { who: 'Narasumber dari perguruan tinggi atau kementerian', monthlyDays: 9 },
	mentor: { who: 'Pejabat dan pegawai senior sebagai mentor', monthlyDays: 40 },
	digital: { who: 'Pengajar daring', monthlyDays: 10 }
}

/** The table's short words for competencies of the dictionary; any other is a technical one. */
const codes: Record<string, string> = {
	INT: 'MAN-01',
	KS: 'MAN-02',
	KOM: 'MAN-03',
	OPH: 'MAN-04',
	PP: 'MAN-05',
	PDO: 'MAN-06',
	MP: 'MAN-07',
	PK: 'MAN-08',
	PB: 'SOS-01',
	WIL: 'PEM-WIL',
	ETI: 'PEM-ETI'
}

/** Asked of every post, whatever it does. */
export const isGeneral = (code: string): boolean => /^(MAN|SOS)-/.test(code)

const range = (text: string) => {
	const [low, high] = text.split('-').map(Number)
	return { low: low!, high: high ?? low! }
}

function activityOf(line: string): DemoActivity {
	const cells = line.split('|').map((cell) => cell.trim())
	const [code, title, goal, form, length, seats, months, cost, pool, gains, audience, extra] = cells
	const [formCode, method, patternKey] = form!.split(' ')
	const [jp, days] = length!.split('/').map(Number)
	const [places, maxBatches] = seats!.split('x')
	const { low: minSeats, high: maxSeats } = range(places!)
	const { low: firstMonth, high: lastMonth } = range(months!)
	const [fixed, head, source] = cost!.split(' ')
	const [facilitatorPool, facilitatorDays] = pool!.split(' ')
	const more = new Map(
		(extra ?? '')
			.split(';')
			.map((part) => part.split('=').map((word) => word.trim()) as [string, string])
	)
	const share = (key: string) => (more.has(key) ? Number(more.get(key)) : null)
	const competencies = gains!.split(',').map((gain) => {
		const [competency, mean] = gain.trim().split(' ')
		return { competency: codes[competency!] ?? `TEK-${competency}`, mean: Number(mean) }
	})
	return {
		code: code!,
		title: title!,
		goal: goals[goal!]!,
		formCode: formCode!,
		method: method as Method,
		jp: jp!,
		days: days!,
		minSeats,
		maxSeats,
		maxBatches: Number(maxBatches),
		months: Array.from({ length: lastMonth - firstMonth + 1 }, (_, i) => firstMonth + i),
		fixedCost: Number(fixed) * 1_000_000,
		headCost: Number(head) * 1000,
		source: source!,
		facilitatorPool: facilitatorPool!,
		facilitatorDays: Number(facilitatorDays),
		facilitator: pools[facilitatorPool!]!.who,
		...patterns[patternKey!]!,
		gains: competencies,
		curriculum: curriculumOf(competencies.map(({ competency }) => competency)),
		audience: audience!.split(' '),
		mandatory: more.get('wajib')?.split(' ') ?? null,
		community: more.get('warga') ?? '',
		communityBonus: share('bonus') ?? 0,
		mentors: null,
		femaleShare: share('perempuan'),
		remoteShare: share('terpencil'),
		partners: (more.get('mitra')?.split('+') ?? []).map((partner, at) => {
			const [agency, minShare] = partner.split(':')
			return {
				agency: agency!.trim(),
				role: at === 0 ? 'host' : 'partner',
				minShare: Number(minShare)
			}
		})
	}
}

const curriculumOf = (competencies: readonly string[]) =>
	competencies.some(isGeneral)
		? 'Mengikuti kamus kompetensi manajerial dan sosial kultural, PermenPANRB 38/2017.'
		: 'Mengikuti kamus kompetensi teknis yang dipakai kota ini.'

/** The hundred activities of the example catalogue. */
export const activities: readonly DemoActivity[] = activityTable.trim().split('\n').map(activityOf)
