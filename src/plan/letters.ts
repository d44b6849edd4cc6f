/** What the plan slice writes to people. Pure. */
import { longDate } from '#platform/i18n/format.ts'
import type { Letter } from '#platform/mail/letter.ts'

type VersionRef = { id: string; year: number; number: number }

const pathOf = ({ year, number }: VersionRef) => `/rencana/${year}/versi/${number}`

const VERBS = { verify: 'verifikasi', submit: 'pengajuan', decree: 'penetapan' } as const

/** To whoever is to take the next step. */
export const turnLetter = (version: VersionRef, step: keyof typeof VERBS): Letter => ({
	kind: 'plan.version_waits',
	subject: `Rencana ${version.year} menunggu ${VERBS[step]} Anda`,
	content: {
		paragraphs: [
			`Versi ${version.number} rencana pengembangan kompetensi ${version.year} menunggu ${VERBS[step]} Anda.`,
			'Periksa daftar syarat, kegiatan, dan komentarnya sebelum memutuskan.'
		],
		link: { path: pathOf(version), label: 'Periksa rencana' },
		reason: `Anda menerima surat ini karena memegang peran untuk ${VERBS[step]} rencana.`
	},
	subjectId: version.id
})

/** To whoever made a version, once it comes back or is decreed. */
export function versionLetter(
	version: VersionRef,
	{ step, by, reason }: { step: 'return' | 'decree'; by: string; reason: string }
): Letter {
	const done = step === 'return' ? 'dikembalikan' : 'ditetapkan'
	return {
		kind: 'plan.version_decided',
		subject: `Versi ${version.number} rencana ${version.year} ${done}`,
		content: {
			paragraphs: [
				`Versi ${version.number} rencana pengembangan kompetensi ${version.year} ${done} oleh ${by}.`,
				...(reason ? [`Alasannya: ${reason}`] : [])
			],
			link: { path: pathOf(version), label: 'Buka rencana' },
			reason: 'Anda menerima surat ini karena menyusun versi itu.'
		},
		subjectId: version.id
	}
}

/** To whoever owes an answer to a comment. What it says stays in Bina. */
export const commentLetter = (
	version: VersionRef,
	{ id, by, dueOn }: { id: string; by: string; dueOn: string }
): Letter => ({
	kind: 'plan.comment_asks',
	subject: `${by} meminta jawaban Anda atas rencana ${version.year}`,
	content: {
		paragraphs: [
			`${by} menulis komentar pada versi ${version.number} rencana ${version.year}.`,
			`Jawaban Anda ditunggu paling lambat ${longDate(dueOn)}.`
		],
		link: { path: `${pathOf(version)}#komentar`, label: 'Baca dan jawab' },
		reason: 'Anda menerima surat ini karena komentar itu ditujukan kepada Anda.'
	},
	subjectId: id
})

/** To the heads whose signature joint terms wait for. */
export const jointLetter = (joint: { id: string; title: string; year: number }): Letter => ({
	kind: 'plan.joint_to_sign',
	subject: `${joint.title} menunggu tanda tangan Anda`,
	content: {
		paragraphs: [
			`Ketentuan kegiatan bersama "${joint.title}" tahun ${joint.year} siap ditandatangani.`,
			'Baca pembagian kursi, biaya, dan tugasnya. Bila belum cocok, tulis pesan kepada penyelenggaranya.'
		],
		link: { path: `/rencana/bersama/${joint.id}`, label: 'Baca ketentuan' },
		reason: 'Anda menerima surat ini karena memimpin salah satu pihaknya.'
	},
	subjectId: joint.id
})
