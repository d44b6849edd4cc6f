import type { Table } from '#platform/files/locate-table.ts'
import { dateIn } from '#platform/files/read-cell.ts'
import { present, RowReader, shown, type Judged } from '#platform/files/row-reader.ts'
import { cellText, type Cell } from '#platform/files/sheet.ts'
import { longDate } from '#platform/i18n/format.ts'
import type { Education, EmployeeKind, EmployeeStatus, Sex, Tier } from '../model.ts'
import { retirementAges } from '../reference/retirement.ts'
import { retirementDate } from '../rules.ts'
import { sexWords } from '../words.ts'
import type { RosterField } from './columns.ts'
import { appointedOn, nipDoubts, parseNip, type Nip } from './nip.ts'
import * as read from './normalise.ts'
import { personName } from './person-name.ts'
import { tierOf } from './position.ts'
import { properTitle } from './proper-case.ts'
import { parseRank } from './rank.ts'

/**
 * A person as a roster tells of them. What the file has no column for, or leaves empty, is absent:
 * it says nothing, and erases nothing. Dates are civil dates.
 */
export type RosterRow = {
	nip: string
	name: string
	bornOn: string
	sex: Sex
	kind: EmployeeKind
	/** No column told the kind: it is what rank or NIP suggest, and changes nobody who is known. */
	kindGuessed?: true
	frontTitle?: string
	backTitle?: string
	status?: EmployeeStatus
	appointedOn?: string
	rank?: string
	positionTitle?: string
	tier?: Tier
	positionClass?: number
	education?: Education
	educationName?: string
	/** Perangkat daerah, where a column of its own names it. */
	agency?: string
	/** The unit (unor) where the person works, unless it is `agency` itself. */
	unit?: string
	district?: string
	remote?: boolean
	email?: string
	phone?: string
	supervisorNip?: string
}

type Reader = RowReader<RosterField>

const asDate = 'Tulis tanggalnya, misalnya 01-03-2010.'
const asEmail = 'Tulis alamatnya lengkap dengan @.'

/**
 * Judges one row of a located roster: the person it tells of with warnings, or why it cannot be
 * taken. Refused is only what leaves nobody to speak of: no NIP, no name, no sex. `today` is a
 * civil date. Never throws, whatever the cells hold.
 */
export function judgeRow(table: Table<RosterField>, row: number, today: string): Judged<RosterRow> {
	const reader = new RowReader(table, row, 'nip')
	const person = personName(
		reader.cell('name'),
		reader.cell('frontTitle'),
		reader.cell('backTitle')
	)
	const label = person.name || shown(cellText(reader.cell('nip')))
	const nip = parseNip(reader.cell('nip'))
	if ('problem' in nip) reader.reject('nip', nip.problem)
	if (person.name === '') reader.reject('name', 'Nama kosong. Isi nama, lalu unggah lagi.')
	if ('problem' in nip || person.name === '') return { row, label, problems: reader.problems }

	const writtenSex = reader.takeText('sex', read.parseSex, 'Tulis L atau P.')
	const sex = nip.sex ?? writtenSex
	if (!sex) {
		reader.reject('sex', 'Jenis kelamin tidak terbaca dari NIP maupun kolomnya. Isi L atau P.')
		return { row, label, problems: reader.problems }
	}
	reader.warnOfErrors()
	if (writtenSex && writtenSex !== sex)
		warnOfTwo(reader, 'sex', sexWords[sex], sexWords[writtenSex])

	const position = readPosition(reader)
	const values = present({
		...person,
		nip: nip.nip,
		sex,
		bornOn: readBirth(reader, nip, position.tier, today),
		...readService(reader, nip, today),
		...position,
		education: reader.takeText('education', read.parseEducation, 'Tulis misalnya S-1 atau SLTA.'),
		educationName: properTitle(reader.text('educationName')),
		...readPlace(reader),
		email:
			reader.take('officialEmail', read.parseEmail, asEmail) ??
			reader.take('email', read.parseEmail, asEmail),
		phone: reader.take('phone', read.parsePhone, 'Tulis mulai dari 0, misalnya 081234567890.'),
		supervisorNip: readSupervisor(reader, nip.nip)
	})
	return { row, label, values, warnings: reader.warnings }
}

/** Where a column contradicts the NIP, the NIP counts and both are shown. */
function warnOfTwo(reader: Reader, field: RosterField, byNip: string, byColumn: string): void {
	reader.warn(field, `Menurut NIP ${byNip}, menurut kolom ini ${byColumn}. Dipakai yang dari NIP.`)
}

function readBirth(reader: Reader, { bornOn }: Nip, tier: Tier | undefined, today: string): string {
	const written = reader.take('bornOn', dateIn, asDate)
	if (written && written !== bornOn) {
		warnOfTwo(reader, 'bornOn', longDate(bornOn), longDate(written))
	}
	const retiresOn = tier && retirementDate(bornOn, tier, retirementAges)
	if (retiresOn && retiresOn <= today) {
		const since = longDate(retiresOn)
		reader.warn('bornOn', `Batas usia pensiunnya sudah lewat sejak ${since}. Periksa kedudukannya.`)
	}
	return bornOn
}

/** Kind, standing, rank and the dates since when; a date to come is warned of. */
function readService(reader: Reader, nip: Nip, today: string) {
	const rank = reader.takeText('rank', parseRank, 'Tulis misalnya III/a, atau IX untuk PPPK.')
	const told =
		reader.takeText('kind', read.parseKind, 'Tulis PNS, PPPK, atau PPPK Paruh Waktu.') ??
		read.parseKind(reader.text('appointmentStatus'))
	const kind = told ?? (rank ? (rank.includes('/') ? 'pns' : 'pppk') : nip.kind)
	for (const doubt of nipDoubts(nip, kind, today)) reader.warn('nip', doubt)

	const standing = reader.text('legalStatus')
	const status = standing === '' ? undefined : read.parseStatus(standing)
	if (status && status !== 'active') {
		reader.warn('legalStatus', `Kedudukannya “${shown(standing)}”, jadi tidak ikut direncanakan.`)
	}
	const dates = (['appointedOn', 'rankSince', 'positionSince'] as const).map((field) => {
		const since = reader.take(field, dateIn, asDate)
		if (since && since > today) {
			reader.warn(field, `Tanggal ini, ${longDate(since)}, belum tiba. Periksa tahunnya.`)
		}
		return since
	})
	const byNip = kind === 'pns' && nip.kind === 'pns' ? appointedOn(nip) : undefined
	return {
		kind,
		kindGuessed: told ? undefined : (true as const),
		status,
		rank,
		appointedOn: dates[0] ?? byNip
	}
}

function readPosition(reader: Reader) {
	const positionTitle = properTitle(reader.text('positionTitle'))
	const found = tierOf({
		title: positionTitle,
		kind: reader.text('positionKind'),
		echelon: reader.text('echelon'),
		level: reader.text('functionalLevel'),
		rank: parseRank(reader.text('rank')) ?? ''
	})
	const level = `Jenjang jabatan “${shown(positionTitle)}”`
	if (positionTitle !== '' && !found) {
		reader.warn('positionTitle', `${level} tidak terbaca. Isi kolom eselon atau jenjang.`)
	} else if (found?.guess) {
		reader.warn('positionTitle', `${level} diperkirakan dari golongan. Periksa kembali.`)
	}
	const positionClass = reader.takeText(
		'positionClass',
		read.parseClass,
		'Tulis angka 1 sampai 17.'
	)
	return { positionTitle, tier: found?.tier, positionClass }
}

/** Agency, unit and place; the government itself is neither agency nor unit. */
function readPlace(reader: Reader) {
	const [agency, unit] = (['agency', 'unit'] as const).map((field) => {
		const name = properTitle(reader.text(field))
		return read.isGovernment(name) ? '' : name
	})
	return {
		agency,
		unit: unit === agency ? undefined : unit,
		district: properTitle(reader.text('district').replace(/^kec(amatan|\.)?\s+/i, '')),
		remote: reader.takeText('remote', read.parseYes, 'Tulis ya atau tidak.')
	}
}

function readSupervisor(reader: Reader, own: string): string | undefined {
	const nip = reader.take('supervisorNip', asNip, 'Isi NIP atasan 18 angka.')
	if (nip !== own) return nip
	reader.warn('supervisorNip', 'Atasannya dirinya sendiri, jadi dilewati.')
	return undefined
}

function asNip(cell: Cell | undefined): string | undefined {
	const nip = parseNip(cell)
	return 'problem' in nip ? undefined : nip.nip
}
