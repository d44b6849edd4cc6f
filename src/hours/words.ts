import type * as hours from './model.ts'

export const routeWords: Record<hours.Route, string> = {
	education: 'Pendidikan',
	classical: 'Klasikal',
	nonclassical: 'Nonklasikal'
}

export const basisWords: Record<hours.Basis, string> = {
	jp: 'JP terjadwal',
	day: 'JP sehari',
	session: 'JP tiap sesi',
	occasion: 'JP tiap kali',
	semester: 'JP tiap semester',
	decision: 'Menunggu keputusan'
}

export const entrySourceWords: Record<hours.EntrySource, string> = {
	import: 'Impor',
	training: 'Pelatihan',
	mentoring: 'Mentoring',
	claim: 'Klaim',
	correction: 'Pembatalan'
}
