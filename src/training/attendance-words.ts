import { clock } from '#platform/i18n/format.ts'
import { judgeArrival, type CheckKind, type PresenceRule } from './presence.ts'

export const wayWords = {
	code: 'Kode layar',
	phone: 'HP',
	committee: 'Panitia',
	list: 'Daftar cetak',
	confirmed: 'HP, disahkan panitia'
} as const

export const kindWords: Record<CheckKind, string> = { in: 'datang', out: 'pulang' }

export const checkButtons: Record<CheckKind, string> = { in: 'Saya hadir', out: 'Saya pulang' }

export const presenceRuleLabels = {
	opensBefore: 'Presensi dibuka, menit sebelum mulai',
	lateAfter: 'Terlambat sesudah, menit sejak mulai',
	withCheckOut: 'Peserta juga mencatat kepulangan',
	share: 'Paling sedikit hadir, persen sesi'
}

/** Eight digits in two groups, as people read them aloud: '4821 9073'. */
export const spaced = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`

/** 'pukul 07.38 WIB, tepat waktu'; late says since when it was: 'pukul 07.52 WIB, sesudah batas 07.45 WIB'. */
export function arrivalWords(
	session: { startsAt: Date; endsAt: Date },
	rule: PresenceRule,
	arrivedAt: Date
): string {
	const limit = new Date(session.startsAt.getTime() + rule.lateAfter * 60_000)
	return judgeArrival(session, rule, arrivedAt) === 'late'
		? `pukul ${clock(arrivedAt)}, sesudah batas ${clock(limit)}`
		: `pukul ${clock(arrivedAt)}, tepat waktu`
}

/** A session's head count beside what is recorded, in one sentence. */
export function headcountWords({
	heads,
	arrived,
	waiting
}: {
	heads: number | null
	arrived: number
	waiting: number
}): string {
	if (heads === null) return 'Belum dihitung. Hitung kepala di ruang, lalu tulis jumlahnya.'
	const known = arrived + waiting
	if (heads === known) return `Cocok: di ruang ${heads} orang, tercatat atau menunggu ${known}.`
	return heads > known
		? `Di ruang ${heads} orang, tercatat atau menunggu ${known}. Ada yang belum presensi.`
		: `Di ruang ${heads} orang, tercatat atau menunggu ${known}. Periksa siapa yang tidak di ruang.`
}

/** A phone's clock that is further off than this is told of. */
const CLOCK_OFF_MINUTES = 2

/** What became of a check that a phone sent, for the person. */
export function answerWords(
	state: 'counted' | 'waiting' | 'confirmed' | 'set_aside',
	countsAt: Date,
	saidAt?: Date
): string {
	const off = saidAt ? Math.round((saidAt.getTime() - countsAt.getTime()) / 60_000) : 0
	const clockOff =
		Math.abs(off) > CLOCK_OFF_MINUTES
			? ` Jam HP Anda selisih ${Math.abs(off)} menit; yang dipakai jam layar ruang.`
			: ''
	const at = `pukul ${clock(countsAt)}`
	return {
		counted: `Tercatat ${at}.${clockOff}`,
		waiting: `Terkirim. Datang ${at}, menunggu disahkan panitia.${clockOff}`,
		confirmed: `Tercatat ${at}, disahkan panitia.`,
		set_aside: `Panitia tidak menemukan Anda di ruang ${at}. Temui panitia bila keliru.`
	}[state]
}

/** What is odd about a session's attendance; the names follow. */
export const oddityWords = {
	shared_phone: 'Satu HP dipakai beberapa orang',
	two_places: 'Tercatat di dua sesi pada jam yang sama',
	broken_chain: 'Urutan catatan di HP-nya terputus',
	not_found: 'Tidak ditemukan waktu diperiksa acak'
} as const
