/** The catalogue as a table: what is written can be read again. */
import { cellKind, cellText, type Cell } from '#platform/files/sheet.ts'
import type { FieldList } from '#platform/files/match-headers.ts'
import { numberIn, tidy } from '#platform/files/read-cell.ts'
import type { Column } from '#platform/files/write-table.ts'
import { MONTHS, monthName, number } from '#platform/i18n/format.ts'
import { mandateWords } from '#needs/words.ts'
import { employeeKindWords, tierWords } from '#people/words.ts'
import type { Known } from './catalogue.ts'
import type { Activity, Audience } from './model.ts'
import { goalShort, methodWords, originWords, patternWords, roleWords } from './words.ts'

export const sheetFields = [
	'code',
	'title',
	'goal',
	'formCode',
	'method',
	'competencies',
	'jp',
	'days',
	'minSeats',
	'maxSeats',
	'maxBatches',
	'months',
	'fixedCost',
	'headCost',
	'source',
	'facilitatorPool',
	'facilitatorDays',
	'facilitator',
	'organiser',
	'pattern',
	'curriculum',
	'account',
	'community',
	'communityBonus',
	'mentors',
	'audienceTiers',
	'audienceKinds',
	'audienceAgencies',
	'audiencePositions',
	'audienceMandates',
	'isMandatory',
	'mandatoryTiers',
	'mandatoryKinds',
	'mandatoryAgencies',
	'mandatoryPositions',
	'mandatoryMandates',
	'femaleShare',
	'remoteShare',
	'partners'
] as const
export type SheetField = (typeof sheetFields)[number]

/** Heads of the columns, as the download has them and people know them. */
export const sheetLabels: Record<SheetField, string> = {
	code: 'Kode',
	title: 'Nama kegiatan',
	goal: 'Tujuan',
	formCode: 'Bentuk',
	method: 'Metode',
	competencies: 'Kompetensi dan kenaikannya',
	jp: 'JP',
	days: 'Hari',
	minSeats: 'Kursi paling sedikit',
	maxSeats: 'Kursi paling banyak',
	maxBatches: 'Angkatan paling banyak',
	months: 'Bulan',
	fixedCost: 'Biaya per angkatan (Rp)',
	headCost: 'Biaya per peserta (Rp)',
	source: 'Sumber dana',
	facilitatorPool: 'Kelompok fasilitator',
	facilitatorDays: 'Hari fasilitator per angkatan',
	facilitator: 'Fasilitator',
	organiser: 'Penyelenggara',
	pattern: 'Pola',
	curriculum: 'Kesesuaian kurikulum',
	account: 'Kode rekening',
	community: 'Pelibatan masyarakat',
	communityBonus: 'Nilai pelibatan masyarakat',
	mentors: 'Mentor atau coach yang ada',
	audienceTiers: 'Sasaran jenjang',
	audienceKinds: 'Sasaran jenis pegawai',
	audienceAgencies: 'Sasaran perangkat daerah',
	audiencePositions: 'Sasaran jabatan',
	audienceMandates: 'Sasaran yang berutang kewajiban',
	isMandatory: 'Wajib',
	mandatoryTiers: 'Wajib bagi jenjang',
	mandatoryKinds: 'Wajib bagi jenis pegawai',
	mandatoryAgencies: 'Wajib bagi perangkat daerah',
	mandatoryPositions: 'Wajib bagi jabatan',
	mandatoryMandates: 'Wajib bagi yang berutang kewajiban',
	femaleShare: 'Peserta perempuan paling sedikit (%)',
	remoteShare: 'Peserta daerah terpencil paling sedikit (%)',
	partners: 'Tuan rumah dan mitra'
}

const synonyms: Partial<Record<SheetField, string[]>> = {
	code: ['kode kegiatan'],
	title: ['kegiatan', 'judul kegiatan', 'nama'],
	formCode: ['bentuk kegiatan', 'kode bentuk'],
	competencies: ['kompetensi'],
	jp: ['jumlah jp', 'jam pelajaran'],
	days: ['jumlah hari', 'lama hari'],
	fixedCost: ['biaya per angkatan'],
	headCost: ['biaya per peserta'],
	femaleShare: ['peserta perempuan paling sedikit'],
	remoteShare: ['peserta daerah terpencil paling sedikit']
}

const key = (label: string) => label.replace(/\s*\(.*\)$/, '').toLowerCase()

/** Every column that a new activity cannot do without. */
const required: readonly SheetField[] = ['code', 'title', 'goal', 'formCode', 'competencies', 'jp']

export const catalogueColumns: FieldList<SheetField> = {
	fields: sheetFields.map((name) => ({
		name,
		label: sheetLabels[name],
		headers: [key(sheetLabels[name]), ...(synonyms[name] ?? [])],
		required: required.includes(name)
	})),
	neverStored: [],
	unneeded: ['no', 'nomor']
}

/** The columns of the download, in order. */
export function columnsFor(known: Known): Column<Activity>[] {
	const text = namesOf(known)
	return sheetFields.map((field) => ({
		header: sheetLabels[field],
		value: (activity) => text(activity, field)
	}))
}

function namesOf(known: Known) {
	const competency = new Map(known.competencies.map((c) => [c.id, c.code]))
	const agency = new Map(known.agencies.map((a) => [a.id, a.name]))
	const position = new Map(known.positions.map((p) => [p.id, p.title]))
	const named = (ids: readonly string[] | undefined, names: Map<string, string>) =>
		[...new Set((ids ?? []).map((id) => names.get(id) ?? ''))].filter(Boolean).join('; ')
	const percent = (share: number | null) => (share === null ? '' : Math.round(share * 1000) / 10)
	const audience = (of: Audience | null, part: string) => {
		if (part === 'Tiers') return (of?.tiers ?? []).map((tier) => tierWords[tier]).join('; ')
		if (part === 'Kinds') return (of?.kinds ?? []).map((kind) => employeeKindWords[kind]).join('; ')
		if (part === 'Mandates')
			return (of?.mandates ?? []).map((mandate) => mandateWords[mandate]).join('; ')
		return part === 'Agencies' ? named(of?.agencies, agency) : named(of?.positions, position)
	}

	return (a: Activity, field: SheetField) => {
		switch (field) {
			case 'goal':
				return goalShort[a.goal]
			case 'method':
				return methodWords[a.method]
			case 'pattern':
				return patternWords[a.pattern]
			case 'months':
				return a.months.map(monthName).join('; ')
			case 'competencies':
				return a.competencies
					.map(
						({ competencyId, mean, sd, origin }) =>
							`${competency.get(competencyId)} ${plain(mean)} ± ${plain(sd)} (${originWords[origin]})`
					)
					.join('; ')
			case 'partners':
				return a.partners
					.map(
						({ agencyId, role, minShare }) =>
							`${roleWords[role]}: ${agency.get(agencyId)} ${plain(minShare * 100)}%`
					)
					.join('; ')
			case 'isMandatory':
				return a.mandatory ? 'ya' : ''
			case 'femaleShare':
			case 'remoteShare':
				return percent(a[field])
			case 'audienceTiers':
			case 'audienceKinds':
			case 'audienceAgencies':
			case 'audiencePositions':
			case 'audienceMandates':
				return audience(a.audience, field.slice('audience'.length))
			case 'mandatoryTiers':
			case 'mandatoryKinds':
			case 'mandatoryAgencies':
			case 'mandatoryPositions':
			case 'mandatoryMandates':
				return audience(a.mandatory, field.slice('mandatory'.length))
			default:
				return a[field]
		}
	}
}

/** Up to two decimals, none that are not needed. */
const plain = (value: number) => number(value, 2).replace(/,?0+$/, '') || '0'

const lists = [
	'months',
	'audienceTiers',
	'audienceKinds',
	'audienceAgencies',
	'audiencePositions',
	'audienceMandates',
	'mandatoryTiers',
	'mandatoryKinds',
	'mandatoryAgencies',
	'mandatoryPositions',
	'mandatoryMandates'
] as const

export type ReadRow = {
	draft: Record<string, unknown>
	problems: { column: string; reason: string }[]
}

/**
 * What a row of the sheet says, as `ActivityDraft` takes it; names that nobody knows are problems. Columns that the sheet
 * has not are left empty.
 */
export function readRow(cellOf: (field: SheetField) => Cell | undefined, known: Known): ReadRow {
	const problems: ReadRow['problems'] = []
	const say = (field: SheetField, reason: string) =>
		problems.push({ column: sheetLabels[field], reason })
	const text = (field: SheetField) => tidy(cellText(cellOf(field)))
	const value = (field: SheetField) => {
		const cell = cellOf(field)
		return cellKind(cell) === 'number' ? numberIn(cell) : text(field)
	}
	const items = (field: SheetField) =>
		text(field)
			.split(/[;\n]/)
			.map((item) => item.trim())
			.filter(Boolean)
	const oneOf = (field: SheetField, words: Record<string, string>) =>
		keyOf(words, text(field)) ?? text(field)
	const eachOf = (field: SheetField, words: Record<string, string>) =>
		items(field).map((item) => keyOf(words, item) ?? item)
	const agencyIds = (field: SheetField) =>
		items(field).flatMap((name) => agencyId(field, name) ?? [])

	const agencies = new Map(known.agencies.map((agency) => [agency.name.toLowerCase(), agency.id]))
	function agencyId(field: SheetField, name: string): string | undefined {
		const id = agencies.get(name.toLowerCase())
		if (!id) say(field, `"${name}" tidak ada di daftar perangkat daerah.`)
		return id
	}
	const audience = (of: 'audience' | 'mandatory') => ({
		tiers: eachOf(`${of}Tiers`, tierWords),
		kinds: eachOf(`${of}Kinds`, employeeKindWords),
		agencies: agencyIds(`${of}Agencies`),
		mandates: eachOf(`${of}Mandates`, mandateWords),
		positions: items(`${of}Positions`)
	})
	const plainFields = sheetFields.filter(
		(field) =>
			!(lists as readonly string[]).includes(field) &&
			field !== 'competencies' &&
			field !== 'partners'
	)

	return {
		draft: {
			...Object.fromEntries(plainFields.map((field) => [field, value(field)])),
			goal: oneOf('goal', goalShort),
			method: oneOf('method', methodWords),
			pattern: oneOf('pattern', patternWords),
			months: items('months').flatMap(monthsIn),
			competencies: items('competencies').flatMap((item) => competencyIn(item, known, say)),
			partners: items('partners').flatMap((item) => {
				const [, role, name, share] = /^(?:([^:]+):\s*)?(.+?)(?:\s+([\d.,]+)\s*%)?$/.exec(item)!
				const id = agencyId('partners', name!)
				return id
					? [
							{
								agencyId: id,
								role: keyOf(roleWords, role ?? '') ?? 'partner',
								minShare: share ?? ''
							}
						]
					: []
			}),
			audience: audience('audience'),
			mandatory: /^(ya|y|wajib|x|1|true)$/i.test(text('isMandatory')) ? audience('mandatory') : null
		},
		problems
	}
}

const keyOf = (words: Record<string, string>, text: string): string | undefined => {
	const wanted = text.toLowerCase()
	return Object.entries(words).find(
		([name, word]) => name === wanted || word.toLowerCase() === wanted
	)?.[0]
}

/** 'Maret', 'mar', '3', '2-4', 'Januari, Juni' as month numbers; what is none stays text, for the schema to refuse. */
function monthsIn(item: string): (number | string)[] {
	return item.split(',').flatMap((part): (number | string)[] => {
		const ends = part.split(/[-–]/).map((end) => monthNumber(end.trim()))
		const [first, last = first] = ends
		if (ends.length > 2 || first === undefined || last === undefined || last < first)
			return [part.trim()]
		return Array.from({ length: last - first + 1 }, (_, i) => first + i)
	})
}

function monthNumber(text: string): number | undefined {
	if (/^\d{1,2}$/.test(text)) return Number(text)
	const at = MONTHS.findIndex(
		(month) => text.length >= 3 && month.toLowerCase().startsWith(text.toLowerCase())
	)
	return at < 0 ? undefined : at + 1
}

/** 'KOM-01 0,8 ± 0,3 (Hasil evaluasi)'; the last two may be missing. */
function competencyIn(
	item: string,
	known: Known,
	say: (field: SheetField, reason: string) => void
) {
	const [, code, mean, sd, origin] =
		/^(\S+)\s*[:=]?\s+([\d.,]+)(?:\s*(?:±|\+-|\+\/-)\s*([\d.,]+))?(?:\s*\((.+)\))?$/.exec(item) ??
		[]
	const competency = known.competencies.find((c) => c.code.toLowerCase() === code?.toLowerCase())
	if (!code)
		say(
			'competencies',
			`"${item}" belum terbaca. Tulis kode lalu kenaikannya, misalnya KOM-01 0,8.`
		)
	else if (!competency) say('competencies', `Kompetensi "${code}" tidak ada di kamus.`)
	return competency
		? [
				{
					competencyId: competency.id,
					mean,
					sd: sd ?? '',
					origin: keyOf(originWords, origin ?? '') ?? 'house'
				}
			]
		: []
}
