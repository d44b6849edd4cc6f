/** Which lock meets which rule, and the cheapest repair, in sentences. Pure. */
import { halves, monthName, number, rupiahShort } from '#platform/i18n/format.ts'
import type { Conflict, ConflictLock } from './contradictions.ts'

/** How things are called; somebody whose name the reader may not see is 'seorang pegawai'. */
export type ConflictNames = {
	activity(id: string): string
	person(id: string): string
	agency(id: string): string
}

function lockWords(lock: ConflictLock, names: ConflictNames): string {
	const activity = lock.activityId === null ? '' : names.activity(lock.activityId)
	switch (lock.kind) {
		case 'activity':
			return `kunci ${lock.wish === 'out' ? 'keluar' : 'masuk'} ${activity}`
		case 'person':
			return `kunci ${lock.wish === 'out' ? 'keluar' : 'masuk'} ${names.person(lock.employeeId!)} pada ${activity}`
		case 'batches':
			return `batas angkatan ${activity}`
		case 'month':
			return `beku ${monthName(lock.month!)}`
	}
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
const days = (value: number) => `${halves(Math.round(value * 2) / 2)} hari`

/** Which lock meets which rule. */
export function conflictSentence(conflict: Conflict, names: ConflictNames): string {
	const { rule, has, allowed, key } = conflict
	const activity = names.activity(conflict.activityId)
	const lock = capital(lockWords(conflict.lock, names))
	const about = conflict.lock.kind === 'month' ? ` untuk ${activity}` : ''
	const meets = (): string => {
		switch (rule) {
			case 'person_out':
				return 'bertemu kunci keluar orang itu'
			case 'activity_out':
				return 'bertemu kunci keluar kegiatannya'
			case 'not_offered':
				return 'bertemu katalog: tidak ada angkatan yang dapat dibuka'
			case 'month':
				return 'bertemu katalog: kegiatan ini tidak diadakan pada bulan itu'
			case 'closed_months':
				return 'bertemu bulan yang dibekukan'
			case 'hours':
				return `bertemu batas JP: ${halves(has)} JP, paling banyak ${halves(allowed)}`
			case 'activities':
				return `bertemu batas kegiatan: ${number(has)}, paling banyak ${number(allowed)}`
			case 'people':
				return `bertemu jumlah peserta: ada ${number(has)}, perlu ${number(allowed)}`
			case 'share':
				return `bertemu bagian peserta: ada ${number(has)} orang, perlu ${number(allowed)}`
			case 'seats':
				return `bertemu jumlah kursi: perlu ${number(has)}, paling banyak ${number(allowed)}`
			case 'facilitators':
				return `bertemu fasilitator ${key}: perlu ${days(has)}, ada ${days(allowed)}`
			case 'agency':
				return `bertemu anggaran peserta ${names.agency(key!)}: kurang ${rupiahShort(has - allowed)}`
			case 'source':
				return `bertemu dana ${key}: kurang ${rupiahShort(has - allowed)}`
			case 'total':
				return `bertemu pagu: kurang ${rupiahShort(has - allowed)}`
			case 'search':
				return 'belum dipenuhi, padahal tidak ada aturan yang menghalangi'
		}
	}
	return `${lock}${about} ${meets()}.`
}

/** The cheapest repair, and the other lock that could give way. */
export function repairSentence(
	{ rule, has, allowed, key, lift }: Conflict,
	names: ConflictNames
): string {
	const more = (): string => {
		switch (rule) {
			case 'not_offered':
				return 'Isi bulan dan jumlah angkatannya di katalog'
			case 'month':
				return 'Tambahkan bulan itu di katalog, atau cairkan bulannya'
			case 'people':
				return `Perluas sasarannya di katalog, ${number(allowed - has)} orang lagi`
			case 'share':
				return `Turunkan bagian peserta di katalog, atau perluas sasaran ${number(allowed - has)} orang`
			case 'seats':
				return 'Tambah satu angkatan'
			case 'facilitators':
				return `Tambah ${days(has - allowed)} fasilitator ${key}`
			case 'agency':
				return `Tambah anggaran peserta ${names.agency(key!)} ${rupiahShort(has - allowed)}`
			case 'source':
				return `Tambah dana ${key} ${rupiahShort(has - allowed)}`
			case 'total':
				return `Tambah pagu ${rupiahShort(has - allowed)}`
			case 'search':
				return 'Susun ulang dengan langkah lebih banyak'
			default:
				return ''
		}
	}
	const raise = more()
	if (!lift) return `${raise || 'Lepas kunci ini'}.`
	const other = `lepas ${lockWords(lift, names)}`
	return `${raise ? `${raise}, atau ${other}` : capital(other)}.`
}
