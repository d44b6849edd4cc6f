/** What is written to people about their certificates. Pure. */
import type { Letter } from '#platform/mail/letter.ts'

const page = { path: '/saya/sertifikat', label: 'Buka sertifikat saya' }

export const issuedLetter = (
	{ id, title }: { id: string; title: string },
	number: string
): Letter => ({
	kind: 'training.certificate_issued',
	subject: `Sertifikat "${title}" terbit`,
	content: {
		paragraphs: [
			`Sertifikat Anda untuk "${title}" sudah terbit dengan nomor ${number}.`,
			'Unduh PDF-nya di Bina. Jam pelajarannya tercatat di buku Anda.'
		],
		link: page,
		reason: 'Anda menerima surat ini karena menyelesaikan kegiatan itu.'
	},
	subjectId: id
})

export const revokedLetter = (
	{ id, title, number }: { id: string; title: string; number: string },
	reason: string
): Letter => ({
	kind: 'training.certificate_revoked',
	subject: `Sertifikat "${title}" dicabut`,
	content: {
		paragraphs: [
			`Sertifikat Anda nomor ${number} untuk "${title}" dicabut.`,
			`Alasannya: ${reason}`,
			'Bila Anda tidak setuju, tanyakan kepada penyelenggaranya.'
		],
		link: page,
		reason: 'Anda menerima surat ini karena sertifikat itu milik Anda.'
	},
	subjectId: id
})
