import type { PartnerKind, PartnerRole } from './partner.ts'

export const partnerKindWords: Record<PartnerKind, string> = {
	lpm: 'Lembaga pemberdayaan masyarakat (LPM)',
	pkk: 'PKK',
	karang_taruna: 'Karang Taruna',
	adat: 'Lembaga adat nagari',
	craftsman: 'Perajin atau tokoh',
	school: 'Sekolah atau kampus',
	ngo: 'Organisasi masyarakat',
	business: 'Dunia usaha',
	other: 'Lain'
}

export const partnerRoleWords: Record<PartnerRole, string> = {
	speaker: 'Narasumber',
	host: 'Tuan rumah',
	participant: 'Peserta',
	companion: 'Pendamping'
}

/** What a fee is counted by. */
export const partnerUnitWords: Record<PartnerRole, string> = {
	speaker: 'jam',
	host: 'hari',
	participant: 'orang',
	companion: 'hari'
}

export const scoreWords: Record<1 | 2 | 3 | 4 | 5, string> = {
	5: 'Sangat baik',
	4: 'Baik',
	3: 'Cukup',
	2: 'Kurang',
	1: 'Sangat kurang'
}
