import type { ClaimNeed, ClaimState } from './model.ts'

export const claimWords: Record<ClaimState, string> = {
	draft: 'Belum dikirim',
	sent: 'Menunggu verifikasi',
	returned: 'Perlu diperbaiki',
	accepted: 'Diakui',
	refused: 'Ditolak',
	withdrawn: 'Ditarik'
}

export const claimTones = {
	draft: 'idle',
	sent: 'info',
	returned: 'warn',
	accepted: 'ok',
	refused: 'bad',
	withdrawn: 'idle'
} as const satisfies Record<ClaimState, string>

export const claimNeedWords: Record<ClaimNeed, string> = {
	sent: 'Menunggu verifikasi',
	late: 'Lewat tenggat',
	returned: 'Dikembalikan',
	accepted: 'Diakui',
	refused: 'Ditolak'
}

/** How long a claim has waited: 'hari ini', '3 hari'. */
export const ageText = (days: number): string => (days === 0 ? 'hari ini' : `${days} hari`)

const many: Record<string, string> = {
	'hours.claim_not_sent': 'tidak lagi menunggu verifikasi',
	'hours.claim_unknown': 'tidak ada lagi',
	'hours.own_claim': 'klaim Anda sendiri',
	'hours.needs_look': 'perlu dilihat satu per satu',
	'hours.already_counted': 'sudah tercatat',
	'platform.changed': 'baru saja diubah'
}

/** Why one of many was left as it is. */
export const manyWords = (code: string): string => many[code] ?? 'belum dapat diputuskan'

/** Names of the fields, as the form and its summary call them. */
export const claimLabels = {
	title: 'Nama kegiatan',
	organiser: 'Penyelenggara',
	formCode: 'Bentuk kegiatan',
	startedOn: 'Tanggal mulai',
	completedOn: 'Tanggal selesai',
	jp: 'Jumlah JP',
	certificate: 'Nomor sertifikat (boleh kosong)',
	international: 'Kegiatan internasional',
	berkas: 'Bukti'
} as const
