import type { PaperKind } from '#platform/documents/papers/kind.ts'

/** Certificates as papers; the office changes their numbering at /atur/naskah. */
export const certificateKind: PaperKind = {
	key: 'training.certificate',
	label: 'Sertifikat',
	numbering: {
		series: 'sertifikat',
		pattern: '{nomor}/{kode}/{unit}/{tahun}',
		...{ code: 'SERT', unit: 'BKPSDM', gapless: true }
	},
	isPublic: true,
	checkPath: '/sertifikat',
	takenBackAt: 'di Pelatihan'
}
